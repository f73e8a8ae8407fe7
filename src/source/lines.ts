import { LIMITS } from '../lexicon/limits.ts'
import type { Line } from '../tree/line.ts'

const NEVER = Number.POSITIVE_INFINITY

function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from)
  return at < 0 ? NEVER : at
}

/**
 * Cuts a text that comes in chunks into lines. LF, CRLF and CR end a line, also where the two halves of a CRLF lie in
 * two chunks; a form feed ends a piece of a line, and so does the limit of its length. The pieces tile the text: `value + eol` of all of
 * them is the text.
 */
export class LineSplitter {
  readonly #longest: number
  #number = 1
  #column = 1
  #offset = 0
  /** The beginning of a line whose end has not come yet. */
  #open = ''
  /** A CR at the end of a chunk: the next chunk tells whether an LF belongs to it. */
  #heldReturn = false
  /** The first line that was longer than the limit: its number and how many pieces it was cut into. */
  #long: { number: number; first: Line; pieces: number } | null = null

  /** `longest` is the limit of a line's length in UTF-16 code units, at least 2. */
  constructor(longest: number = LIMITS.line) {
    this.#longest = longest
  }

  /** The first line that had to be cut; null where there is none. */
  get cut(): { first: Line; pieces: number } | null {
    return this.#long
  }

  /** The lines that `text` completes. */
  push(text: string): Line[] {
    const lines: Line[] = []
    if (text === '') return lines
    let chunk = text
    if (this.#heldReturn) {
      chunk = `\r${chunk}`
      this.#heldReturn = false
    }
    // A return at the very end is left for the next chunk.
    let end = chunk.length
    if (chunk.charCodeAt(end - 1) === 13) {
      this.#heldReturn = true
      end--
    }
    // Each of the three is searched for again only when it was used up, so every character is passed over three times at most.
    let feed = find(chunk, '\n', 0)
    let carriage = find(chunk, '\r', 0)
    let form = find(chunk, '\f', 0)
    let from = 0
    for (;;) {
      const at = Math.min(feed, carriage, form)
      if (at >= end) break
      const value = chunk.slice(from, at)
      from = at + 1
      if (at === feed) {
        this.#close(lines, value, '\n')
        feed = find(chunk, '\n', from)
      } else if (at === form) {
        this.#close(lines, value, '\f')
        form = find(chunk, '\f', from)
      } else if (feed === from) {
        from++
        this.#close(lines, value, '\r\n')
        feed = find(chunk, '\n', from)
        carriage = find(chunk, '\r', from)
      } else {
        this.#close(lines, value, '\r')
        carriage = find(chunk, '\r', from)
      }
    }
    if (from < end) this.#open += from === 0 && end === chunk.length ? chunk : chunk.slice(from, end)
    this.#cut(lines)
    return lines
  }

  /** The last line, where the text does not end with a line end; at most one. */
  end(): Line[] {
    const lines: Line[] = []
    if (this.#heldReturn) {
      this.#heldReturn = false
      this.#close(lines, '', '\r')
    } else if (this.#open !== '') this.#close(lines, '', '')
    return lines
  }

  #close(lines: Line[], value: string, eol: Line['eol']): void {
    this.#open = this.#open === '' ? value : this.#open + value
    if (this.#open.length > this.#longest) this.#cut(lines)
    const whole = this.#open
    this.#open = ''
    lines.push(this.#line(whole, eol))
    if (eol === '\f') {
      this.#column += whole.length + 1
    } else {
      this.#number++
      this.#column = 1
    }
  }

  /** Takes pieces off the open line while it is longer than the limit; no pair of surrogates is parted. */
  #cut(lines: Line[]): void {
    while (this.#open.length > this.#longest) {
      const isPair = /^[\ud800-\udbff][\udc00-\udfff]/.test(this.#open.slice(this.#longest - 1, this.#longest + 1))
      const at = isPair ? this.#longest - 1 : this.#longest
      const piece = this.#line(this.#open.slice(0, at), '')
      lines.push(piece)
      this.#open = this.#open.slice(at)
      this.#column += at
      this.#long ??= { number: piece.number, first: piece, pieces: 1 }
      if (this.#long.number === piece.number) this.#long.pieces++
    }
  }

  #line(value: string, eol: Line['eol']): Line {
    const line: Line = { number: this.#number, column: this.#column, offset: this.#offset, value, eol }
    this.#offset += value.length + eol.length
    return line
  }
}

/** The lines of a whole text: the same as pushing it into a LineSplitter, in any chunks. */
export function splitLines(text: string, splitter: LineSplitter = new LineSplitter()): Line[] {
  const lines = splitter.push(text)
  for (const line of splitter.end()) lines.push(line)
  return lines
}
