import { cellAt, filledCells, joinCellLines } from './cells.ts'
import { cellValue } from './cellValue.ts'
import type { PrintedRow } from './part.ts'

/**
 * The rows of an aligned table whose blank lines part its rows: the lines between two of them are one row, wherever in its height the number
 * stands. Only where every such group holds one number in its first cell; else the rows come back as they are.
 */
export function joinBlankGroups(printed: readonly PrintedRow[]): PrintedRow[] {
  const groups: PrintedRow[][] = []
  for (const row of printed) {
    const open = groups.at(-1)
    if (open !== undefined && (open.at(-1) as PrintedRow).last === row.first - 1) open.push(row)
    else groups.push([row])
  }
  if (groups.length < 2 || groups.length === printed.length || !groups.every(isNumberedOnce)) return [...printed]
  return groups.map((rows) => {
    const { cells, first } = rows[0] as PrintedRow
    const { last } = rows.at(-1) as PrintedRow
    return {
      cells: cells.map((_, i) => joinCellLines(rows.map((row) => cellAt(row.cells, i)).filter(Boolean))),
      first,
      last,
    }
  })
}

/** One line of the group has a number in its first cell, and none has anything else there. */
function isNumberedOnce(rows: readonly PrintedRow[]): boolean {
  const firsts = rows.map(({ cells }) => cellAt(cells, 0)).filter((cell) => cell !== '')
  const [number] = firsts
  return (
    firsts.length === 1 &&
    cellValue(number as string)?.type === 'integer' &&
    rows.every(({ cells }) => filledCells(cells).length > 0)
  )
}
