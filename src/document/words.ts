import { mayBeListed } from './counted.ts'
import type { Reading } from './reading.ts'
import type { Row } from './row.ts'

/** Lines that make such a run, at least. */
const FEWEST = 8
/** Lines of it that are looked at together. */
const MOST = 40
/** Characters of a word. */
const LONGEST = 14
/** A longer word is no name of a person. */
const LONGEST_NAME = 4
/** Columns by which a line falls short of the widest that it shows that lines are not filled. */
const SHORT_BY = 4

/** A line with marks in it is a sentence or a fact, one with a space a row of names or of a roster, and one in brackets a note. */
const MARKED = /^[（(]|[。；：:，,、！？!?\s《》]/u

const isWord = (row: Row): boolean =>
  row.compact.length <= LONGEST && row.markdownDepth === 0 && !MARKED.test(row.text) && mayBeListed(row)

/**
 * Whether the line at `i` is one of a run of words, eight lines at least, short, without marks and of uneven width: the cells of a table of which nothing
 * tells the columns (剪纸⏎县文化馆⏎城关镇⏎社火⏎石桥镇 …), or a list of names. Prose that breaks off fills its lines.
 */
export function isOfWords(i: number, reading: Reading): boolean {
  if (i <= reading.wordsUntil) return true
  const { rows, inText } = reading
  if (!inText || !isWord(rows.at(i))) return false
  let widest = 0
  let last = i
  const widths: number[] = []
  let long = 0
  for (const j of rows.textFrom(i, MOST)) {
    const row = rows.at(j)
    if (rows.tableRole(j) !== undefined || rows.isChart(j) || !isWord(row)) break
    widths.push(row.width)
    if (row.compact.length > LONGEST_NAME) long += 1
    widest = Math.max(widest, row.width)
    last = j
  }
  // persons have rules of their own
  if (widths.length < FEWEST || long * 5 < widths.length) return false
  const short = widths.filter((width) => width <= widest - SHORT_BY).length
  if (short * 3 < widths.length) return false
  reading.wordsUntil = last
  return true
}
