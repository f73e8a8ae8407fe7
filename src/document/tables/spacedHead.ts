import { dateLine } from '../../lexicon/date.ts'
import { joinWrapped } from '../../lexicon/spaces.ts'
import { cellKey } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { isDatum, namesColumns } from './header.ts'
import { isHeaderLike, isHeaderWord, isSerialName } from './headerWords.ts'
import type { PrintedRow, Sheet } from './part.ts'
import { columnsOfValues, isValue, withRemark, wordsOf } from './spacedLine.ts'

/** The rows of a header whose names are parted by single spaces. */
export interface SpacedHead {
  rows: PrintedRow[]
  width: number
  /** The line after the header. */
  next: number
}

/** Characters of a name. */
const LONGEST_NAME = 20
/** Rows of numbers that prove names which need not be words that head columns. */
const PROOF = 3

/** The header of which `words` is the first line; null where no rows stand under it that would make it one. */
export function readSpacedHead(sheet: Sheet, from: number, words: readonly string[]): SpacedHead | null {
  const row = { cells: [...words], first: from, last: from }
  const one = { rows: [row], width: words.length, next: from + 1 }
  if (namesColumns(words)) return readTwoLines(sheet, from, words) ?? one
  if (valuesBelow(sheet, from + 1, words) !== null) return words.every(isName) ? one : null
  return readTwoLines(sheet, from, words)
}

/** Two lines of names over rows of numbers: units under the last names, or the columns of one group. */
function readTwoLines(sheet: Sheet, from: number, upper: readonly string[]): SpacedHead | null {
  const lower = wordsOf(sheet.value(from + 1))
  if (lower.length < 2 || !lower.every(isName) || !upper.every(isName)) return null
  const next = from + 2
  const lines = { first: from, last: from + 1 }
  if (lower.every(isUnit) && lower.length <= upper.length && valuesBelow(sheet, next, upper) !== null) {
    const units = upper.length - lower.length
    const cells = upper.map((name, i) => joinWrapped(name, lower[i - units] ?? ''))
    return { rows: [{ cells, ...lines }], width: upper.length, next }
  }
  const groups = countRepeats(lower)
  const width = upper.length - groups + lower.length
  const values = valuesBelow(sheet, next, upper, width)
  const at = values === null ? -1 : firstGroup(upper, groups, lower, values)
  if (at < 0) return null
  const span = lower.length / groups
  const names = upper.flatMap((name, i) => [name, ...(i >= at && i < at + groups ? Array(span - 1).fill('') : [])])
  const parts = names.map((_, i) => lower[i - at] ?? '')
  return {
    rows: [
      { cells: names, first: from, last: from },
      { cells: parts, first: from + 1, last: from + 1 },
    ],
    width,
    next,
  }
}

/** How often the same names follow each other: 任务 完成 任务 完成 are those of two groups. */
function countRepeats(names: readonly string[]): number {
  for (let span = 2; span * 2 <= names.length; span += 1)
    if (names.length % span === 0 && names.every((name, i) => name === names[i % span])) return names.length / span
  return 1
}

/**
 * Index of the first name that is that of a group: 其中, the only one under which all columns hold numbers, or the only one where these add up under 合计;
 * -1 where several may be.
 */
function firstGroup(
  upper: readonly string[],
  groups: number,
  lower: readonly string[],
  { columns, rows }: Values,
): number {
  const mayBe = [...upper.keys()].filter(
    (at) =>
      at + groups <= upper.length &&
      !upper.slice(at, at + groups).some(isNameOfOne) &&
      lower.every((_, i) => columns.includes(at + i)),
  )
  const named = mayBe.filter((at) => groups === 1 && cellKey(upper[at] as string) === '其中')
  const among = named.length > 0 || mayBe.length < 2 ? named : mayBe.filter((at) => addsUp(rows, at, lower))
  const whole = among.length > 0 || groups > 1 ? among : mayBe.filter((at) => isPartOfSum(rows, at, upper, lower))
  const [found = -1, ...others] = whole.length > 0 ? whole : mayBe
  return others.length === 0 ? found : -1
}

const isTotal = (name: string): boolean => /^(?:合计|小计|总计|计)$/u.test(cellKey(name))

/**
 * Whether 合计 at the end of the upper names is in every row the sum of the columns under the others, of which 小计 stands for the group at `at`:
 * 农用地 建设用地 合计 over 小计 其中耕地.
 */
function isPartOfSum(
  rows: readonly (readonly string[])[],
  at: number,
  upper: readonly string[],
  [subtotal = '', ...parts]: readonly string[],
): boolean {
  if (!isTotal(upper.at(-1) ?? '') || !isTotal(subtotal)) return false
  return rows.every((cells) => {
    const sum = numberOf(cells.at(-1))
    const others = cells
      .slice(0, -1)
      .filter((_, c) => (c <= at || c > at + parts.length) && !(c === 0 && isSerialName(upper[0] ?? '')))
    const all = others.map(numberOf).filter((value) => !Number.isNaN(value))
    return Math.abs(all.reduce((one, two) => one + two, 0) - sum) < 0.05
  })
}

const numberOf = (cell: string | undefined): number => Number(cellValue(cell ?? '')?.value)

/** Whether the first of the columns from `at` on is 合计 and the sum of the others in every row. */
function addsUp(rows: readonly (readonly string[])[], at: number, [total = '', ...parts]: readonly string[]): boolean {
  if (!isTotal(total)) return false
  return rows.every((cells) => {
    const [sum = Number.NaN, ...others] = cells.slice(at, at + parts.length + 1).map(numberOf)
    return Math.abs(others.reduce((all, one) => all + one, 0) - sum) < 0.05
  })
}

/** 序号, 户数: the name of one column and of no group. */
const isNameOfOne = (name: string): boolean => /^(?:序号|编号|合计|小计|总计|[户人个]数|备注)$/u.test(cellKey(name))

interface Values {
  /** Columns that hold values in all rows. */
  columns: number[]
  rows: string[][]
}

/** The first rows from `at` on and their columns of values, half of all at least; null where no such rows stand there. */
function valuesBelow(sheet: Sheet, at: number, names: readonly string[], width = names.length): Values | null {
  const rows: string[][] = []
  for (let i = at; rows.length < PROOF; i += 1) {
    const cells = withRemark(wordsOf(sheet.value(i)), width, names)
    if (cells.length !== width || cells.filter(isValue).length * 2 < width) return null
    rows.push(cells)
  }
  const columns = columnsOfValues(
    rows.map((cells) => ({ cells })),
    width,
  )
  return columns.length >= 2 && columns.length * 2 >= width ? { columns, rows } : null
}

/** Whether a word can be the name of a column. */
const isName = (word: string): boolean =>
  word.length <= LONGEST_NAME && isHeaderLike(word) && !isDatum(word) && (isHeaderWord(word) || dateLine(word) === null)

/** （微克／立方米）: a unit on a line of its own. */
const isUnit = (word: string): boolean => /^[（(][^（）()]{1,16}[）)]$/u.test(word)
