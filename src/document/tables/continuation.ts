import { readEnumerator } from '../../lexicon/enumerator.ts'
import { finalMark, openBrackets } from '../../lexicon/punctuation.ts'
import { displayWidth } from '../../lexicon/width.ts'
import { cellAt, cellKey, filledCells, joinCellLines } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { centredRows } from './centred.ts'
import { isInstance } from './header.ts'
import type { PrintedRow } from './part.ts'
import { rowLabel } from './rowLabel.ts'

/** Characters from which on a cell is running text and no label. */
const RUNNING_TEXT = 16
const HAN_IN_TEXT = 10
/** Columns by which the lines of one wrapped cell differ. */
const SLACK = 2
const NARROWEST_WRAP = 8

/** Whether `below` goes on the text that `above` breaks off: an open bracket, a comma at the end, a sentence without its end. */
export function breaksOff(above: string, below: string): boolean {
  if (!canGoOn(above, below)) return false
  if (finalMark(above) === 'comma' || openBrackets(above) !== '') return true
  const key = cellKey(above)
  if (key.length < RUNNING_TEXT || !/[，、；。：,]/u.test(key)) return false
  return (key.match(/\p{Script=Han}/gu) ?? []).length >= HAN_IN_TEXT
}

/** Nothing speaks against `below` going on `above`. */
function canGoOn(above: string, below: string): boolean {
  if (above === '' || below === '') return false
  const mark = finalMark(above)
  if (mark !== null && mark !== 'comma') return false
  if (/[）)》」”]$/u.test(above) && openBrackets(above) === '') return false
  return cellValue(below) === null && cellValue(above) === null && readEnumerator(below) === null
}

/**
 * Joins rows that are the rest of the row above: the first cell is empty, and every cell that is filled goes on a text that breaks
 * off. A row under a merged cell, with labels or values of its own, stays a row. `inLines`: each row is one print line, so that a cell
 * as wide as its column goes on below. `kept[i]` is where row i has gone.
 */
export function joinWrappedRows(rows: readonly PrintedRow[], inLines: boolean): { rows: PrintedRow[]; kept: number[] } {
  const kept = (inLines ? centredRows(rows) : null) ?? restRows(rows, inLines ? columnWidths(rows) : null)
  const lines: string[][][] = []
  const joined: PrintedRow[] = []
  rows.forEach((row, i) => {
    const at = kept[i] as number
    const above = joined[at]
    if (above === undefined) {
      joined.push({ ...row })
      lines.push(row.cells.map((cell) => [cell]))
      return
    }
    above.last = row.last
    const open = lines[at] as string[][]
    row.cells.forEach((cell, c) => {
      if (cell !== '') open[c]?.push(cell)
    })
  })
  joined.forEach((row, r) => {
    row.cells = lines[r]?.map((cell) => (cell.length === 1 ? (cell[0] as string) : joinCellLines(cell))) ?? row.cells
  })
  return { rows: joined, kept }
}

/** Where each row goes: to a row of its own, or to the row above whose rest it is. */
function restRows(rows: readonly PrintedRow[], widths: readonly number[] | null): number[] {
  let last = -1
  return rows.map((row, i) => {
    const above = rows[i - 1]
    if (above === undefined || !(row.goesOn || isRestOf(above, row, widths))) last += 1
    return last
  })
}

/** Display width of the widest line of each column. */
function columnWidths(rows: readonly PrintedRow[]): number[] {
  const widths: number[] = []
  for (const { cells } of rows) {
    cells.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell))
    })
  }
  return widths
}

function isRestOf(above: PrintedRow, row: PrintedRow, widths: readonly number[] | null): boolean {
  if (row.cells[0] !== '') return widths !== null && isRestOfName(above, row, widths[0] as number)
  const filled = filledCells(row.cells)
  const goesOn = (i: number) => {
    const upper = cellAt(above.cells, i)
    const lower = row.cells[i] as string
    return breaksOff(upper, lower) || (widths !== null && isFullLine(upper, lower, widths[i] as number))
  }
  return filled.length > 0 && filled.every(goesOn)
}

/** 垦局 alone under 自治区农, which fills the first column and does not end as a name of its own kind does: 云水县, 县农业局. */
function isRestOfName(above: PrintedRow, row: PrintedRow, width: number): boolean {
  const [upper, lower] = [cellAt(above.cells, 0), row.cells[0] as string]
  if (filledCells(row.cells).length > 1 || filledCells(above.cells).length < 2 || rowLabel(row.cells) !== null)
    return false
  return !isInstance(upper) && displayWidth(lower) < displayWidth(upper) && isFullLine(upper, lower, width)
}

/** In a column set in lines: the line above fills the column, so the text can only go on below. */
function isFullLine(above: string, below: string, width: number): boolean {
  return width >= NARROWEST_WRAP && displayWidth(above) >= width - SLACK && canGoOn(above, below)
}
