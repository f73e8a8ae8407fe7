import { cellAt, cellKey, filledCells, padCells } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { isForm } from './form.ts'
import { isHeaderLike, isHeaderWord, isPeriod, isSerialName } from './headerWords.ts'
import type { Part } from './part.ts'

type Cells = readonly string[]

/** Rows that are looked at to tell a header from the rows below it. */
const SAMPLE = 60
/** A header has no more rows than this. */
const MOST_ROWS = 4

/** How many of the first rows of a part are its header; 0 for a form and for a table that begins with its data. */
export function countHeaderRows(part: Part): number {
  const rows = part.rows.slice(0, SAMPLE).map((row) => padCells(row.cells, part.width))
  const [head] = rows
  if (head === undefined || part.isForm || isForm(part.rows)) return 0
  const stated = part.headerRows ?? 0
  if (stated > 0 ? isData(head) : !isHeaderRow(head, rows.slice(1))) return 0
  let count = Math.max(1, Math.min(stated, rows.length), spannedRows(part, rows))
  while (count < Math.min(MOST_ROWS, rows.length) && isSubHeader(rows[count - 1] as Cells, rows[count] as Cells))
    count += 1
  return count
}

/** Rows that merged cells of the first row reach down to, where all of them can be header. */
function spannedRows(part: Part, rows: readonly Cells[]): number {
  const deepest = Math.max(1, ...part.spans.filter((span) => span.row === 0).map((span) => span.rows))
  if (deepest > MOST_ROWS || deepest >= part.rows.length) return 1
  const below = rows.slice(1, deepest).flat()
  return below.every((cell) => isHeaderLike(cell) && !isDatum(cell)) ? deepest : 1
}

/** Whether the first row of a table names its columns. */
export function isHeaderRow(row: Cells, body: readonly Cells[]): boolean {
  const filled = filledCells(row)
  if (filled.length === 0 || !filled.every((i) => isHeaderLike(row[i] as string))) return false
  if (filled.length === 1 && row.length > 2) return false
  if (isData(row)) return false
  if (namesColumns(row)) return true
  const next = body[0]
  if (next !== undefined && isSubHeader(row, next)) return true
  if (filled.some((i) => body.some((cells) => cellKey(cellAt(cells, i)) === cellKey(row[i] as string)))) return false
  if (filled.some((i) => standsOverValues(i, body))) return true
  if (filled.some((i) => isInstance(row[i] as string))) return false
  if (filled.some((i) => standsOverLongText(row, i, body))) return true
  return filled.length === row.length && body.length > 0
}

/** Whether a row is made of the words that head columns: 序号 first, or at least half of its cells. */
export function namesColumns(row: Cells): boolean {
  const filled = filledCells(row)
  if (filled.length < 2) return false
  if (!filled.every((i) => isHeaderLike(row[i] as string)) || isData(row)) return false
  if (isSerialName(row[filled[0] as number] as string)) return true
  return filled.filter((i) => isHeaderWord(row[i] as string)).length * 2 >= filled.length
}

/** Whether a row holds values and no names: a number, an amount or a date in a third of its cells. */
export function isData(row: Cells): boolean {
  const filled = filledCells(row)
  const data = filled.filter((i) => isDatum(row[i] as string)).length
  return data > 0 && data * 3 >= filled.length
}

/** Whether a cell is a value and no name: a number, an amount, a date; a year heads a column. */
export function isDatum(cell: string): boolean {
  return cellValue(cell) !== null && !isPeriod(cell)
}

/** A cell that names one thing and not a kind of things: a list of names, 柳溪镇, 青禾村. */
export function isInstance(cell: string): boolean {
  const key = cellKey(cell)
  return (
    (key.includes('、') && key.length > 12) ||
    (key.length >= 3 && /(?:省|市|县|区|镇|乡|村|街道|社区|局|厅|公司)$/u.test(key))
  )
}

function standsOverValues(column: number, body: readonly Cells[]): boolean {
  const filled = body.filter((cells) => cellAt(cells, column) !== '')
  return filled.length > 0 && filled.filter((cells) => isDatum(cellAt(cells, column))).length >= 0.7 * filled.length
}

function standsOverLongText(row: Cells, column: number, body: readonly Cells[]): boolean {
  const lengths = body.map((cells) => cellAt(cells, column).length).filter((length) => length > 0)
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return mean >= 16 && mean >= 2.5 * (row[column] as string).length
}

/** Whether `lower` gives the parts of what `upper` groups: under 资金 | '' | '' stand 中央 | 省级 | 县级, and nothing else. */
export function isSubHeader(upper: Cells, lower: Cells): boolean {
  const filled = filledCells(lower)
  if (filled.length < 2 || !filled.every((i) => isHeaderLike(lower[i] as string) && !isDatum(lower[i] as string)))
    return false
  const own = filled.filter((i) => cellKey(cellAt(upper, i)) !== cellKey(lower[i] as string))
  const groups = own.map((i) => groupOf(upper, i))
  if (own.length < 2 || groups.some((group) => group === null)) return false
  if (!own.some((_, n) => n > 0 && groups[n]?.start === groups[n - 1]?.start)) return false
  // a label over the first columns may as well be one wide column of names
  const underFirst = own.filter((_, n) => groups[n]?.start === 0)
  return underFirst.length === 0 || own.some((i) => isHeaderWord(lower[i] as string))
}

interface Group {
  start: number
  end: number
}

/** The columns that a label of `upper` may span and that hold `column`: empty cells after it, or the label printed again. */
function groupOf(upper: Cells, column: number): Group | null {
  let start = column
  while (start > 0 && cellAt(upper, start) === '') start -= 1
  const label = cellKey(cellAt(upper, start))
  if (label === '') return null
  while (start > 0 && cellKey(cellAt(upper, start - 1)) === label) start -= 1
  let end = Math.max(column, start)
  while (end + 1 < upper.length && ['', label].includes(cellKey(cellAt(upper, end + 1)))) end += 1
  return end > start ? { start, end } : null
}
