import { displayWidth } from '../../lexicon/width.ts'
import { cellAt } from './cells.ts'
import { columnsOfValues } from './spacedLine.ts'

/** Display widths of the columns, and those that hold text. */
export interface TextColumns {
  widths: readonly number[]
  texts: readonly number[]
}

/** Display columns by which a line of a cell may be wider than those of the rows. */
export const SLACK = 2

/** The columns of rows whose cells may go on in other lines: those without values, and without the numbers that count the rows. */
export function textColumns(
  rows: readonly { cells: readonly string[] }[],
  { width, isNumbered, known }: { width: number; isNumbered: boolean; known: readonly number[] | null },
): TextColumns {
  const values = known ?? columnsOfValues(rows, width)
  const every = Array.from({ length: width }, (_, c) => c)
  return {
    widths: every.map((c) => rows.reduce((widest, { cells }) => Math.max(widest, displayWidth(cellAt(cells, c))), 0)),
    texts: every.filter((c) => !values.includes(c) && !(isNumbered && c === 0)),
  }
}

/** How far a line fills its column. */
export const fill = (line: string, width: number): number => displayWidth(line) / Math.max(1, width)

/** The columns of the words of a line, and what they cost in all. */
interface Places {
  cost: number
  places: number[]
}

/**
 * The columns, from left to right, in which the words of a line cost least. `costOf` is null where a word cannot stand in a column; null where they
 * stand nowhere.
 */
export function bestPlaces(
  words: readonly string[],
  texts: readonly number[],
  costOf: (word: string, column: number) => number | null,
): Places | null {
  // best[i]: the best places of the first i words in the columns so far
  const best: (Places | null)[] = [{ cost: 0, places: [] }, ...words.map(() => null)]
  for (const c of texts) {
    for (let i = words.length; i > 0; i -= 1) {
      const left = best[i - 1] ?? null
      const own = left === null ? null : costOf(words[i - 1] as string, c)
      if (left === null || own === null) continue
      const so = best[i] ?? null
      if (so === null || left.cost + own < so.cost) best[i] = { cost: left.cost + own, places: [...left.places, c] }
    }
  }
  return best[words.length] ?? null
}
