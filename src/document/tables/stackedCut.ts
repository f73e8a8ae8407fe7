import type { CellLines } from './cellLines.ts'
import { cellAt, cellKey, padCells } from './cells.ts'
import type { Part } from './part.ts'
import { isCell, isNext, isSectionOver, MOST_WRAPS, serialAt } from './stackedNumbers.ts'

/** The names of the part before, printed again, and the lines under them that go on its last row, which the page has cut. */
export interface CutRow {
  names: number
  rest: string[]
  /** The number of the row below. */
  due: number
}

/** Null where the lines do not begin with those names, or a row with a number follows them at once, or none does. */
export function restOfRow(lines: CellLines, before: Part): CutRow | null {
  const names = namesOf(before).length
  if (names === 0 || !sameNames(before, lines.texts(0, names))) return null
  const due = numberDue(before)
  for (let count = 0; count < before.width + MOST_WRAPS; count += 1) {
    const at = names + count
    const begins = isSectionOver(lines, at) ? at + 1 : at
    if (serialAt(lines, begins) === due || isSlip(lines, begins, due, before.width))
      return count === 0 ? null : { names, rest: lines.texts(names, count), due }
    if (!isCell(lines, at)) return null
  }
  return null
}

/** The number after that of the last row, which may be misprinted itself: 14, 55 go on with 16. */
function numberDue({ rows }: Part): number {
  const numbers = rows.map(({ cells }) => Number(cellAt(cells, 0))).filter((number) => number > 0)
  const last = numbers.at(-1) ?? 0
  const above = numbers.at(-2)
  return above !== undefined && last !== above + 1 && last !== 1 ? above + 2 : last + 1
}

/** A row with another number than is due, over the one with the next. */
const isSlip = (lines: CellLines, at: number, due: number, width: number): boolean =>
  serialAt(lines, at) !== null && isNext(lines, at + width, due + 1)

/** The cells of the rest: as many as the row lacks, or one more where its last cell goes on; null where neither is so. */
export function cellsOfRest(rest: readonly string[], above: readonly string[], width: number): string[] | null {
  const filled = above.findLastIndex((cell) => cell !== '') + 1
  const first = rest.length === width - filled ? filled : filled - 1
  if (first < 1 || first + rest.length !== width) return null
  return [...padCells([], first), ...rest]
}

/** The names in the header of a part, one after another. */
const namesOf = ({ rows, headerRows }: Part): string[] =>
  rows.slice(0, headerRows ?? 0).flatMap(({ cells }) => cells.filter((cell) => cell !== ''))

/** Whether the names are those of another part, read one after another. */
export function sameNames(part: Part, names: readonly string[]): boolean {
  const own = namesOf(part)
  return own.length === names.length && own.every((name, i) => cellKey(name) === cellKey(cellAt(names, i)))
}
