import { cellAt, filledCells, plainCell } from './cells.ts'
import { isPlaceholder } from './cellValue.ts'
import { isDatum, namesColumns } from './header.ts'
import { isHeaderLike, isHeaderWord, isSerialName } from './headerWords.ts'
import { type Part, type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'
import { countRepeatedRows } from './repeated.ts'
import { rowLabel } from './rowLabel.ts'

/** Characters of a line and of one word in it; a longer one is prose. */
const LONGEST_LINE = 200
const LONGEST_WORD = 24
/** Columns that can be told apart by single spaces, and rows that prove that there are columns at all. */
const FEWEST_COLUMNS = 3
const PROOF = 2

/** The words of a line parted by spaces; none where the line cannot be a row. */
export function spacedWords(value: string): string[] {
  if (value.length > LONGEST_LINE || !value.includes(' ')) return []
  const words = plainCell(value)
    .split(/[ \u00a0\u2002\u2003\u3000]/u)
    .filter((word) => word !== '')
  return words.length >= FEWEST_COLUMNS && words.every((word) => word.length <= LONGEST_WORD) ? words : []
}

/**
 * A table whose cells are parted by single spaces: words that head columns (镇 村 耕地 合计), then rows with as many words (柳溪镇 渡口村
 * 3.2 3.2), half of them numbers at least,
 * or rows that are counted: 1 某某公司 云水县. Prose has spaces too, but no rows of numbers under names. `before` is the part on the page
 * before, which goes on with rows alone, or with one row under its names.
 */
export function readSpaced(sheet: Sheet, from: number, before: Part | null): Reading {
  const nothing: Reading = { parts: [], next: from + 1 }
  const words = spacedWords(sheet.value(from))
  if (words.length === 0) return nothing
  const known = before?.form === 'spaced' ? before : null
  const isNamed = namesColumns(words)
  if (!isNamed && (known === null || known.width !== words.length)) {
    const measured = readMeasured(sheet, from, words)
    return measured === null ? nothing : { parts: [measured], next: measured.last + 1 }
  }
  const header: PrintedRow[] = isNamed ? [{ cells: words, first: from, last: from }] : []
  const isKnown = known !== null && (!isNamed || countRepeatedRows([(known.rows[0] as PrintedRow).cells], header) > 0)
  const columns = isKnown ? columnsOfValues(known.rows.slice(1), known.width) : null
  const isNumbered = isSerialName((isNamed ? words : known?.rows[0]?.cells)?.[0] ?? '')
  const above = isKnown ? known.rows.at(-1)?.cells : undefined
  const rows = readRows(sheet, from + header.length, { width: words.length, isNumbered, known: columns, above })
  if (rows.length < (isKnown ? 1 : PROOF)) return nothing
  const { last } = rows.at(-1) as PrintedRow
  const part = partOf({ form: 'spaced', rows: [...header, ...rows], width: words.length, first: from, last })
  return { parts: [isNamed ? { ...part, headerRows: 1 } : part], next: last + 1 }
}

/** Rows that prove columns of amounts in words. */
const MEASURED_PROOF = 3

/**
 * 等级 交通中断 停电用户 over 重大 国省道中断48小时以上 全县25%以上: names of which the first heads columns, and rows with an amount in half of
 * their cells, in the same ones.
 */
function readMeasured(sheet: Sheet, from: number, names: readonly string[]): Part | null {
  const isHead = isHeaderWord(cellAt(names, 0)) && names.every((name) => isHeaderLike(name) && !/\d/u.test(name))
  if (!isHead) return null
  const rows: PrintedRow[] = [{ cells: [...names], first: from, last: from }]
  let measured = [...names.keys()]
  for (let at = from + 1; at < sheet.length && !sheet.isBoundary(at) && !sheet.isFurniture(at); at += 1) {
    const cells = spacedWords(sheet.value(at))
    measured = measured.filter((c) => /\d/u.test(cellAt(cells, c)))
    if (cells.length !== names.length || measured.length * 2 < names.length) break
    rows.push({ cells, first: at, last: at })
  }
  if (rows.length <= MEASURED_PROOF) return null
  const { last } = rows.at(-1) as PrintedRow
  return { ...partOf({ form: 'spaced', rows, width: names.length, first: from, last }), headerRows: 1 }
}

interface Columns {
  width: number
  /** Numbers count the rows: 序号 heads the first column. */
  isNumbered: boolean
  /** The columns of values of the part before, null where this part is the first. */
  known: readonly number[] | null
  /** The last row of that part. */
  above: readonly string[] | undefined
}

/** Rows with values in the same columns, and totals with their numbers in those. */
function readRows(sheet: Sheet, from: number, { width, isNumbered, known, above }: Columns): PrintedRow[] {
  const rows: PrintedRow[] = []
  const first = Number(above?.[0] ?? 0) + 1
  let columns = known
  for (let at = from; at < sheet.length && !sheet.isBoundary(at) && !sheet.isFurniture(at); at += 1) {
    const words = spacedWords(sheet.value(at))
    columns ??= columnsOfValues([{ cells: words }], width)
    // names and one number may as well be prose, unless numbers count the rows
    const count = columns.length + (isNumbered ? 1 : 0)
    const isProven = count >= 2 && count * 2 >= width
    const isNext = isNumbered && isNextRow(sheet, at, words, first + rows.length)
    if (!isProven && !isNext) {
      if (rows.length < PROOF) return []
      break
    }
    const isWhole = words.length === width && (!isNumbered || isValue(cellAt(words, 0)))
    // 10 县供电公司 8329598 without its fax
    const lacksLast = isNext && rows.length >= PROOF && words.length === width - 1
    const cells = totalRow(words, width, columns) ?? (isWhole ? words : lacksLast ? [...words, ''] : null)
    if (cells === null || !columns.every((c) => isValue(cellAt(cells, c)) || (lacksLast && c === width - 1))) break
    rows.push({ cells, first: at, last: at })
  }
  return rows
}

/** The serial that is due stands before the row, or it is misprinted and the row below goes on as if it did: 3, 44, 5. */
function isNextRow(sheet: Sheet, at: number, words: readonly string[], due: number): boolean {
  const serial = cellAt(words, 0)
  if (!/^\d{1,3}$/u.test(serial)) return false
  return Number(serial) === due || spacedWords(sheet.value(at + 1))[0] === String(due + 1)
}

/** 合计 with a number for each column of values, and with no word for the names between. */
function totalRow(words: readonly string[], width: number, columns: readonly number[]): string[] | null {
  if (words.length !== columns.length + 1) return null
  const label = cellAt(words, 0)
  const kind = rowLabel([label])?.kind
  if (kind !== 'total' && kind !== 'subtotal') return null
  const [, ...numbers] = words
  return Array.from({ length: width }, (_, c) => (c === 0 ? label : cellAt(numbers, columns.indexOf(c))))
}

/** Columns in which every row holds a value; the first one names or counts the rows. */
function columnsOfValues(rows: readonly { cells: readonly string[] }[], width: number): number[] {
  const own = rows.filter(({ cells }) => filledCells(cells).length === width)
  if (own.length === 0) return []
  return Array.from({ length: width - 1 }, (_, i) => i + 1).filter((c) =>
    own.every(({ cells }) => isValue(cellAt(cells, c))),
  )
}

const isValue = (cell: string): boolean => isDatum(cell) || isPlaceholder(cell)
