import { cellAt } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { flattenHeader } from './flatten.ts'
import type { PrintedRow } from './part.ts'
import { alignNames } from './repeated.ts'

/** A column of the table: what the header rows of the part that showed it first say of it. */
export interface Column {
  labels: string[]
}

/** Rows that tell what the columns of a part look like. */
const SAMPLE = 40
/** A lost column is looked for only where one place fits much better than the end of the row. */
const CLEARLY = 0.75

/**
 * Finds the columns of a part by the names in its repeated header. Columns that the table did not have yet are put in at their
 * place; `columns` changes then.
 */
export function mapByNames(columns: Column[], header: readonly (readonly string[])[], width: number): Column[] {
  const depth = (columns[0] as Column).labels.length
  const names = flattenHeader(labelRows(columns, depth), columns.length).columns
  const given = flattenHeader(header, width).columns
  const map: (Column | null)[] = given.map(() => null)
  for (const [i, j] of alignNames(names, given)) map[j] = columns[i] as Column
  for (let j = 0; j < width; j += 1) {
    if (map[j] !== null) continue
    const left = columns.indexOf(map[j - 1] as Column)
    const right = map.slice(j).find((column) => column !== null)
    const end = right == null ? columns.length : columns.indexOf(right)
    // a place between two known columns that no name of the part has taken is the same column under another name
    if (left + 1 < end && isFreeFor(map, j, end - left - 1)) map[j] = columns[left + 1] as Column
    else {
      const column: Column = { labels: Array.from({ length: depth }, (_, r) => header[r]?.[j] ?? '') }
      columns.splice(left + 1, 0, column)
      map[j] = column
    }
  }
  return map as Column[]
}

/** Whether the run of unknown columns of the part from `j` is no longer than the free places in the table. */
function isFreeFor(map: readonly (Column | null)[], j: number, places: number): boolean {
  let run = 0
  while (map[j + run] === null) run += 1
  return run <= places
}

/** The header rows that the columns make up. */
export function labelRows(columns: readonly Column[], depth: number): string[][] {
  return Array.from({ length: depth }, (_, r) => columns.map((column) => cellAt(column.labels, r)))
}

/**
 * The column that a part without a header lacks, where its rows have one cell less: the one without which its cells look most like
 * those above (length, numbers, empty cells). The last one where no place is clearly better.
 */
export function lostColumn(rows: readonly PrintedRow[], above: readonly PrintedRow[], width: number): number {
  const looks = profiles(above.slice(-SAMPLE), width)
  const own = profiles(rows.slice(0, SAMPLE), width - 1)
  // with one column more lost further right, one column more stands under its own name
  const last = width - 1
  let cost = own.reduce((sum, look, i) => sum + unlike(look, looks[i + 1]), 0)
  let best = 0
  let least = cost
  for (let lost = 1; lost <= last; lost += 1) {
    const moved = own[lost - 1]
    if (moved !== undefined) cost += unlike(moved, looks[lost - 1]) - unlike(moved, looks[lost])
    if (cost < least) {
      least = cost
      best = lost
    }
  }
  return least < CLEARLY * cost ? best : last
}

interface Look {
  length: number
  empty: number
  numbers: number
}

function profiles(rows: readonly PrintedRow[], width: number): Look[] {
  return Array.from({ length: width }, (_, i) => {
    const cells = rows.map((row) => cellAt(row.cells, i))
    const filled = cells.filter((cell) => cell !== '')
    const count = Math.max(1, filled.length)
    return {
      length: Math.log2(1 + filled.reduce((sum, cell) => sum + cell.length, 0) / count),
      empty: 1 - filled.length / Math.max(1, cells.length),
      numbers: filled.filter((cell) => cellValue(cell) !== null).length / count,
    }
  })
}

function unlike(a: Look, b: Look | undefined): number {
  if (b === undefined) return 1
  return Math.abs(a.length - b.length) + Math.abs(a.empty - b.empty) + 2 * Math.abs(a.numbers - b.numbers)
}
