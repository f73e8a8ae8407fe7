import { isSeparatorRow } from '../../lexicon/markup.ts'
import { plainCell } from './cells.ts'
import { type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'
import { usualWidth, widestRow } from './tabs.ts'

/** Lines that one row can take where cells hold line breaks. */
const MOST_LINES = 20
/** Rows above a separator that can be a header. */
const MOST_HEADER = 3

/** Rows whose cells are parted by upright strokes (Markdown), with or without a separator row, with or without outer strokes. */
export function readPipes(sheet: Sheet, from: number): Reading {
  const rows: PrintedRow[] = []
  const furniture: number[] = []
  let headerRows: number | null = null
  const framed = isFramed(sheet.value(from))
  let at = from
  while (!sheet.isBlank(at) && !sheet.isBoundary(at)) {
    const value = sheet.value(at)
    if (isSeparatorRow(value) && (rows.length > 0 || value.includes('|'))) {
      furniture.push(at)
      if (headerRows === null && rows.length > 0) headerRows = rows.length
      at += 1
      continue
    }
    if (framed ? !isFramed(value) : !/[|｜]/.test(value)) break
    const last = framed ? endOfRow(sheet, at) : at
    rows.push({ cells: splitPipes(joinLines(sheet, at, last), framed), first: at, last })
    at = last + 1
  }
  if (!framed && rows.every(({ cells }) => cells.length > 1 && cells.at(-1) === ''))
    for (const { cells } of rows) cells.pop()
  if (rows.length > 1 && headerRows === 1 && isEmptyRow(rows[0] as PrintedRow)) {
    // a writer that must have a header puts an empty one over a table without one
    furniture.unshift((rows.shift() as PrintedRow).first)
    headerRows = null
  }
  if (rows.length === 0) return { parts: [], next: Math.max(at, from + 1) }
  const width = widestRow(rows, usualWidth(rows))
  if (!framed && furniture.length === 0 && (width < 3 || rows.length < 2)) return { parts: [], next: at }
  return {
    parts: [
      partOf({
        form: 'pipe',
        rows,
        width,
        headerRows: (headerRows ?? 0) > MOST_HEADER ? null : headerRows,
        furniture,
        first: from,
        last: at - 1,
        inLines: framed && furniture.length === 0,
      }),
    ],
    next: at,
  }
}

function isEmptyRow(row: PrintedRow): boolean {
  return row.cells.every((cell) => cell === '')
}

function isFramed(value: string): boolean {
  return /^[\s\u3000]{0,80}[|｜]/.test(value)
}

/** The line in which a framed row ends: a cell with line breaks leaves the closing stroke some lines below. */
function endOfRow(sheet: Sheet, from: number): number {
  if (/[|｜]\s*$/.test(sheet.value(from).slice(-80))) return from
  for (let i = from + 1; i < from + MOST_LINES; i += 1) {
    const value = sheet.value(i)
    if (sheet.isBlank(i) || sheet.isBoundary(i) || isFramed(value)) return from
    if (/[|｜]\s*$/.test(value.slice(-80))) return i
  }
  return from
}

function joinLines(sheet: Sheet, first: number, last: number): string {
  let text = sheet.value(first)
  for (let i = first + 1; i <= last; i += 1) text += `\n${sheet.value(i)}`
  return text
}

/** The cells of a row; `\|` is a stroke inside a cell. Without a frame a stroke at an end parts an empty cell: 合计 | | 35 | */
function splitPipes(value: string, framed: boolean): string[] {
  const cells: string[] = []
  const text = value.trim()
  let cell = ''
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const ch = text.charAt(i)
    if (ch === '\\' && text.charAt(i + 1) === '|') {
      cell += `${text.slice(from, i)}|`
      i += 1
      from = i + 1
    } else if (ch === '|' || ch === '｜') {
      cells.push(cell + text.slice(from, i))
      cell = ''
      from = i + 1
    }
  }
  cells.push(cell + text.slice(from))
  if (framed && cells[0]?.trim() === '') cells.shift()
  if (framed && cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop()
  return cells.map(plainCell)
}
