import { dateLine } from '../../lexicon/date.ts'
import type { ColumnType } from '../../tree/index.ts'
import { cellKey } from './cells.ts'

/** What one cell says as a value. */
export interface CellValue {
  type: Exclude<ColumnType, 'text'>
  value: number | string
  /** Unit of an amount of money (万元), null elsewhere. */
  unit: string | null
  /** Digits after the decimal point. */
  decimals: number
}

const NUMBER = /^([-+−－])?(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,10}))?(%|％|亿元|万元|千元|百元|元)?$/u
const DIGIT = /[0-9０-９]/u
/** More digits than this are no quantity: numbers of identity cards, accounts. */
const LONGEST = 15

/** The value that a whole cell writes: 1,234.5 · 12.5% · 120万元 · 2023年10月19日; null for text, ranges and 001. */
export function cellValue(cell: string): CellValue | null {
  if (cell === '' || cell.length > 40) return null
  const match = DIGIT.test(cell) ? NUMBER.exec(cellKey(cell)) : null
  if (match === null) {
    const date = dateLine(cell)?.iso ?? null
    return date === null ? null : { type: 'date', value: date, unit: null, decimals: 0 }
  }
  const sign = match[1]
  const whole = match[2] ?? ''
  const fraction = match[3] ?? ''
  const mark = match[4]
  const digits = whole.replaceAll(',', '')
  if (digits.length > LONGEST || (digits.length > 1 && digits.startsWith('0'))) return null
  const value = Number(
    `${sign !== undefined && sign !== '+' ? '-' : ''}${digits}${fraction === '' ? '' : `.${fraction}`}`,
  )
  const decimals = fraction.length
  if (mark === '%' || mark === '％') return { type: 'percent', value, unit: null, decimals }
  if (mark !== undefined) return { type: 'money', value, unit: mark, decimals }
  return { type: decimals > 0 ? 'decimal' : 'integer', value, unit: null, decimals }
}

/** Marks that stand for "none" in a column of numbers: —, /, …. */
export function isPlaceholder(cell: string): boolean {
  return /^(?:[-—–－/／\\＼*＊×…]{1,6}|无)$/u.test(cellKey(cell))
}
