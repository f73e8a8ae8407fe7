import { isFormHead, readCaption, readUnit } from './caption.ts'
import type { Part, PrintedRow } from './part.ts'

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
  const texts: string[] = []
  let count = 0
  for (; count < part.rows.length - 1 && part.width >= 2; count += 1) {
    const rest = peelRow((part.rows[count] as PrintedRow).cells, part.width, peeled)
    if (rest === null) break
    for (const text of rest) texts.push(text)
  }
  if (count === 0) return { part, peeled }
  const rows = part.rows.slice(count)
  const { first } = rows[0] as PrintedRow
  const taken = part.rows.slice(0, count)
  // the lines of tags above the caption go with it
  for (const row of part.form === 'html' ? [part, ...taken] : taken) {
    for (let i = row.first; i <= row.last && i < first; i += 1) peeled.lines.push(i)
  }
  // on a line with rows of the table there is no other place for the text
  if (taken.some((row) => row.last >= first)) for (const text of texts) peeled.notes.push(text)
  const spans = part.spans.filter((span) => span.row >= count).map((span) => ({ ...span, row: span.row - count }))
  const headerRows = part.headerRows === null ? null : Math.max(0, part.headerRows - count) || null
  const place = part.form === 'html' && first > part.first ? { first, from: null } : {}
  return { part: { ...part, rows, spans, headerRows, ...place }, peeled }
}

function peelText(text: string, peeled: Peeled): void {
  const caption = readCaption(text)
  peeled.unit = caption?.unit ?? readUnit(text)
  if (caption?.title != null) peeled.title ??= caption.title
  else if (peeled.unit === null) peeled.notes.push(text)
}

/** Reads a row as a caption; gives what of it is neither title nor unit, null where it is no caption. */
function peelRow(cells: readonly string[], width: number, peeled: Peeled): string[] | null {
  const filled = cells.filter((cell) => cell !== '')
  const [only] = new Set(filled)
  if (only === undefined) return null
  const units = filled.map(readUnit)
  if (filled.every((cell, i) => units[i] !== null || isFormHead(cell) || /[：:]$/u.test(cell))) {
    if (!filled.some((cell, i) => units[i] !== null || isFormHead(cell))) return null
    peeled.unit ??= units.find((unit) => unit !== null) ?? null
    return filled.filter((_, i) => units[i] === null || units[i] !== peeled.unit)
  }
  if (new Set(filled).size !== 1 || width < 3 || peeled.title !== null) return null
  const caption = readCaption(only)
  if (caption?.title == null || caption.isCentredOnly) return null
  peeled.title = caption.title
  peeled.unit ??= caption.unit
  return []
}
