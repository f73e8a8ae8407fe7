import type { CellSpan, Diagnostic, Line, Table } from '../../tree/index.ts'
import { linesPosition, piecePosition } from '../../tree/index.ts'
import { padCells } from './cells.ts'
import { labelRows } from './columns.ts'
import { type BodyRow, joinWrappedRows } from './continuation.ts'
import type { Group } from './group.ts'
import { flattenHeader } from './header.ts'
import { isSerialName } from './headerWords.ts'
import type { Sheet } from './part.ts'
import { sectionRows } from './sections.ts'
import { brokenSerials } from './serials.ts'
import { wrongSums } from './totals.ts'
import { typeColumns } from './types.ts'

/** A table, with what is doubtful about it. */
export interface Built {
  table: Table
  diagnostics: Diagnostic[]
}

/** Makes one table of the parts of a group. */
export function buildTable(sheet: Sheet, group: Group, notes: readonly string[]): Built {
  const { body, partStarts, spans: printedSpans } = placeRows(group)
  const inLines = group.parts.every(({ part }) => part.inLines)
  const { rows, kept } = joinWrappedRows(body, inLines)
  const header = flattenHeader(labelRows(group.columns, group.headerRows), group.columns.length)
  const cells = rows.map((row) => row.cells)
  const sections = sectionRows(header.columns, cells)
  const unit = group.head.unit ?? group.peeled.unit
  const table: Table = {
    type: 'table',
    title: group.head.title ?? group.peeled.title,
    unit,
    columns: header.columns,
    headerRows: group.headerRows,
    rows: cells,
    rowLines: rows.map((row) => [sheet.line(row.first).number, sheet.line(row.last).number]),
    spans: [
      ...(printedSpans.header.length > 0 ? printedSpans.header : header.spans),
      ...movedSpans(printedSpans.body, kept, group.headerRows),
    ],
    ...typeColumns(header.columns, cells, new Set(sections), unit),
    sectionRows: sections,
    notes: [...group.peeled.notes, ...group.parts.flatMap(({ part }) => part.after || []), ...notes],
    position: positionOf(sheet, group),
  }
  return { table, diagnostics: findings(sheet, group, table, rows, new Set(partStarts.map((r) => kept[r] ?? r))) }
}

interface PlacedRows {
  body: BodyRow[]
  /** Rows with which a part begins. */
  partStarts: number[]
  spans: { header: CellSpan[]; body: CellSpan[] }
}

/** The body rows of all parts in the columns of the table; spans count their rows in the body. */
function placeRows(group: Group): PlacedRows {
  const width = group.columns.length
  const index = new Map(group.columns.map((column, i) => [column, i]))
  const body: BodyRow[] = []
  const partStarts: number[] = []
  const spans: PlacedRows['spans'] = { header: [], body: [] }
  group.parts.forEach(({ part, headerRows, columns }, n) => {
    const start = body.length
    if (n > 0) partStarts.push(start)
    const places = columns.map((column) => index.get(column) ?? 0)
    const isStraight = places.every((place, i) => place === i)
    for (const row of part.rows.slice(headerRows)) {
      const cells = isStraight ? padCells(row.cells, width) : spread(row.cells, places, width)
      body.push({ cells, first: row.first, last: row.last })
    }
    for (const span of part.spans) {
      const moved = { ...span, column: places[span.column] ?? span.column }
      if (span.row >= headerRows) spans.body.push({ ...moved, row: span.row - headerRows + start })
      else if (n === 0) spans.header.push(moved)
    }
  })
  return { body, partStarts, spans }
}

function spread(cells: readonly string[], places: readonly number[], width: number): string[] {
  const row = padCells([], width)
  cells.forEach((cell, i) => {
    const place = places[i]
    if (place !== undefined) row[place] = cell
  })
  return row
}

/** Spans after rows were joined; rows count header rows first. */
function movedSpans(spans: readonly CellSpan[], kept: readonly number[], headerRows: number): CellSpan[] {
  return spans.flatMap((span) => {
    const first = kept[span.row] ?? span.row
    const last = kept[Math.min(kept.length, span.row + span.rows) - 1] ?? first
    const rows = last - first + 1
    return rows > 1 || span.columns > 1 ? [{ ...span, row: first + headerRows, rows }] : []
  })
}

function positionOf(sheet: Sheet, group: Group): Table['position'] {
  const first = group.parts[0]?.part
  const last = group.parts.at(-1)?.part
  // borders are furniture, tags are part of the table
  const start = sheet.line((first?.form === 'html' ? first : first?.rows[0])?.first ?? 0)
  const end = sheet.line((last?.form === 'html' ? last : last?.rows.at(-1))?.last ?? 0)
  const position = linesPosition(start, end)
  if (first?.from != null) position.start = piecePosition(start, first.from, first.from).start
  if (last?.to != null) position.end = piecePosition(end, last.to, last.to).end
  return position
}

function findings(
  sheet: Sheet,
  group: Group,
  table: Table,
  rows: readonly BodyRow[],
  partStarts: ReadonlySet<number>,
): Diagnostic[] {
  const sections = new Set(table.sectionRows)
  const at = (row: number): [Line, Line] => [sheet.line(rows[row]?.first ?? 0), sheet.line(rows[row]?.last ?? 0)]
  const found: Diagnostic[] = []
  const warn = (rule: string, values: Diagnostic['values'], lines: [Line, Line]) => {
    found.push({ rule, severity: 'warning', values, position: linesPosition(...lines), document: null })
  }
  for (const { row, column, actual, expected } of wrongSums(table.columns, table.rows, sections)) {
    warn('table-sum', { column: table.columns[column] ?? '', actual, expected }, at(row))
  }
  const serial = table.columns.findIndex(isSerialName)
  if (serial >= 0) {
    const cells = table.rows.map((row) => row[serial] ?? '')
    for (const { row, actual, expected } of brokenSerials(cells, sections, partStarts)) {
      warn('table-sequence', { column: table.columns[serial] ?? '', actual, expected }, at(row))
    }
  }
  const width = group.columns.length
  for (const { part, columns } of group.parts) {
    const lost = group.columns.filter((column) => !columns.includes(column))
    const lines: [Line, Line] = [sheet.line(part.first), sheet.line(part.last)]
    if (lost.length > 0) {
      const names = lost.map((column) => table.columns[group.columns.indexOf(column)] ?? '').join('、')
      warn('table-column-lost', { column: names, actual: columns.length, expected: width }, lines)
    }
  }
  const ragged = group.parts.flatMap(({ part }) =>
    part.rows.filter((row) => row.cells.length > 1 && row.cells.length !== part.width && part.form !== 'html'),
  )
  const [first] = ragged
  if (first !== undefined) {
    const lines: [Line, Line] = [sheet.line(first.first), sheet.line(first.last)]
    warn('table-ragged', { rows: ragged.length, actual: first.cells.length, expected: width }, lines)
  }
  return found
}
