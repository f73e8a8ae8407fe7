import { finalMark } from '../../lexicon/punctuation.ts'
import { cellAt } from './cells.ts'
import { cellValue } from './cellValue.ts'

interface Printed {
  cells: readonly string[]
}

/** How far the middle of a row may be off the line of its number, in lines. */
const OFF = 1

/**
 * Rows set in the middle of their height: the number stands in the middle line of its row, with lines of the other cells above and
 * below it (the layout that pdftotext -layout keeps). Gives the row of each line; null where the rows are not set so, which shows in
 * the first line, that has no number.
 */
export function centredRows(lines: readonly Printed[]): number[] | null {
  const [first] = lines
  if (first === undefined || isAnchor(first)) return null
  const anchors = lines.flatMap((line, i) => (isAnchor(line) ? [i] : []))
  const isNumber = (i: number) => cellValue(cellAt((lines[i] as Printed).cells, 0))?.type === 'integer'
  if (anchors.length < 2 || !anchors.every(isNumber)) return null
  const rows: number[] = []
  let start = 0
  anchors.forEach((anchor, row) => {
    const next = anchors[row + 1]
    const end = next === undefined ? lines.length - 1 : lastLine(lines, start, anchor, next)
    for (let i = start; i <= end; i += 1) rows.push(row)
    start = end + 1
  })
  return rows
}

function isAnchor(line: Printed): boolean {
  return cellAt(line.cells, 0) !== ''
}

/** The last line of the row around `anchor`: as far below its number as its first line is above, one more or less where the text ends. */
function lastLine(lines: readonly Printed[], start: number, anchor: number, next: number): number {
  const middle = 2 * anchor - start
  const candidates = [middle, middle + OFF, middle - OFF].map((i) => Math.min(next - 1, Math.max(anchor, i)))
  const ending = candidates.find((i) => endsText(lines[i] as Printed, lines[i + 1] as Printed))
  return ending ?? (candidates[0] as number)
}

/** Whether no cell of the line goes on in the one below it. */
function endsText(line: Printed, below: Printed): boolean {
  return line.cells.every((cell, i) => {
    if (cell === '' || cellAt(below.cells, i) === '') return true
    const mark = finalMark(cell)
    return mark !== null && mark !== 'comma'
  })
}
