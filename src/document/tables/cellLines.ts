import { cellAt, plainCell } from './cells.ts'
import { cellValue } from './cellValue.ts'
import type { PrintedRow, Sheet } from './part.ts'
import { wordsOf } from './spacedLine.ts'

/** A cell on a line of its own is not longer; a paragraph is. */
const LONGEST = 400
/** Lines of page numbers and running heads between two cells, at most. */
const MOST_FURNITURE = 20

/** What a reader of one-cell lines made of them. */
export interface StackedTable {
  rows: PrintedRow[]
  width: number
  headerRows: number
  /** How many of the lines are cells of the table. */
  count: number
}

/** What the rows of a table are numbered with: 1, Ⅰ, 一, or with grades that follow each other: 特别重大, 重大. */
export const NUMERALS = ['arabic', 'roman', 'han', 'grade'] as const

/** The lines from one on that may each hold a cell, or several parted by spaces, read as far as they are asked for. */
export class CellLines {
  readonly #sheet: Sheet
  readonly #keepsNumbers: boolean
  /** By cell: its line, and its text where lines hold several. */
  readonly #lines: number[] = []
  readonly #words: string[] | null
  /** No further line can hold a cell. */
  #ended = false
  #metFurniture = false
  numerals: (typeof NUMERALS)[number] = 'arabic'

  /** `keepsNumbers`: a bare number that was taken for a page number may be a cell. `inWords`: spaces part cells as line ends do. */
  constructor(sheet: Sheet, from: number, keepsNumbers: boolean, inWords = false) {
    this.#sheet = sheet
    this.#keepsNumbers = keepsNumbers
    this.#words = inWords ? [] : null
    this.#add(from)
  }

  /** Whether a page number or a running head was looked at so far: where none was, `keepsNumbers` made no difference. */
  get metFurniture(): boolean {
    return this.#metFurniture
  }

  /** Text of the i-th cell, null beyond the last line that can hold one. */
  text(i: number): string | null {
    while (this.#lines.length <= i) {
      const next = this.#ended ? null : this.#nextLine((this.#lines.at(-1) ?? 0) + 1)
      this.#ended = next === null
      if (next === null) return null
      this.#add(next)
    }
    return this.#words === null ? plainCell(this.#sheet.value(this.#lines[i] ?? 0)) : cellAt(this.#words, i)
  }

  /** Whether the i-th cell is the first of its line: only such a one may go on with the cell before it. */
  opensLine(i: number): boolean {
    return this.#lines[i] !== this.#lines[i - 1]
  }

  opens(from: number, count: number): boolean[] {
    return Array.from({ length: count }, (_, i) => this.opensLine(from + i))
  }

  #add(line: number): void {
    const words = this.#words === null ? null : wordsOf(this.#sheet.value(line))
    for (const word of words ?? ['']) {
      this.#words?.push(word)
      this.#lines.push(line)
    }
  }

  texts(from: number, count: number): string[] {
    return Array.from({ length: count }, (_, i) => this.text(from + i) ?? '')
  }

  /** A row of the cells from one on. */
  row(from: number, count: number, cells = this.texts(from, count)): PrintedRow {
    return { cells, first: this.#lines[from] ?? 0, last: this.#lines[from + count - 1] ?? 0 }
  }

  /** Whether no blank line stands before a cell, or the page turns there. */
  isAdjacent(i: number): boolean {
    if (this.text(i) === null) return false
    const [above, at] = [this.#lines[i - 1] ?? 0, this.#lines[i] ?? 0]
    if (at - above <= 1) return true
    for (let line = above + 1; line < at; line += 1) if (this.#isPage(line)) return true
    return false
  }

  /** Lines of the first cells. */
  lines(count: number): Set<number> {
    return new Set(this.#lines.slice(0, count))
  }

  #nextLine(from: number): number | null {
    let at = this.#sheet.nextFilled(from)
    let passed = 0
    while (at < this.#sheet.length && this.#isPage(at)) {
      if (++passed > MOST_FURNITURE) return null
      at = this.#sheet.nextFilled(at + 1)
    }
    if (at >= this.#sheet.length || this.#sheet.isBoundary(at)) return null
    if (this.#words !== null && wordsOf(this.#sheet.value(at)).length === 0) return null
    return this.#sheet.value(at).length > LONGEST ? null : at
  }

  #isPage(at: number): boolean {
    if (!this.#sheet.isFurniture(at)) return false
    this.#metFurniture = true
    return !this.#keepsNumbers || cellValue(this.#sheet.value(at))?.type !== 'integer'
  }
}
