import { type Part, type PrintedRow, partOf, type TableForm } from '../../../src/document/tables/part.ts'

/** Rows of `甲|乙⏎1|2`, one print line each, from line `first` on. */
export function rowsOf(text: string, first = 0): PrintedRow[] {
  return text.split('\n').map((line, i) => ({ cells: line.split('|'), first: first + i, last: first + i }))
}

/** A part of such rows, as wide as its widest one. */
export function partFrom(text: string, known: Partial<Part> & { form?: TableForm } = {}): Part {
  const first = known.first ?? 0
  const rows = rowsOf(text, first)
  const width = Math.max(...rows.map(({ cells }) => cells.length))
  return partOf({ form: 'tab', rows, width, first, last: first + rows.length - 1, ...known })
}
