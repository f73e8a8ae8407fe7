import { readAnnexMarker, readAttachmentHead } from '../../lexicon/attachment.ts'
import { isAuthority } from '../../lexicon/authority.ts'
import { dateLine } from '../../lexicon/date.ts'
import { readEnumerator } from '../../lexicon/enumerator.ts'
import { stripMarkup } from '../../lexicon/markup.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { compact, indentWidth, tidy } from '../../lexicon/spaces.ts'
import { isMeasure, statesMeasuresOfColumns } from './measure.ts'
import { segmentsOf } from './segments.ts'
import { simplified } from './traditional.ts'

/** Longest line that can be a caption, in characters. */
const LONGEST = 90
const LONGEST_TITLE = 50
/** A line set farther in than a paragraph is set in the middle. */
const CENTRED = 8

/** What a line over a table says of it. */
export interface Caption {
  /** Title of the table, null where the line has none. */
  title: string | null
  /** 单位：万元 */
  unit: string | null
  /** The line is the number of the table (表1-2), alone or before its title. */
  isNumbered: boolean
  /** The line is set in the middle of the page. */
  isCentred: boolean
  /** Nothing but its place in the middle makes it a title. */
  isCentredOnly: boolean
}

const UNIT = /^[（(]?(?:计量|金额|货币|计价|数量|面积)?单位[：:]([^：:]{1,24}?)[）)]?$/u
const HEAD_OF_FORM =
  /^(?:填报|填表|编制|报送|制表|上报|申报|核查|统计|审核|汇总|登记|申请|调查|所在|被[^：:]{1,6})?(?:截[至止])?(?:单位|部门|日期|时间|机关|阶段|人|年度|乡镇|村|学校|企业|项目)(?:名称)?[^：:。，]{0,12}[：:]/u
/** 申请医院（公章）：, 填报学校（盖章）：: whoever fills the form in. */
const FILLED_BY =
  /^(?:填报|填表|编制|报送|制表|上报|申报|登记|申请|推荐|承办)\p{Script=Han}{1,6}[（(](?:盖章|公章|签章|印章)[）)][：:]/u
const PAGE_OF = /^第[\d_—\s]{0,6}页[，,]?共[\d_—\s]{0,6}页$/u
const SEAL = /^[（(](?:盖章|公章|签章|印章)[）)][：:]?$/u
const SEALED = /[（(](?:盖章|公章|签章|印章)[）)][：:]?$/u
const NUMBER =
  /^(?:附?表|续表|专栏)((?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(?:[-－—–.．][0-9０-９]{1,3}){0,3})(?:[：:、.．]|(?=\s|$|[\u3000（(])|(?=\p{Script=Han}))/u
/** 表　值班人数: the only table of its text has no number; 表　彰　名　单 is set wide. */
const UNNUMBERED = /^[ \u3000]{0,80}表[ \u3000]{1,4}(?=[^ \u3000]{3})/u
const TITLE_END =
  /(?:表|名单|名册|清单|目录|一览|明细|台账|登记簿|花名册|汇总|统计|排名|排行榜|名录|对照|计划|分工|标准|(?<=\p{Script=Han}{4})(?:情况|状况|构成))(?:[（(][^（）()]{1,24}[）)])*$/u

const CONTINUED =
  /^[（(【]?(?:续上?表\d{0,3}|上接.{0,8}|接上[页表]|(?:附?表[\d.-]{0,6})?[（(]?续(?:\d|表)?[）)]?)[）)】]?$/u
/** 见下表, 目录: they point at a table, or head a list of another kind. */
const NO_TITLE = /^(?:目录|目次)$|^(?:详见|见附|见下|如下|如表)|[下上附]表(?:所示)?$/u
/** 资金分配表（单位：万元） */
const UNIT_BEHIND = /[（(]\s*((?:计量|金额|货币)?单位\s*[：:][^（）()：:]{1,20})[）)]\s*$/u

/** The unit that a line states for the whole table: 单位：万元, （计量单位：亩）; null for 单位：县水利局. */
export function readUnit(s: string): string | null {
  const bare = compact(s)
  const match = UNIT.exec(simplified(bare))
  if (match?.[1] === undefined) return null
  const from = match[0].lastIndexOf(match[1])
  const unit = bare.slice(from, from + match[1].length)
  return isMeasure(unit) ? unit : null
}

/** What stands to be filled in over a form or table: 填报单位：　　填表日期：　年　月　日, 第 页，共 页. */
export function isFormHead(s: string): boolean {
  const bare = simplified(compact(s))
  return (
    bare.length <= LONGEST &&
    (HEAD_OF_FORM.test(bare) || FILLED_BY.test(bare) || PAGE_OF.test(bare) || SEAL.test(bare) || SEALED.test(bare))
  )
}

/** Whether the line only says that a seal goes here, and belongs to the line above it. */
export function isSealLine(s: string): boolean {
  return SEAL.test(simplified(compact(s)))
}

/** A line that says that a table goes on: 续表, （续表）, 续上表, 表2（续）. */
export function isContinuedMark(s: string): boolean {
  return s.length <= 24 && CONTINUED.test(simplified(compact(s)))
}

/** A title without what says that the table goes on: 重点任务分工表（续） → 重点任务分工表. */
export function withoutContinued(s: string): string {
  return s.replace(/[（(][续續](?:表|\d)?[）)]$|^[续續](?:上?表)?(?:\d{0,2})[：:\s]?|[续續]表?$/u, '')
}

/** Reads a line over a table as its caption, null where it is anything else: a heading, a sentence, the marker of an annex. */
export function readCaption(value: string): Caption | null {
  if (value.length > LONGEST * 3) return null
  const printed = stripMarkup(value)
  if (tidy(printed).length > LONGEST) return null
  const label = UNNUMBERED.exec(printed)?.[0] ?? ''
  const text = printed.slice(label.length)
  const isCentred = indentWidth(value) >= CENTRED
  if (statesMeasuresOfColumns(text))
    return { title: null, unit: null, isNumbered: false, isCentred, isCentredOnly: false }
  let unit: string | null = null
  const titles: string[] = []
  for (const { text: piece } of segmentsOf(text.replace(/\t/g, '  '))) {
    const stated = readUnit(piece)
    if (stated !== null) unit = stated
    else titles.push(piece)
  }
  const whole = tidy(titles.join(' '))
  const behind = UNIT_BEHIND.exec(simplified(whole))
  unit ??= behind === null ? null : readUnit(whole.slice(behind.index))
  const title = behind === null || unit === null ? whole : whole.slice(0, behind.index).trim()
  if (title === '')
    return unit === null ? null : { title: null, unit, isNumbered: false, isCentred, isCentredOnly: false }
  if (isFormHead(title)) return { title: null, unit, isNumbered: false, isCentred, isCentredOnly: false }
  const number = NUMBER.exec(simplified(title))
  const rest = number === null ? title : tidy(title.slice(number[0].length))
  if (rest === '') return { title: null, unit, isNumbered: true, isCentred, isCentredOnly: false }
  if (!canBeTitle(rest)) return null
  const isMarked = number !== null || label !== ''
  const isNamed = isMarked || unit !== null || TITLE_END.test(simplified(compact(rest)))
  if (!isNamed && !isCentred) return null
  return { title: rest, unit, isNumbered: isMarked, isCentred, isCentredOnly: !isNamed }
}

/** Whether a line is the number of a table and nothing else: 表1, 附表1-2. */
export function isTableNumber(value: string): boolean {
  const caption = readCaption(value)
  return caption?.isNumbered === true && caption.title === null
}

/** A line that can be the title of a table and has nothing about it that says so: 部分病种年度限额. Null where it can not. */
export function bareTitle(value: string): Caption | null {
  if (value.length > LONGEST) return null
  const title = tidy(stripMarkup(value))
  if (!canBeTitle(title) || isFormHead(title) || /[，,]|^[（(]/u.test(title)) return null
  if (dateLine(title) !== null || isAuthority(title)) return null
  return { title, unit: null, isNumbered: false, isCentred: indentWidth(value) >= CENTRED, isCentredOnly: false }
}

/** 表1　主要产品产量, 表　值班人数: the number of a table, a gap and its title are no row of two cells. */
export function isNumberedCaption(pieces: readonly string[]): boolean {
  const first = compact(pieces[0] ?? '')
  if (first === '表') return pieces.length === 2
  return pieces.length >= 2 && pieces.length <= 3 && NUMBER.exec(simplified(first))?.[0].length === first.length
}

/** Whether a line is a caption by what it says, wherever it stands. */
export function isCaptionLine(value: string): boolean {
  const caption = readCaption(value)
  return caption !== null && !caption.isCentredOnly
}

function canBeTitle(text: string): boolean {
  const bare = compact(text)
  if (bare.length > LONGEST_TITLE || bare.length < 2 || finalMark(text) !== null) return false
  if (readEnumerator(text) !== null || readAnnexMarker(text) !== null || readAttachmentHead(text) !== null) return false
  return !/[。；：！？]/u.test(bare) && !NO_TITLE.test(bare)
}
