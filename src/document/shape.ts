import { finalMark } from '../lexicon/punctuation.ts'
import type { Row } from './row.ts'

/** Rows on each side that tell how a stretch of text is set. */
const WINDOW = 8
/** Columns by which full print lines differ: a digit or a hanging punctuation mark more or less. */
const SLACK = 3
/** Columns of the two characters by which a paragraph's first line is indented in print. */
const INDENT = 4
/** No print line of a gazette is wider, in columns; a wider row is a paragraph in one line. */
const WIDEST = 112

/**
 * How a text is set, learnt from the text itself: at what width its lines are broken, and whether an indent opens a paragraph.
 * Asked line by line, so a hard-wrapped stretch in an otherwise reflowed file is seen as what it is.
 */
export class Shape {
  readonly #rows: readonly Row[]
  readonly #place = new Map<Row, number>()
  readonly #limit: (number | undefined)[]
  /** An indent of two characters opens a paragraph, and lines that go on have none. */
  readonly indented: boolean

  /** `prose` are the rows that can be running text: no blanks, furniture, tables or heads. */
  constructor(prose: readonly Row[]) {
    this.#rows = prose
    this.#limit = new Array<number | undefined>(prose.length)
    let indented = 0
    let flush = 0
    prose.forEach((row, i) => {
      this.#place.set(row, i)
      if (row.width < 16) return
      if (row.indent >= 2 && row.indent <= 10) indented++
      else if (row.indent < 2) flush++
    })
    this.indented = indented >= 3 && indented >= 0.04 * (indented + flush)
  }

  /** The row opens a paragraph by its indent. */
  isIndented(row: Row): boolean {
    return this.indented && row.indent >= 2 && row.indent <= 10
  }

  /**
   * The row reaches the right margin of a hard-wrapped stretch, so that the text may go on in the next one whatever ends it.
   * `first`: it is the first row of its paragraph, whose indent may be lost.
   */
  isFull(row: Row, first: boolean): boolean {
    const limit = this.#limitAt(row)
    if (limit === 0) return false
    const shown = row.indent >= 2 && row.indent <= 10
    return row.width + (shown ? row.indent : 0) >= limit - SLACK - (first && !shown ? INDENT : 0)
  }

  /** The row is clearly shorter than the margin: it ends what it belongs to. */
  isShort(row: Row): boolean {
    const limit = this.#limitAt(row)
    return limit > 0 && row.width + Math.min(row.indent, 10) < limit - SLACK - INDENT
  }

  /** Width at which the stretch around a row is wrapped, in columns; 0 where it is not. */
  #limitAt(row: Row): number {
    const at = this.#place.get(row)
    if (at === undefined) return 0
    const known = this.#limit[at]
    if (known !== undefined) return known
    const widths: number[] = []
    const from = Math.max(0, at - WINDOW)
    const to = Math.min(this.#rows.length, at + WINDOW + 1)
    for (let i = from; i < to; i++) {
      const other = this.#rows[i] as Row
      const mark = finalMark(other.text)
      const width = other.width + (other.indent <= 10 ? other.indent : 0)
      if ((mark === null || mark === 'comma') && width <= WIDEST && width >= 20 && !other.enumerator) widths.push(width)
    }
    widths.sort((a, b) => b - a)
    // the widest value that at least three broken lines share
    let limit = 0
    for (let i = 0; i + 2 < widths.length; i++) {
      if ((widths[i] as number) - (widths[i + 2] as number) <= SLACK + 1) {
        limit = widths[i] as number
        break
      }
    }
    this.#limit[at] = limit
    return limit
  }
}
