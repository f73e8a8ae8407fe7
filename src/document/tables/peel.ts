import { isFormHead, readCaption, readUnit } from './caption.ts'
import { filledCells } from './cells.ts'
import type { Part } from './part.ts'

/** Captions that stood in the first rows of a table. */
export interface Peeled {
  title: string | null
  unit: string | null
  /** Lines of those rows that hold nothing else. */
  lines: number[]
  /** Text beside the table on its line that is no caption. */
  notes: string[]
}

/**
 * Takes captions off the top of a part: a title over the whole width, 单位：万元 in the last cell, 填报单位： | | 填表日期：. What is left
 * begins with the header.
 */
export function peelCaptions(part: Part): { part: Part; peeled: Peeled } {
  const peeled: Peeled = { title: part.title, unit: null, lines: [], notes: [] }
  if (part.before !== '') peelText(part.before, peeled)
  let count = 0
  while (count < part.rows.length - 1 && part.width >= 2 && peelRow(part.rows[count]?.cells ?? [], part.width, peeled))
    count += 1
  if (count === 0) return { part, peeled }
  const rows = part.rows.slice(count)
  const first = rows[0]?.first ?? part.first
  for (const row of part.rows.slice(0, count)) {
    for (let i = row.first; i <= row.last && i < first; i += 1) peeled.lines.push(i)
  }
  const spans = part.spans.filter((span) => span.row >= count).map((span) => ({ ...span, row: span.row - count }))
  const headerRows = part.headerRows === null ? null : Math.max(0, part.headerRows - count) || null
  return { part: { ...part, rows, spans, headerRows }, peeled }
}

function peelText(text: string, peeled: Peeled): void {
  const caption = readCaption(text)
  peeled.unit = caption?.unit ?? readUnit(text)
  if (caption?.title != null) peeled.title ??= caption.title
  else if (peeled.unit === null) peeled.notes.push(text)
}

/** Reads a row as a caption; true where it is one. */
function peelRow(cells: readonly string[], width: number, peeled: Peeled): boolean {
  const filled = filledCells(cells).map((i) => cells[i] ?? '')
  if (filled.length === 0) return false
  if (filled.every((cell) => isFormHead(cell) || /[：:]$/u.test(cell) || readUnit(cell) !== null)) {
    for (const cell of filled) peeled.unit ??= readUnit(cell)
    return filled.some((cell) => isFormHead(cell) || readUnit(cell) !== null)
  }
  const [only] = new Set(filled)
  if (new Set(filled).size !== 1 || only === undefined || width < 3 || peeled.title !== null) return false
  const caption = readCaption(only)
  if (caption?.title == null || caption.isCentredOnly) return false
  peeled.title = caption.title
  peeled.unit ??= caption.unit
  return true
}
