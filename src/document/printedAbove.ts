import type { Row } from './row.ts'

/** Index of the last row above row `i`, from row `floor` on, that is not blank; less than `floor` where there is none. */
export function printedAbove(rows: readonly Row[], i: number, floor = 0): number {
  let above = i - 1
  while (above >= floor && rows[above]?.blank) above--
  return above
}
