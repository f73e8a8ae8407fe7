import { type Enumerator, readEnumerator } from '../../lexicon/enumerator.ts'
import { plainCell } from './cells.ts'
import type { Group, GroupPart } from './logicalTable.ts'
import type { Part, PrintedRow, Sheet } from './part.ts'
import { isSectionNumber } from './sections.ts'

/** Lines that a page break puts between two parts at most, blank ones too. */
const MOST_LINES = 12
/** Rows that a section may have. */
const MOST_ROWS = 400

/**
 * The row of a section that a page break parts from the rows under it, or from those above: 二、公用设备 at the foot of a page, whose rows begin on the
 * next, where 一、床单元设备 is a row of the table `group`, or the header alone stands above 一、; also one that has lost the strokes of its row. Null where no such line is the only text between the
 * table and `part`.
 */
export function sectionBetween(sheet: Sheet, group: Group, part: Part): PrintedRow | null {
  const { last } = (group.parts.at(-1) as GroupPart).part
  if (part.first - last > MOST_LINES) return null
  let at: number | null = null
  // between strokes right above and below, where no table begins, nothing else parts them
  let turned = part.form === 'pipe' && part.furniture.length === 0 && part.first - last === 2
  for (let i = last + 1; i < part.first; i += 1) {
    if (sheet.isBlank(i)) continue
    if (sheet.isFurniture(i)) turned = true
    else if (at !== null) return null
    else at = i
  }
  if (at === null || !turned || sheet.isBoundary(at)) return null
  const cell = plainCell(sheet.value(at))
  const enumerator = isSectionNumber(cell) ? readEnumerator(cell) : null
  return enumerator !== null && isDue(group, enumerator) ? { cells: [cell], first: at, last: at } : null
}

/** Whether a section of this number is the next one of the table. */
function isDue(group: Group, { style, ordinal }: Enumerator): boolean {
  let seen = 0
  for (let p = group.parts.length - 1; p >= 0; p -= 1) {
    const { part, headerRows } = group.parts[p] as GroupPart
    for (let r = part.rows.length - 1; r >= headerRows; r -= 1, seen += 1) {
      if (seen > MOST_ROWS) return false
      const [first = '', ...others] = (part.rows[r] as PrintedRow).cells
      const above = others.every((cell) => cell === '') ? readEnumerator(first) : null
      if (above?.style === style) return ordinal === above.ordinal + 1
    }
  }
  return seen === 0 && group.headerRows > 0 && ordinal === 1
}
