import { readEnumerator } from '../../lexicon/enumerator.ts'
import { cellKey } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { bareName, isSerialName } from './headerWords.ts'

const TOTAL = /^(?:合计|总计|共计|总合计|合计数|累计)(?:[（(][^（）()]{0,8}[）)])?[：:]?$/u
const SUBTOTAL = /^(?:小计|分计|[^，。]{0,8}小计)(?:[（(][^（）()]{0,8}[）)])?[：:]?$/u
const PART_OF = /^(?:其中|#)/u
/** Columns whose numbers do not add up to anything. */
const NOT_ADDED = /序|编号|年|月|日|率|比例|占比|比重|单价|均|标准|[%％]|电话|号|名次|得分|等级|温|系数/u
/** Columns before which the name of a total stands. */
const LABEL_COLUMNS = 3

/** 合计 and 小计 rows by their name. */
export interface RowLabel {
  kind: 'total' | 'subtotal' | 'part'
  column: number
}

/** A sum that does not add up. */
export interface WrongSum {
  row: number
  column: number
  actual: number
  expected: number
}

/** What a row is by the first of its cells: 合计, 小计, 其中：…; null for all others. */
export function rowLabel(cells: readonly string[]): RowLabel | null {
  for (let column = 0; column < Math.min(LABEL_COLUMNS, cells.length); column += 1) {
    const cell = cells[column] ?? ''
    if (cell === '') continue
    if (cell.length > 24) return null
    const key = cellKey(cell)
    if (TOTAL.test(key)) return { kind: 'total', column }
    if (SUBTOTAL.test(key)) return { kind: 'subtotal', column }
    if (PART_OF.test(key)) return { kind: 'part', column }
    if (cellValue(cell) === null) return null
  }
  return null
}

/**
 * Sums that do not add up. Looked at only where it is plain what a row sums: one 合计 row, first or last, over all others; with 小计
 * rows, each over the rows before it (or after it, where the first row is one). A table with 其中 rows or with numbered levels is left
 * alone. Where no column adds up, only the first one is named.
 */
export function wrongSums(
  columns: readonly string[],
  rows: readonly string[][],
  sections: ReadonlySet<number>,
): WrongSum[] {
  const labels = rows.map((cells, r) => (sections.has(r) ? null : rowLabel(cells)))
  const totals = labels.flatMap((label, r) => (label?.kind === 'total' ? [r] : []))
  const hasLevels =
    labels.some((label) => label?.kind === 'part') || rows.some((cells, r) => !sections.has(r) && isLevel(cells))
  if (hasLevels || totals.length > 1) return []
  const [total] = totals
  if (total !== undefined && total !== 0 && total !== rows.length - 1) return []
  const wrong: WrongSum[] = []
  let right = 0
  columns.forEach((name, column) => {
    if (isSerialName(name) || NOT_ADDED.test(bareName(name))) return
    const found = checkColumn(rows, labels, sections, total, column)
    if (found === null) return
    if (found.length === 0) right += 1
    wrong.push(...found)
  })
  return right > 0 ? wrong : wrong.slice(0, 1)
}

/** 一、 or （一） before the name of a row that has numbers of its own: it sums the rows below. */
function isLevel(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '') ?? ''
  const style = first.length <= 60 ? readEnumerator(first)?.style : undefined
  return style === 'han' || style === 'hanParen' || /^[一二三四五六七八九十]{1,3}$/u.test(cellKey(first))
}

interface Number {
  value: number
  decimals: number
}

function checkColumn(
  rows: readonly string[][],
  labels: readonly (RowLabel | null)[],
  sections: ReadonlySet<number>,
  total: number | undefined,
  column: number,
): WrongSum[] | null {
  const numbers = rows.map((cells): Number | null => numberOf(cells[column] ?? ''))
  const isText = rows.some(
    (cells, r) => (cells[column] ?? '') !== '' && numbers[r] === null && labels[r]?.column !== column,
  )
  if (isText) return null
  const details = rows.map((_, r) => r).filter((r) => labels[r] === null && !sections.has(r))
  const subtotals = rows.map((_, r) => r).filter((r) => labels[r]?.kind === 'subtotal')
  const wrong: WrongSum[] = []
  let checked = 0
  for (const { row, over } of coveredRows(subtotals, details, sections, total)) {
    const found = check(numbers, row, over)
    if (found === null) continue
    checked += 1
    if (found !== 0) wrong.push({ row, column, actual: numbers[row]?.value ?? 0, expected: sum(numbers, over).value })
  }
  const whole = total === undefined ? null : check(numbers, total, details)
  if (total !== undefined && whole !== null) {
    checked += 1
    const overSubtotals = subtotals.length > 0 ? check(numbers, total, subtotals) : null
    if (whole !== 0 && overSubtotals !== 0) {
      wrong.push({ row: total, column, actual: numbers[total]?.value ?? 0, expected: sum(numbers, details).value })
    }
  }
  return checked === 0 ? null : wrong
}

/** The rows over which each subtotal stands: those since the one before, or down to the next where the first row is one. */
function coveredRows(
  subtotals: readonly number[],
  details: readonly number[],
  sections: ReadonlySet<number>,
  total: number | undefined,
): { row: number; over: number[] }[] {
  const [first] = subtotals
  const [firstDetail] = details
  if (first === undefined || firstDetail === undefined) return []
  const isAbove = first < firstDetail
  const isMark = (r: number) => subtotals.includes(r) || sections.has(r) || r === total
  const last = Math.max(...details, ...subtotals)
  if (!isAbove && !subtotals.includes(last)) return []
  const step = isAbove ? 1 : -1
  return subtotals.map((row) => {
    const over: number[] = []
    for (let r = row + step; r >= 0 && r <= last && !isMark(r); r += step) if (details.includes(r)) over.push(r)
    return { row, over }
  })
}

function numberOf(cell: string): Number | null {
  const value = cellValue(cell)
  return value === null || typeof value.value !== 'number' || value.type === 'percent'
    ? null
    : { value: value.value, decimals: value.decimals }
}

function sum(numbers: readonly (Number | null)[], over: readonly number[]): Number {
  let value = 0
  let decimals = 0
  for (const r of over) {
    value += numbers[r]?.value ?? 0
    decimals = Math.max(decimals, numbers[r]?.decimals ?? 0)
  }
  return { value: Number(value.toFixed(decimals)), decimals }
}

/** By how much a row misses the sum of others, 0 where it adds up; null where there is nothing to compare. Decimals may be rounded. */
function check(numbers: readonly (Number | null)[], row: number, over: readonly number[]): number | null {
  const stated = numbers[row]
  const filled = over.filter((r) => numbers[r] !== null)
  if (stated == null || filled.length < 2) return null
  const added = sum(numbers, filled)
  const decimals = Math.max(added.decimals, stated.decimals)
  const slack =
    decimals === 0
      ? 0
      : 0.5 * 10 ** -Math.min(added.decimals, stated.decimals) * (stated.decimals < added.decimals ? 1 : filled.length)
  const difference = Math.abs(stated.value - added.value)
  return difference <= slack + 1e-9 * Math.abs(added.value) ? 0 : difference
}
