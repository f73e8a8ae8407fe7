import type { Line } from '../tree/line.ts'

const NEVER = Number.POSITIVE_INFINITY

function find(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from)
  return at < 0 ? NEVER : at
}

/**
 * Cuts a text that comes in chunks into lines. LF, CRLF and CR end a line, also where the two halves of a CRLF lie in
 * two chunks; a form feed ends a piece of a line. The pieces tile the text: `value + eol` of all of them is the text.
 */
export class LineSplitter {
  #number = 1
  #column = 1
  #offset = 0
  /** The beginning of a line whose end has not come yet. */
  #open = ''
  /** A CR at the end of a chunk: the next chunk tells whether an LF belongs to it. */
  #heldReturn = false

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
        lines.push(this.#close(value, '\n'))
        feed = find(chunk, '\n', from)
      } else if (at === form) {
        lines.push(this.#close(value, '\f'))
        form = find(chunk, '\f', from)
      } else if (feed === from) {
        from++
        lines.push(this.#close(value, '\r\n'))
        feed = find(chunk, '\n', from)
        carriage = find(chunk, '\r', from)
      } else {
        lines.push(this.#close(value, '\r'))
        carriage = find(chunk, '\r', from)
      }
    }
    if (from < end) this.#open += from === 0 && end === chunk.length ? chunk : chunk.slice(from, end)
    return lines
  }

  /** The last line, where the text does not end with a line end; at most one. */
  end(): Line[] {
    if (this.#heldReturn) {
      this.#heldReturn = false
      return [this.#close('', '\r')]
    }
    return this.#open === '' ? [] : [this.#close('', '')]
  }

  #close(value: string, eol: Line['eol']): Line {
    const whole = this.#open === '' ? value : this.#open + value
    this.#open = ''
    const line: Line = { number: this.#number, column: this.#column, offset: this.#offset, value: whole, eol }
    this.#offset += whole.length + eol.length
    if (eol === '\f') {
      this.#column += whole.length + 1
    } else {
      this.#number++
      this.#column = 1
    }
    return line
  }
}

/** The lines of a whole text: the same as pushing it into a LineSplitter, in any chunks. */
export function splitLines(text: string): Line[] {
  const splitter = new LineSplitter()
  const lines = splitter.push(text)
  for (const line of splitter.end()) lines.push(line)
  return lines
}
