import { readEnumerator } from '../../lexicon/enumerator.ts'
import { joinWrapped } from '../../lexicon/spaces.ts'
import { alignedColumns, nearest } from './alignedColumns.ts'
import { cellKey, filledCells, plainCell } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { isData, namesColumns } from './header.ts'
import { isHeaderLike, isSerialName } from './headerWords.ts'
import type { Part, Place, PrintedRow, Reading, Sheet } from './part.ts'
import { overlap, type Segment, segmentsOf } from './segments.ts'

/** Lines that a header takes at most. */
const MOST_HEADER_LINES = 5
/** Columns by which a cell may stand beside the name over it. */
const SLACK = 2
const WIDEST_SECTION = 60

interface AlignedLine {
  index: number
  segments: Segment[]
}

/**
 * Columns aligned by half-width or full-width spaces under a row that names them. Without such a row, aligned text is a roster or a
 * list of names and no table; only the rows that go on after a page break (`before`, the part on the page before) need none.
 */
export function readAligned(sheet: Sheet, from: number, before: Part | null): Reading {
  const head = headerLines(sheet, from)
  if (head === null) return readFurtherRows(sheet, from, before)
  const body = bodyLines(
    sheet,
    (head.at(-1)?.index ?? from) + 1,
    head.flatMap((line) => line.segments),
  )
  const last = body.at(-1)?.index
  if (last === undefined) return { parts: [], next: from + 1 }
  const rows = rowsOf(head, body)
  if (rows === null || !isTable(rows)) return { parts: [], next: from + 1 }
  const { header, printed, places } = rows
  const headerRows = header.map((cells, i): PrintedRow => {
    const lines = header.length === 1 ? head : i === 0 ? head.slice(0, -1) : head.slice(-1)
    return { cells: cells.map(plainCell), first: lines[0]?.index ?? from, last: lines.at(-1)?.index ?? from }
  })
  return { parts: [part([...headerRows, ...printed], places, header.length, from, last)], next: last + 1 }
}

function part(rows: PrintedRow[], places: Place[], headerRows: number | null, first: number, last: number): Part {
  return {
    form: 'aligned',
    rows,
    width: places.length,
    headerRows,
    spans: [],
    furniture: [],
    first,
    last,
    title: null,
    from: null,
    to: null,
    places,
  }
}

/** The lines of the header that begins at `from`, null where none does. */
function headerLines(sheet: Sheet, from: number): AlignedLine[] | null {
  const first = lineAt(sheet, from)
  if (!isNames(first.segments)) return null
  const lines = [first]
  let left = first.segments[0] as Segment
  for (let i = from + 1; i < from + MOST_HEADER_LINES && !sheet.isBlank(i); i += 1) {
    const line = lineAt(sheet, i)
    const [segment] = line.segments
    if (segment === undefined || overlap(widened(segment), left) > 0) break
    if (!line.segments.every((s) => isHeaderLike(s.text)) || isData(textsOf(line))) break
    if (segment.start < left.start) left = segment
    lines.push(line)
  }
  return lines.some((line) => namesColumns(textsOf(line)) && line.segments[0] === left) ? lines : null
}

function isNames(segments: readonly Segment[]): boolean {
  return segments.length >= 2 && segments.length <= 40 && segments.every(({ text }) => isHeaderLike(text))
}

function lineAt(sheet: Sheet, index: number): AlignedLine {
  return { index, segments: segmentsOf(sheet.value(index)) }
}

const textsOf = (line: AlignedLine) => line.segments.map(({ text }) => text)
const widened = (place: Place): Place => ({ start: place.start - SLACK, end: place.end + SLACK })

/** The rows below a header, up to the first line that does not stand under its names. */
function bodyLines(sheet: Sheet, from: number, names: readonly Segment[]): AlignedLine[] {
  const lines: AlignedLine[] = []
  const left = names.reduce((a, b) => (b.start < a.start ? b : a))
  for (let at = from; at < sheet.length; at += 1) {
    if (sheet.isBoundary(at)) break
    if (sheet.isBlank(at)) {
      const next = lineAt(sheet, at + 1)
      if (lines.length === 0 || sheet.isFurniture(at + 1) || !isRow(next, names) || isNamesAgain(next, names)) break
      continue
    }
    if (sheet.isFurniture(at)) break
    const line = lineAt(sheet, at)
    if (isNamesAgain(line, names)) break
    if (!isRow(line, names) && !isWrapOrSection(sheet, at, line, left, names, lines)) break
    lines.push(line)
  }
  while (lines.length > 0 && (lines.at(-1)?.segments.length ?? 0) < 2 && !isUnderNames(lines.at(-1), left)) lines.pop()
  return lines
}

function isUnderNames(line: AlignedLine | undefined, left: Place): boolean {
  return line !== undefined && (line.segments[0]?.start ?? 0) > left.end
}

function isRow(line: AlignedLine, names: readonly Segment[]): boolean {
  const { segments } = line
  if (segments.length < 2 || segments.length > names.length * 2 + 2) return false
  if (segments.some(({ text }) => /[：:]$/u.test(text))) return false
  const under = segments.filter((segment) => names.some((name) => overlap(widened(segment), name) > 0)).length
  return under >= 0.6 * segments.length
}

function isNamesAgain(line: AlignedLine, names: readonly Segment[]): boolean {
  return (
    line.segments.length >= 2 &&
    line.segments.every(({ text }) => names.some((name) => cellKey(name.text) === cellKey(text)))
  )
}

/** A line with one piece: the rest of a cell that wraps (it stands right of the first column), or a section with rows below. */
function isWrapOrSection(
  sheet: Sheet,
  at: number,
  line: AlignedLine,
  left: Place,
  names: readonly Segment[],
  lines: readonly AlignedLine[],
): boolean {
  const [segment] = line.segments
  if (line.segments.length !== 1 || segment === undefined || /[：:]$/u.test(segment.text)) return false
  const isNext = lines.at(-1)?.index === at - 1
  if (segment.start > left.end) return isNext && names.some((name) => overlap(widened(segment), name) > 0)
  if (segment.end - segment.start > WIDEST_SECTION || /[。；]$/u.test(segment.text)) return false
  if (readEnumerator(segment.text) === null && !isNext) return false
  const next = lineAt(sheet, at + 1)
  return isRow(next, names) && !isNamesAgain(next, names)
}

interface AlignedRows {
  header: string[][]
  printed: PrintedRow[]
  places: Place[]
}

function rowsOf(head: readonly AlignedLine[], body: readonly AlignedLine[]): AlignedRows | null {
  const columns = alignedColumns(
    head.map((line) => line.segments),
    body.map((line) => line.segments),
  )
  const counted = byCount(head, body)
  if (columns === null) return counted
  const printed = body.map((line) => placedRow(line, columns.places))
  if (counted !== null && (columns.places.length < counted.places.length || printed.some((row) => row === null)))
    return counted
  return {
    header: columns.header,
    places: columns.places,
    printed: printed.map((row, i) => row ?? firstCellOnly(body[i] as AlignedLine, columns.places)),
  }
}

/** A row whose pieces stand in the columns; null where a piece stands in none. */
function placedRow(line: AlignedLine, places: readonly Place[]): PrintedRow | null {
  const cells = places.map(() => '')
  for (const segment of line.segments) {
    const column = nearest(places, segment)
    if (column < 0) return null
    const before = cells[column] ?? ''
    cells[column] = before === '' ? segment.text : `${before}　${segment.text}`
  }
  return { cells: cells.map(plainCell), first: line.index, last: line.index }
}

function firstCellOnly(line: AlignedLine, places: readonly Place[]): PrintedRow {
  const cells = places.map(() => '')
  let at = 0
  for (const segment of line.segments) {
    const found = nearest(places, segment)
    const column = found < 0 ? Math.min(at, cells.length - 1) : found
    cells[column] = cells[column] === '' ? segment.text : joinWrapped(cells[column] ?? '', segment.text)
    at = column + 1
  }
  return { cells: cells.map(plainCell), first: line.index, last: line.index }
}

/** Columns told by their number, where gaps part them and nothing is aligned: as many pieces in each row as in the header. */
function byCount(head: readonly AlignedLine[], body: readonly AlignedLine[]): AlignedRows | null {
  const names = head[0]?.segments ?? []
  if (head.length !== 1 || names.length < 3) return null
  const whole = body.filter((line) => line.segments.length === names.length).length
  if (whole < 0.8 * body.length) return null
  const printed = body.map(({ segments, index }): PrintedRow => {
    const cells = names.map((_, i) => segments[i]?.text ?? '')
    for (const rest of segments.slice(names.length)) cells[names.length - 1] = `${cells.at(-1)}　${rest.text}`
    return { cells: cells.map(plainCell), first: index, last: index }
  })
  return { header: [names.map(({ text }) => text)], printed, places: names.map(({ start, end }) => ({ start, end })) }
}

/** Two rows and more under names, or one that is numbered; most of them with more than one cell. */
function isTable({ header, printed }: AlignedRows): boolean {
  const isNumbered = isSerialName(header[0]?.find((name) => name !== '') ?? '')
  const isCounted = isNumbered && cellValue(printed[0]?.cells[0] ?? '')?.type === 'integer'
  if (printed.length < (isCounted ? 1 : 2)) return false
  const full = printed.filter((row) => filledCells(row.cells).length >= 2).length
  return full >= 0.5 * printed.length
}

/** Rows that go on under the columns of the part before. */
function readFurtherRows(sheet: Sheet, from: number, before: Part | null): Reading {
  const places = before?.places
  if (places === undefined) return { parts: [], next: from + 1 }
  const names = places.map((place): Segment => ({ ...place, text: '' }))
  const lines = bodyLines(sheet, from, names)
  const [first] = lines
  if (first === undefined || first.index !== from || first.segments.length < 2) return { parts: [], next: from + 1 }
  const rows = lines.map((line) => (line.segments.length === places.length ? wholeRow(line) : placedRow(line, places)))
  const printed = rows.filter((row) => row !== null)
  const last = printed.at(-1)?.last
  if (last === undefined || printed.length < rows.length) return { parts: [], next: from + 1 }
  return { parts: [part(printed, places, null, from, last)], next: last + 1 }
}

function wholeRow({ segments, index }: AlignedLine): PrintedRow {
  return { cells: segments.map(({ text }) => plainCell(text)), first: index, last: index }
}
