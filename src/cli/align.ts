import { shownInLine } from '../lexicon/shown.ts'
import { displayWidth } from '../lexicon/width.ts'

const GAP = '  '

/** A text padded with spaces to a width on the terminal, where a Chinese character takes two columns. */
export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)))

/** A text cut to a width on the terminal; `…` says that something is missing. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const character of text) {
    used += displayWidth(character)
    // The ellipsis may take two columns.
    if (used > width - 2) break
    kept += character
  }
  return `${kept}…`
}

/** Rows as aligned lines; the last column is neither padded nor, unless `width` says so, cut. */
export function alignRows(texts: readonly (readonly string[])[], width: number = Number.POSITIVE_INFINITY): string[] {
  const rows = texts.map((row) => row.map(shownInLine))
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const widths = Array.from({ length: columns }, (_, at) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[at] ?? '')), 0),
  )
  const before = widths.slice(0, -1).reduce((sum, each) => sum + each + GAP.length, 0)
  return rows.map((row) =>
    row
      .map((cell, at) => (at < columns - 1 ? padTo(cell, widths[at] ?? 0) : cutTo(cell, Math.max(20, width - before))))
      .join(GAP)
      .trimEnd(),
  )
}
