import { type Line, linesPosition } from '../tree/line.ts'
import type { Position } from '../tree/position.ts'

/** Neighbouring lines of which the same is to be said. */
export interface Stretch {
  kind: string
  first: Line
  last: Line
  /** How many of the lines it is true of. */
  lines: number
  /** How the first of them should read, null where that cannot be told. */
  reading: string | null
}

/** Lines between two that still belong to the stretch: short ones often show no sign. */
const GAP = 3
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

  add(line: Line, kind: string, reading: string | null): void {
    const last = this.#last
    if (last !== null && last.kind === kind && line.number - last.last.number <= GAP) {
      if (last.last !== line) last.lines++
      last.last = line
      last.reading ??= reading
      return
    }
    this.#last = { kind, first: line, last: line, lines: 1, reading: reading?.slice(0, READING_LENGTH) ?? null }
    if (this.list.length < this.#limit) this.list.push(this.#last)
    else this.more++
  }
}

/** The position of a stretch. */
export function stretchPosition(stretch: Stretch): Position {
  return linesPosition(stretch.first, stretch.last)
}
