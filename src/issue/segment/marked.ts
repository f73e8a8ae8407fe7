import type { Row } from '../../document/row.ts'
import { type Head, headIn } from './head.ts'
import { withSubtitle } from './subtitle.ts'
import { titleAbove } from './titleAbove.ts'
import { titleBelow } from './titleBelow.ts'
import { endsTitleSearch } from './titleEnd.ts'

/** A number stands at most this many printed lines below the first line of its document. */
const NUMBER_WITHIN = 12
const MOST_TITLE_LINES = 4

/**
 * The head of a document that begins at row `i` because a person said so: with the number line below it where there is one, else with
 * the title that stands there, whatever its form.
 */
export function markedHead(rows: readonly Row[], i: number, isFurniture: (row: Row) => boolean): Head {
  const below = (from: number): ReturnType<typeof titleBelow> =>
    titleBelow(rows, from, Math.min(rows.length, from + 16), isFurniture)
  const number = numberWithin(rows, i, isFurniture)
  if (number !== null) {
    const parsed = (rows[number] as Row).number
    const above = number === i ? null : titleBetween(rows, i, number, isFurniture)
    const head = headIn(rows, { number, parsed, above, floor: i, below, isFurniture })
    if (head) return { ...head, from: i }
  }
  const title = below(i)
  if (title && title.from === i) return headOf(i, withSubtitle(rows, title.to), true)
  return endsTitleSearch(rows[i] as Row)
    ? { ...headOf(i, i, false), title: null }
    : headOf(i, withSubtitle(rows, printed(rows, i, rows.length - 1).to), false)
}

/** Whether a person has said that no document begins at row `from`, or that one begins in the midst of this head. */
export function isBarred(rows: readonly Row[], from: number, last: number): boolean {
  for (let j = from + 1; j <= last; j++) if (rows[j]?.begins === true) return true
  if (rows[from]?.begins !== false) return false
  // what was barred as a whole does not begin one line further down
  for (let j = from; j <= last; j++) (rows[j] as Row).begins ??= false
  return true
}

/** The title between the first line and the number: it begins where the person said, unless text stands between. */
function titleBetween(
  rows: readonly Row[],
  i: number,
  number: number,
  isFurniture: (row: Row) => boolean,
): { from: number; to: number; shaped: boolean } {
  const found = titleAbove(rows, number, i, isFurniture)
  if (!found) return printed(rows, i, number - 1)
  const text = rows.slice(i, found.from).some((row) => !row.blank && endsTitleSearch(row))
  return text ? found : { ...found, from: i }
}

function headOf(from: number, to: number, certain: boolean): Head {
  return { from, last: to, title: { from, to }, number: null, parsed: null, inline: null, certain }
}

/** The run of short lines from `from`, up to a blank line, a text or `end`. */
function printed(rows: readonly Row[], from: number, end: number): { from: number; to: number; shaped: boolean } {
  let to = from
  for (let j = from, seen = 0; j <= end && j < rows.length && seen < MOST_TITLE_LINES; j++) {
    const row = rows[j] as Row
    if (row.blank) break
    if (seen > 0 && (endsTitleSearch(row) || row.begins === true)) break
    seen++
    to = j
  }
  return { from, to, shaped: false }
}

function numberWithin(rows: readonly Row[], i: number, isFurniture: (row: Row) => boolean): number | null {
  for (let j = i, seen = 0; j < rows.length && seen < NUMBER_WITHIN; j++) {
    const row = rows[j] as Row
    if (row.blank || isFurniture(row)) continue
    if (j > i && row.begins === true) return null
    seen++
    if (row.number) return j
    // a number below the text is that of the next document
    if (row.text.length > 80 || row.text.includes('。')) return null
  }
  return null
}
