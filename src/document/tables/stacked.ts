import { CellLines, type StackedTable } from './cellLines.ts'
import { isHeaderWord, isSerialName } from './headerWords.ts'
import { type Part, type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'
import { readByLabels } from './stackedLabels.ts'
import { readBySerials } from './stackedSerials.ts'
import { readByValues } from './stackedValues.ts'

/** Whether one-cell lines may begin here: the line is one word that heads columns. */
export function isStackedHead(value: string): boolean {
  return value.length > 0 && value.length <= 14 && isHeaderWord(value)
}

/**
 * A table of which the extraction left one cell on a line, row after row. Serial numbers or a column of values tell how many columns
 * it has; one that has neither is none. `before` is the part on the page before.
 */
export function readStacked(sheet: Sheet, from: number, before: Part | null): Reading {
  const known = before?.form === 'stacked' ? before : null
  const isNumbered = isSerialName(sheet.value(from))
  let best: { table: StackedTable; lines: Set<number> } | null = null
  // a number in a cell may have been taken for the number of a page
  for (const keepsNumbers of [false, true]) {
    const lines = new CellLines(sheet, from, keepsNumbers)
    const table = isNumbered
      ? readBySerials(lines, known)
      : (readByValues(lines) ?? readByLabels(lines) ?? readCoded(lines, known))
    if (table !== null && table.rows.length > (best?.table.rows.length ?? 0))
      best = { table, lines: lines.lines(table.count) }
    if (!lines.metFurniture) break
  }
  if (best === null) return { parts: [], next: from + 1 }
  const { rows, width, headerRows } = best.table
  const { last } = rows.at(-1) as PrintedRow
  const furniture: number[] = []
  for (let i = from; i <= last; i += 1) if (!best.lines.has(i) && !sheet.isBlank(i)) furniture.push(i)
  return { parts: [partOf({ form: 'stacked', rows, width, headerRows, furniture, first: from, last })], next: last + 1 }
}

/** Rows that are numbered under another name than 序号: 区片编号. */
function readCoded(lines: CellLines, before: Part | null): StackedTable | null {
  return /(?:编号|序号)$/u.test(lines.text(0) ?? '') ? readBySerials(lines, before) : null
}
