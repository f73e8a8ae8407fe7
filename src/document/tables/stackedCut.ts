import type { CellLines } from './cellLines.ts'
import { cellAt, cellKey } from './cells.ts'
import type { Part } from './part.ts'
import { isCell, isSectionOver, MOST_WRAPS, serialAt } from './stackedNumbers.ts'

/** The names of the part before, printed again, and the lines under them that go on its last row, which the page has cut. */
export interface CutRow {
  names: number
  rest: string[]
}

/** Null where the lines do not begin with those names, or a row with a number follows them at once, or none does. */
export function restOfRow(lines: CellLines, before: Part): CutRow | null {
  const names = before.rows
    .slice(0, before.headerRows ?? 0)
    .flatMap((row) => row.cells)
    .filter((cell) => cell !== '').length
  if (names === 0 || !sameNames(before, lines.texts(0, names))) return null
  const due = Number(cellAt(before.rows.at(-1)?.cells ?? [], 0)) + 1
  for (let count = 0; count < before.width + MOST_WRAPS; count += 1) {
    const at = names + count
    if (serialAt(lines, at) === due || (isSectionOver(lines, at) && serialAt(lines, at + 1) === due))
      return count === 0 ? null : { names, rest: lines.texts(names, count) }
    if (!isCell(lines, at)) return null
  }
  return null
}

/** The cells of the rest: as many as the row lacks, or one more where its last cell goes on; null where neither is so. */
export function cellsOfRest(rest: readonly string[], above: readonly string[], width: number): string[] | null {
  const filled = above.findLastIndex((cell) => cell !== '') + 1
  const first = rest.length === width - filled ? filled : filled - 1
  if (first < 1 || first + rest.length !== width) return null
  return [...Array.from({ length: first }, () => ''), ...rest]
}

/** Whether the names are those of another part, read one after another. */
export function sameNames(part: Part, names: readonly string[]): boolean {
  const header = part.rows.slice(0, part.headerRows ?? 0).flatMap((row) => row.cells)
  const own = header.filter((cell) => cell !== '')
  return own.length === names.length && own.every((name, i) => cellKey(name) === cellKey(cellAt(names, i)))
}
