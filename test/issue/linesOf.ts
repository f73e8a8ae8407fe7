import type { Line } from '../../src/tree/index.ts'

/** The lines of a text, LF ended, as the source stage hands them on. */
export function linesOf(text: string): Line[] {
  let offset = 0
  return text.split('\n').map((value, i) => {
    const line: Line = { number: i + 1, column: 1, offset, value, eol: '\n' }
    offset += value.length + 1
    return line
  })
}
