import { isDigitCode, skipSpaces } from './character.ts'
import { isCjkText } from './enumeratorArabic.ts'
import { readArabicNumber } from './enumeratorHan.ts'
import { skipLineMarks } from './lineMarks.ts'
import { startsWithUnit } from './unit.ts'

/**
 * The number of the heading "3 监测和预警" whose siblings below are 3.1 and 3.2: one or two digits, spaces, a Chinese text that is no
 * unit. Nothing in the line tells it from a row of a table: use it only where decimal labels stand beside it. `length` is the
 * offset after the number. Null for anything else.
 */
export function readBareDecimal(s: string): { ordinal: number; label: string; length: number } | null {
  const { at } = skipLineMarks(s)
  if (!isDigitCode(s.charCodeAt(at))) return null
  const number = readArabicNumber(s, at, 2)
  if (number === null || number.value === 0) return null
  const text = skipSpaces(s, number.to)
  if (text === number.to || text >= s.length || !isCjkText(s, text) || startsWithUnit(s, text)) return null
  return { ordinal: number.value, label: s.slice(at, number.to), length: number.to }
}
