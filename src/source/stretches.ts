import { type Line, linesPosition } from '../tree/line.ts'
import type { Position } from '../tree/position.ts'

/** Neighbouring lines of which the same is to be said. */
export interface Stretch {
  kind: string
  position: Position
  /** How many of the lines it is true of. */
  lines: number
  /** How the first of them should read, null where that cannot be told. */
  reading: string | null
}

/** Lines further on that still belong to the stretch: those between are often too short to show a sign. */
const REACH = 10
const READING_LENGTH = 40

/** Puts lines of one kind, coming in order, together in stretches. */
export class Stretches {
  readonly list: Stretch[] = []
  /** Stretches beyond the limit, which are counted only. */
  more = 0
  readonly #limit: number
  #last: Stretch | null = null

  constructor(limit: number) {
    this.#limit = limit
  }

  /** A line of a kind; a `weak` sign, which fits any kind, joins the stretch before it, whatever that is. */
  add(line: Line, kind: string, reading: string | null, weak = false): void {
    const last = this.#last
    const position = linesPosition(line)
    if (last !== null && (weak || last.kind === kind) && line.number - last.position.end.line <= REACH) {
      last.lines++
      last.position.end = position.end
      last.reading ??= shorten(reading)
      return
    }
    this.#last = { kind, position, lines: 1, reading: shorten(reading) }
    if (this.list.length < this.#limit) this.list.push(this.#last)
    else this.more++
  }
}

/** A short copy, which does not keep the whole line in memory. */
function shorten(reading: string | null): string | null {
  return reading === null ? null : Buffer.from(reading.slice(0, READING_LENGTH)).toString()
}
