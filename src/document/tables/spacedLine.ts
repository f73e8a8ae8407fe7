import { cellAt, cellKey, filledCells, plainCell } from './cells.ts'
import { cellValue, isPlaceholder } from './cellValue.ts'
import { isDatum } from './header.ts'

/** Characters of a line and of one word in it; a longer one is prose. */
const LONGEST_LINE = 200
const LONGEST_WORD = 24
/** Columns that can be told apart by single spaces. */
const FEWEST_COLUMNS = 3

/** The words of a line parted by spaces; none where the line cannot be a row. */
export function spacedWords(value: string): string[] {
  if (!value.includes(' ')) return []
  const words = wordsOf(value)
  return words.length >= FEWEST_COLUMNS && words.every((word) => word.length <= LONGEST_WORD) ? words : []
}

/** All words of a line, however many and long; none of a line that is too long. */
export function wordsOf(value: string): string[] {
  if (value.length > LONGEST_LINE) return []
  return plainCell(value)
    .split(/[ \u00a0\u2002\u2003\u3000]/u)
    .filter((word) => word !== '')
}

/** What no cell is: it stands for a remark that is not printed while the columns are told. */
export const NO_REMARK = '\u0000'

/** The words of a row that lacks its last cell with NO_REMARK in its place, where the last of the `names` is 备注: the cell is empty in most rows. */
export function withRemark(words: string[], width: number, names: readonly string[]): string[] {
  return words.length === width - 1 && isRemark(names.at(-1) ?? '') ? [...words, NO_REMARK] : words
}

/** 备注: the column whose cells are empty in most rows. */
export const isRemark = (name: string): boolean => /^(?:备注|说明|附注|备考)$/u.test(cellKey(name))

/** The cells of such a row as printed. */
export const printedCells = (words: readonly string[]): string[] =>
  words.map((word) => (word === NO_REMARK ? '' : word))

/** Columns in which every row holds a value; the first one names or counts the rows. */
export function columnsOfValues(rows: readonly { cells: readonly string[] }[], width: number): number[] {
  const own = rows.filter(({ cells }) => filledCells(cells).length === width)
  if (own.length === 0) return []
  return Array.from({ length: width - 1 }, (_, i) => i + 1).filter((c) =>
    own.every(({ cells }) => isValue(cellAt(cells, c))),
  )
}

/** A number, an amount, a date, or a mark for none. */
export const isValue = (cell: string): boolean => isDatum(cell) || isPlaceholder(cell)

/** What may stand in a column of values: 1960 among the others is a number and no year. */
export const isValueOf = (cell: string): boolean => cellValue(cell) !== null || isPlaceholder(cell)
