import { readSignatureLine } from '../../document/endMatter.ts'
import { printedAbove } from '../../document/printedAbove.ts'
import type { Row } from '../../document/row.ts'
import { isEditors } from '../../lexicon/authority.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { noteKind } from '../../lexicon/note.ts'
import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { finalMark, hasLetter } from '../../lexicon/punctuation.ts'
import { compact } from '../../lexicon/spaces.ts'
import { issueLine, mastheadName } from '../imprint/index.ts'
import { pageFoot } from './pageFoot.ts'

/** 地 址：, 电话：: where a body is reached. An imprint says so, and so may the last document. */
const CONTACT = /^(?:地址|邮编|邮政编码|电话|传真|网址|邮箱|电子[邮信]箱|信箱|E-?mail|微信|電話)[^：:]{0,12}[：:]/iu
/** 联系人：张文, 咨询电话：: what a document says of whom to ask. */
const ASKED = /^(?:联系人|聯[系絡]人|咨询|经办人|承办人)\p{Script=Han}{0,6}[：:]/u
/** Labels of an imprint alone: 主办：, 编辑出版：, 国内统一刊号：. */
const LABEL =
  /^(?:主办|主管|主编|编辑|编印|编者|发至|出版|印刷|印制|承印|发行|总发行|定价|工本费|刊号|国内统一|国际标准|准印证|印数|责任编辑|总编辑|投稿|订阅|發行|編輯|刊期|出版日期|印刷日期|刊名题[字签]|封面(?:题字|设计|摄影|照片)|责任校对)[^：:]{0,12}[：:]/u
/** 发送：县委、县人大常委会，各乡镇人民政府。: a document may say so too, so that this alone begins no imprint. */
const SENT_TO = /^(?:发|发送|赠送|分送|分发|发放|投放)[^：:]{0,4}[：:].{4,600}$/u
/** 《云水县人民政府公报》赠阅范围：, 赠阅范围, 【发行范围】 over the list. */
const GIVEN_TO = /^(?:《[^《》]{2,40}》|本刊|【)?(?:赠阅|赠送|发送|发放|发行)(?:范围|对象|单位)(?:[：:]|】?$)/u
/** Lines of an imprint without a label: 免费赠阅, 本刊每月10日出版, 内部资料. */
const REMARK =
  /^(?:免费|赠阅|内部资料|本刊|本期|每月|每季|每年|每旬|欢迎|版权所有|翻印必究|月刊|季刊|双月刊|旬刊|半月刊|周刊|年刊)/u
/** 登载在本公报上的规范性文件文本为标准文本, 政府信息公开的法定载体. */
const STANDARD = /(?:公报|政报|本刊)》?上?[^。]{0,30}标准文本$|法定载体$/u
/** 全年36.00元 behind other labels: 　　定价：每期6.00元. */
const PRICED = /(?:^|\s)(?:定\s?价|印\s?数|邮发代号|工本费)[：:]/u
const REGISTERED = /登记证|准印证|刊号|CN\s?\d|ISSN|ISBN/u
const PINYIN = /^[A-Z][A-Z\s'’·.-]{5,}$/u
// 传达政令　公开信息　指导工作　服务社会
const SLOGAN = /^\p{Script=Han}{4}(?:[\s\u3000]+\p{Script=Han}{4}){1,5}$/u
/** 云水政报（双月刊）: the masthead again, and how often it appears. */
const ISSUED_EVERY = /[（(]\p{Script=Han}{1,3}刊[）)]$/u
/** 副主任：钟平　李明 of the editors, over the rest of an imprint. */
const OF_EDITORS = /^(?:(?:副?主任|顾问|编委|委员|社长|总编|副总编|副主编)(?:委员)?)[：:]\p{Script=Han}{2,60}$/u
/** 2005年8月28日出版. */
const PUBLISHED = /[\d０-９一二三四五六七八九十]日(?:出版|出刊|发行)$/u
/** Lines that may stand between two of an imprint without being known as one. */
const SHORT = 40
const SEARCHED = 80

/**
 * Where the back matter of an issue begins: back cover, imprint, slogans under the last document, the foot of a web page. Returns `rows.length` where there is
 * none.
 */
export function backMatter(rows: readonly Row[], floor: number): number {
  const foot = pageFoot(rows, floor)
  return imprintFrom(foot < rows.length ? rows.slice(0, foot) : rows, floor)
}

function imprintFrom(rows: readonly Row[], floor: number): number {
  let from = rows.length
  let strong = 0
  // lines since the last that is of an imprint: names of persons look like mottoes
  let between = 0
  for (let i = rows.length - 1, seen = 0; i >= floor && seen < SEARCHED; i--) {
    const row = rows[i] as Row
    if (row.blank) continue
    seen++
    // pictures and specks under the imprint
    if (strong === 0 && (row.isPicture || isSpeck(row))) continue
    if (between > 0 && isPageHead(rows, i)) break
    if (signsCorrection(rows, i)) break
    if (isContact(row) || isImprint(row)) {
      from = i
      strong++
      between = 0
      continue
    }
    if (ASKED.test(row.compact)) {
      while (from < rows.length && ((rows[from] as Row).blank || isContact(rows[from] as Row))) from++
      break
    }
    // names of editors are theirs where the line over them says so
    if (from < rows.length && OF_EDITORS.test(row.compact)) continue
    // over an imprint the editors are part of it; by themselves they sign a correction
    if (between === 0 && from < rows.length && isOverImprint(row)) {
      from = i
      continue
    }
    if (between === 0 && SENT_TO.test(row.compact)) {
      from = i
      continue
    }
    // its list may go on below
    if (from < rows.length && between < MOST_GIVEN && GIVEN_TO.test(row.compact)) {
      from = i
      between = 0
      continue
    }
    const givenTo = listFrom(rows, i, floor, from < rows.length) ?? wrappedFrom(rows, i, floor)
    if (givenTo !== null) {
      from = i = givenTo
      strong++
      between = 0
      continue
    }
    // anything of a document's own ends the search
    if (row.text.length > SHORT || /[。；]$/u.test(row.text) || row.enumerator || row.text.includes('\t')) break
    if (noteKind(row.text) || readImprintLine(row.text) || readSignatureLine(row)) break
    between++
  }
  return strong > 0 && from < rows.length ? withNotice(rows, from, floor) : rows.length
}

/** …，特此更正，并向读者致歉。 over 本刊编辑部: the editors sign, whatever stands below. */
function signsCorrection(rows: readonly Row[], i: number): boolean {
  if (!isEditors((rows[i] as Row).compact)) return false
  return /(?:更正|勘误|致歉|歉意|说明)。$/u.test(rows[printedAbove(rows, i)]?.compact ?? '')
}

/** The masthead under the number of the page before is the head of its page, whose text follows. */
function isPageHead(rows: readonly Row[], i: number): boolean {
  if (mastheadName((rows[i] as Row).compact) === null) return false
  const above = printedAbove(rows, i)
  return above >= 0 && isPageNumber((rows[above] as Row).text) === 'dressed'
}

const isSpeck = (row: Row): boolean => row.compact.length <= 4 && !hasLetter(row.compact)

/** Lines of the list of those who are given the gazette, at most. */
const MOST_GIVEN = 8

/** The row of 《…公报》赠阅范围： over the list that ends in row `i` with 。, or over an imprint without it; null where none stands there. */
function listFrom(rows: readonly Row[], i: number, floor: number, overImprint: boolean): number | null {
  if (!/[\p{Script=Han}）](?:。|$)/u.test((rows[i] as Row).compact)) return null
  if (!overImprint && !(rows[i] as Row).compact.endsWith('。')) return null
  for (let j = i, seen = 0; j >= floor && seen < MOST_GIVEN; j--) {
    const { compact: bare, blank } = rows[j] as Row
    // a text may have a blank line after every line
    if (blank && rows[j + 1]?.blank) break
    if (blank) continue
    seen++
    if (GIVEN_TO.test(bare)) return j
    if (/。./u.test(bare) || (j < i && bare.endsWith('。'))) break
  }
  return null
}

/** Display columns of a line that is full: what it says goes on below. */
const FULL = 56

/** The row of 本刊免费赠阅市直各单位、各乡镇和各级公⏎共图书馆, whose rest row `i` is; null where it is none. */
function wrappedFrom(rows: readonly Row[], i: number, floor: number): number | null {
  const above = rows[i - 1]
  if (i - 1 < floor || above === undefined || above.width < FULL || finalMark(above.text) !== null) return null
  return /[：:]/u.test((rows[i] as Row).text) || !(isImprint(above) || SENT_TO.test(above.compact)) ? null : i - 1
}

/** 本刊启事, 征订启事, 《云水县政务公报》征稿启事：欢迎…: what the editors tell the readers, over the imprint. */
const NOTICE =
  /^(?:(?:《[^《》]{2,30}》|本刊)?(?:本刊|本报|编辑部|征订|订阅|征稿|约稿|发行)启事|敬告读者|致读者|征订通知)(?:$|[：:])/u
/** Lines that such a notice takes at most. */
const MOST_OF_NOTICE = 24

/** Where the notice of the editors begins that stands right over row `from`; `from` where none does. */
function withNotice(rows: readonly Row[], from: number, floor: number): number {
  for (let i = from - 1, seen = 0; i >= floor && seen < MOST_OF_NOTICE; i--) {
    const row = rows[i] as Row
    if (row.blank) continue
    seen++
    if (NOTICE.test(row.compact)) return i
    if (row.number || noteKind(row.text) || readSignatureLine(row)?.dated) break
  }
  return from
}

const isLabelled = (bare: string, labels: RegExp): boolean =>
  bare.length <= 120 && labels.test(bare) && !/[。；]./u.test(bare)

const isContact = (row: Row): boolean => isLabelled(row.compact, CONTACT)

function isImprint(row: Row): boolean {
  const text = row.text
  if (text.length > 160) return false
  const bare = compact(text)
  return (
    isLabelled(bare, LABEL) ||
    isLabelled(bare, REMARK) ||
    STANDARD.test(bare) ||
    PRICED.test(text) ||
    REGISTERED.test(text) ||
    PINYIN.test(text) ||
    SLOGAN.test(text) ||
    mastheadName(bare.replace(ISSUED_EVERY, '')) !== null
  )
}

/** What is part of an imprint right under it: a motto, a picture, the editors, which issue it is, （2005年第8期　总第32期）, and its day. */
const isOverImprint = (row: Row): boolean =>
  isMotto(row) ||
  row.isPicture ||
  isEditors(row.compact) ||
  (row.compact.length < SHORT && (PUBLISHED.test(row.compact) || issueLine(row.text) !== null))

/** A motto above the back cover: 云山秀水. */
function isMotto(row: Row): boolean {
  return (
    row.compact.length <= 8 &&
    /^\p{Script=Han}{4,8}$/u.test(row.compact) &&
    !row.enumerator &&
    readSignatureLine(row) === null
  )
}
