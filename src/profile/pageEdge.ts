import type { ParsedDocument } from '../document/parse.ts'
import type { Row } from '../document/row.ts'
import { isPageNumber } from '../lexicon/pageNumber.ts'
import { finalMark } from '../lexicon/punctuation.ts'

/** Columns of a line that runs to the right edge. */
const FULL = 48

/**
 * Whether a page ends or begins at row `i`: a form feed or a page number stands beside it, or it parts a sentence in two (…加强值守⏎云水之声⏎巡查，…).
 */
export function isPageEdge(rows: readonly Row[], i: number, reasons: ParsedDocument['reasons']): boolean {
  const above = beside(rows, i, -1)
  const below = beside(rows, i, 1)
  if (rows[i]?.line.eol === '\f' || rows.slice(above, i).some((row) => row.line.eol === '\f')) return true
  if ([rows[above], rows[below]].some((row) => row && isPageNumber(row.line.value) !== null)) return true
  const [before, after] = [rows[above], rows[below]]
  if (!before || !after || reasons?.[above]?.role !== 'paragraph' || reasons?.[below]?.role !== 'paragraph')
    return false
  return before.width >= FULL && finalMark(before.text) === null && after.indent === 0 && after.enumerator === null
}

/** Index of the nearest row with text in that direction; `rows.length` or -1 where there is none. */
function beside(rows: readonly Row[], i: number, step: -1 | 1): number {
  let j = i + step
  while (rows[j]?.blank) j += step
  return j
}
