import { cellAt, cellKey } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { simplified } from './traditional.ts'

const TOTAL = /^(?:合计|总计|共计|总合计|合计数|累计)(?:[（(][^（）()]{0,8}[）)])?[：:]?[-—－/]*$/u
const SUBTOTAL = /^(?:小计|分计|[^，。]{0,8}小计)(?:[（(][^（）()]{0,8}[）)])?[：:]?$/u
const PART_OF = /^(?:其中|#)/u
/** Columns before which the name of a total stands. */
const LABEL_COLUMNS = 3

/** 合计 and 小计 rows by their name. */
export interface RowLabel {
  kind: 'total' | 'subtotal' | 'part'
  column: number
}

/** What a row is by the first of its cells: 合计, 小计, 其中：…; null for all others. */
export function rowLabel(cells: readonly string[]): RowLabel | null {
  for (let column = 0; column < Math.min(LABEL_COLUMNS, cells.length); column += 1) {
    const cell = cellAt(cells, column)
    if (cell === '') continue
    if (cell.length > 24) return null
    const key = simplified(cellKey(cell))
    if (TOTAL.test(key)) return { kind: 'total', column }
    if (SUBTOTAL.test(key)) return { kind: 'subtotal', column }
    if (PART_OF.test(key)) return { kind: 'part', column }
    if (cellValue(cell) === null) return null
  }
  return null
}
