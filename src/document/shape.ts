import { finalMark } from '../lexicon/punctuation.ts'
import { readRosterLine } from '../lexicon/roster.ts'
import { displayWidth } from '../lexicon/width.ts'
import { isNameLine } from './listLine.ts'
import { perRow } from './perRow.ts'
import type { Row } from './row.ts'

/** Rows on each side that tell how a stretch of text is set. */
const WINDOW = 8
/** Columns by which full print lines differ: a digit, a hanging punctuation mark, a word kept whole. */
const SLACK = 3
/** Columns of the two characters by which a paragraph's first line is indented in print. */
const INDENT = 4
/** No print line of a gazette is wider, in columns; a wider row is a paragraph in one line. */
const WIDEST = 112
/** Print columns of a two-column page are between these widths. */
const NARROWEST_COLUMN = 28
const WIDEST_COLUMN = 60
/** Lines that were cut must agree on a column this often, and be this many, for it to count. */
const AGREEMENT = 0.55
const ENOUGH = 5

/** 李　明　县水利局局长 and 柳溪镇供销社: a line of a list ends with its post or name, wherever the margin is. */
const isOfList = perRow(
  (row) => readRosterLine(row.text) !== null || (row.text.length === row.compact.length && isNameLine(row)),
)

/**
 * How a text is set, learnt from the text itself: at what width its lines are broken, in what columns it was printed, and whether an
 * indent opens a paragraph. Asked line by line, so a hard-wrapped stretch in an otherwise reflowed file is seen as what it is.
 */
export class Shape {
  readonly #history: ColumnHistory | undefined
  readonly #rows: readonly Row[]
  readonly #place = new Map<Row, number>()
  readonly #limit: (number | undefined)[]
  readonly #cut: (number | undefined)[]
  #column: number | undefined
  #pairs: Set<string> | undefined
  /** Width of the page, of texts whose paragraphs are indented; 0 where their lines do not agree on one. */
  readonly #page: number
  /** An indent of two characters opens a paragraph, and lines that go on have none. */
  readonly indented: boolean

  /** `prose` are the rows that can be running text: no blanks, furniture, tables or heads. */
  constructor(prose: readonly Row[], history?: ColumnHistory) {
    this.#history = history
    this.#rows = prose
    this.#limit = new Array<number | undefined>(prose.length)
    this.#cut = new Array<number | undefined>(prose.length)
    let indented = 0
    let flush = 0
    prose.forEach((row, i) => {
      this.#place.set(row, i)
      if (row.width < 16) return
      if (row.indent >= 2 && row.indent <= 10) indented++
      else if (row.indent < 2) flush++
    })
    const known = history?.addIndents(indented, flush) ?? { indented, flush }
    const most = indented > 0 && flush > 0 ? known : { indented, flush }
    this.indented = most.indented >= 3 && most.indented >= 0.04 * (most.indented + most.flush)
    const widths = cutWidths(prose)
    this.#page = pageWidth(history?.addWidths(widths) ?? widths)
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
    // where the lines about it tell nothing, the page does, as long as indents tell paragraphs
    const limit = this.#limitAt(row) || (this.indented ? this.#page : 0)
    if (limit === 0 || this.#place.get(row) === undefined) return false
    const shown = row.indent >= 2 && row.indent <= 10
    const hidden = first && !shown
    const slack = hidden ? SLACK - 1 : finalMark(row.text) === null ? SLACK + 1 : SLACK
    const reach = row.width + (shown ? row.indent : 0)
    return reach >= limit - slack - (hidden ? INDENT : 0) && reach <= limit + 4 * SLACK
  }

  /** A sentence ends where the print line does, and the row below has no indent while that above, its paragraph's first, has. */
  endsAtEdge(last: Row, row: Row): boolean {
    if (this.#page === 0 || last.indent < 2 || last.indent > 10 || row.indent >= 2) return false
    const width = last.width + last.indent
    return width >= this.#page - SLACK && width <= this.#page + SLACK
  }

  /**
   * In a stretch whose indents were lost, the row is a full line but for the two characters of an indent: it opens a paragraph. One that
   * is short of a single character is a full line, whose marks or digits are narrow.
   */
  lacksIndent(row: Row): boolean {
    const limit = this.#limitAt(row)
    if (limit === 0 || this.indented || finalMark(row.text) === 'full') return false
    return row.width <= limit - INDENT + 1 && row.width >= limit - INDENT - 2
  }

  /** In a stretch whose indents were lost, the row is too wide to open a paragraph: it goes on with one. */
  isUnindented(row: Row): boolean {
    const limit = this.#limitAt(row)
    return limit > 0 && !this.indented && row.width >= limit - 1
  }

  /** The row is clearly shorter than the margin: it ends what it belongs to. */
  isShort(row: Row): boolean {
    const limit = this.#limitAt(row)
    return limit > 0 && row.width + Math.min(row.indent, 10) < limit - SLACK - INDENT - 2
  }

  /**
   * Whether the row fills whole lines of the print column: true or false where the column is known, null where it is not.
   * A paragraph cut at the foot of a column does; a heading does by chance only.
   */
  fillsColumn(row: Row, first: boolean): boolean | null {
    this.#column ??= this.#findColumn()
    if (this.#column === 0) return null
    return fills(printedWidth(row.compact) + (first ? INDENT : 0), this.#column)
  }

  /** Whether two characters stand side by side anywhere in the text: 溯平 does where 追溯平台 is spoken of. */
  hasPair(pair: string): boolean {
    if (this.#pairs === undefined) {
      this.#pairs = new Set<string>()
      for (const row of this.#rows) {
        const text = row.compact
        for (let i = 0; i + 1 < text.length; i++) this.#pairs.add(text.slice(i, i + 2))
      }
    }
    return this.#pairs.has(pair)
  }

  /** Width at which the stretch around a row is wrapped, in columns; 0 where it is not. */
  #limitAt(row: Row): number {
    const at = this.#place.get(row)
    if (at === undefined) return 0
    const known = this.#limit[at]
    if (known !== undefined) return known
    const from = Math.max(0, at - WINDOW)
    const to = Math.min(this.#rows.length, at + WINDOW + 1)
    const widths: number[] = []
    for (let i = from; i < to; i++) {
      const width = this.#cutWidth(i)
      if (width > 0) widths.push(width)
    }
    const limit = this.#outgrown(commonWidth(widths), from, to)
    this.#limit[at] = limit
    return limit
  }

  /** The width of a row that may have been cut at the margin, 0 of any other. */
  #cutWidth(i: number): number {
    this.#cut[i] ??= cutWidth(this.#rows[i] as Row)
    return this.#cut[i]
  }

  /** No line of a hard-wrapped stretch is wider than its margin: where as many are as share the width, paragraphs are not wrapped. */
  #outgrown(limit: number, from: number, to: number): number {
    if (limit === 0) return 0
    let near = 0
    let wider = 0
    for (let i = from; i < to; i++) {
      const { width, indent } = this.#rows[i] as Row
      const reach = width + (indent <= 10 ? indent : 0)
      if (reach > limit + 2 * SLACK) wider++
      else if (reach >= limit - SLACK) near++
    }
    return wider >= near ? 0 : limit
  }

  /** The column width that the cut lines of the text agree on; 0 where they do not. */
  #findColumn(): number {
    const totals: number[] = []
    let before: string | null = 'full'
    for (const row of this.#rows) {
      const mark = finalMark(row.text)
      if (mark === null && row.width >= 24 && row.width <= 5 * WIDEST_COLUMN && /[，。,；]/u.test(row.text)) {
        const first = before !== null && before !== 'comma'
        totals.push(printedWidth(row.compact) + (first || row.enumerator ? INDENT : 0))
      }
      before = mark
    }
    const known = this.#history?.add(totals) ?? totals
    return columnOf(totals.length >= ENOUGH ? totals : known)
  }
}

/** Widths of the cut lines of the documents before, so that a short document is read by the columns of its issue. */
export class ColumnHistory {
  #totals: number[] = []
  #widths: number[] = []
  #indents = { indented: 0, flush: 0 }

  /** Adds those of one document and returns the newest of all. */
  add(totals: readonly number[]): readonly number[] {
    this.#totals = [...this.#totals, ...totals].slice(-REMEMBERED)
    return this.#totals
  }

  /** Adds the lines of one document that are indented as paragraphs are, and those that stand at the margin; returns those of all. */
  addIndents(indented: number, flush: number): { indented: number; flush: number } {
    this.#indents = { indented: this.#indents.indented + indented, flush: this.#indents.flush + flush }
    return this.#indents
  }

  /** Adds the widths of the cut lines of one document and returns the newest of all. */
  addWidths(widths: readonly number[]): readonly number[] {
    this.#widths = [...this.#widths, ...widths].slice(-REMEMBERED)
    return this.#widths
  }
}

const REMEMBERED = 300

/** The width of a row, indent included, that stops in mid-sentence and is no item of a list; 0 of any other. */
function cutWidth(row: Row): number {
  const width = row.width + (row.indent <= 10 ? row.indent : 0)
  if (width > WIDEST || width < 20) return 0
  const mark = finalMark(row.text)
  return (mark === null || mark === 'comma') && !row.enumerator && !isOfList(row) ? width : 0
}

/** Widths, indent included, of lines that stop without a mark and go on in a line without indent. */
function cutWidths(rows: readonly Row[]): number[] {
  const widths: number[] = []
  rows.forEach((row, i) => {
    const next = rows[i + 1]
    if (next === undefined || next.indent >= 2 || next.enumerator || row.indent > 10 || row.width < 24) return
    if (row.width <= WIDEST && finalMark(row.text) === null) widths.push(row.width + row.indent)
  })
  return widths
}

/** The width that nearly all of the lines share; 0 where they do not, or are few. */
function pageWidth(widths: readonly number[]): number {
  if (widths.length < ENOUGH) return 0
  const limit = commonWidth(widths)
  if (limit === 0) return 0
  const near = widths.filter((width) => Math.abs(width - limit) <= SLACK).length
  return near >= SAME_WIDTH * widths.length ? limit : 0
}

/** The share of cut lines that must be as wide as the page. */
const SAME_WIDTH = 0.7

/** The column that lines of these widths fill. */
function columnOf(totals: readonly number[]): number {
  if (totals.length < ENOUGH) return 0
  let best = 0
  let most = 0
  for (let width = NARROWEST_COLUMN; width <= WIDEST_COLUMN; width++) {
    const hits = totals.filter((total) => fills(total, width)).length
    if (hits > most) {
      most = hits
      best = width
    }
  }
  return most >= AGREEMENT * totals.length ? best : 0
}

/** Columns in print, where OCR's half-width marks stood full-width: , ; : ( ) take two. */
function printedWidth(text: string): number {
  return displayWidth(text) + (text.match(/[,;:()!?]/gu)?.length ?? 0)
}

function fills(total: number, width: number): boolean {
  const rest = total % width
  return total >= width - 2 && (rest <= 2 || rest >= width - 2)
}

const FEWEST_ALIKE = 3

/** The width that most broken lines share, give or take a column or two; 0 unless three do. */
function commonWidth(widths: readonly number[]): number {
  if (widths.length < FEWEST_ALIKE) return 0
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let limit = 0
  let most = 0
  for (const width of counts.keys()) {
    let near = 0
    for (let w = width - 2; w <= width + 2; w++) near += counts.get(w) ?? 0
    if (near > most || (near === most && (counts.get(width) as number) > (counts.get(limit) as number))) {
      most = near
      limit = width
    }
  }
  return most >= FEWEST_ALIKE ? limit : 0
}
