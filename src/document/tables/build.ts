import type { CellSpan, Diagnostic, Table } from '../../tree/index.ts'
import { linesPosition, piecePosition } from '../../tree/index.ts'
import { padCells } from './cells.ts'
import { labelRows } from './columns.ts'
import { joinWrappedRows } from './continuation.ts'
import { findings } from './findings.ts'
import { flattenHeader } from './flatten.ts'
import type { Group, GroupPart } from './logicalTable.ts'
import type { PrintedRow, Sheet } from './part.ts'
import { sectionRows } from './sections.ts'
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
    spans: allSpans(header.spans, movedSpans(printedSpans, kept, group.headerRows), group.headerRows),
    ...typeColumns(header.columns, cells, new Set(sections), unit),
    sectionRows: sections,
    notes: [
      ...secondTitle(group),
      ...group.peeled.notes,
      ...group.parts.flatMap(({ part }) => part.after || []),
      ...notes,
    ],
    position: positionOf(sheet, group),
  }
  return { table, diagnostics: findings(sheet, group, table, rows, new Set(partStarts.map((r) => kept[r] as number))) }
}

interface PlacedRows {
  body: PrintedRow[]
  /** Rows with which a part begins. */
  partStarts: number[]
  /** Merged cells that the notation states, rows counted from the first header row. */
  spans: CellSpan[]
}

/** The body rows of all parts in the columns of the table. */
function placeRows(group: Group): PlacedRows {
  const width = group.columns.length
  const index = new Map(group.columns.map((column, i) => [column, i]))
  const body: PrintedRow[] = []
  const partStarts: number[] = []
  const spans: CellSpan[] = []
  group.parts.forEach(({ part, headerRows, columns }, n) => {
    const start = body.length
    if (n > 0) partStarts.push(start)
    const places = columns.map((column) => index.get(column) as number)
    for (const row of part.rows.slice(headerRows)) {
      body.push({ ...row, cells: spread(row.cells, places, width) })
    }
    for (const span of part.spans) {
      if (n > 0 && span.row < headerRows) continue
      const row = n === 0 ? span.row : span.row - headerRows + start + group.headerRows
      spans.push({ ...span, row, column: places[span.column] ?? span.column })
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

/** A title in the table itself where another one stands above. */
function secondTitle({ head, peeled }: Group): string[] {
  return head.title === null || peeled.title === null || head.title === peeled.title ? [] : [peeled.title]
}

/** Merged cells of the header as its names show them, where the notation does not state them, and those of the body. */
function allSpans(shown: readonly CellSpan[], stated: readonly CellSpan[], headerRows: number): CellSpan[] {
  return stated.some((span) => span.row < headerRows) ? [...stated] : [...shown, ...stated]
}

/** Spans after body rows were joined. */
function movedSpans(spans: readonly CellSpan[], kept: readonly number[], headerRows: number): CellSpan[] {
  const moved = (row: number) => (row < headerRows ? row : headerRows + (kept[row - headerRows] ?? kept.at(-1) ?? 0))
  return spans.flatMap((span) => {
    const row = moved(span.row)
    const rows = moved(span.row + span.rows - 1) - row + 1
    return rows > 1 || span.columns > 1 ? [{ ...span, row, rows }] : []
  })
}

function positionOf(sheet: Sheet, group: Group): Table['position'] {
  const first = (group.parts[0] as GroupPart).part
  const last = (group.parts.at(-1) as GroupPart).part
  // borders are furniture, tags are part of the table
  const start = sheet.line((first.form === 'html' ? first : (first.rows[0] as PrintedRow)).first)
  const end = sheet.line((last.form === 'html' ? last : (last.rows.at(-1) as PrintedRow)).last)
  const position = linesPosition(start, end)
  if (first.from !== null) position.start = piecePosition(start, first.from, first.from).start
  if (last.to !== null) position.end = piecePosition(end, last.to, last.to).end
  return position
}
