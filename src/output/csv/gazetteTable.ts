import type { Table } from '../../tree/index.ts'
import { csvRow } from './row.ts'

/** A field of a Table Schema. */
export interface Field {
  name: string
  type: string
  title?: string
  description?: string
}

/** Column names for a header row: what has none is `column3`, what comes again is `金额_2`. */
export function headerNames(columns: readonly string[]): string[] {
  const taken = new Set<string>()
  return columns.map((column, index) => {
    const base = column.trim() === '' ? `column${index + 1}` : column
    let name = base
    for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`
    taken.add(name)
    return name
  })
}

/** Type that the printed cells of a column can be read as without knowing more: 1,200 and 12% are text. */
function typeOf(cells: string[]): string {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length === 0) return 'string'
  if (filled.every((cell) => /^-?(?:0|[1-9][0-9]*)$/.test(cell))) return 'integer'
  if (filled.every((cell) => /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(cell))) return 'number'
  return 'string'
}

/** The fields of a printed table. */
export function tableFields({ columns, rows, columnUnits, unit }: Table): Field[] {
  return headerNames(columns).map((name, index) => {
    const ofColumn = columnUnits[index] ?? unit
    const field: Field = { name, type: typeOf(rows.map((row) => row[index] ?? '')) }
    return ofColumn === null ? field : { ...field, description: `单位：${ofColumn}` }
  })
}

/** A printed table as CSV: a header row of unique names, then its body rows, cells as printed. */
export function tableCsv({ columns, rows }: Table, excel: boolean): string {
  return csvRow(headerNames(columns), excel) + rows.map((row) => csvRow(row, excel)).join('')
}
