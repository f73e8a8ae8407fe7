import { type Diagnostic, linesPosition } from '../../tree/index.ts'
import { CellLines } from './cellLines.ts'
import { isHeaderLike, isHeaderWord, isSerialName } from './headerWords.ts'
import type { Sheet } from './part.ts'

/** Names of columns at least, and at most. */
const FEWEST = 3
const MOST = 20
/** Characters of a line that begins with 序号 over a table. */
const LONGEST = 120
/** The first characters of what counts the rows: 序号, 编号, 项次, 排序, №, No. */
const FIRST = '序编项排№Nn'

/**
 * What is to be said where 序号 and other names stand over the number 1, and no table was read: its cells cannot be told, and its lines are text. Null
 * where no such names begin at the line. To be asked only of a line at which nothing was read.
 */
export function unreadTable(sheet: Sheet, at: number): Diagnostic | null {
  const value = sheet.value(at).trimStart()
  if (value.length > LONGEST || !FIRST.includes(value.charAt(0)) || !isSerialName(value.split(/\s/u, 1)[0] ?? ''))
    return null
  const cells = new CellLines(sheet, at, false, true)
  const names = countNames(cells)
  if (names === 0) return null
  const position = linesPosition(sheet.line(at), sheet.line(cells.row(0, names).last))
  return {
    rule: 'table-unread',
    severity: 'warning',
    values: { names: cells.texts(0, names).join('、') },
    position,
    document: null,
  }
}

/** How many names stand before the number 1, half of them words that head columns; 0 where they are no header. */
function countNames(cells: CellLines): number {
  let named = 0
  for (let i = 0; i <= MOST; i += 1) {
    const text = cells.text(i)
    if (text === null) return 0
    if (/^[1１]$/u.test(text)) return i >= FEWEST && named * 2 >= i && cells.opensLine(i) ? i : 0
    if (!isHeaderLike(text)) return 0
    if (isHeaderWord(text)) named += 1
  }
  return 0
}
