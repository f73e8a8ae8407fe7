import { likeness } from '../../lexicon/fold.ts'
import { cellKey } from './cells.ts'

type Cells = readonly string[]

/** Share of the names that must come again for a row to be the header printed again. */
const ENOUGH = 0.65

/** How many of the first rows of a part are the header of the table printed again. */
export function countRepeatedRows(header: readonly Cells[], rows: readonly { cells: Cells }[]): number {
  let count = 0
  while (
    count < header.length &&
    count < rows.length &&
    isSameRow(header[count] as Cells, (rows[count] as { cells: Cells }).cells)
  )
    count += 1
  return count
}

function isSameRow(names: Cells, cells: Cells): boolean {
  const given = names.filter((name) => name !== '')
  const found = cells.filter((cell) => cell !== '')
  if (given.length === 0 || found.length === 0) return false
  // whatever OCR changed, one name at least is as it was: no need to compare every row with the header in depth
  const keys = new Set(given.map(cellKey))
  if (!found.some((cell) => cell.length < 40 && keys.has(cellKey(cell)))) return false
  const pairs = alignNames(given, found)
  return pairs.length / Math.max(given.length, found.length) >= ENOUGH
}

/** Whether two names are one, with what OCR and the printer change: 主要内容 and 主要内容与规模. */
export function isSameName(a: string, b: string): boolean {
  const one = cellKey(a)
  const other = cellKey(b)
  if (one === other) return true
  if (one === '' || other === '') return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return (short.length >= 0.4 * long.length && long.includes(short)) || likeness(one, other) >= 0.5
}

/** The longest run of names that two lists have in common, in order, as pairs of indexes. */
export function alignNames(a: Cells, b: Cells): [number, number][] {
  const width = b.length + 1
  const best = new Int32Array((a.length + 1) * width)
  const at = (i: number, j: number) => best[i * width + j] as number
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const pair = isSameName(a[i] as string, b[j] as string)
        ? at(i + 1, j + 1) + (cellKey(a[i] as string) === cellKey(b[j] as string) ? 3 : 2)
        : 0
      best[i * width + j] = Math.max(pair, at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; at(i, j) > 0; ) {
    if (at(i, j) === at(i + 1, j)) i += 1
    else if (at(i, j) === at(i, j + 1)) j += 1
    else {
      pairs.push([i, j])
      i += 1
      j += 1
    }
  }
  return pairs
}
