import type { CellLines } from './cellLines.ts'
import { padCells } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { isInstance } from './header.ts'
import type { PrintedRow } from './part.ts'
import { isCell, isNext, MOST_WRAPS, serialAt } from './stackedNumbers.ts'

/** Rows of the table, and how many of the lines are its cells. */
export interface MergedRows {
  rows: PrintedRow[]
  count: number
}

/**
 * Rows about merged cells, one cell a line: 1, 建设用地核发, 建设用地批准, 县国土局, 临时用地审批 are two rows under 序号, 原项目, 合并后项目 and 部门, of which
 * the second has only the project merged with the first. So it is where in every row the last column holds a body or a value, and no line behind it does.
 * Null where it is not so.
 */
export function readMerged(lines: CellLines, from: number, width: number): MergedRows | null {
  const rows: PrintedRow[] = []
  let at = from
  let most = width
  for (let expected = 1; begins(lines, at, expected, width); expected += 1) {
    const ends = lengthTo(lines, at, width, expected + 1)
    const length = ends ?? lastLength(lines, at, most)
    const texts = lines.texts(at, length)
    const rest = texts.slice(width)
    if (length < width || !isClosing(texts[width - 1] as string) || rest.some(isClosing)) return null
    rows.push(lines.row(at, width))
    rest.forEach((text, i) => {
      rows.push(lines.row(at + width + i, 1, padCells(['', text], width)))
    })
    most = Math.max(most, length)
    at += length
    if (ends === null) break
  }
  // the table does not end at a row that is misnumbered
  if (serialAt(lines, at) !== null) return null
  const numbered = rows.filter(({ cells }) => cells[0] !== '').length
  return numbered < 2 || numbered === rows.length || width < 3 ? null : { rows, count: at - from }
}

/** A row with the number that is due, or with another, 44, over the one with the next. */
function begins(lines: CellLines, at: number, due: number, width: number): boolean {
  if (isNext(lines, at, due)) return true
  if (due < 2 || serialAt(lines, at) === null) return false
  for (let count = width; count <= width + MOST_WRAPS && isCell(lines, at + count); count += 1)
    if (isNext(lines, at + count + 1, due + 1)) return true
  return isNext(lines, at + width, due + 1)
}

/** 县国土局, 120万元: what stands in the last column. */
const isClosing = (text: string): boolean => isInstance(text) || cellValue(text) !== null

/** Lines of a row up to the number `next`; null where it does not come. */
function lengthTo(lines: CellLines, at: number, width: number, next: number): number | null {
  for (let count = 1; count <= width + MOST_WRAPS; count += 1) {
    if (begins(lines, at + count, next, width)) return count
    if (!isCell(lines, at + count)) return null
  }
  return null
}

/** Lines of the last row: no more than the others have. */
function lastLength(lines: CellLines, at: number, most: number): number {
  let count = 1
  while (count < most && isCell(lines, at + count) && serialAt(lines, at + count) === null) count += 1
  return count
}
