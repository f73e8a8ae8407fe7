import { guardFormula } from './excel.ts'

export type Cell = string | number | boolean | null

/** Byte order mark, by which Excel knows that a file is UTF-8. */
export const BOM = '\ufeff'

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** A line of CSV as RFC 4180 has it, ended by CRLF; null is an empty cell. `excel` guards cells against running as formulas. */
export function csvRow(cells: readonly Cell[], excel = false): string {
  const texts = cells.map((cell) => {
    if (typeof cell === 'string') return quoted(excel ? guardFormula(cell) : cell)
    return cell === null ? '' : String(cell)
  })
  const line = texts.join(',')
  // A lone empty cell would be an empty line, which readers skip.
  return `${line === '' ? '""' : line}\r\n`
}
