import { type AlignedRows, placeCells, placedRow } from './alignedCells.ts'
import { readAlignedHead } from './alignedHead.ts'
import type { AlignedLine } from './alignedLine.ts'
import { readAlignedRows } from './alignedRows.ts'
import { joinBlankGroups } from './blankGroups.ts'
import { filledCells, plainCell } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { namesColumns } from './header.ts'
import { isSerialName } from './headerWords.ts'
import { type Part, type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'
import type { Segment } from './segments.ts'

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
  const read = lines.length === 0 ? null : placeCells(head, lines)
  if (read === null || !isTable(read)) return { parts: [], next: lines.length > MANY ? last + 1 : from + 1 }
  const { header, printed, places } = read
  const headerRows = header.map((cells, i): PrintedRow => {
    const over = header.length === 1 ? head.lines : i === 0 ? head.lines.slice(0, -1) : head.lines.slice(-1)
    return {
      cells: cells.map(plainCell),
      first: (over[0] as AlignedLine).index,
      last: (over.at(-1) as AlignedLine).index,
    }
  })
  return {
    parts: [
      partOf({
        form: 'aligned',
        rows: [...headerRows, ...joinBlankGroups(printed)],
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

/** Two rows and more under names, or one that is numbered; most of them with more than one cell. */
function isTable({ header, printed }: AlignedRows): boolean {
  const isNumbered = isSerialName(header.flat().find((name) => name !== '') as string)
  const isCounted = isNumbered && cellValue((printed[0] as PrintedRow).cells[0] as string)?.type === 'integer'
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
  if (printed.length < rows.length) return nothing
  const { last } = printed.at(-1) as PrintedRow
  const part = partOf({
    form: 'aligned',
    rows: joinBlankGroups(printed),
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
