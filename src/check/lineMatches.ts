import type { Line } from '../tree/index.ts'
import type { CheckContext } from './context.ts'

/** A place in a line of the source. */
export interface LineMatch {
  line: Line
  /** Offset of the first character in the whole text. */
  from: number
  text: string
  /** Matches of the same pattern in this line. */
  count: number
}

/** The first match of a pattern in each line, with how many there are; the pattern has the flag g. */
export function* firstInLines({ lines }: CheckContext, pattern: RegExp): Generator<LineMatch> {
  for (const line of lines) {
    pattern.lastIndex = 0
    const match = pattern.exec(line.value)
    if (match === null) continue
    let count = 1
    while (pattern.exec(line.value) !== null) count++
    yield { line, from: line.offset + match.index, text: match[0], count }
  }
}

/** `U+200B` */
export const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
