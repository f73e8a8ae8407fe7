import { skipSpaces, skipSpacesBack } from '../lexicon/character.ts'
import type { Lang } from '../messages/index.ts'
import type { Block, BlockType, GazetteDocument, Issue, Line, Position } from '../tree/index.ts'
import type { SchemaFailure } from './schema/failure.ts'

/** What is checked: the tree of one input, and the text it was read from. */
export interface CheckInput {
  path: string | null
  issues: readonly Issue[]
  /** The lines of the decoded text; [] where the input is output of gongbao, of which only the tree is known. */
  lines: readonly Line[]
  lang: Lang
  /** Where records read from JSON do not fit their schema; absent where a text was read. */
  failures?: readonly SchemaFailure[]
}

/** A block with its own lines as printed, furniture between them included. */
export interface BlockText {
  issue: Issue
  document: GazetteDocument
  block: Block
  raw: string
  /** Offset of the first character of `raw`. */
  base: number
}

/** What the rules look at. Everything in it is made once and only read. */
export class CheckContext {
  readonly issues: readonly Issue[]
  readonly lines: readonly Line[]
  readonly lang: Lang
  readonly failures: readonly SchemaFailure[] | null
  /** The decoded text; '' where only the tree is known. */
  readonly text: string

  constructor({ issues, lines, lang, failures }: CheckInput) {
    this.issues = issues
    this.lines = lines
    this.lang = lang
    this.failures = failures ?? null
    this.text = lines.map(({ value, eol }) => value + eol).join('')
  }

  /** Every document with its issue. */
  *documents(): Generator<{ issue: Issue; document: GazetteDocument }> {
    for (const issue of this.issues) for (const document of issue.documents) yield { issue, document }
  }

  /** The text at a position; '' where only the tree is known. */
  slice(position: Position): string {
    return this.text.slice(position.start.offset, position.end.offset)
  }

  /** The blocks of the given types with what is printed there; nothing where only the tree is known. */
  *blockTexts(types: ReadonlySet<BlockType>): Generator<BlockText> {
    if (this.text === '') return
    for (const { issue, document } of this.documents()) {
      for (const block of document.blocks) {
        if (!types.has(block.type)) continue
        yield { issue, document, block, raw: this.slice(block.position), base: block.position.start.offset }
      }
    }
  }

  /** The position of the characters `from` to `to`, offsets in the text. */
  position(from: number, to: number): Position {
    return { start: this.#point(from), end: this.#point(to) }
  }

  /** A position without the spaces at its ends; null of what has no place, such as output without positions. */
  visible(position: Position | null): Position | null {
    if (position === null || position.start.line === 0) return null
    const text = this.slice(position)
    const from = skipSpaces(text, 0)
    const to = skipSpacesBack(text, text.length)
    if (from >= to || (from === 0 && to === text.length)) return position
    return this.position(position.start.offset + from, position.start.offset + to)
  }

  /** `id` of the document in which an offset lies, null outside of all. */
  documentAt(offset: number): string | null {
    for (const { document } of this.documents())
      if (offset >= document.position.start.offset && offset < document.position.end.offset) return document.id
    return null
  }

  /** The line, or the piece of one, in which an offset lies; null where only the tree is known. */
  lineAt(offset: number): Line | null {
    let low = 0
    let high = this.lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lines[middle] as Line).offset <= offset) low = middle
      else high = middle - 1
    }
    return this.lines[low] ?? null
  }

  #point(offset: number): Position['start'] {
    const line = this.lineAt(offset)
    return line === null
      ? { line: 1, column: 1, offset }
      : { line: line.number, column: line.column + offset - line.offset, offset }
  }
}
