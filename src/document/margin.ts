import { finalMark } from '../lexicon/punctuation.ts'
import type { Row } from './row.ts'

/** A print line is at least as wide, and no page stands farther in. */
const NARROWEST = 36
const WIDEST_MARGIN = 40
/** Columns by which the first line of a paragraph is set in, and by which full lines differ. */
const INDENT = { least: 2, most: 6 }
const SLACK = 4
/** As many paragraphs must be seen, and so large a share of the lines that go on must agree. */
const ENOUGH = 3
const AGREEMENT = 0.6
/** Of two margins each has at least this share of the lines that go on, and they differ by so many columns at most. */
const OTHER = 0.15
const FARTHEST = 12
/** Space inside a line: it is a row of a table, or names side by side. */
const GAP = /\S(?: {3,}|\u3000{2,}|\t)\S/u

/**
 * The left margin of the page, where the text was taken off it with its layout: every line, the title in the middle as well as the line that
 * goes on, stands as far in as the margin is wide. Learnt from paragraphs whose first line is set in and whose others are not, issue by issue,
 * so that a short document is read by those before it.
 */
export class LeftMargin {
  /** By column: paragraphs whose second line stands there; lines that go on there. */
  readonly #openings = new Map<number, number>()
  readonly #lines = new Map<number, number>()
  #total = 0

  /** Gives the rows of a document the margin of their page: one for all, or one of two where left and right pages are bound differently. */
  set(rows: readonly Row[], furniture: readonly boolean[]): void {
    const margin = this.after(rows, furniture)
    const two = this.#ofTwo()
    if (two === null) {
      if (margin > 0) for (const row of rows) row.margin = margin
      return
    }
    for (let from = 0, to = 0; from < rows.length; from = to) {
      to = from + 1
      while (to < rows.length && furniture[to] !== true) to++
      const page = rows.slice(from, to)
      const own = marginOfPage(page, two)
      for (const row of page) row.margin = own
    }
  }

  /** The two margins of the pages of a book, the narrower first; null where there are not two. */
  #ofTwo(): [number, number] | null {
    const sure = [...this.#lines]
      .filter(([column, lines]) => lines >= OTHER * this.#total && (this.#openings.get(column) ?? 0) >= ENOUGH)
      .sort((a, b) => b[1] - a[1])
    const [first, second] = sure
    if (first === undefined || second === undefined || first[1] + second[1] < AGREEMENT * this.#total) return null
    const [left, right] = [Math.min(first[0], second[0]), Math.max(first[0], second[0])]
    return right - left <= FARTHEST && right <= WIDEST_MARGIN ? [left, right] : null
  }

  /** Columns of the margin after these rows, 0 where there is none. */
  after(rows: readonly Row[], furniture: readonly boolean[]): number {
    for (let i = 0; i + 1 < rows.length; i++) {
      const row = rows[i] as Row
      const next = rows[i + 1] as Row
      if (furniture[i] || furniture[i + 1] || !goesOn(row, next)) continue
      this.#total++
      count(this.#lines, next.indent)
      const inwards = row.indent - next.indent
      const full = next.indent + next.width <= row.indent + row.width + SLACK
      if (full && inwards >= INDENT.least && inwards <= INDENT.most) count(this.#openings, next.indent)
    }
    let margin = 0
    for (const [column, lines] of this.#lines) {
      const sure = lines >= AGREEMENT * this.#total && (this.#openings.get(column) ?? 0) >= ENOUGH
      if (sure && column <= WIDEST_MARGIN) margin = column
    }
    return margin
  }
}

/** The margin of a page, by the lines that go on in it; where none does, the line that stands farthest out tells. */
function marginOfPage(page: readonly Row[], [left, right]: readonly [number, number]): number {
  let weight = 0
  let outermost = Number.POSITIVE_INFINITY
  page.forEach((row, i) => {
    const next = page[i + 1]
    if (next !== undefined && goesOn(row, next)) weight += next.indent === left ? 1 : next.indent === right ? -1 : 0
    if (i > 0 && !row.blank) outermost = Math.min(outermost, row.indent)
  })
  if (weight !== 0) return weight > 0 ? left : right
  return outermost < right ? left : right
}

/** A line that breaks off at the edge of the page and goes on in the next. */
function goesOn(row: Row, next: Row): boolean {
  if (row.blank || next.blank || row.width < NARROWEST || next.enumerator !== null || row.number !== null) return false
  if (GAP.test(row.text) || GAP.test(next.text)) return false
  const mark = finalMark(row.text)
  return mark === null || mark === 'comma'
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
