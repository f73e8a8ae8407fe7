import { isHan } from '../../lexicon/width.ts'
import { alignedColumns, nearest } from './alignedColumns.ts'
import { type AlignedHead, type AlignedLine, readAlignedHead, readAlignedRows } from './alignedLines.ts'
import { filledCells, plainCell } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { namesColumns } from './header.ts'
import { isHeaderWord, isSerialName } from './headerWords.ts'
import { type Part, type Place, type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'
import { piecesOf, type Segment } from './segments.ts'

/** After so many lines that turned out to be no table, none of them is tried again. */
const MANY = 200

/**
 * Columns aligned by half-width or full-width spaces under a row that names them. Without such a row, aligned text is a roster or a
 * list of names and no table; only the rows that go on after a page break (`before`, the part on the page before) need none.
 */
export function readAligned(sheet: Sheet, from: number, before: Part | null): Reading {
  const head = readAlignedHead(sheet, from)
  if (head === null) return readFurtherRows(sheet, from, before)
  const names = head.lines.flatMap((line) => line.segments)
  const { lines, furniture } = readAlignedRows(sheet, head.next, names)
  const last = Math.max(lines.at(-1)?.index ?? -1, furniture.at(-1) ?? -1)
  const read = lines.length === 0 ? null : readRows(head, lines)
  if (read === null || !isTable(read)) return { parts: [], next: lines.length > MANY ? last + 1 : from + 1 }
  const { header, printed, places } = read
  const names0 = header.map((cells, i): PrintedRow => {
    const over = header.length === 1 ? head.lines : i === 0 ? head.lines.slice(0, -1) : head.lines.slice(-1)
    return { cells: cells.map(plainCell), first: over[0]?.index ?? from, last: over.at(-1)?.index ?? from }
  })
  return {
    parts: [
      partOf({
        form: 'aligned',
        rows: [...names0, ...printed],
        width: places.length,
        headerRows: header.length,
        furniture: [...head.furniture, ...furniture],
        first: from,
        last,
        places,
        inLines: true,
      }),
    ],
    next: last + 1,
  }
}

interface AlignedRows {
  header: string[][]
  printed: PrintedRow[]
  places: Place[]
}

function readRows(head: AlignedHead, body: readonly AlignedLine[]): AlignedRows | null {
  const counted = byCount(head.lines, body)
  const placed = byPlaces(head, body)
  const names = countNames(head)
  if (placed === null || placed.width < names) {
    // columns with one space between them
    const fine = byPlaces(
      head,
      body.map((line) => ({ ...line, segments: line.segments.flatMap(piecesOf) })),
    )
    if (fine?.isWhole && fine.width >= names) return fine.rows
  }
  if (counted !== null && (placed === null || !placed.isWhole || placed.width < counted.places.length)) return counted
  return placed?.rows ?? null
}

/** Names in a header of one line; words that head columns with one space between them are as many names. */
function countNames({ lines: [first, second] }: AlignedHead): number {
  if (first === undefined || second !== undefined) return 2
  const pieces = first.segments.map(piecesOf)
  return pieces.reduce((sum, cut) => sum + (cut.every(({ text }) => isHeaderWord(text)) ? cut.length : 1), 0)
}

/** Columns told by the gutters. `isWhole`: every piece stands in one of them. */
function byPlaces(
  head: AlignedHead,
  body: readonly AlignedLine[],
): { rows: AlignedRows; width: number; isWhole: boolean } | null {
  const columns = alignedColumns(
    head.lines.map((line) => line.segments),
    head.strokes === null ? body.map((line) => line.segments) : [head.strokes],
  )
  if (columns === null) return null
  const { header, places } = columns
  const placed = body.map((line) => placedRow(line, places))
  const printed = placed.map((row, i) => row ?? rowInOrder(body[i] as AlignedLine, places))
  return { rows: { header, places, printed }, width: places.length, isWhole: !placed.includes(null) }
}

/** A row whose pieces stand in the columns; null where a piece stands in none. */
function placedRow(line: AlignedLine, places: readonly Place[]): PrintedRow | null {
  const cells = places.map(() => '')
  for (const segment of line.segments) {
    const column = nearest(places, segment)
    if (column < 0) return null
    cells[column] = besides(cells[column] ?? '', segment.text)
  }
  return { cells: cells.map(plainCell), first: line.index, last: line.index }
}

/** Two pieces of one cell: a name set wide (唐　启), or words between single spaces. */
function besides(cell: string, text: string): string {
  if (cell === '') return text
  return isHan(cell.slice(-1)) && isHan(text) && cell.length === 1 ? `${cell}　${text}` : `${cell} ${text}`
}

/** A row with a piece that stands in no column: that piece goes to the column after the one before it. */
function rowInOrder(line: AlignedLine, places: readonly Place[]): PrintedRow {
  const cells = places.map(() => '')
  let next = 0
  for (const segment of line.segments) {
    const found = nearest(places, segment)
    const column = found < 0 ? Math.min(next, cells.length - 1) : found
    cells[column] = besides(cells[column] ?? '', segment.text)
    next = column + 1
  }
  return { cells: cells.map(plainCell), first: line.index, last: line.index }
}

/** Columns told by their number, where gaps part them and nothing is aligned: as many pieces in most rows as in the header. */
function byCount(head: readonly AlignedLine[], body: readonly AlignedLine[]): AlignedRows | null {
  const names = head[0]?.segments ?? []
  if (head.length !== 1 || names.length < 3) return null
  const whole = body.filter((line) => line.segments.length === names.length).length
  if (whole < 0.8 * body.length) return null
  const printed = body.map(({ segments, index }): PrintedRow => {
    const cells = names.map((_, i) => segments[i]?.text ?? '')
    for (const rest of segments.slice(names.length)) cells[cells.length - 1] = besides(cells.at(-1) ?? '', rest.text)
    return { cells: cells.map(plainCell), first: index, last: index }
  })
  return { header: [names.map(({ text }) => text)], printed, places: names.map(({ start, end }) => ({ start, end })) }
}

/** Two rows and more under names, or one that is numbered; most of them with more than one cell. */
function isTable({ header, printed }: AlignedRows): boolean {
  const isNumbered = isSerialName(header[0]?.find((name) => name !== '') ?? '')
  const isCounted = isNumbered && cellValue(printed[0]?.cells[0] ?? '')?.type === 'integer'
  if (printed.length < (isCounted ? 1 : 2)) return false
  // rows that could all be headers are a list of names (of offices, of posts) set in columns
  const likeNames = printed.filter((row) => namesColumns(row.cells)).length
  if (!isNumbered && likeNames * 2 > printed.length) return false
  const full = printed.filter((row) => filledCells(row.cells).length >= 2).length
  return full >= (isNumbered ? 0.25 : 0.5) * printed.length
}

/** Rows that go on under the columns of the part before. */
function readFurtherRows(sheet: Sheet, from: number, before: Part | null): Reading {
  const nothing: Reading = { parts: [], next: from + 1 }
  const places = before?.places
  if (places === undefined) return nothing
  const { lines } = readAlignedRows(
    sheet,
    from,
    places.map((place): Segment => ({ ...place, text: '' })),
  )
  if (lines[0]?.index !== from) return nothing
  const rows = lines.map((line) => (line.segments.length === places.length ? wholeRow(line) : placedRow(line, places)))
  const printed = rows.filter((row) => row !== null)
  const last = printed.at(-1)?.last
  if (last === undefined || printed.length < rows.length) return nothing
  const part = partOf({
    form: 'aligned',
    rows: printed,
    width: places.length,
    first: from,
    last,
    places,
    inLines: true,
  })
  return { parts: [part], next: last + 1 }
}

function wholeRow({ segments, index }: AlignedLine): PrintedRow {
  return { cells: segments.map(({ text }) => plainCell(text)), first: index, last: index }
}
