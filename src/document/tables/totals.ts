import { readEnumerator } from '../../lexicon/enumerator.ts'
import { cellAt, cellKey } from './cells.ts'
import { cellValue, isPlaceholder } from './cellValue.ts'
import { bareName, isSerialName } from './headerWords.ts'
import { type RowLabel, rowLabel } from './rowLabel.ts'

/** Columns whose numbers do not add up to anything: 年份, 建成年, 占比, 亩产, 收购价; what 2022年计划投资, 亩产值 and 总价 hold does. */
const NOT_ADDED =
  /序|编号|年[份代限龄级增]|(?<![0-9〇零一二三四五六七八九])年度?$|月|日|率|比例|占比|比重|单价|均|标准|[%％]|电话|号|名次|得分|等级|温|系数|[亩单]产(?![值业])|每[亩头人户斤吨担公百千]|(?:收购|零售|销售|批发|出厂|牌|议|差)价|[密浓]度|指数/u

/** A sum that does not add up. */
export interface WrongSum {
  row: number
  column: number
  actual: number
  expected: number
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
  if (!labels.some((label) => label?.kind === 'total' || label?.kind === 'subtotal')) return []
  const totals = labels.flatMap((label, r) => (label?.kind === 'total' ? [r] : []))
  const hasLevels =
    labels.some((label) => label?.kind === 'part') || rows.some((cells, r) => !sections.has(r) && isLevel(cells))
  if (hasLevels || totals.length > 1) return []
  const [total] = totals
  if (total !== undefined && total !== 0 && total !== rows.length - 1) return []
  const sums = coveredRows(labels, sections, total)
  const wrong: WrongSum[] = []
  let right = 0
  columns.forEach((name, column) => {
    if (isSerialName(name) || NOT_ADDED.test(bareName(name))) return
    const found = checkColumn(rows, labels, sums, column)
    if (found === null) return
    if (found.length === 0) right += 1
    for (const sum of found) wrong.push(sum)
  })
  return right > 0 ? wrong : wrong.slice(0, 1)
}

/** 一、 or （一） before the name of a row that has numbers of its own: it sums the rows below. */
function isLevel(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell !== '') ?? ''
  const style = first.length <= 60 ? readEnumerator(first)?.style : undefined
  return style === 'han' || style === 'hanParen' || /^[一二三四五六七八九十]{1,3}$/u.test(cellKey(first))
}

/** A row of a total and the rows that it may sum: all of them, or the subtotals. */
interface Covered {
  row: number
  over: number[][]
}

/** The rows over which each total stands: the one 合计 over all others, each 小计 over those since the one before, or down to the next. */
function coveredRows(
  labels: readonly (RowLabel | null)[],
  sections: ReadonlySet<number>,
  total: number | undefined,
): Covered[] {
  const details: number[] = []
  const subtotals: number[] = []
  labels.forEach((label, r) => {
    if (label?.kind === 'subtotal') subtotals.push(r)
    else if (label === null && !sections.has(r)) details.push(r)
  })
  const covered: Covered[] =
    total === undefined ? [] : [{ row: total, over: subtotals.length > 0 ? [details, subtotals] : [details] }]
  const [first = 0] = subtotals
  const [firstDetail = 0] = details
  const isAbove = first < firstDetail
  const isBelow = (subtotals.at(-1) ?? 0) > (details.at(-1) ?? 0)
  if (subtotals.length === 0 || (!isAbove && !isBelow)) return covered
  let open: number[] = []
  let above: number | null = null
  labels.forEach((label, r) => {
    if (label?.kind === 'subtotal' || sections.has(r) || r === total) {
      const row = isAbove ? above : label?.kind === 'subtotal' ? r : null
      if (row !== null) covered.push({ row, over: [open] })
      open = []
      above = label?.kind === 'subtotal' ? r : null
    } else open.push(r)
  })
  if (isAbove && above !== null) covered.push({ row: above, over: [open] })
  return covered
}

/** Wrong sums of a column; null where it holds no numbers to add up. */
function checkColumn(
  rows: readonly string[][],
  labels: readonly (RowLabel | null)[],
  sums: readonly Covered[],
  column: number,
): WrongSum[] | null {
  const numbers: (Amount | null)[] = []
  for (let r = 0; r < rows.length; r += 1) {
    const cell = cellAt(rows[r] as string[], column)
    const number = numberOf(cell)
    if (number === null && cell !== '' && !isPlaceholder(cell) && labels[r]?.column !== column) return null
    numbers.push(number)
  }
  const wrong: WrongSum[] = []
  let checked = 0
  for (const { row, over } of sums) {
    const stated = numbers[row]
    const added = over.map((covered) => add(numbers, covered)).filter((amount) => amount !== null)
    if (stated == null || added.length === 0) continue
    checked += 1
    const [first] = added
    if (first !== undefined && !added.some((amount) => agree(stated, amount))) {
      wrong.push({ row, column, actual: stated.value, expected: first.value })
    }
  }
  return checked === 0 ? null : wrong
}

interface Amount {
  value: number
  decimals: number
  /** How many numbers make it up. */
  count: number
}

function numberOf(cell: string): Amount | null {
  const value = cellValue(cell)
  if (value === null || typeof value.value !== 'number' || value.type === 'percent') return null
  return { value: value.value, decimals: value.decimals, count: 1 }
}

/** The sum of the numbers of some rows; null where fewer than two of them have one. */
function add(numbers: readonly (Amount | null)[], over: readonly number[]): Amount | null {
  let value = 0
  let decimals = 0
  let count = 0
  for (const r of over) {
    const number = numbers[r]
    if (number == null) continue
    value += number.value
    decimals = Math.max(decimals, number.decimals)
    count += 1
  }
  return count < 2 ? null : { value: Number(value.toFixed(decimals)), decimals, count }
}

/** Whether a total is what the numbers make up. Decimals may have been rounded before they were added, or the total after. */
function agree(stated: Amount, added: Amount): boolean {
  const difference = Math.abs(stated.value - added.value)
  const exact = 1e-9 * Math.max(1, Math.abs(added.value))
  if (stated.decimals < added.decimals) return difference <= 0.5 * 10 ** -stated.decimals + exact
  return difference <= (added.decimals === 0 ? 0 : 0.5 * 10 ** -added.decimals * added.count) + exact
}
