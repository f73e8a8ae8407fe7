import type { AlignType, Table as MdastTable, PhrasingContent, TableRow } from 'mdast'
import type { Table } from '../../tree/index.ts'
import { phrasing } from './phrasing.ts'

/** What a cell of a GFM table can have for a line break. */
const BREAK: PhrasingContent = { type: 'html', value: '<br>' }

const NUMERIC = new Set(['integer', 'decimal', 'percent', 'money'])

/** Number of columns, counting rows that are wider than the header. */
export const widthOf = ({ columns, rows }: Table): number =>
  rows.reduce((width, row) => Math.max(width, row.length), columns.length)

/** A table as GFM has it: one header row, no merged cells, columns of numbers to the right; null where it has no columns. */
export function gfmTable(table: Table): MdastTable | null {
  const width = widthOf(table)
  if (width === 0) return null
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, index) => ({
      type: 'tableCell',
      children: phrasing(cells[index] ?? '', BREAK),
    })),
  })
  return {
    type: 'table',
    align: Array.from(
      { length: width },
      (_, index): AlignType => (NUMERIC.has(table.columnTypes[index] ?? '') ? 'right' : null),
    ),
    children: [row(table.columns), ...table.rows.map(row)],
  }
}
