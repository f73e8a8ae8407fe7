import { isBareNumber } from '../../document/furniture.ts'
import type { Row } from '../../document/row.ts'
import { titleNoteEnd } from '../../document/titleNote.ts'
import { authorityPrefix } from '../../lexicon/authority.ts'
import { readRosterLine } from '../../lexicon/roster.ts'
import { isSectionOfPapers, opensSubject, type TitleShape } from '../../lexicon/title.ts'
import { isCrumbs } from '../../lexicon/webChrome.ts'
import { goesOnName } from '../../lexicon/wrappedName.ts'
import { isUpperPart } from './redHead.ts'
import { isIssuerRow, shapeOf, type TitleBlock } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'

/** Lines that a title block may fill, issuers included. */
const MOST_ROWS = 14
/** Rows above a number among which its title is looked for, with blank lines, what is of the page, and further numbers. */
const REACH = 200
/** Rows, blank or of the page, that may stand at the foot of a page inside a title. */
const MOST_BETWEEN = 8

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
  for (let i = below - 1; i >= Math.max(floor, below - REACH) && lines.length < MOST_ROWS; i--) {
    const row = rows[i] as Row
    if (row.blank || isUpperPart(rows, i, below)) continue
    if (isFurniture(row) || isBareNumber(row)) {
      if (lines.length > 0 && isCrumbs(row.text)) break
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
 * been found or the topmost line is one of several or goes on its name, or it forwards what the title is of (某县人民政府转发县水利局).
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
  const top = rows[upwards.at(-1) as number] as Row
  if (goesOnName(row.compact, top.compact)) return true
  if (isIssuerRow(row)) return shape.issuers.length === 0 || isIssuerRow(top)
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
const ABOUT = /[关關][于於].{2,}的$/u

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
      else if (isRestOfName(rows, upwards, top)) top += 2
      else if (shape.issuers.length === 0 && opensSubject(row.compact) && !readRosterLine(row.text)) top++
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

/** The name of a section over a title that has its issuer: a masthead, 云水县人民政府文件, stands there in its stead. */
function isSectionOver(rows: readonly Row[], upwards: readonly number[], top: number, shape: TitleShape): boolean {
  const at = upwards[top] as number
  const below = upwards[top - 1] as number
  if (!isSectionOfPapers((rows[at] as Row).compact) || below - at < 2) return false
  return shape.issuers.length > 0 || isIssuerRow(rows[below] as Row)
}

/** 办公室 alone under 云水县人民政府: the name of one body on two lines. */
function isRestOfName(rows: readonly Row[], upwards: readonly number[], top: number): boolean {
  const above = rows[upwards[top + 1] ?? -1]
  const { compact } = rows[upwards[top] as number] as Row
  return above !== undefined && compact.length < 6 && goesOnName(above.compact, compact)
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
