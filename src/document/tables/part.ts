import { isBlank } from '../../lexicon/spaces.ts'
import type { CellSpan, Line } from '../../tree/index.ts'

/** How a table is written in the text. */
export type TableForm = 'tab' | 'pipe' | 'html' | 'box' | 'aligned' | 'spaced' | 'stacked'

/** A row as it is printed; `first` and `last` are indexes of its lines. */
export interface PrintedRow {
  /** Plain text, '' where a cell is empty or covered by a merged one. */
  cells: string[]
  first: number
  last: number
  /** The row goes on the last one of the page before. */
  goesOn?: true
  /** Cells of the line, where their number alone tells their columns and there are fewer or more than of these. */
  pieces?: number
}

/** A piece of a table that stands without a break: what one page holds of it. */
export interface Part {
  form: TableForm
  rows: PrintedRow[]
  /** Number of columns. */
  width: number
  /** Header rows that the notation itself marks (`<th>`, a separator row); null where it marks none. */
  headerRows: number | null
  /** Merged cells that the notation itself states; rows counted in this part. */
  spans: CellSpan[]
  /** Lines that only draw: borders, separator rows. */
  furniture: number[]
  /** First and last line, borders included. */
  first: number
  last: number
  /** Title that the notation itself holds (`<caption>`). */
  title: string | null
  /** Text on the same line before the table and behind it, '' where there is none. */
  before: string
  after: string
  /** Each row is one print line, so that a cell may go on in the row below. */
  inLines: boolean
  /** Offset of the table in its first line, and of its end in its last one, where other text stands on the same line. */
  from: number | null
  to: number | null
  /** Display columns over which each column reaches, for columns aligned by spaces. */
  places?: Place[]
  /** The reader knows the part for a form to be filled in, which has no header. */
  isForm?: true
  /** Given where there is more than is read as a table; there are no rows then. */
  tooLarge?: { rows: number; columns: number } | undefined
}

/** A stretch of display columns; `end` is the one after its last. */
export interface Place {
  start: number
  end: number
}

const PLAIN = {
  headerRows: null,
  spans: [],
  furniture: [],
  title: null,
  before: '',
  after: '',
  inLines: false,
  from: null,
  to: null,
}

/** A part of which nothing is known but its rows and what `known` says. */
export function partOf(known: Pick<Part, 'form' | 'rows' | 'width' | 'first' | 'last'> & Partial<Part>): Part {
  return { ...PLAIN, ...known }
}

/** Lines between the last line of a page and the first of the next at most: page number, running head, blank ones. */
export const LONGEST_TURN = 8

/** What a reader made of the lines from where it was asked; `next` is the line to go on with. */
export interface Reading {
  parts: Part[]
  next: number
}

/** The lines of a document with what is asked of them again and again. */
export class Sheet {
  readonly lines: readonly Line[]
  readonly #isFurniture: (line: Line, index: number) => boolean
  readonly #isBoundary: (index: number) => boolean
  /** By line: what `isBoundary` was answered. */
  readonly #boundaries: boolean[] = []

  constructor(
    lines: readonly Line[],
    isFurniture: (line: Line, index: number) => boolean,
    isBoundary: (index: number) => boolean,
  ) {
    this.lines = lines
    this.#isFurniture = isFurniture
    this.#isBoundary = isBoundary
  }

  get length(): number {
    return this.lines.length
  }

  /** The line itself; an index outside the document is a mistake of the program. */
  line(index: number): Line {
    const line = this.lines[index]
    if (line === undefined) throw new RangeError(`no line ${index}`)
    return line
  }

  /** Text of a line, '' outside the document. */
  value(index: number): string {
    return this.lines[index]?.value ?? ''
  }

  isBlank(index: number): boolean {
    return isBlank(this.value(index))
  }

  isFurniture(index: number): boolean {
    const line = this.lines[index]
    return line !== undefined && this.#isFurniture(line, index)
  }

  isBoundary(index: number): boolean {
    this.#boundaries[index] ??= this.#isBoundary(index)
    return this.#boundaries[index]
  }

  /** Index of the first line at or after `from` that is not blank; the number of lines where there is none. */
  nextFilled(from: number): number {
    let i = from
    while (i < this.lines.length && this.isBlank(i)) i += 1
    return i
  }
}
