import { isAddressee } from './classify/head.ts'
import { isBareNumber } from './furniture.ts'
import type { Row } from './row.ts'

/** Lines that an addressee may fill. */
const MOST_ROWS = 8

/**
 * Marks the numbers that stand alone in the head of a document, its last row `head`, and so are those of pages: inside the title block, among the numbers of a
 * joint document, over the text, and between the lines of the addressee, 各乡、镇人民政府，⏎12⏎各街道办事处：.
 */
export function markHeadNumbers(rows: readonly Row[], marks: boolean[], head: number): void {
  const mark = (from: number, to: number): void => {
    for (let i = from; i < to; i++) marks[i] ||= isBareNumber(rows[i] as Row)
  }
  let text = head + 1
  while (text < rows.length && isOverText(rows[text] as Row, marks[text] === true)) text++
  mark(0, Math.min(text, rows.length))
  const colon = endOfAddressee(rows, marks, text)
  if (colon !== null) mark(text, colon)
}

/** Blank, of the page, or a further number of a joint document. */
function isOverText(row: Row, ofPage: boolean): boolean {
  return row.blank || ofPage || isBareNumber(row) || row.number !== null
}

/** The row with the colon of the addressee that begins in row `from`, where a number alone stands between its lines; null where none does. */
function endOfAddressee(rows: readonly Row[], marks: readonly boolean[], from: number): number | null {
  let joined = ''
  let numbers = false
  for (let i = from, seen = 0; i < rows.length && seen < MOST_ROWS; i++) {
    const row = rows[i] as Row
    if (row.blank || marks[i]) continue
    if (isBareNumber(row)) {
      numbers = true
      continue
    }
    seen++
    joined += row.compact
    const colon = joined.search(/[。：:]/u)
    if (colon >= 0) return numbers && colon === joined.length - 1 && isAddressee(joined) ? i : null
  }
  return null
}
