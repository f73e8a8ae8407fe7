import type { Diagnostic, Table } from '../../tree/index.ts'
import { linesPosition } from '../../tree/index.ts'
import { cellAt } from './cells.ts'
import { isSerialName } from './headerWords.ts'
import type { Group } from './logicalTable.ts'
import type { Part, PrintedRow, Sheet } from './part.ts'
import { brokenSerials } from './serials.ts'
import { usualWidth } from './tabs.ts'
import { wrongSums } from './totals.ts'

type Report = (rule: string, values: Diagnostic['values'], first: number, last: number) => void

/**
 * What is doubtful about a table: `table-sum`, `table-sequence`, `table-column-lost` and `table-ragged`, each with the figure found and
 * the one expected. `rows` are the body rows, `partStarts` those with which a page begins.
 */
export function findings(
  sheet: Sheet,
  group: Group,
  table: Table,
  rows: readonly PrintedRow[],
  partStarts: ReadonlySet<number>,
): Diagnostic[] {
  const found: Diagnostic[] = []
  const report: Report = (rule, values, first, last) => {
    const position = linesPosition(sheet.line(first), sheet.line(last))
    found.push({ rule, severity: 'warning', values, position, document: null })
  }
  reportRows(table, rows, partStarts, report)
  reportLostColumns(group, table, report)
  reportRagged(
    group.parts.map(({ part }) => part),
    table.headerRows === 0,
    report,
  )
  return found
}

function reportRows(table: Table, rows: readonly PrintedRow[], partStarts: ReadonlySet<number>, report: Report): void {
  const sections = new Set(table.sectionRows)
  const at = (
    rule: string,
    column: number,
    { row, actual, expected }: { row: number; actual: number; expected: number },
  ) => {
    const { first, last } = rows[row] as PrintedRow
    report(rule, { column: cellAt(table.columns, column), actual, expected }, first, last)
  }
  for (const sum of wrongSums(table.columns, table.rows, sections)) at('table-sum', sum.column, sum)
  const serial = table.columns.findIndex(isSerialName)
  if (serial < 0) return
  const cells = table.rows.map((row) => cellAt(row, serial))
  for (const broken of brokenSerials(cells, sections, partStarts)) at('table-sequence', serial, broken)
}

/**
 * Parts with fewer columns than the table: which one each lacks was told by names or by what its cells look like. A table is told of once: where
 * merged cells are left out, every row under them may be such a part.
 */
function reportLostColumns(group: Group, table: Table, report: Report): void {
  const [first, ...others] = group.parts.filter(({ columns }) => columns.length !== group.columns.length)
  if (first === undefined) return
  const { part, columns } = first
  const names = group.columns.flatMap((column, i) => (columns.includes(column) ? [] : [cellAt(table.columns, i)]))
  const more = others.length === 0 ? null : others.length
  const values = { column: names.join('、'), actual: columns.length, expected: group.columns.length, more }
  report('table-column-lost', values, part.first, part.last)
}

/** The forms in which nothing but the number of its cells tells which column a cell is of. */
const COUNTED: ReadonlySet<Part['form']> = new Set(['tab', 'pipe', 'stacked', 'spaced'])

/**
 * Rows with more or fewer cells than the others of their part; where cells are lost is not known, so they are filled up at the end. The
 * rows of a form, which has no header, have fewer where cells are merged: 承诺意见 and one cell for the rest of the line.
 */
function reportRagged(parts: readonly Part[], isForm: boolean, report: Report): void {
  let count = 0
  let first: { actual: number; expected: number; row: PrintedRow } | null = null
  for (const part of parts) {
    if (!COUNTED.has(part.form) && !part.rows.some(({ pieces }) => pieces !== undefined)) continue
    const expected = part.form === 'tab' || part.form === 'pipe' ? usualWidth(part.rows) : part.width
    for (const row of part.rows) {
      const filled = row.cells.findLastIndex((cell) => cell !== '') + 1
      const actual = row.pieces ?? (row.cells.length < expected ? row.cells.length : Math.max(expected, filled))
      // a line without any tab names a section
      if (actual === expected || actual === 1 || (isForm && actual < expected)) continue
      count += 1
      first ??= { actual, expected, row }
    }
  }
  if (first === null) return
  const { actual, expected, row } = first
  report('table-ragged', { rows: count, actual, expected }, row.first, row.last)
}
