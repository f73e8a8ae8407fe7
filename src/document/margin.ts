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
