import { readEnumerator } from '../../lexicon/enumerator.ts'
import { isSeparatorRow } from '../../lexicon/markup.ts'
import { cellKey } from './cells.ts'
import { isData, isDatum, namesColumns } from './header.ts'
import { isHeaderLike, isHeaderWord } from './headerWords.ts'
import type { Place, Sheet } from './part.ts'
import { overlap, type Segment, segmentsOf } from './segments.ts'

/** A line cut at its gaps. */
export interface AlignedLine {
  index: number
  segments: Segment[]
}

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
/** Columns by which a cell may stand beside the name over it. */
const SLACK = 2
const WIDEST_SECTION = 60
/** A name on a second line is no wider than this, unless the name over it is. */
const WIDEST_WRAP = 20

export const textsOf = (line: AlignedLine) => line.segments.map(({ text }) => text)
export const lineAt = (sheet: Sheet, index: number): AlignedLine => ({
  index,
  segments: segmentsOf(sheet.value(index)),
})
const widened = (place: Place): Place => ({ start: place.start - SLACK, end: place.end + SLACK })

/** The header that begins at `from`, null where none does: words that head columns, or names over numbers or over strokes. */
export function readAlignedHead(sheet: Sheet, from: number): AlignedHead | null {
  const first = lineAt(sheet, from)
  const { segments } = first
  if (segments.length < 2 || segments.length > 40 || !segments.every(({ text }) => isHeaderLike(text))) return null
  if (isSeparatorRow(sheet.value(from)) || isNumberedText(first)) return null
  const lines = [first]
  let left = segments[0] as Segment
  for (let i = from + 1; i < from + MOST_LINES && !sheet.isBlank(i); i += 1) {
    const line = lineAt(sheet, i)
    const [segment] = line.segments
    if (segment === undefined || isSeparatorRow(sheet.value(i)) || overlap(widened(segment), left) > 0) break
    if (!line.segments.every((s) => isHeaderLike(s.text) && !isDatum(s.text))) break
    if (isTooWide(line, lines) || isRowUnderNames(line, lines)) break
    if (segment.start < left.start) left = segment
    lines.push(line)
  }
  const next = (lines.at(-1)?.index ?? from) + 1
  const strokes = strokesAt(sheet, next)
  if (strokes !== null) return { lines, strokes, furniture: [next], next: next + 1 }
  const isNamed = lines.some((line) => namesColumns(textsOf(line)) && line.segments[0] === left && hasEnoughNames(line))
  return isNamed || standsOverNumbers(sheet, first, next) ? { lines, strokes: null, furniture: [], next } : null
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

/** Whether the next two lines are rows of as many cells, half of them numbers. */
function standsOverNumbers(sheet: Sheet, head: AlignedLine, next: number): boolean {
  if (head.segments.length < 3 || isData(textsOf(head))) return false
  return [next, next + 1].every((i) => {
    const row = lineAt(sheet, i)
    return row.segments.length === head.segments.length && isRow(row, head.segments) && isData(textsOf(row))
  })
}

/** The rows under the names of a header, up to the first line that does not stand under them. */
export function readAlignedRows(
  sheet: Sheet,
  from: number,
  names: readonly Segment[],
): { lines: AlignedLine[]; furniture: number[] } {
  const lines: AlignedLine[] = []
  const furniture: number[] = []
  const left = names.reduce((a, b) => (b.start < a.start ? b : a))
  for (let at = from; at < sheet.length && !sheet.isBoundary(at); at += 1) {
    if (sheet.isBlank(at)) {
      const next = lineAt(sheet, at + 1)
      if (
        (lines.length === 0 && names.length < 3) ||
        sheet.isFurniture(at + 1) ||
        !isRow(next, names) ||
        isHeaderAgain(next, names)
      )
        break
      continue
    }
    if (isSeparatorRow(sheet.value(at)) && lines.length > 0) {
      furniture.push(at)
      continue
    }
    if (sheet.isFurniture(at)) break
    const line = lineAt(sheet, at)
    if (isHeaderAgain(line, names)) break
    if (!isRow(line, names) && !isWrap(line, left, names, lines) && !isSection(sheet, line, names, lines)) break
    lines.push(line)
  }
  return { lines, furniture }
}

/** 第一条　为了…, 第五章　法律责任, （一）　…: a number with its text. */
function isNumberedText({ segments }: AlignedLine): boolean {
  const [number] = segments
  if (number === undefined || segments.length > 2) return false
  const enumerator = readEnumerator(`${number.text}　`)
  return enumerator !== null && enumerator.length >= number.text.length && !/^\d+$/u.test(number.text)
}

/** A line whose pieces stand under the names. */
function isRow(line: AlignedLine, names: readonly Segment[]): boolean {
  const { segments } = line
  if (segments.length < 2 || segments.length > names.length * 2 + 2) return false
  if (segments.some(({ text }) => /[：:]$/u.test(text)) || isNumberedText(line)) return false
  const under = segments.filter((segment) => names.some((name) => overlap(widened(segment), name) > 0)).length
  return under >= 0.6 * segments.length
}

function isHeaderAgain(line: AlignedLine, names: readonly Segment[]): boolean {
  const { segments } = line
  return (
    segments.length >= 2 && segments.every(({ text }) => names.some((name) => cellKey(name.text) === cellKey(text)))
  )
}

/** One piece right of the first column, right under a row: the rest of a cell that wraps. */
function isWrap(line: AlignedLine, left: Place, names: readonly Segment[], lines: readonly AlignedLine[]): boolean {
  const [segment] = line.segments
  if (line.segments.length !== 1 || segment === undefined || /[：:]$/u.test(segment.text) || segment.start <= left.end)
    return false
  const isNext = lines.length === 0 || lines.at(-1)?.index === line.index - 1
  return isNext && names.some((name) => overlap(widened(segment), name) > 0)
}

/** One piece at the left with rows below it: a section (一、产业发展), or a first cell whose other cells are empty. */
function isSection(sheet: Sheet, line: AlignedLine, names: readonly Segment[], lines: readonly AlignedLine[]): boolean {
  const [segment] = line.segments
  if (line.segments.length !== 1 || segment === undefined || segment.end - segment.start > WIDEST_SECTION) return false
  if (/[：:。；]$/u.test(segment.text)) return false
  if (readEnumerator(segment.text) === null && lines.at(-1)?.index !== line.index - 1) return false
  const next = lineAt(sheet, line.index + 1)
  return isRow(next, names) && !isHeaderAgain(next, names)
}
