import { skipSpacesBack } from '../../lexicon/character.ts'
import { isSeparatorRow } from '../../lexicon/markup.ts'
import {
  type AlignedLine,
  isHeaderAgain,
  isNumberedText,
  isRow,
  lineAt,
  SLACK,
  textsOf,
  widened,
} from './alignedLine.ts'
import { isNumberedCaption } from './caption.ts'
import { isData, isDatum, namesColumns } from './header.ts'
import { isHeaderLike, isHeaderWord } from './headerWords.ts'
import { LONGEST_TURN, type Place, type Sheet } from './part.ts'
import { overlap, type Segment } from './segments.ts'

/** The lines of a header, and what strokes under it say of the columns. */
export interface AlignedHead {
  lines: AlignedLine[]
  /** Places of the strokes of `---- ------ ---`, which are the columns; null where there are none. */
  strokes: Place[] | null
  furniture: number[]
  /** The line after the header. */
  next: number
}

/** Lines that a header takes at most. */
const MOST_LINES = 5
/** A name on a second line is no wider than this, unless the name over it is. */
const WIDEST_WRAP = 20

/** The header that begins at `from`, null where none does: words that head columns, or names over numbers or over strokes. */
export function readAlignedHead(sheet: Sheet, from: number): AlignedHead | null {
  // a sentence ends here, and no name
  const value = sheet.value(from)
  if (/[。；;！!？?]/u.test(value.charAt(skipSpacesBack(value, value.length) - 1))) return null
  const first = lineAt(sheet, from)
  const { segments } = first
  if (segments.length < 2 || segments.length > 40 || !segments.every(({ text }) => isHeaderLike(text))) return null
  if (isSeparatorRow(value) || isNumberedText(first) || isNumberedCaption(textsOf(first))) return null
  const lines = [first]
  let left = segments[0] as Segment
  let next = from + 1
  while (next < from + MOST_LINES) {
    const turned = overPageTurn(sheet, next)
    const at = turned === next ? overBlank(sheet, next) : turned
    const line = inPlace(sheet, lineAt(sheet, at), lines)
    const segment = line.segments[0]
    if (segment === undefined || isSeparatorRow(sheet.value(at)) || overlap(widened(segment), left) > 0) break
    if (at > next && !isGroupBelow(line, lines) && !completesNames(sheet, line, lines)) break
    if (!line.segments.every((s) => isHeaderLike(s.text) && !isDatum(s.text))) break
    if (isTooWide(line, lines) || isRowUnderNames(line, lines)) break
    if (segment.start < left.start) left = segment
    lines.push(line)
    next = at + 1
  }
  lines[0] = withSpreadName(first, lines[1])
  const strokes = strokesAt(sheet, next)
  if (strokes !== null) return { lines, strokes, furniture: [next], next: next + 1 }
  const isNamed = lines.some((line) => namesColumns(textsOf(line)) && line.segments[0] === left && hasEnoughNames(line))
  const turned = overPageTurn(sheet, next)
  const again = turned === next ? 0 : linesAgain(sheet, turned, lines)
  const furniture = Array.from({ length: again }, (_, i) => turned + i)
  next = turned + again
  const isHead = isNamed || isGrouped(lines, left) || standsOverNumbers(sheet, lines, next)
  return isHead ? { lines, strokes: null, furniture, next } : null
}

/** （元）, （亩）: a unit. */
const BRACKETED = /^[（(].*[）)]$/u

/**
 * A second line of names whose place was lost with the spaces before it: 原价　调整后　原价　调整后 at the margin under 品名　收购价　零售价, or a unit
 * for each name but the first. One piece short of the row below, its pieces stand over the cells of that from the second on.
 */
function inPlace(sheet: Sheet, line: AlignedLine, above: readonly AlignedLine[]): AlignedLine {
  const [names] = above
  const first = line.segments[0]
  if (above.length !== 1 || names === undefined || first === undefined || first.start > SLACK) return line
  const pieces = line.segments.length
  const groups = names.segments.length - 1
  const isUnits = pieces === groups && line.segments.every(({ text }) => BRACKETED.test(text))
  const isParts =
    pieces > groups && groups > 1 && pieces % groups === 0 && !line.segments.some(({ text }) => isDatum(text))
  if (!isUnits && !isParts) return line
  const row = lineAt(sheet, sheet.nextFilled(line.index + 1))
  if (row.segments.length !== pieces + 1 || !isData(textsOf(row)) || isDatum(row.segments[0]?.text ?? '')) return line
  const placed = line.segments.map((segment, i): Segment => {
    const { start } = row.segments[i + 1] as Segment
    return { ...segment, start, end: start + segment.end - segment.start }
  })
  return { ...line, segments: placed }
}

/** How many lines from `from` on print the header again at the head of the next page: all of it or nothing. */
function linesAgain(sheet: Sheet, from: number, lines: readonly AlignedLine[]): number {
  return lines.every((line, i) => isHeaderAgain(lineAt(sheet, from + i), line.segments)) ? lines.length : 0
}

/**
 * 原价　调整后　原价　调整后 under 品名　收购价　零售价, a blank line or the end of a page between them: with the names that have nothing under them, they
 * are as many as the cells of the row below.
 */
function completesNames(sheet: Sheet, line: AlignedLine, above: readonly AlignedLine[]): boolean {
  const [names] = above
  if (above.length !== 1 || names === undefined) return false
  const row = lineAt(sheet, sheet.nextFilled(line.index + 1))
  if (!isData(textsOf(row)) || isData(textsOf(line))) return false
  const alone = names.segments.filter((name) => line.segments.every((segment) => overlap(widened(segment), name) <= 0))
  return alone.length > 0 && alone.length + line.segments.length === row.segments.length
}

/** The first line of the next page where the page ends at `from`, under the names of a table; `from` itself where it does not. */
function overPageTurn(sheet: Sheet, from: number): number {
  let turns = false
  for (let at = from; at < from + LONGEST_TURN; at++) {
    if (sheet.isFurniture(at)) turns = true
    else if (!sheet.isBlank(at)) return turns ? at : from
  }
  return from
}

const ONE_HAN = /^\p{Script=Han}$/u

/** 城　　镇 over 城区　　县镇: two pieces of one character, with a name of its own under each, are one word set as wide as what it groups. */
function withSpreadName(line: AlignedLine, below: AlignedLine | undefined): AlignedLine {
  const { segments } = line
  const at = segments.findIndex(({ text }, i) => ONE_HAN.test(text) && ONE_HAN.test(segments[i + 1]?.text ?? ''))
  const [left, right, next] = segments.slice(Math.max(0, at), at + 3)
  if (below === undefined || at < 0 || left === undefined || right === undefined) return line
  // 男　女: each over columns of its own
  if ([segments[at - 1], next].some((beside) => ONE_HAN.test(beside?.text ?? ''))) return line
  const end = next?.start ?? Number.POSITIVE_INFINITY
  const under = below.segments.filter((segment) => segment.end > left.start && segment.start < end)
  const [one, other] = under
  if (under.length !== 2 || one === undefined || other === undefined || one.text === other.text) return line
  const word = { ...left, text: left.text + right.text, end: Math.max(right.end, other.end) }
  return { ...line, segments: [...segments.slice(0, at), word, ...segments.slice(at + 2)] }
}

/** 类别　城市　农村 over 杂费　住宿费　杂费　住宿费: every name beside the first is that of a group, with names of columns under it. */
function isGrouped(lines: readonly AlignedLine[], left: Segment): boolean {
  const [first, ...below] = lines as [AlignedLine, ...AlignedLine[]]
  if (first.segments[0] !== left || !isHeaderWord(left.text)) return false
  const groups = first.segments.length - 1
  return below.some((line) => namesColumns(textsOf(line)) && line.segments.length >= 2 * groups)
}

/** Of two pieces both must be words that head columns: a name and a post stand beside each other so, too. */
function hasEnoughNames(line: AlignedLine): boolean {
  return line.segments.length > 2 || line.segments.every(({ text }) => isHeaderWord(text))
}

/** A row whose first cell is empty: piece after piece under a name of its own. Names that wrap are few, units in brackets apart. */
function isRowUnderNames(line: AlignedLine, above: readonly AlignedLine[]): boolean {
  const names = above.flatMap(({ segments }) => segments)
  const under = line.segments
    .filter(({ text }) => !/^[（(]/u.test(text))
    .map((segment) => names.findIndex((name) => overlap(name, segment) > 0))
  return under.length >= 3 && under.every((name) => name >= 0) && new Set(under).size === under.length
}

/** Text of a body row wider than the name over it is no name that wraps. */
function isTooWide(line: AlignedLine, above: readonly AlignedLine[]): boolean {
  const names = above.flatMap(({ segments }) => segments)
  return line.segments.some((segment) => {
    const width = segment.end - segment.start
    const over = names.filter((name) => overlap(name, segment) > 0)
    return (
      width > WIDEST_WRAP || (over.length > 0 && over.every((name) => width > name.end - name.start + 2 * SLACK + 4))
    )
  })
}

/** Places of the strokes of `---- ------ ---`; null where the line is none. */
function strokesAt(sheet: Sheet, index: number): Place[] | null {
  const value = sheet.value(index)
  if (!isSeparatorRow(value) || /[|+\u2500-\u257f]/.test(value)) return null
  const strokes = [...value.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  return strokes.length >= 2 ? strokes : null
}

/** Names of the parts of a group: two of the pieces stand under one name. */
function isGroupBelow(line: AlignedLine, above: readonly AlignedLine[]): boolean {
  return above.some(({ segments }) =>
    segments.some((name) => line.segments.filter((segment) => overlap(segment, name) > 0).length > 1),
  )
}

/** Whether the next two lines are rows of as many cells as there are names, half of them numbers. */
function standsOverNumbers(sheet: Sheet, head: readonly AlignedLine[], next: number): boolean {
  const names = head.flatMap(({ segments }) => segments)
  const first = overBlank(sheet, next)
  const width = head.length === 1 ? names.length : lineAt(sheet, first).segments.length
  if (width < 3 || head.some((line) => line.segments.length > width || isData(textsOf(line)))) return false
  return [first, overBlank(sheet, first + 1)].every((i) => {
    const row = lineAt(sheet, i)
    return row.segments.length === width && isRow(row, names) && isData(textsOf(row))
  })
}

/** The line below where one blank line stands at `at`, as some tools put one after every line. */
const overBlank = (sheet: Sheet, at: number): number => (sheet.isBlank(at) ? at + 1 : at)
