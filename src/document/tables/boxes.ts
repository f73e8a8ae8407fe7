import { isTooLarge } from '../../lexicon/limits.ts'
import type { CellSpan } from '../../tree/index.ts'
import { type DrawnCell, type DrawnLine, isDrawn, readFrame } from './boxFrame.ts'
import { joinCellLines, plainCell } from './cells.ts'
import { type Part, type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'

/** A table drawn with lines: ┌─┬─┐ │ or +--+ |. Where rules part the rows of `before`, the part above, they do so here. */
export function readBoxes(sheet: Sheet, from: number, before: Part | null): Reading {
  const values: { value: string; index: number }[] = []
  let at = from
  for (; !sheet.isBlank(at) && isDrawn(sheet.value(at)); at += 1) {
    values.push({ value: sheet.value(at), index: at })
  }
  const frame = readFrame(values)
  if (frame === null) return { parts: [], next: Math.max(at, from + 1) }
  if (isTooLarge(frame.lines.length, frame.width)) {
    const tooLarge = { rows: frame.lines.length, columns: frame.width }
    return {
      parts: [partOf({ form: 'box', rows: [], width: frame.width, first: from, last: at - 1, tooLarge })],
      next: at,
    }
  }
  const isRuled = (before?.form === 'box' && !before.inLines) || partsRows(frame.lines)
  const { rows, spans, headerRows } = readRows(frame.lines, frame.width, isRuled)
  if (rows.length === 0) return { parts: [], next: at }
  return {
    parts: [
      partOf({
        form: 'box',
        rows,
        width: frame.width,
        headerRows,
        spans,
        furniture: frame.lines.filter(isBorder).map((line) => line.index),
        first: from,
        last: at - 1,
        inLines: !isRuled,
      }),
    ],
    next: at,
  }
}

const isBorder = (line: DrawnLine) => line.cells.every((cell) => cell.isRule || cell.text === '') && hasRule(line)
const hasRule = (line: DrawnLine) => line.cells.some((cell) => cell.isRule)

/** A cell of the grid: its lines of text and the row where it begins. */
interface Owner {
  row: number
  columns: number
  lines: string[]
}

/**
 * Rows of a drawn table. Where rules part the rows, the lines between two of them are one row, and a rule that leaves out a column
 * leaves the cell there open (merged cells); where only the header is ruled off, or nothing, every line is a row.
 */
function readRows(
  lines: readonly DrawnLine[],
  width: number,
  isRuled: boolean,
): { rows: PrintedRow[]; spans: CellSpan[]; headerRows: number | null } {
  const rows: PrintedRow[] = []
  const owners: Owner[][] = []
  let headerRows: number | null = null
  let isNew = true
  const current: Owner[] = Array.from({ length: width }, () => ownerAt(0))
  const free = new Set<number>(current.keys())
  for (const line of lines) {
    const rules = line.cells.filter((cell) => cell.isRule)
    for (const cell of rules) for (const c of columnsOf(cell, width)) free.add(c)
    if (rules.length > 0) isNew = true
    if (isBorder(line)) {
      if (headerRows === null && rows.length > 0 && (rules.some((cell) => cell.isDouble) || !isRuled))
        headerRows = rows.length
      continue
    }
    if (isNew || !isRuled) {
      rows.push({ cells: Array.from({ length: width }, () => ''), first: line.index, last: line.index })
      if (!isRuled) for (const c of current.keys()) free.add(c)
      isNew = false
    }
    const row = rows.length - 1
    for (const c of free) current[c] = ownerAt(row)
    free.clear()
    for (const cell of line.cells) if (!cell.isRule) write(current, cell)
    owners[row] = [...current]
    ;(rows[row] as PrintedRow).last = line.index
  }
  fill(rows, owners)
  return {
    rows,
    spans: spansOf(owners),
    headerRows: headerRows !== null && headerRows < rows.length ? headerRows : null,
  }
}

/** Whether rules part the rows of the body, and not just the header from it. */
function partsRows(lines: readonly DrawnLine[]): boolean {
  const first = lines.findIndex((line) => !isBorder(line))
  const last = lines.findLastIndex((line) => !isBorder(line))
  const inner = lines.slice(first, last + 1)
  const borders = inner.filter(isBorder).length
  return borders >= 2 || inner.some((line) => hasRule(line) && !isBorder(line)) || (borders === 1 && inner.length === 3)
}

function columnsOf(cell: DrawnCell, width: number): number[] {
  const columns: number[] = []
  for (let c = cell.column; c < Math.min(width, cell.column + cell.columns); c += 1) columns.push(c)
  return columns
}

const ownerAt = (row: number): Owner => ({ row, columns: 1, lines: [] })

function write(current: readonly Owner[], cell: DrawnCell): void {
  const owner = current[cell.column] as Owner
  owner.columns = Math.max(owner.columns, cell.columns)
  if (cell.text !== '') owner.lines.push(cell.text)
}

/** Puts the text of each cell into the row where it begins. */
function fill(rows: readonly PrintedRow[], owners: readonly (readonly Owner[])[]): void {
  owners.forEach((row, r) => {
    row.forEach((owner, column) => {
      if (owner.row === r) (rows[r] as PrintedRow).cells[column] = plainCell(joinCellLines(owner.lines))
    })
  })
}

function spansOf(owners: readonly (readonly Owner[])[]): CellSpan[] {
  const spans: CellSpan[] = []
  owners.forEach((row, r) => {
    for (let column = 0; column < row.length; ) {
      const owner = row[column] as Owner
      let rows = 1
      while (owners[r + rows]?.[column] === owner) rows += 1
      if (owner.row === r && (rows > 1 || owner.columns > 1))
        spans.push({ row: r, column, rows, columns: owner.columns })
      column += owner.columns
    }
  })
  return spans
}
