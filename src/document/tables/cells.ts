import { readEnumerator } from '../../lexicon/enumerator.ts'
import { stripMarkup } from '../../lexicon/markup.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { compact, joinWrapped } from '../../lexicon/spaces.ts'
import { toHalfWidth } from '../../lexicon/width.ts'

/**
 * The plain text of a cell as printed: trimmed, `<p>` and `<br>` as line breaks, other markup gone, LaTeX read
 * (`$\geq 30\text{cm}$` → ≥30cm). Spaces inside stay.
 */
export function plainCell(raw: string): string {
  const text = stripMarkup(raw).trim()
  return text.includes('\n') ? text.replace(/(?<![^\S\n])[^\S\n]*\n\s*/g, '\n') : text
}

/** A cell as it is compared: no spaces, half-width. */
export function cellKey(cell: string): string {
  return toHalfWidth(compact(cell))
}

/** Indexes of the cells that hold something. */
export function filledCells(cells: readonly string[]): number[] {
  const filled: number[] = []
  cells.forEach((cell, i) => {
    if (cell !== '') filled.push(i)
  })
  return filled
}

/** A cell of a row, '' where the row is shorter. */
export function cellAt(cells: readonly string[], i: number): string {
  return cells[i] ?? ''
}

/** `cells` with as many cells as there are columns; only empty ones are cut off. */
export function padCells(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, i) => cellAt(cells, i))
}

/** The lines of one cell as its text: a wrapped line goes on without a break, a numbered item after a finished one begins a line. */
export function joinCellLines(lines: readonly string[]): string {
  const [first = ''] = lines
  let text = first
  // only the seam decides, so that a long cell is not read again for each of its lines
  let above = first
  for (const line of lines.slice(1)) {
    if (line === '') continue
    if (above === '') text = line
    else if (isFinished(above) && readEnumerator(line) !== null) text += `\n${line}`
    else text += joinWrapped(above, line).slice(above.length)
    above = line
  }
  return text
}

function isFinished(line: string): boolean {
  const mark = finalMark(line)
  return mark !== null && mark !== 'comma'
}
