import { isTooLarge, LIMITS } from '../../lexicon/limits.ts'
import type { CellSpan } from '../../tree/index.ts'
import { plainCell } from './cells.ts'
import type { PrintedRow } from './part.ts'

/** A cell that is merged over more columns or rows is a mistake of the source. */
const MOST_COLUMNS = 200
const MOST_ROWS = 100_000

/** What the tags of one table say. */
export interface Grid {
  rows: PrintedRow[]
  width: number
  /** Rows of `<th>` cells or in `<thead>`; null where there are none. */
  headerRows: number | null
  spans: CellSpan[]
  caption: string | null
  /** Given where there is more than is read as a table; there are no rows then. */
  tooLarge: { rows: number; columns: number } | undefined
}

interface OpenCell {
  text: string
  columns: number
  rows: number
}

/** Builds the grid of one HTML table tag by tag; tags that are missing are taken as said. */
export class HtmlGrid {
  /** Tables open around this place; what stands in a table inside a cell is text of the cell. */
  depth = 0
  readonly #rows: PrintedRow[] = []
  readonly #spans: CellSpan[] = []
  /** For each column, how many of the rows to come are covered by a merged cell above. */
  readonly #covered: number[] = []
  #width = 0
  /** Rows so far. */
  #count = 0
  #tooLarge = false
  #row: PrintedRow | null = null
  #cell: OpenCell | null = null
  #caption: string | null = null
  #inCaption = false
  #inHead = false
  #isHeadRow = true
  #headerRows = 0

  /** Whether a cell or a caption is open, so that lines without a tag are its text. */
  get isWithin(): boolean {
    return this.#inCaption || this.#cell !== null
  }

  /** Text of the open cell; text between cells is that of a cell whose tag was lost. */
  text(text: string, line: number): void {
    if (this.#inCaption) this.#caption = (this.#caption ?? '') + text
    else {
      if (this.#cell === null && text.trim() !== '') this.#openCell('', line)
      if (this.#cell !== null) this.#cell.text += text
    }
  }

  tag(name: string, isClose: boolean, attributes: string, line: number): void {
    if (name === 'table') {
      this.depth = Math.max(0, this.depth + (isClose ? -1 : 1))
      if (this.depth === 0) this.#closeRow(line)
      return
    }
    if (this.depth === 0) this.depth = 1
    if (this.depth > 1) {
      if (this.#cell !== null) this.#cell.text += name === 'tr' ? '\n' : ' '
      return
    }
    if (name === 'caption') this.#inCaption = !isClose
    else if (name === 'thead') this.#inHead = !isClose
    else if (name === 'tr') {
      this.#closeRow(line)
      if (!isClose) this.#openRow(line)
    } else if (name === 'td' || name === 'th') {
      this.#closeCell(line)
      if (isClose) return
      if (name === 'td' && !this.#inHead) this.#isHeadRow = false
      this.#openCell(attributes, line)
    }
  }

  finish(): Grid {
    this.#closeRow(this.#rows.at(-1)?.last ?? 0)
    return {
      rows: this.#rows,
      width: this.#width,
      headerRows: this.#headerRows > 0 && this.#headerRows < this.#rows.length ? this.#headerRows : null,
      spans: this.#spans
        .map((span) => ({ ...span, rows: Math.min(span.rows, this.#rows.length - span.row) }))
        .filter((span) => span.rows > 1 || span.columns > 1),
      tooLarge: this.#tooLarge ? { rows: this.#count, columns: this.#width } : undefined,
      caption: this.#caption === null ? null : plainCell(this.#caption),
    }
  }

  #openRow(line: number): void {
    this.#row = { cells: [], first: line, last: line }
    this.#isHeadRow = true
  }

  #openCell(attributes: string, line: number): void {
    if (this.#row === null) this.#openRow(line)
    this.#cell = {
      text: '',
      columns: span(attributes, 'colspan', MOST_COLUMNS),
      rows: span(attributes, 'rowspan', MOST_ROWS),
    }
  }

  #closeCell(line: number): void {
    const cell = this.#cell
    const row = this.#row
    this.#cell = null
    if (cell === null || row === null) return
    this.#skipCovered(row)
    const column = row.cells.length
    const text = plainCell(cell.text)
    row.last = line
    row.cells.push(text)
    for (let i = 1; i < cell.columns && column + i < LIMITS.tableColumns; i += 1) row.cells.push('')
    const columns = row.cells.length - column
    for (let i = 0; i < columns; i += 1) this.#covered[column + i] = cell.rows - 1
    if (cell.rows > 1 || columns > 1) this.#spans.push({ row: this.#rows.length, column, rows: cell.rows, columns })
  }

  /** Leaves the places free that a merged cell from a row above covers. */
  #skipCovered(row: PrintedRow): void {
    while ((this.#covered[row.cells.length] ?? 0) > 0) {
      this.#covered[row.cells.length] = (this.#covered[row.cells.length] ?? 0) - 1
      row.cells.push('')
    }
  }

  #closeRow(line: number): void {
    this.#closeCell(line)
    const row = this.#row
    this.#row = null
    if (row === null) return
    const reach = this.#covered.findLastIndex((rows) => rows > 0)
    if (row.cells.length === 0 && reach < 0) return
    while (row.cells.length <= reach) {
      const column = row.cells.length
      this.#covered[column] = Math.max(0, (this.#covered[column] ?? 0) - 1)
      row.cells.push('')
    }
    row.last = Math.max(row.last, line)
    if (this.#isHeadRow && this.#headerRows === this.#rows.length) this.#headerRows += 1
    this.#width = Math.max(this.#width, row.cells.length)
    this.#count += 1
    if (isTooLarge(this.#count, this.#width)) {
      // counted on, and built no further
      this.#rows.length = 0
      this.#spans.length = 0
      this.#covered.length = 0
      this.#tooLarge = true
    }
    if (!this.#tooLarge) this.#rows.push(row)
  }
}

function span(attributes: string, name: 'colspan' | 'rowspan', most: number): number {
  if (attributes === '') return 1
  const match = new RegExp(`${name}\\s*=\\s*["']?\\s*(\\d{1,6})`, 'i').exec(attributes)
  return Math.min(most, Math.max(1, Number(match?.[1] ?? 1)))
}
