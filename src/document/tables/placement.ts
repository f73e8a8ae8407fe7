import { type Column, lostColumn, mapByNames } from './columns.ts'
import { namesColumns } from './header.ts'
import type { Group, GroupPart } from './logicalTable.ts'
import type { Part, PrintedRow } from './part.ts'
import { isForeign } from './reject.ts'
import { countRepeatedRows } from './repeated.ts'

/** A part with the header of the table on its top. */
export function repeatsHeader(group: Group, part: Part): GroupPart | null {
  if (group.headerRows === 0 || part.rows.length === 0) return null
  const last = group.parts.at(-1) as GroupPart
  // a blank line after each row parts the rows of the header, too
  const seen = group.parts.length > 1 && last.part.rows.length === last.headerRows ? last.headerRows : 0
  const header = (group.parts[0] as GroupPart).part.rows.slice(seen, group.headerRows).map((row) => row.cells)
  const headerRows = countRepeatedRows(header, part.rows)
  if (headerRows === 0) return null
  if (part.width === group.columns.length) return { part, headerRows, columns: [...group.columns] }
  const own = part.rows.slice(0, headerRows).map((row) => row.cells)
  return { part, headerRows, columns: mapByNames(group.columns, own, part.width) }
}

/** A part without a header that goes on in the same columns. */
export function goesOn(group: Group, part: Part, last: Part, isMarked: boolean): GroupPart | null {
  if (part.form !== last.form && !isMarked) return null
  if (startsOwnTable(part) || isForeign(part.rows)) return null
  const width = group.columns.length
  const columns = [...group.columns]
  if (part.width === width) return { part, headerRows: 0, columns }
  const filled = part.rows.reduce((most, row) => Math.max(most, row.cells.findLastIndex((cell) => cell !== '') + 1), 0)
  if (part.width > width && filled <= width) return { part: narrowed(part, width), headerRows: 0, columns }
  if (part.width === width - 1 && part.width >= 2) {
    columns.splice(lostColumn(part.rows, bodyOf(group), width), 1)
    return { part, headerRows: 0, columns }
  }
  // a row whose empty last cells were cut off
  if (part.form === 'tab' && part.rows.length === 1 && part.width < width && part.width >= 2) {
    return { part, headerRows: 0, columns: columns.slice(0, part.width) }
  }
  if (part.width !== width + 1 || !isMarked) return null
  const added: Column = { labels: (group.columns[0] as Column).labels.map(() => '') }
  group.columns.push(added)
  return { part, headerRows: 0, columns: [...columns, added] }
}

function startsOwnTable(part: Part): boolean {
  const [head] = part.rows
  return head !== undefined && part.rows.length > 1 && namesColumns(head.cells)
}

function narrowed(part: Part, width: number): Part {
  const spans = part.spans
    .map((span) => ({ ...span, columns: Math.min(span.columns, width - span.column) }))
    .filter((span) => span.columns > 1 || (span.columns === 1 && span.rows > 1))
  return { ...part, width, spans, rows: part.rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) })) }
}

/** Rows of the last part of the table that has as many columns as the table. */
function bodyOf(group: Group): PrintedRow[] {
  const whole = group.parts.findLast(({ part }) => part.width === group.columns.length)
  return whole === undefined ? [] : whole.part.rows.slice(whole.headerRows)
}
