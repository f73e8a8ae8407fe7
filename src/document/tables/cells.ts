import { stripMarkup } from '../../lexicon/markup.ts'
import { compact } from '../../lexicon/spaces.ts'
import { toHalfWidth } from '../../lexicon/width.ts'

/**
 * The plain text of a cell as printed: trimmed, `<p>` and `<br>` as line breaks, other markup gone, LaTeX read
 * (`$\geq 30\text{cm}$` → ≥30cm). Spaces inside stay.
 */
export function plainCell(raw: string): string {
  const text = stripMarkup(raw).trim()
  return text.includes('\n') ? text.replace(/[^\S\n]*\n\s*/g, '\n') : text
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

/** `cells` with as many cells as there are columns. */
export function padCells(cells: readonly string[], width: number): string[] {
  return cells.length >= width ? [...cells] : [...cells, ...Array.from({ length: width - cells.length }, () => '')]
}
