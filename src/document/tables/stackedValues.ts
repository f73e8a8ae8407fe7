import type { CellLines, StackedTable } from './cellLines.ts'
import { cellValue } from './cellValue.ts'
import { isHeaderLike, isHeaderWord, isPeriod } from './headerWords.ts'
import type { PrintedRow } from './part.ts'

/** Names that a header has at most, and rows that prove where its columns of values are. */
const MOST_NAMES = 10
const PROOF = 3
/** Characters of a name. */
const LONGEST_NAME = 14

/**
 * Reads one-cell lines without serial numbers by a column of values: words that head columns (乡镇, 任务数), then rows in which the same
 * cell is always a number, an amount or a date, and the first never. Null where three rows do not keep to that. Where not all of the names are
 * such words, the rows must be beyond doubt.
 */
export function readByValues(lines: CellLines): StackedTable | null {
  let names = 0
  while (names < MOST_NAMES && isHeaderWord(lines.text(names) ?? '')) names += 1
  const known = widthsOf(names)
  for (const width of [...known, ...otherWidths(names)]) {
    const isKnown = known.includes(width)
    // where names are no known words, the last column has to hold values: one look settles nearly every line
    if (!isKnown && !isValue(lines, 2 * width - 1)) continue
    const columns = valueColumns(lines, width)
    if (columns.length === 0 || (!isKnown && !isRegular(lines, width, columns))) continue
    const rows: PrintedRow[] = [lines.row(0, width)]
    let at = width
    while (isRow(lines, at, width, columns)) {
      rows.push(lines.row(at, width))
      at += width
    }
    return { rows, width, headerRows: 1, count: at }
  }
  return null
}

/** As many columns as there are words that head them, or fewer. */
const widthsOf = (names: number): number[] => Array.from({ length: Math.max(0, names - 1) }, (_, i) => names - i)

/** More columns, whose names are no words that head columns everywhere: 车型, 首小时. */
const otherWidths = (names: number): number[] =>
  Array.from({ length: MOST_NAMES }, (_, i) => i + 3).filter((width) => width > names)

/**
 * Whether rows keep to their columns so strictly that the lines above them can be nothing but their names: values in the same columns of each,
 * the last of them among these, two at least, and none in the others.
 */
function isRegular(lines: CellLines, width: number, columns: readonly number[]): boolean {
  if (columns.length < 2 || columns.at(-1) !== width - 1) return false
  for (let i = 0; i < width; i += 1) {
    const name = lines.text(i)
    if (name === null || name.length > LONGEST_NAME || !isHeaderLike(name) || isValue(lines, i)) return false
  }
  for (let r = 1; r <= PROOF; r += 1)
    for (let column = 0; column < width; column += 1)
      if (isValue(lines, r * width + column) !== columns.includes(column)) return false
  return true
}

/** Columns whose cells are values in the first rows, where the first column has none. */
function valueColumns(lines: CellLines, width: number): number[] {
  const columns: number[] = []
  for (let column = 0; column < width; column += 1) {
    const values = Array.from({ length: PROOF }, (_, r) => isValue(lines, width + r * width + column))
    if (column === 0 && values.some(Boolean)) return []
    if (values.every(Boolean)) columns.push(column)
  }
  return columns
}

function isRow(lines: CellLines, at: number, width: number, columns: readonly number[]): boolean {
  for (let i = 1; i < width; i += 1) if (lines.isAdjacent(1) && !lines.isAdjacent(at + i)) return false
  return (
    lines.text(at + width - 1) !== null && !isValue(lines, at) && columns.every((column) => isValue(lines, at + column))
  )
}

function isValue(lines: CellLines, i: number): boolean {
  const text = lines.text(i)
  return text !== null && cellValue(text) !== null && !isPeriod(text)
}
