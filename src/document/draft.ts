import { openBrackets } from '../lexicon/punctuation.ts'
import { type BlockType, linesPosition, type Position } from '../tree/index.ts'
import type { Row } from './row.ts'

/** The document's own text, the instrument that it carries, or an annex: signatures and attachments count by where they stand. */
export type Part = 'own' | 'instrument' | 'annex'

/** What a block is taken for; `numbered` is not yet known to be heading, paragraph or item. */
export type DraftType = BlockType | 'numbered'

/** Characters of a block's beginning and end that rules look at, however long it grows. */
const HEAD = 400
const RECENT = 120

/** A block while its lines are being gathered. What rules ask of its text is kept up to date line by line, so that a long block costs no more. */
export class Draft {
  type: DraftType
  /** Why it was taken for what it is, at its first line; a key of the reasons. */
  because: string
  /** Why it is what it is now that its lines are complete; null where its first line told. */
  settled: string | null = null
  part: Part
  readonly rows: Row[]
  /** Index of the table, of `table` blocks. */
  table?: number
  /** Brackets and quotes that are still open. */
  #brackets = ''
  #head = ''

  constructor(type: DraftType, row: Row, because: string, part: Part) {
    this.type = type
    this.because = because
    this.part = part
    this.rows = []
    this.add(row)
  }

  add(row: Row): void {
    this.rows.push(row)
    this.#brackets = openBrackets(row.text, this.#brackets)
    if (this.#head.length < HEAD) this.#head += row.text
  }

  get first(): Row {
    return this.rows[0] as Row
  }

  get last(): Row {
    return this.rows[this.rows.length - 1] as Row
  }

  /** From its first line to its last. */
  get position(): Position {
    return linesPosition(this.first.line, this.last.line)
  }

  /** The text as far as rules look at it: its beginning, lines joined without more ado. */
  get head(): string {
    return this.#head
  }

  /** Its newest characters. */
  get recent(): string {
    const last = this.last.text
    const before = this.rows.length > 1 ? (this.rows[this.rows.length - 2] as Row).text : ''
    return (before + last).slice(-RECENT)
  }

  get openBrackets(): string {
    return this.#brackets
  }
}
