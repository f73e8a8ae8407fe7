import type { Table } from '../../tree/index.ts'

/** A table as aligned text for the terminal, at most `width` columns wide. */
export function printTable(_table: Table, _width?: number): string {
  return ''
}
