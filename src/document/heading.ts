import { organType } from '../lexicon/authority.ts'
import { ownDocumentNumber } from '../lexicon/documentNumber.ts'
import type { EnumeratorStyle } from '../lexicon/enumerator.ts'
import { kindOf } from '../lexicon/kind.ts'
import { finalMark } from '../lexicon/punctuation.ts'
import type { Row } from './row.ts'

/** What a numbered line turned out to be once the next line is known. */
export interface NumberedVerdict {
  type: 'heading' | 'paragraph' | 'listItem'
  because: string
}

const LEAD_IN =
  /(?:其中|分别|主要[有是为]|用于|适用于|负责|即|有|为|是|要|做到|开展|按照|条件之一|情形之一|规定的?|工作)[：:]$|按[^，。]{1,12}(?:收取|征收|缴纳|计算|核定|执行|发放|处理)[：:]$|下列|以下|如下|应当|具备|履行|提交|包括|按照|实行|实施|进行/u
const LAW_ITEM =
  /^《[^《》]+》[（(](?!附件)[^（）()]{0,200}(?:[〔(（[][^（）()]{0,200})?[）)]{0,4}[^（）()]{0,8}[）)][；。;.]?$/u

/** 云水县渔业管理规定（1986年4月28日县政府发布）: a rule of a list, with when and by what it was made. */
const MADE_RULE =
  /^[^。；：]{4,60}[（(](?:\d{4}|[一二][〇○零一二三四五六七八九]{3})年[^（）()]{2,60}(?:发布|公布|颁布|批准|印发|修订|修正)[）)][；。;]?$/u

/** 云水县人民政府关于…的通知（云政发〔2009〕31号）: a title with its number. */
function isNumberedTitle(body: string): boolean {
  const bracket = /^([^。；《》]{6,120}?)[（(]([^（）()]{4,40})[）)][；;。]?$/u.exec(body)
  return bracket !== null && kindOf(bracket[1] as string) !== null && ownDocumentNumber(bracket[2] as string) !== null
}

/** 望江楼（明）　白石街道: an entry and what belongs to it, wide space between. */
const COLUMNS = /^[^\s\u3000，。；：]{2,30}(?:\u3000{1,12}|[ \u3000]{2,12})[^\s\u3000，。；：]{2,30}$/u

function isInColumns(body: string): boolean {
  return body.length <= 80 && COLUMNS.test(body)
}

/** 县招商办公室；: a body and nothing else. */
function isBody(body: string): boolean {
  return organType(body.replace(/[；;。]$/u, '')) !== null
}

/** A text of more characters is no heading, and is not looked into: patterns would run out of their stack. */
const LONGEST_READ = 100_000

export interface Siblings {
  /** The next line that opens a block; null at the end. */
  next: Row | null
  /** Type that the last item of the same style got, and whether it was a single sentence. */
  before: { type: string; sentence: boolean } | null
  /** The next line is a fact (责任单位：…) or a signature, not text under a heading. */
  nextIsFact: boolean
}

/**
 * Decides what a numbered line standing alone is. Headings are titles without a final mark, bare labels with a colon, and single
 * sentences with their text below; a number with running text is a paragraph (GB/T 9704-2012, 结构层次序数).
 */
export function judgeNumbered(text: string, style: EnumeratorStyle, row: Row, siblings: Siblings): NumberedVerdict {
  // 加强督查。（6月10日前完成）: the bracket belongs to the sentence
  const body = text.trim().replace(/(。)\s*[（(][^（）()]{1,24}(?:前|内|底)(?:完成)?[）)]$/u, '$1')
  const mark = finalMark(body)
  const sibling = siblings.next?.enumerator?.style === style
  switch (style) {
    case 'part':
    case 'chapter':
    case 'section':
      return body.length <= 40 && !/[。；]/u.test(body) ? heading('chapter-title') : paragraph('text-after-number')
    case 'article':
      return body.length > 0 &&
        body.length <= 24 &&
        !/[。；，,]/u.test(body) &&
        (mark === null || (mark === 'colon' && !LEAD_IN.test(body))) &&
        !sibling
        ? heading('article-title')
        : paragraph('article-text')
    default:
  }
  if (opensSentence(style)) return paragraph('ordinal-sentence')
  if (body === '') return heading('number-alone')
  if (body.length > LONGEST_READ) return paragraph('running-after-number')
  if (/[）)]/u.test(body.slice(-2)) && (LAW_ITEM.test(body) || MADE_RULE.test(body) || isNumberedTitle(body)))
    return { type: 'listItem', because: 'law-item' }
  if (row.markdownDepth > 0 && !/。./u.test(body)) return heading('markdown-heading')
  if (/__|＿＿/u.test(body)) return paragraph('blank-form')
  const inner = body.replace(/《[^《》]*》|[（(][^（）()]*[）)]/gu, '')
  if (/[。；！？].*\S/u.test(inner.replace(/[。；！？]\s*$/u, ''))) return paragraph('running-after-number')
  if (mark === 'colon') {
    if (siblings.nextIsFact || sibling) return paragraph('colon-sentence')
    return LEAD_IN.test(body) || body.length > 24 ? paragraph('lead-in') : heading('label-heading')
  }
  if (
    (mark === 'full' || mark === 'semicolon') &&
    isBody(body) &&
    (siblings.before?.type === 'listItem' || isBody(siblings.next?.afterEnumerator ?? ''))
  )
    return { type: 'listItem', because: 'body-in-list' }
  if (mark === 'semicolon' || mark === 'comma') return paragraph('series-item')
  if (
    style === 'arabic' &&
    isInColumns(row.afterEnumerator) &&
    (siblings.before?.type === 'listItem' || isInColumns(siblings.next?.afterEnumerator ?? ''))
  )
    return { type: 'listItem', because: 'column-entry' }
  if (/[：:]./u.test(inner)) return paragraph('key-value')
  if (/。\s*[（(][^（）()]*[）)]$/u.test(body)) return paragraph('responsible-sentence')
  if (mark === 'full') return judgeSentence(body, style, siblings, sibling)
  if (/[0-9]\s*(?:元|万元|亩|%|％)(?:\/\S{1,3})?$/u.test(body)) return paragraph('amount')
  return body.length > 60 ? paragraph('too-long') : heading('title-alone')
}

/** 一是, 一要, 首先: numbers inside running text. */
export function opensSentence(style: EnumeratorStyle): boolean {
  return style === 'isOrdinal' || style === 'yaoOrdinal' || style === 'firstly'
}

/** 将第八条中的“甲”修改为“乙”。, 删去第二条第三款。 */
const AMENDMENT = /^将[^。]{2,60}(?:修改为|改为|删去|删除)|^(?:删去|删除)第/u

/** What stands at the end of a text, under its last point: 以上报告如无不当，请批转…, 特此通知, 附件：1. … */
const CLOSES =
  /^(?:感谢[您你贵]|以上(?:请示|报告|意见|方案|建议|规定|通知|各[点项条])|特此|[妥当]否|是否妥当|如无不[当妥]|附[件表图]?\d{0,2}[：:])/u

/** 应当自期满之日起30日内退回。, 每90日计算一次。, 凡逾期不报的，要通报批评。: a provision; a label bids or names (加强领导。, 申请程序。). */
const PROVISION =
  /应[当按在由予自视及查]|[不可]得|不予|不再|不受|可以|是指|一经|另行|本[^，。]{1,8}(?:核算|反映)|起(?:施行|执行|实施|生效|计算)|[由按][^，。]{2,30}(?:执行|确定|计算|公布|结算|制定|解释|办理)|^(?:凡|对于?)[^。]{2,40}的[，,]|\d\s?(?:元|万元|次|日|天|人|[%％])。$/u

function judgeSentence(body: string, style: EnumeratorStyle, siblings: Siblings, sibling: boolean): NumberedVerdict {
  if (body.length > 44) return paragraph('long-sentence')
  if (sibling) return paragraph('sentence-with-sibling')
  if (AMENDMENT.test(body)) return paragraph('amendment')
  if (siblings.next === null || siblings.nextIsFact || CLOSES.test(siblings.next.compact))
    return paragraph('sentence-over-nothing')
  if (!/[？?]$/u.test(body) && PROVISION.test(body)) return paragraph('provision')
  const next = siblings.next.enumerator
  const overFirst = next !== null && next.ordinal === 1 && isLower(next.style, style)
  if (!overFirst && siblings.before?.sentence && siblings.before.type === 'paragraph')
    return paragraph('last-of-sentences')
  // 一是突出建；二是… is the text below
  if (next && !opensSentence(next.style))
    return isLower(next.style, style) ? heading('sentence-over-items') : paragraph('sentence-before-heading')
  return siblings.next.compact.length > 16 ? heading('sentence-over-text') : paragraph('sentence')
}

const ORDER = [
  'part',
  'chapter',
  'section',
  'article',
  'han',
  'hanParen',
  'arabic',
  'decimal',
  'arabicParen',
  'circled',
  'letter',
]

function isLower(style: string, than: string): boolean {
  return ORDER.indexOf(style) > ORDER.indexOf(than)
}

function heading(because: string): NumberedVerdict {
  return { type: 'heading', because }
}

function paragraph(because: string): NumberedVerdict {
  return { type: 'paragraph', because }
}

/** 一 in the middle of its line parts the lists of a roll of appointments. */
const NUMERAL = /^[一二三四五六七八九十]{1,3}$/u

/** 10月 over 9日　县长王平主持召开…, in a chronicle. */
const MONTH = /^(?:1[0-2]|[1-9]|[一二三四五六七八九十]{1,2})月份?$/u
const DAY = /^(?:[1-3]?\d|[一二三四五六七八九十]{1,3})(?:[—–～~至、-](?:[1-3]?\d|[一二三四五六七八九十]{1,3}))?日/u

/** 10月 over a day, in a chronicle. */
export const isMonthOver = (row: Row, next: Row | null): boolean =>
  next !== null && MONTH.test(row.compact) && opensDay(next)

/** 9日　县长王平主持召开…: a day of a chronicle. */
export const opensDay = (row: Row): boolean => DAY.test(row.compact)

const NOT_HEADING =
  /^此[复復致令]|以下|下列|如下|我们|成立|组成|设立|(?:特此|如下|以下|下列|包括|其中|为|是|通知|决定|命令|任命|免去|划分|报告|批复|承诺|函复)[：:]?$|^特此|^(?:同意|根据|按照|经|现将|现|请(?!假))/u

/**
 * An unnumbered line standing alone that is a heading: 整改措施：, 综合保障组, 公告事項：. It is a bare label, and its content
 * (numbered items, a roster, text) follows. `leads`: it stands at the margin and the next line is indented.
 */
export function isUnnumberedHeading(row: Row, next: Row | null, nextIsList: boolean, leads = false): boolean {
  const text = row.compact
  if (next !== null && NUMERAL.test(text)) return true
  if (isMonthOver(row, next)) return true
  if (nextIsList && isGroupHeading(row)) return true
  if (next === null || text.length > 16 || text.length < 2) return false
  if (/[，。；、！？,;]/u.test(text)) return false
  const label = text.replace(/[：:]$/u, '')
  // 会议议定： says who decides, and a clause is no label
  if (label !== text && RESOLVES.test(label)) return false
  if (NOT_HEADING.test(label) || !/^[\p{Script=Han}（）()“”0-9]+$/u.test(label)) return false
  const opensList = next.enumerator?.ordinal === 1 || nextIsList || (NOTES.test(label) && FIRST_NOTE.test(next.compact))
  if (/[：:]$/u.test(text)) return opensList && label.length <= 12
  return (
    leads ||
    opensList ||
    (next.enumerator === null && next.compact.length >= 2 * text.length && next.compact.length >= 24)
  )
}

/** 注释： over [1]本公报中…: the notes that the text points at. */
const NOTES = /^(?:注释|附注|脚注|尾注|名词解释|指标解释)$/u
const FIRST_NOTE = /^(?:[[［〔【(（](?:1|１|一)[\]］〕】)）]|①)/u

const RESOLVES = /^(?:会议|大家|与会人员)(?:一致)?(?:议定|认为|要求|指出|强调|明确|确定|同意|商定)$/u
const GROUP =
  /^第[一二三四五六七八九十]{1,3}(?:小|工作|检查|督查|督导|审核)?组(?:[（(][^（）()。；]{1,24}[）)])?[：:]?$/u

/** 第一组（城区各街道）, 第二督查组：: the name of a group whose members stand below. */
export function isGroupHeading(row: Row): boolean {
  return row.compact.length <= 32 && GROUP.test(row.compact)
}

/** Depth of headings by the order in which their styles nest: 一、 over （一） over 1., whatever steps are left out. */
export class HeadingDepth {
  #stack: string[] = []

  depth(style: string): number {
    const at = this.#stack.indexOf(style)
    if (at >= 0) {
      this.#stack.length = at + 1
      return at + 1
    }
    // a style of a higher order than what is open closes it: 第二章 after （三）
    while (this.#stack.length > 0 && isLower(this.#stack[this.#stack.length - 1] as string, style)) this.#stack.pop()
    this.#stack.push(style)
    return this.#stack.length
  }

  reset(): void {
    this.#stack = []
  }
}
