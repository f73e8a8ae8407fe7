import { readEnumerator } from '../../lexicon/enumerator.ts'
import { finalMark, openBrackets } from '../../lexicon/punctuation.ts'
import { joinWrapped } from '../../lexicon/spaces.ts'
import { displayWidth } from '../../lexicon/width.ts'
import { cellKey, filledCells } from './cells.ts'
import { cellValue } from './cellValue.ts'
import type { TableForm } from './part.ts'

/** Characters from which on a cell is running text and no label. */
const RUNNING_TEXT = 16
/** Columns by which the lines of one wrapped cell differ. */
const SLACK = 2
const NARROWEST_WRAP = 8

/** Whether `below` goes on the text that `above` breaks off: an open bracket, a comma at the end, a sentence without its end. */
export function breaksOff(above: string, below: string): boolean {
  if (!canGoOn(above, below)) return false
  if (finalMark(above) === 'comma' || openBrackets(above) !== '') return true
  const key = cellKey(above)
  return key.length >= RUNNING_TEXT && /[，、；。：,]/u.test(key) && (key.match(/\p{Script=Han}/gu) ?? []).length >= 10
}

/** Nothing speaks against `below` going on `above`. */
function canGoOn(above: string, below: string): boolean {
  if (above === '' || below === '') return false
  const mark = finalMark(above)
  if (mark !== null && mark !== 'comma') return false
  if (/[）)》」”]$/u.test(above) && openBrackets(above) === '') return false
  return cellValue(below) === null && cellValue(above) === null && readEnumerator(below) === null
}

/** A body row on its way to the table. */
export interface BodyRow {
  cells: string[]
  /** Indexes of its first and last line. */
  first: number
  last: number
}

/**
 * Joins rows that are the rest of the row above: the first cell is empty, and every cell that is filled goes on a text that breaks
 * off. A row under a merged cell, with labels or values of its own, stays a row. `kept[i]` is where row i has gone.
 */
export function joinWrappedRows(rows: readonly BodyRow[], form: TableForm): { rows: BodyRow[]; kept: number[] } {
  const widths = form === 'aligned' || form === 'box' ? columnWidths(rows) : null
  const joined: BodyRow[] = []
  const kept: number[] = []
  for (const row of rows) {
    const above = joined.at(-1)
    const previous = rows[kept.length - 1]
    if (above !== undefined && previous !== undefined && isRestOf(previous, row, widths)) {
      row.cells.forEach((cell, i) => {
        if (cell !== '') above.cells[i] = joinWrapped(above.cells[i] ?? '', cell)
      })
      above.last = row.last
    } else joined.push({ ...row, cells: [...row.cells] })
    kept.push(joined.length - 1)
  }
  return { rows: joined, kept }
}

/** Display width of the widest line of each column. */
function columnWidths(rows: readonly BodyRow[]): number[] {
  const widths: number[] = []
  for (const { cells } of rows) {
    cells.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell))
    })
  }
  return widths
}

function isRestOf(above: BodyRow, row: BodyRow, widths: readonly number[] | null): boolean {
  const filled = filledCells(row.cells)
  if (filled.length === 0 || row.cells[0] !== '') return false
  let isCertain = false
  for (const i of filled) {
    const upper = above.cells[i] ?? ''
    const lower = row.cells[i] ?? ''
    if (breaksOff(upper, lower)) isCertain = true
    else if (widths === null || !isFullLine(upper, lower, widths[i] ?? 0)) return false
    else if (filled.length === 1) isCertain = true
  }
  return isCertain
}

/** In a column set in lines: the line above fills the column, so the text can only go on below. */
function isFullLine(above: string, below: string, width: number): boolean {
  return width >= NARROWEST_WRAP && displayWidth(above) >= width - SLACK && canGoOn(above, below)
}
