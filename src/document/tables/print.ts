import { displayWidth } from '../../lexicon/width.ts'
import type { Table } from '../../tree/index.ts'
import { cellAt } from './cells.ts'

/** Columns between two cells. */
const GAP = 2
/** No column is made narrower than this: three Chinese characters. */
const NARROWEST = 6

/**
 * A table as aligned text for a terminal, East Asian widths counted: title and unit, the names of the columns over a stroke, the rows,
 * the notes. Numbers stand right. Cells are wrapped where the table is wider than `width` columns; it stays wider only where its
 * columns cannot be made narrower. Ends without a line end.
 */
export function printTable(table: Table, width = Number.POSITIVE_INFINITY): string {
  const hasNames = table.columns.some((name) => name !== '')
  const sections = new Set(table.sectionRows)
  const widths = columnWidths(table, sections, width)
  const isRight = table.columnTypes.map((type) => type !== 'text' && type !== 'date')
  const lines: string[] = []
  const head = headLine(table)
  if (head !== '') lines.push(head)
  if (hasNames) {
    for (const line of rowLines(table.columns, widths, isRight)) lines.push(line)
    lines.push(widths.map((columns) => '-'.repeat(columns)).join(' '.repeat(GAP)))
  }
  table.rows.forEach((cells, r) => {
    if (sections.has(r)) lines.push(cellAt(cells, 0).replaceAll('\n', ''))
    else for (const line of rowLines(cells, widths, isRight)) lines.push(line)
  })
  for (const note of table.notes) lines.push(note)
  return lines.join('\n')
}

function headLine(table: Table): string {
  const unit = table.unit === null ? '' : `单位：${table.unit}`
  return [table.title ?? '', unit].filter((part) => part !== '').join('  ')
}

/** What each column takes: its widest line, less where the table must fit `most` columns. */
function columnWidths(table: Table, sections: ReadonlySet<number>, most: number): number[] {
  const widths = table.columns.map(widestLine)
  table.rows.forEach((cells, r) => {
    if (sections.has(r)) return
    cells.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] as number, widestLine(cell))
    })
  })
  const room = most - GAP * (widths.length - 1)
  const limit = widestAllowed(widths, room)
  return widths.map((columns) => Math.min(columns, limit))
}

/** The width to which the widest columns are cut so that all of them fit. */
function widestAllowed(widths: readonly number[], room: number): number {
  const sorted = [...widths].sort((a, b) => a - b)
  let left = room
  for (let i = 0; i < sorted.length; i += 1) {
    const share = Math.floor(left / (sorted.length - i))
    if ((sorted[i] as number) > share) return Math.max(NARROWEST, share)
    left -= sorted[i] as number
  }
  return Number.POSITIVE_INFINITY
}

function widestLine(cell: string): number {
  return cell.split('\n').reduce((most, line) => Math.max(most, displayWidth(line)), 0)
}

/** A row as the lines it takes on the terminal. */
function rowLines(cells: readonly string[], widths: readonly number[], isRight: readonly boolean[]): string[] {
  const wrapped = widths.map((columns, i) => wrap(cellAt(cells, i), columns))
  const height = wrapped.reduce((most, lines) => Math.max(most, lines.length), 1)
  return Array.from({ length: height }, (_, n) =>
    wrapped
      .map((lines, i) => pad(cellAt(lines, n), widths[i] as number, isRight[i] as boolean))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function pad(text: string, columns: number, isRight: boolean): string {
  const space = ' '.repeat(Math.max(0, columns - displayWidth(text)))
  return isRight ? space + text : text + space
}

/** The lines of a cell, each at most `columns` wide. */
function wrap(cell: string, columns: number): string[] {
  return cell.split('\n').flatMap((line) => {
    if (displayWidth(line) <= columns) return [line]
    const lines: string[] = []
    let open = ''
    let used = 0
    for (const ch of line) {
      const width = displayWidth(ch)
      if (used + width > columns && open !== '') {
        lines.push(open.trimEnd())
        open = ''
        used = 0
        if (ch === ' ') continue
      }
      open += ch
      used += width
    }
    if (open !== '') lines.push(open)
    return lines
  })
}
