import { authorityList, readAuthorities, readSignatureLine } from '../../document/endMatter.ts'
import { isBareNumber } from '../../document/furniture.ts'
import { perRow } from '../../document/perRow.ts'
import type { Row } from '../../document/row.ts'
import { titleNoteEnd } from '../../document/titleNote.ts'
import { readAnnexMarker, readAttachmentHead } from '../../lexicon/attachment.ts'
import { authorityPrefix } from '../../lexicon/authority.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { splitIssuerHead } from '../../lexicon/issuerHead.ts'
import { kindOf } from '../../lexicon/kind.ts'
import { kindLast } from '../../lexicon/kindLast.ts'
import { readLabelLine } from '../../lexicon/label.ts'
import { readLetterSigner } from '../../lexicon/letter.ts'
import { noteKind } from '../../lexicon/note.ts'
import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { readRosterLine } from '../../lexicon/roster.ts'
import { readSigner } from '../../lexicon/signer.ts'
import { isSpeakerLine } from '../../lexicon/speaker.ts'
import { isSectionOfPapers as namesPapers, type TitleShape, titleShape } from '../../lexicon/title.ts'
import { sectionName } from './section.ts'

/** Lines of a cover: 某市人民政府办公室主办, 二〇一〇年十二月出版, 2023年第4期（总第11期）. */
const IMPRINT = /(?:主办|主编|编印|编辑|出版|[总第][一二三四五六七八九十百\d]{1,6}期[）)]?)$/u

/** Lines that a title block may fill, issuers included. */
const MOST_ROWS = 14
const LONGEST_TITLE = 160

/** Leaders and a page: the end of an entry of the contents list, …（２２９） in full width too. OCR may have misread a digit: l2. */
const LEADERS =
  /(?:…|[.．·•]{3,}|[—-]{4,}|[／/])[\s（(]{0,8}[\d０-９lIOo|]{1,4}[\s）)]{0,4}$|[.…．·•]{4,}$|[〕\]］）)]\s?第?\d{1,4}\s?号\s?[）)]?[\s.…·—-]{0,20}[\d０-９lIOo|]{0,4}$/u
/** …〕5号）  （12） and …的通知(12): a number or a kind, and the page in brackets. */
const BRACKETED_PAGE =
  /(?:号[）)]|(?<=的)(?:通知|决定|指示|批复|复函|函|意见|报告|通令|命令|布告|(?:联合|紧急)(?:通知|通告)|通告))[ .…·—-]{0,20}[（(][\d０-９lIOo|]{1,4}[）)]$/u
/** An entry whose leaders are spaces: 某院任免名单  16. */
const SPACED_PAGE = /\p{Script=Han}\s{2,8}[\dlIOo|]{1,3}$/u

/** First and last row of a stretch. */
export interface RowRange {
  from: number
  to: number
}

export interface TitleBlock extends RowRange {
  /** Last row of the title proper, above lines that say who spoke and when. */
  core?: number
  /** The lines have the shape of a title; otherwise they only stand where a title would. */
  shaped: boolean
}

/** A line that cannot be part of a title: it ends a sentence, signs, dates, notes, opens an annex or a list. */
export const endsTitleSearch = perRow((row) => {
  const text = row.text
  if (text.includes('\t') && authorityList(text.replaceAll('\t', ' ')) === null) return true
  if (text.length > LONGEST_TITLE || sectionName(text) !== null) return true
  if (text.length < 8 && isPageNumber(text) !== null) return true
  if (IMPRINT.test(row.compact)) return true
  const mark = finalMark(text)
  if (mark === 'full' || mark === 'semicolon' || mark === 'colon') return true
  if (mark === 'comma' && !text.endsWith('、')) return true
  if (row.number) return true
  if (row.enumerator && row.markdownDepth === 0 && !/^\d{4}年/u.test(row.compact)) return true
  if (readLabelLine(text) || readRosterLine(text)?.label) return true
  if (noteKind(text) || readImprintLine(text) || readAnnexMarker(text) || readAttachmentHead(text)) return true
  if (/^[（(].*[）)]$/u.test(row.compact) && !/^[（(](?:试行|暂行|修订|草案|征求意见稿|第)/u.test(row.compact))
    return true
  const signature = readSignatureLine(row)
  if (signature?.dated || signature?.signer) return true
  return isEntryEnd(row)
})

/** The end of an entry of a contents list: leaders and a page, or a number and a page. */
export function isEntryEnd(row: Row): boolean {
  return LEADERS.test(row.text) || BRACKETED_PAGE.test(row.text) || SPACED_PAGE.test(row.text)
}

/**
 * Finds the title block that ends just above row `below` (a number line): issuers, then 关于…的 and the 文种, over one or many lines.
 * `floor` is the first row that it may take. Null where no line above can be one.
 */
export function titleAbove(
  rows: readonly Row[],
  below: number,
  floor: number,
  isFurniture: (row: Row) => boolean,
): TitleBlock | null {
  const lines: number[] = []
  let note: number | null = null
  for (let i = below - 1; i >= floor && lines.length < MOST_ROWS; i--) {
    const row = rows[i] as Row
    if (row.blank) continue
    if (isFurniture(row) || isBareNumber(row)) {
      const shape = lines.length > 0 ? shapeOf(rows, lines) : null
      // a page turned inside the block: the issuer may stand at the foot of the page before
      if (shape?.complete && !beginsAbove(rows, i, floor, lines, shape, isFurniture)) break
      continue
    }
    // a joint notice has several numbers, one under the other
    if (lines.length === 0 && row.number) continue
    // （2020年7月27日某院第11次会议通过） between the title and its number
    const opening = lines.length === 0 && note === null ? noteAbove(rows, i, floor, isFurniture) : null
    if (opening !== null) {
      note = i
      i = opening
      continue
    }
    if (endsTitleSearch(row)) break
    lines.push(i)
  }
  const block = chooseTitle(rows, lines, below - 1)
  return block === null || note === null ? block : { ...block, to: note }
}

/** Rows that a note on the making of a document fills at most. */
const MOST_NOTE_ROWS = 10

/** The row in which the note begins that ends in row `i`; null where none does. */
function noteAbove(rows: readonly Row[], i: number, floor: number, isFurniture: (row: Row) => boolean): number | null {
  if (!/[）)]$/u.test((rows[i] as Row).compact)) return null
  for (let j = i; j >= floor && j > i - MOST_NOTE_ROWS; j--)
    if (/^[（(]/u.test((rows[j] as Row).compact)) return titleNoteEnd(rows, j, isFurniture) === i ? j : null
  return null
}

/**
 * Whether a title that is complete below a page's foot began above it: the last line there names bodies and nothing else, and no issuer has
 * been found or the topmost line is one of several, or it forwards what the title is of (某县人民政府转发县水利局).
 */
function beginsAbove(
  rows: readonly Row[],
  i: number,
  floor: number,
  upwards: readonly number[],
  shape: TitleShape,
  isFurniture: (row: Row) => boolean,
): boolean {
  let j = i - 1
  // number and running head of the page
  while (j >= floor && i - j <= MOST_BETWEEN && isOfPage(rows[j] as Row, isFurniture)) j--
  const row = rows[j]
  if (j < floor || row === undefined) return false
  if (isIssuerRow(row)) return shape.issuers.length === 0 || isIssuerRow(rows[upwards.at(-1) as number] as Row)
  if (row.width > WIDEST_CUT || endsTitleSearch(row)) return false
  // 关于…问题的⏎会议纪要
  if (!shape.hasAbout && ABOUT.test(row.compact)) return true
  if (!FORWARDS.test(row.compact)) return false
  // …批转市发展⏎改革委关于…的意见: what reads as the issuer is the rest of a name
  return shape.issuers.length === 0 || authorityPrefix(row.text) !== null
}

/** Columns of the line of a title that a page cuts. */
const WIDEST_CUT = 60
/** …关于研究排水防涝有关问题的: the kind stands in the next line. */
const ABOUT = /关于.{2,}的$/u

const isOfPage = (row: Row, isFurniture: (row: Row) => boolean): boolean =>
  row.blank || isFurniture(row) || isBareNumber(row)

/** The line of a title that names whose text is forwarded: 批转县民政局等部门, 批转县计委、县财政局, 某州人民政府转发省人民政府. */
const FORWARDS = /^(?:\p{Script=Han}{2,24})?(?:转发|批转|转批)[\p{Script=Han}、]{2,40}$/u

/** The fewest lines, counted upwards, that make a title; then the issuers above them. */
function chooseTitle(rows: readonly Row[], upwards: readonly number[], to: number): TitleBlock | null {
  if (upwards.length === 0) return null
  const last = upwards[0] as number
  // 某法院⏎关于…若干问题的解答 ends in no kind; what stands over it, the name of a section, is none of it
  let named = 0
  for (let n = 1; n <= upwards.length; n++) {
    const shape = shapeOf(rows, upwards.slice(0, n))
    if (shape?.hasAbout && shape.issuers.length > 0) named = n
    if (!shape || !(shape.complete || (shape.hasAbout && n === upwards.length))) continue
    // 关于 may stand further up: 关于转发《…⏎关于…的通知》的通知
    let top = n
    while (top < upwards.length) {
      const row = rows[upwards[top] as number] as Row
      if (isSectionOver(rows, upwards, top, shape) || isGapUnder(rows, upwards[top] as number)) break
      if (isIssuerRow(row) || isReadTwice(rows, upwards, top)) top++
      else if (shape.issuers.length === 0 && /^(?:关于|印发|转发|批转)/u.test(row.compact) && !readRosterLine(row.text))
        top++
      else if (opensTitle(rows, upwards, top) || opensForwarding(rows, upwards, top)) top++
      else break
    }
    return { from: upwards[top - 1] as number, to: Math.min(last, to), shaped: true }
  }
  return named === 0 ? null : { from: upwards[named - 1] as number, to: Math.min(last, to), shaped: true }
}

/** Blank lines that no title block has within it. */
const GAP = 6

const isGapUnder = (rows: readonly Row[], at: number): boolean => {
  const under = rows.slice(at + 1, at + 1 + GAP)
  return under.length === GAP && under.every((row) => row.blank)
}

/** Whether a row is the name of a section, 市政府文件, by itself. */
export const isSectionOfPapers = (row: Row): boolean => namesPapers(row.compact)

/** The name of a section over a title that has its issuer: a masthead, 云水县人民政府文件, stands there in its stead. */
function isSectionOver(rows: readonly Row[], upwards: readonly number[], top: number, shape: TitleShape): boolean {
  const at = upwards[top] as number
  const below = upwards[top - 1] as number
  if (!isSectionOfPapers(rows[at] as Row) || below - at < 2) return false
  return shape.issuers.length > 0 || isIssuerRow(rows[below] as Row)
}

/** Whether OCR read the whole title of one line twice, the one under the other. */
function isReadTwice(rows: readonly Row[], upwards: readonly number[], top: number): boolean {
  const below = rows[upwards[top - 1] as number] as Row
  return top === 1 && below.compact === (rows[upwards[top] as number] as Row).compact
}

/** Whether the lines up to `top` make a complete title with a beginning further up: 云水县人民政府关于做好⏎2023年防汛工作的通知. */
function opensTitle(rows: readonly Row[], upwards: readonly number[], top: number): boolean {
  const joined = shapeOf(rows, upwards.slice(0, top + 1))
  const before = shapeOf(rows, upwards.slice(0, top))
  return joined?.complete === true && joined.issuers.length > 0 && joined.hasAbout && !before?.issuers.length
}

/**
 * Whether the line above names who forwards, and breaks off in the name of the body whose text is forwarded: 云水县人民政府批转县发展⏎改革局关于…的通知,
 * the forwarding body on a line of its own or on this one.
 */
function opensForwarding(rows: readonly Row[], upwards: readonly number[], top: number): boolean {
  const row = rows[upwards[top] as number] as Row
  if (!FORWARDS.test(row.compact)) return false
  const above = upwards[top + 1]
  const named = authorityPrefix(row.text) !== null || (above !== undefined && isIssuerRow(rows[above] as Row))
  const joined = named ? shapeOf(rows, upwards.slice(0, top + 1)) : null
  return joined?.complete === true && joined.hasAbout
}

/** 云水县人民政府 or 云水县人民政府文件, and nothing else. */
const isIssuerRow = perRow((row) => authorityList(row.text.replace(/\s{0,8}文\s{0,8}件\s*$/u, '')) !== null)

function shapeOf(rows: readonly Row[], upwards: readonly number[]): TitleShape | null {
  const joined = joinRows(rows, upwards)
  const shape = titleShape(joined)
  if (shape) return shape
  // issuers on their own lines over a title without 关于: 甲市人民政府⏎征地补偿安置公告
  let titles = upwards.length
  while (titles > 0 && isIssuerRow(rows[upwards[titles - 1] as number] as Row)) titles--
  const title = joinRows(rows, upwards.slice(0, titles))
  const glued = titles === upwards.length ? splitIssuerHead(joined) : null
  const issuers = glued ? [glued.issuer] : upwards.slice(titles).map((i) => (rows[i] as Row).compact)
  const kind = kindOf(title)
  if (issuers.length === 0 || kind === null || title.length > 60 || /[。；，：]/u.test(title)) return null
  return { issuers, hasAbout: false, kind, complete: true }
}

/** Text of rows given from the bottom to the top, top first, a space between them. */
export function joinRows(rows: readonly Row[], upwards: readonly number[]): string {
  return kindLast(upwards.map((i) => rows[i] as Row).toReversed())
    .map((row) => row.text)
    .join(' ')
}

/**
 * Finds a title that begins at the first line at or after `from`: for layouts with the number above the title, and for documents without
 * a number. Takes issuers, then title lines until the 文种 ends them. `overPage`: a page may turn above the title.
 */
export function titleBelow(
  rows: readonly Row[],
  from: number,
  until: number,
  isFurniture: (row: Row) => boolean,
  overPage = false,
): TitleBlock | null {
  const lines: number[] = []
  let best: TitleBlock | null = null
  for (let i = from; i < until && lines.length < 8; i++) {
    const row = rows[i] as Row
    if (row.blank) continue
    if (isFurniture(row) || isBareNumber(row)) {
      if (lines.length === 0 && !overPage) return null
      continue
    }
    if (endsTitleSearch(row)) break
    lines.unshift(i)
    const shape = shapeOf(rows, lines)
    // 甲部⏎公告⏎乙部: the masthead goes on under its kind
    if (shape?.complete && !(KIND_ALONE.test(row.compact) && namesBodyBelow(rows, i + 1, until))) {
      if (best === null && isOverTitle(rows, lines)) return null
      best = { from: lines[lines.length - 1] as number, to: withSubtitle(rows, i, isFurniture), core: i, shaped: true }
      if (shape.kind !== null && !/^[（(]/u.test(nextText(rows, i + 1, until))) break
    }
  }
  return best
}

const KIND_ALONE = /^(?:令|公告|通告)$/u

function namesBodyBelow(rows: readonly Row[], from: number, until: number): boolean {
  let i = from
  while (i < until && rows[i]?.blank) i++
  return i < until && readAuthorities(rows[i] as Row) !== null
}

/** 司法解释⏎某院公告: the first line is no issuer, and what stands below is a title by itself: the title begins there. */
function isOverTitle(rows: readonly Row[], upwards: readonly number[]): boolean {
  const first = rows[upwards.at(-1) as number] as Row
  if (upwards.length < 2 || isIssuerRow(first) || first.compact.length > 8 || /关于|關於/u.test(first.compact))
    return false
  const below = shapeOf(rows, upwards.slice(0, -1))
  return below?.complete === true && below.issuers.length > 0
}

function nextText(rows: readonly Row[], from: number, until: number): string {
  for (let i = from; i < until; i++) if (!(rows[i] as Row).blank) return (rows[i] as Row).compact
  return ''
}

/** ——在全县三级干部会议上的讲话: under it stands the name of the speaker, without an office. */
const OCCASION = /^—.*(?:讲话|发言|致辞|致词|开幕词|闭幕词|报告|[会议]上)$/u

/** The notes and the lines naming a speaker that stand under a title. */
const MOST_BYLINES = 3
/** Rows, blank or of the page, that may part two of them. */
const MOST_BETWEEN = 8

/**
 * Lines right under a title that belong to it: （2023年5月）, ——2021年1月20日在某会议上, 市长　王 平, （一九五七年二月第七次会议通过）.
 * Returns the last row of the title with them. A page may turn between them, and a note on the making is the title's however far below.
 */
export function withSubtitle(
  rows: readonly Row[],
  to: number,
  isFurniture: (row: Row) => boolean = () => false,
): number {
  const ofPage = (row: Row): boolean => isFurniture(row) || isBareNumber(row)
  // 省长　何志远 under 省政府组成人员名单 is the first of the list
  const roster = (rows[to] as Row).compact.endsWith('名单')
  let last = to
  let spoken = false
  let noted = false
  for (let seen = 0; seen < MOST_BYLINES; seen++) {
    const below = rowBelow(rows, last, ofPage)
    if (below === null) break
    const { i, apart } = below
    const row = rows[i] as Row
    const note = titleNoteEnd(rows, i, ofPage)
    const speaker =
      speaksOnDay(rows, i) ||
      (spoken && row.indent >= 8 && readLetterSigner(row.text) !== null) ||
      (noted && isSpeakerLine(row.text))
    if (apart && note === null && !speaker) break
    // 某市统计局⏎2021年2月3日, right under the title of a communiqué
    const dated = rows[i + 1]?.blank ? i + 2 : i + 1
    const issued =
      readAuthorities(row) !== null &&
      rows[dated] !== undefined &&
      readSignatureLine(rows[dated] as Row)?.dated === true
    if (issued) return dated
    if (note === null && !speaker && (!isSubtitle(row) || (roster && /^\p{Script=Han}/u.test(row.text)))) break
    spoken ||= OCCASION.test(row.compact)
    noted ||= note !== null
    last = note ?? i
  }
  return last
}

/** 王　平 over （2023年6月8日）, as a speech has it under its title. */
function speaksOnDay(rows: readonly Row[], i: number): boolean {
  const next = rows[rows[i + 1]?.blank ? i + 2 : i + 1]?.compact ?? ''
  return SPOKEN_ON.test(next) && readLetterSigner((rows[i] as Row).text) !== null
}

const SPOKEN_ON =
  /^[（(](?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日[）)]$/u

/** The next row below `i` that is printed for the text; `apart` where more than one blank line parts it, as in a text with one after every line, and no page turns. */
function rowBelow(
  rows: readonly Row[],
  i: number,
  ofPage: (row: Row) => boolean,
): { i: number; apart: boolean } | null {
  let blanks = 0
  let turned = false
  for (let j = i + 1; j < rows.length && j - i <= MOST_BETWEEN; j++) {
    const row = rows[j] as Row
    if (row.blank) blanks++
    else if (ofPage(row)) turned = true
    else return { i: j, apart: blanks > 1 && !turned }
  }
  return null
}

function isSubtitle(row: Row): boolean {
  if (/^[（(][^（）()。]{2,60}[）)]$/u.test(row.compact))
    return !noteKind(row.text) && !row.number && !/研究决定[）)]$/u.test(row.compact)
  return /^(?:——|—)\p{Script=Han}|^——\d/u.test(row.compact)
    ? row.width <= 100 && finalMark(row.text) === null
    : readSigner(row.text) !== null || isSpeakerLine(row.text)
}
