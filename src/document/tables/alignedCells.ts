import { isHan } from '../../lexicon/width.ts'
import { alignedColumns, nearest } from './alignedColumns.ts'
import type { AlignedHead } from './alignedHead.ts'
import type { AlignedLine } from './alignedLine.ts'
import { filledCells, plainCell } from './cells.ts'
import { isHeaderWord } from './headerWords.ts'
import type { Place, PrintedRow } from './part.ts'
import { isSectionNumber } from './sections.ts'
import { piecesOf, type Segment } from './segments.ts'

/** Header and rows in the columns of an aligned table. */
export interface AlignedRows {
  header: string[][]
  printed: PrintedRow[]
  places: Place[]
}

/** Puts the pieces of an aligned table into its columns; null where header and rows do not fit each other. */
export function placeCells(head: AlignedHead, body: readonly AlignedLine[]): AlignedRows | null {
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
  if (counted === null || placed === null) return counted ?? placed?.rows ?? null
  // more columns than names, with as many pieces as names in nearly every row: gaps of one width drift apart
  const isAligned = placed.isWhole && placed.width === counted.places.length && !runTogether(placed.rows, body)
  return isAligned ? placed.rows : counted
}

/** 唐　启, which is one cell. */
const SET_WIDE = /^\p{Script=Han}\u3000\p{Script=Han}$/u

/** Whether most rows have pieces that fell into one column: gaps of one width part them, so that none stands under its name. */
function runTogether({ printed }: AlignedRows, body: readonly AlignedLine[]): boolean {
  const mixed = printed.filter(({ cells }, i) => {
    const names = cells.filter((cell) => SET_WIDE.test(cell)).length
    return filledCells(cells).length + names < (body[i] as AlignedLine).segments.length
  })
  return mixed.length * 2 > printed.length
}

/** Names in a header of one line; words that head columns with one space between them are as many names. */
function countNames({ lines }: AlignedHead): number {
  if (lines.length > 1) return 2
  const pieces = (lines[0] as AlignedLine).segments.map(piecesOf)
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
export function placedRow(line: AlignedLine, places: readonly Place[]): PrintedRow | null {
  const cells = places.map(() => '')
  const only = line.segments.length === 1 ? line.segments[0] : undefined
  // 一、古遗址 set in the middle over the rows of its section
  if (only !== undefined && isSectionNumber(only.text))
    return { cells: cells.with(0, plainCell(only.text)), first: line.index, last: line.index }
  for (const segment of line.segments) {
    const column = nearest(places, segment)
    if (column < 0) return null
    cells[column] = besides(cells[column] as string, segment.text)
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
    cells[column] = besides(cells[column] as string, segment.text)
    next = column + 1
  }
  return { cells: cells.map(plainCell), first: line.index, last: line.index }
}

/** Columns told by their number, where gaps part them and nothing is aligned: as many pieces in most rows as in the header. */
function byCount(head: readonly AlignedLine[], body: readonly AlignedLine[]): AlignedRows | null {
  const names = (head[0] as AlignedLine).segments
  if (head.length > 1 || names.length < 3) return null
  const rows = body.filter(({ segments }) => segments.length > 1 || !isSectionNumber((segments[0] as Segment).text))
  const whole = rows.filter((line) => line.segments.length === names.length).length
  if (whole === 0 || whole < 0.8 * rows.length) return null
  const printed = body.map(({ segments, index }): PrintedRow => {
    const cells = names.map((_, i) => segments[i]?.text ?? '')
    for (const rest of segments.slice(names.length))
      cells[cells.length - 1] = besides(cells.at(-1) as string, rest.text)
    const isOther = segments.length > 1 && segments.length !== names.length
    return {
      cells: cells.map(plainCell),
      first: index,
      last: index,
      ...(isOther ? { pieces: segments.length } : {}),
    }
  })
  return { header: [names.map(({ text }) => text)], printed, places: names.map(({ start, end }) => ({ start, end })) }
}
