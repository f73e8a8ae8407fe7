import { isAttachmentHeadAlone, readAvailabilityRange } from '../lexicon/attachment.ts'
import { closesText } from '../lexicon/closing.ts'
import { readImprintLine } from '../lexicon/imprintLine.ts'
import { endsInCompliment } from '../lexicon/letter.ts'
import { isBold } from '../lexicon/markup.ts'
import { readNameRow } from '../lexicon/nameRow.ts'
import { noteKind } from '../lexicon/note.ts'
import { isPersonName, withoutRemark } from '../lexicon/personName.ts'
import { finalMark, openBrackets } from '../lexicon/punctuation.ts'
import { readRosterLine } from '../lexicon/roster.ts'
import { readMinister } from '../lexicon/signer.ts'
import { isRestOfAddress, taiwanLabel } from '../lexicon/taiwan.ts'
import { displayWidth } from '../lexicon/width.ts'
import type { Draft } from './draft.ts'
import { brokenDate, isDateHead, platedName, readFurtherSigner, readSignatureLine } from './endMatter.ts'
import { isFramedLabel } from './framedLabel.ts'
import { headsNames, isAppointmentLine, isFurtherNames, isLoneName, isNameLine, listReason } from './listLine.ts'
import type { Row } from './row.ts'
import { CUT, isDangling, SEAM } from './seam.ts'
import type { Shape } from './shape.ts'

/** Whether a line goes on with the block before it, and why: the one place that decides. */
export interface Verdict {
  joins: boolean
  because: string
}

const joins = (because: string): Verdict => ({ joins: true, because })
const begins = (because: string): Verdict => ({ joins: false, because })

/** A line of at most this many characters without punctuation can be a heading without a number. */
const LABEL_LENGTH = 16
/** The longest remainder of a post (局局长) and of an item of a list that was cut. */
const POST_REST = 16
const ITEM_REST = 40

export interface Neighbours {
  shape: Shape
  /** Reason why the row opens a block of its own whatever stands before it; null where it may go on. */
  opens: string | null
  /** Furniture or several blank lines stand between: a page may have turned. */
  pageTurned: boolean
  /** The row is a bracket of responsible bodies, which this document prints behind the text. */
  bracket: boolean
  /** The row is short, flush and without a mark, and an indented paragraph follows it. */
  leads: boolean
  /** The open block ends with who signs the document. */
  signed: boolean
}

/** Decides whether `row` goes on with the open block. */
export function continues(open: Draft, row: Row, context: Neighbours): Verdict {
  switch (open.type) {
    case 'addressee':
      return continuesAddressee(open)
    case 'note':
      if (open.openBrackets === '' || open.rows.length >= 6) return begins('note-closed')
      // （此件公开发布 is whole but for its bracket
      return noteKind(open.first.text) === 'disclosure' && !/^[）)]/u.test(row.text)
        ? begins('note-closed')
        : joins('note-open')
    case 'signature':
      return continuesSignature(open, row)
    case 'attachment':
      return continuesAttachment(open, row, context)
    case 'listItem':
      return continuesListItem(open, row, context)
    case 'paragraph':
    case 'numbered':
      return continuesText(open, row, context)
    default:
      return begins('block-complete')
  }
}

function continuesAddressee(open: Draft): Verdict {
  const text = open.recent
  if (taiwanLabel(open.head) !== null) return begins('head-label')
  return open.rows.length < 8 && finalMark(text) !== 'colon' ? joins('addressee-open') : begins('addressee-closed')
}

function continuesSignature(open: Draft, row: Row): Verdict {
  const line = readSignatureLine(row)
  if (!line && row.compact === '年月日') return joins('blank-date')
  if (!line && (isDateHead(row) || brokenDate(open.last, row) !== null)) return joins('signature-goes-on')
  if (!line && platedName(open.last, row) !== null) return joins('signature-goes-on')
  if (!line && readMinister(row.text) !== null) return joins('further-signer')
  if (!line) {
    return readFurtherSigner(row, open.last) === null ? begins('no-signature-line') : joins('further-signer')
  }
  if (!open.rows.slice(-MOST_SIGNERS).some((before) => readSignatureLine(before)?.dated))
    return joins('signature-goes-on')
  if (line.dated) return begins('signature-dated')
  if (/^(?:代理?)?书记员|^法官助理/u.test(row.compact)) return joins('clerk-signs')
  return line.authorities.length > 0 && !readSignatureLine(open.last)?.dated
    ? joins('further-signatory')
    : begins('signature-dated')
}

/** Lines of a signature that are looked back on for its date. */
const MOST_SIGNERS = 12

/** How the name of an attachment ends: 表, 清单, 方案, 办法 … */
const PAPER = /[表书单册案法定划图录明纲准则览告料组构）)]$/u

/** 附件：如文, 附件：如說明三: what is attached is told elsewhere. */
const REFERS = /[：:]\s{0,9}(?:隨文|如(?:文|主旨|說明)[一二三四五六七八九十]{0,2})$/u

function continuesAttachment(open: Draft, row: Row, context: Neighbours): Verdict {
  if (context.opens !== null) return begins(context.opens)
  if (isAttachmentHeadAlone(open.head)) return begins('entries-follow')
  if (open.openBrackets !== '') return joins('entry-bracket-open')
  if (REFERS.test(open.recent)) return begins('entry-closed')
  const last = open.last
  if (/^[（(].*[）)]$/u.test(row.compact) && readAvailabilityRange(row.text) === null && !/[）)]$/u.test(open.recent))
    return joins('entry-bracket')
  const full = context.shape.isFull(last, open.rows.length === 1)
  if (context.shape.isIndented(row) && row.indent <= last.indent && !full) return begins('indent-opens-block')
  if (/[）)]$/u.test(open.recent) || finalMark(open.recent) !== null) return begins('entry-closed')
  if (full) return joins('entry-fills-line')
  if (row.enumerator || row.width > 60) return begins('no-entry-rest')
  return PAPER.test(open.recent) ? begins('entry-ends-in-paper') : joins('entry-open')
}

function continuesListItem(open: Draft, row: Row, context: Neighbours): Verdict {
  if (context.opens !== null) return begins(context.opens)
  const text = open.head
  const last = open.last
  if (open.because === 'post-alone') return begins('post-complete')
  if (isRestOfAddress(row.text, last.text)) return joins('item-ends-below')
  if (open.openBrackets !== '') return joins('item-bracket-open')
  const mark = finalMark(open.recent)
  if (mark === 'full' || mark === 'semicolon') return begins('item-ended')
  // 抄送：县委各部门，县法⏎　　　院，县检察院。
  if (readImprintLine(open.head)?.kind === 'copiedTo' && (row.indent >= 4 || finalMark(row.text) === 'full'))
    return joins('copies-go-on')
  const list = listReason(row)
  if (row.enumerator || list === 'roster-name' || list === 'roster-label' || list === 'names')
    return begins('item-of-its-own')
  if (isUnderNames(open, row)) return joins('names-go-on')
  if (isFurtherNames(row, last)) return begins('item-of-its-own')
  if (mark === 'comma') return joins('item-comma')
  // the last of several rows of names has but one
  if (listReason(last) === 'names' && mark === null && isLoneName(row)) return begins('item-of-its-own')
  const rest = finalMark(row.text)
  if (context.shape.isIndented(row) && row.indent === open.first.indent && endsItem(rest))
    return begins('item-complete')
  if (isAppointmentLine(open.first) && mark === null && row.compact.length <= POST_REST && endsItem(rest))
    return joins('item-ends-below')
  if (mark === null && list === null && context.shape.endsAtEdge(last, row) && endsItem(rest))
    return joins('item-ends-below')
  // 王平为县水利局局长，免去⏎其县林业局副局长职务；
  if (mark === null && /^其/u.test(row.compact) && /[，,][^，,。；]{0,4}$/u.test(open.recent))
    return joins('mid-phrase')
  if (/^[\d\s、,，-]{7,}$/u.test(row.text) && /\d$/u.test(text)) return joins('further-number')
  const roster = readRosterLine(text)
  if (roster?.name) {
    if (/^[（(][^（）()]{1,10}[）)]$/u.test(row.compact)) return joins('post-bracket')
    if (roster.complete) return begins('post-complete')
    return row.compact.length <= POST_REST && finalMark(row.text) === null ? joins('post-cut') : begins('no-post-rest')
  }
  if (/[：:]/u.test(row.text) || row.compact.length > 60 || isNameLine(last)) return begins('item-complete')
  // 应明（县疾控中心主任）　濮存（副县长）⏎领导小组办公室设在县卫生局，…
  if (NAMES_WITH_POSTS.test(last.text) && /，/u.test(row.text)) return begins('item-complete')
  const enumerates = /[：:]/u.test(text.slice(0, 14)) && /、/u.test(text)
  if (enumerates && row.width <= last.width + 4 && !/。./u.test(row.text)) return joins('enumeration-goes-on')
  if (
    context.shape.isFull(last, open.rows.length === 1) &&
    row.compact.length <= ITEM_REST &&
    list === null &&
    listReason(last) !== 'names'
  )
    return joins('item-fills-line')
  return begins('item-complete')
}

/** Two names side by side, each with its post in brackets. */
const NAMES_WITH_POSTS =
  /^[^（）()，。]{2,12}[（(][^（）()，。]{2,40}[）)]\s{1,12}[^（）()，。]{2,12}[（(][^（）()，。]{2,40}[）)]$/u

/** 某县人民政府关于加强防汛工作的通知（某政发〔2003〕5号）: an entry of a list of documents. */
const ENTRY =
  /(?:通知|意见|决定|办法|规定|细则|通告|公告|批复|函|方案|规则|制度|通报)[（(][^（）()]{2,12}[〔[][12]\d{3}[〕\]]\d{1,4}号[）)]$/u

/** 优秀：柳溪镇、大坪镇 over 良好：茶园镇: lines of a kind, each under its own word. */
const LABELLED = /^\p{Script=Han}{2,6}[：:]\s{0,2}[^\s：:]/u

/** …落实到位。（责任单位：县水利局） */
const SENTENCE_WITH_BRACKET = /[。；]\s{0,4}[（(][^（）()。]{1,300}[）)]$/u

const endsInBracket = (text: string): boolean => text.endsWith('）') || text.endsWith(')')

/** A bracket inside which a text goes on. */
const OPENING = /[（(《〔]/u

const endsItem = (mark: string | null): boolean => mark === 'full' || mark === 'semicolon'

/** 出　席：王　平　李小海 with another name under the first: the names behind a label go on. */
function isUnderNames(open: Draft, row: Row): boolean {
  const { text, indent } = open.first
  const at = text.search(/[：:]/u)
  if (at < 2 || at > 12 || listReason(open.last) !== (open.rows.length === 1 ? listReason(open.first) : 'names'))
    return false
  const names = text.slice(at + 1)
  if (readNameRow(names) === null || Math.abs(indent + displayWidth(text.slice(0, at + 1)) - row.indent) > NAMES_BESIDE)
    return false
  return readNameRow(row.text) !== null || isPersonName(withoutRemark(row.compact))
}

/** Columns by which the names under a label may stand beside the first. */
const NAMES_BESIDE = 2

function continuesText(open: Draft, row: Row, context: Neighbours): Verdict {
  const { shape } = context
  const last = open.last
  const text = last.text
  const first = open.rows.length === 1
  if (context.opens !== null) return begins(context.opens)
  if (isFramedLabel(row) || isFramedLabel(last)) return begins('item-of-its-own')
  if (first && isBold(last.line.value) && !isBold(row.line.value)) return begins('set-in-bold')
  if (context.bracket) return joins('bracket-of-item')
  if (first && isLoneName(row) && headsNames(last)) return begins('item-of-its-own')
  if (context.signed) return begins('after-signature-tail')
  if (shape.isIndented(row)) return begins('indent-opens-paragraph')
  const mark = finalMark(text)
  if (endsInBracket(text) && ENTRY.test(text) && ENTRY.test(row.text)) return begins('item-of-its-own')
  if (OPENING.test(open.recent) && OPENING.test(openBrackets(open.recent))) return joins('bracket-open')
  if (mark === 'full' || mark === 'semicolon' || mark === 'colon') {
    if (context.leads) return begins('leads-paragraph')
    if (mark === 'full' && closesText(row.compact)) return begins('sentence-ended')
    if (mark !== 'semicolon' && shape.endsAtEdge(last, row)) return joins('ends-at-edge')
    const goesOn = mark !== 'colon' && shape.isFull(last, first) && !shape.lacksIndent(row)
    if (goesOn && !(shape.indented && context.pageTurned)) return joins('full-line-in-paragraph')
    return begins('sentence-ended')
  }
  if (open.openBrackets !== '') return joins('bracket-open')
  if (mark === 'comma') return joins('comma-before')
  // 补助资金=资金总额×（占比×60%）⏎其中：占比以…为准。
  if (/^[其式]中[：:]/u.test(row.compact) && /[=＝]/u.test(text)) return begins('formula-above')
  if (endsInCompliment(text) && row.compact.length <= 8) return begins('sentence-ended')
  const title = open.type === 'numbered' && first && !/[，。；：]/u.test(text)
  if (!title && shape.isFull(last, first)) return joins('full-line-before')
  if (first && LABELLED.test(text) && LABELLED.test(row.text)) return begins('item-of-its-own')
  if (endsInBracket(text) && (SENTENCE_WITH_BRACKET.test(text) || SENTENCE_WITH_BRACKET.test(open.recent)))
    return begins('sentence-with-bracket')
  if (open.type === 'numbered') return numberedGoesOn(open.head, row, last, first, shape)
  if (isDangling(text)) return joins('mid-phrase')
  if (first && row.width >= 2 * last.width && last.compact.length <= LABEL_LENGTH && !/[，、。；]/u.test(text)) {
    return shape.fillsColumn(last, true) === true ? joins('fills-column') : begins('short-over-long')
  }
  if (shape.isShort(last)) return begins('short-of-margin')
  return joins('breaks-off')
}

/** A numbered line that breaks off: heading, or the first half of a paragraph that a page or column cut. */
function numberedGoesOn(whole: string, row: Row, last: Row, first: boolean, shape: Shape): Verdict {
  if (last.markdownDepth > 0) return begins('markdown-heading')
  if (shape.endsAtEdge(last, row)) return joins('ends-at-edge')
  if (/[。；]/u.test(whole.slice(0, -1))) return joins('numbered-text-cut')
  if (/[：:].{4}/u.test(whole)) return joins('explanation-cut')
  // …内民字第八九⏎０六六五号函: a numeral that the line end cuts
  if (/^[0-9０-９]/u.test(row.text) && /[0-9０-９〇○零一二三四五六七八九]$/u.test(last.text))
    return joins('sentence-cut')
  const style = last.enumerator?.style
  if (style === 'isOrdinal' || style === 'yaoOrdinal' || style === 'firstly') return joins('sentence-cut')
  const length = last.compact.length
  if (length > 44) return joins('long-numbered-cut')
  if (/[）)]$/u.test(last.text)) return begins('title-ends-in-bracket')
  const seam = { whole, row, last, first, shape }
  let weight = 0
  for (const { weigh } of SEAM) weight += weigh(seam)
  return weight >= CUT ? joins('seam-weighed-cut') : begins('seam-weighed-whole')
}
