import { finalMark } from '../../lexicon/punctuation.ts'
import { joinWrapped } from '../../lexicon/spaces.ts'
import { cellValue } from './cellValue.ts'

/** A cell, and the last of its lines. */
interface Wrapped {
  text: string
  last: string
  /** Whether it stands at the head of its line. */
  opens: boolean
}

/**
 * The cells of a row of which some went on in further lines: the longest line is the one that filled its column, so that text goes on below it.
 * Null where nothing shows which did. `opens`: which of the texts stand at the head of a line, all where none is said.
 */
export function unwrapped(texts: readonly string[], width: number, opens?: readonly boolean[]): string[] | null {
  const cells = texts.map((text, i): Wrapped => ({ text, last: text, opens: opens?.[i] !== false }))
  while (cells.length > width) {
    let at = 0
    let longest = 0
    for (let i = 1; i + 1 < cells.length; i += 1) {
      const [above, below] = cells.slice(i) as [Wrapped, Wrapped]
      if (below.opens && canGoOn(above.last, below.text) && above.last.length > longest) {
        longest = above.last.length
        at = i
      }
    }
    if (at === 0) return null
    const [above, below] = cells.slice(at) as [Wrapped, Wrapped]
    cells.splice(at, 2, { ...above, text: joinWrapped(above.text, below.text), last: below.last })
  }
  return cells.map(({ text }) => text)
}

/** Characters of a line that fills its column. */
const SHORTEST_WRAP = 8

/** Neither is a value, and the line above is long and no whole sentence. */
export function canGoOn(above: string, below: string): boolean {
  if (above.length < SHORTEST_WRAP) return false
  return cellValue(above) === null && cellValue(below) === null && finalMark(above) !== 'full'
}
