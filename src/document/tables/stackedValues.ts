import type { CellLines, StackedTable } from './cellLines.ts'
import { cellValue } from './cellValue.ts'
import { isHeaderLike, isHeaderWord, isPeriod } from './headerWords.ts'
import type { PrintedRow } from './part.ts'

/** Names that a header has at most, and rows that prove where its columns of values are. */
const MOST_NAMES = 10
/** Columns of a table whose names are not all words that head columns. */
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 12
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
  // as many columns as there are words that head them, or fewer
  for (let width = names; width >= 2; width -= 1) {
    const columns = valueColumns(lines, width)
    if (columns.length > 0) return tableOf(lines, width, columns)
  }
  // more columns, whose names are no words that head columns everywhere: 车型, 首小时
  const most = countNames(lines)
  for (let width = Math.max(FEWEST_COLUMNS, names + 1); width <= most; width += 1) {
    // the last column has to hold values: one look settles nearly every line
    if (!isValue(lines, 2 * width - 1)) continue
    const columns = valueColumns(lines, width)
    if (columns.length > 0 && isRegular(lines, width, columns)) return tableOf(lines, width, columns)
  }
  return null
}

/** The lines from the first on that can be names of columns, whatever their words. */
function countNames(lines: CellLines): number {
  let count = 0
  for (; count < MOST_COLUMNS; count += 1) {
    const name = lines.text(count)
    if (name === null || name.length > LONGEST_NAME || !isHeaderLike(name) || isValue(lines, count)) break
  }
  return count
}

/** The rows from the first on that keep to the columns of values. */
function tableOf(lines: CellLines, width: number, columns: readonly number[]): StackedTable {
  const rows: PrintedRow[] = [lines.row(0, width)]
  let at = width
  while (isRow(lines, at, width, columns)) {
    rows.push(lines.row(at, width))
    at += width
  }
  return { rows, width, headerRows: 1, count: at }
}

/**
 * Whether rows keep to their columns so strictly that the lines above them can be nothing but their names: values in the same columns of each,
 * the last of them among these, two at least, and none in the others.
 */
function isRegular(lines: CellLines, width: number, columns: readonly number[]): boolean {
  if (columns.length < 2 || columns.at(-1) !== width - 1) return false
  for (let r = 1; r <= PROOF; r += 1)
    for (let column = 0; column < width; column += 1)
      if (isValue(lines, r * width + column) !== columns.includes(column)) return false
  return true
}

/** Columns whose cells are values in the first rows, where the first column has none. */
function valueColumns(lines: CellLines, width: number): number[] {
  const columns: number[] = []
  for (let column = 1; column < width; column += 1) {
    let values = 0
    while (values < PROOF && isValue(lines, width + values * width + column)) values += 1
    if (values === PROOF) columns.push(column)
  }
  for (let r = 1; r <= PROOF && columns.length > 0; r += 1) if (isValue(lines, r * width)) return []
  return columns
}

function isRow(lines: CellLines, at: number, width: number, columns: readonly number[]): boolean {
  for (let i = 1; i < width; i += 1) if (lines.isAdjacent(1) && !lines.isAdjacent(at + i)) return false
  return (
    lines.text(at + width - 1) !== null &&
    !isValue(lines, at) &&
    // 2018 among the others is a number and no year
    columns.every((column) => cellValue(lines.text(at + column) ?? '') !== null)
  )
}

function isValue(lines: CellLines, i: number): boolean {
  const text = lines.text(i)
  return text !== null && cellValue(text) !== null && !isPeriod(text)
}
