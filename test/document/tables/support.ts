import { findTables, type TableRegion } from '../../../src/document/tables/index.ts'
import type { Line, Table } from '../../../src/tree/index.ts'

/** The lines of a text as the decoder hands them on. */
export function linesOf(text: string): Line[] {
  let offset = 0
  return text.split('\n').map((value, i) => {
    const line: Line = { number: i + 1, column: 1, offset, value, eol: '\n' }
    offset += value.length + 1
    return line
  })
}

const PAGE_NUMBER = /^\s*[-—·]\s?\d+\s?[-—·]\s*$/
const RUNNING_HEAD = /^云水县人民政府公报\s/

/** Tables of a text whose page numbers are told by their dashes, and whose running heads begin with the name of the gazette; `boundary` are lines (from 1) that no table crosses. */
export function regionsOf(text: string, boundary: readonly number[] = []): TableRegion[] {
  return findTables(linesOf(text), {
    isFurniture: (line) => PAGE_NUMBER.test(line.value) || RUNNING_HEAD.test(line.value),
    isBoundary: (index) => boundary.includes(index + 1),
  })
}

/** The one table of a text. */
export function tableOf(text: string): Table {
  const regions = regionsOf(text)
  if (regions.length !== 1 || regions[0] === undefined) throw new Error(`${regions.length} tables`)
  return regions[0].table
}

/** Columns and rows of the one table of a text. */
export function gridOf(text: string): { columns: string[]; rows: string[][] } {
  const { columns, rows } = tableOf(text)
  return { columns, rows }
}

/** Roles of a region, one word a line: "3 table*" begins a block on line 3. */
export function rolesOf(region: TableRegion | undefined): string[] {
  return (region?.roles ?? []).map(({ index, role, begins }) => `${index + 1} ${role}${begins ? '*' : ''}`)
}

/** `→` as a tab, so that it is seen in a fixture. */
export function tabs(text: string): string {
  return text.replaceAll('→', '\t')
}
