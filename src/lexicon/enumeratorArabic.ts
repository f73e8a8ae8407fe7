import { isCjkCode, isDigitCode, isLatinCode, isSpaceCode, skipGap, skipSpaces } from './character.ts'
import { isNumeralList, opensText, type ReadNumber, readArabicNumber } from './enumeratorHan.ts'
import type { EnumeratorReader } from './enumeratorStyle.ts'
import { LIMITS } from './limits.ts'
import { startsWithUnit } from './unit.ts'
import { toHalfWidth } from './width.ts'

/** 1. 1、 1） 4.2.1 at `at`. */
export const readArabicEnumerator: EnumeratorReader = (s, at) => {
  const number = readArabicNumber(s, at)
  if (number === null || number.value === 0) return null
  const mark = skipGap(s, number.to)
  switch (s.charAt(mark)) {
    case '、':
    case '､':
    case '﹑':
    case '丶':
      return isNumeralList(s, mark, number.value) ? null : { style: 'arabic', ordinal: number.value, length: mark + 1 }
    case ')':
    case '）':
      return opensText(s, mark + 1) ? { style: 'arabicParen', ordinal: number.value, length: mark + 1 } : null
    case '.':
    case '．':
    case '﹒':
      if (!isDigitCode(s.charCodeAt(mark + 1))) return { style: 'arabic', ordinal: number.value, length: mark + 1 }
      return isDateAt(s, mark + 1) ? { style: 'arabic', ordinal: number.value, length: mark + 1 } : readDecimal(s, at)
    default:
      return null
  }
}

/** 1.2023年…, 3.10月底前…: the point ends a label and a date begins. */
function isDateAt(s: string, at: number): boolean {
  const number = readArabicNumber(s, at, 4)
  if (number === null) return false
  const unit = s.charAt(skipGap(s, number.to))
  return (unit === '年' && number.to - at === 4) || (unit === '月' && number.value >= 1 && number.value <= 12)
}

/** 4.2.1 and 4.2.1. : two to six numbers without leading zero, a text after them, and no measure (12.3公顷). */
const readDecimal: EnumeratorReader = (s, at) => {
  let to = at
  let count = 0
  let ordinal = 0
  for (;;) {
    const number = readArabicNumber(s, to, 2)
    if (number === null || s.charAt(to) === '0' || s.charAt(to) === '０') return null
    count += 1
    ordinal = number.value
    to = number.to
    if (!isPoint(s, to) || !isDigitCode(s.charCodeAt(to + 1))) break
    to += 1
  }
  if (count < 2 || count > LIMITS.decimalNumbers) return null
  const dotted = isPoint(s, to) || s.charAt(to) === '、'
  if (dotted) to += 1
  const text = skipSpaces(s, to)
  if (text >= s.length) return null
  if (text === to && !isCjkText(s, to) && !isRomanGrade(s, to)) return null
  // only a single number with a fraction can be a measure: 4.2.1 never is
  if (count === 2 && !dotted && startsWithUnit(s, text)) return null
  return { style: 'decimal', ordinal, length: to }
}

/** Ⅳ级响应 as OCR and word processors write it, right behind a number: 4.2IV级响应. */
const ROMAN_GRADE = /(?:[IVX]{1,4}|[\u2160-\u216b])(?:级|类|型|期|、)/uy

function isRomanGrade(s: string, at: number): boolean {
  ROMAN_GRADE.lastIndex = at
  return ROMAN_GRADE.test(s)
}

/** How many numbers stand in the decimal number that opens a line over more than are read as one: 8 for 1.1.1.1.1.1.1.1 总则; 0 for any other line. */
export function numbersTooMany(s: string): number {
  if (!isDigitCode(s.charCodeAt(0))) return 0
  let count = 0
  for (let to = 0; ; to += 1) {
    const number = readArabicNumber(s, to, 2)
    if (number === null) return 0
    count += 1
    to = number.to
    if (!isPoint(s, to) || !isDigitCode(s.charCodeAt(to + 1))) {
      const text = skipSpaces(s, isPoint(s, to) || s.charAt(to) === '、' ? to + 1 : to)
      return count > LIMITS.decimalNumbers && isCjkText(s, text) ? count : 0
    }
  }
}

function isPoint(s: string, at: number): boolean {
  return s.charAt(at) === '.' || s.charAt(at) === '．'
}

/** A Chinese text or opening quote, and no mark that goes on with a sentence. */
export function isCjkText(s: string, at: number): boolean {
  return isCjkCode(s.charCodeAt(at)) && opensText(s, at) && !'—～·％℃…'.includes(s.charAt(at))
}

const ROMAN_VALUES = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
])

/** The value of I to XXXIX; null for letters in another order. */
export function romanValue(text: string): number | null {
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(text) || text === '') return null
  let value = 0
  for (let i = 0; i < text.length; i += 1) {
    const here = ROMAN_VALUES.get(text.charAt(i)) ?? 0
    const next = ROMAN_VALUES.get(text.charAt(i + 1)) ?? 0
    value += here < next ? -here : here
  }
  return value
}

/** A single letter (A is 1) or a Roman number up to 39 in Latin letters at `at`; I, V and X alone are Roman. */
export function readLetterOrdinal(s: string, at: number): (ReadNumber & { style: 'letter' | 'roman' }) | null {
  let to = at
  while (to - at < 8 && isLatinCode(s.charCodeAt(to))) to += 1
  if (to === at || to - at > 7) return null
  const text = toHalfWidth(s.slice(at, to))
  const upper = text.toUpperCase()
  if (text !== upper && text !== text.toLowerCase()) return null
  const roman = romanValue(upper)
  if (roman !== null) return { value: roman, to, style: 'roman' }
  if (to - at !== 1 || upper < 'A' || upper > 'Z') return null
  return { value: upper.charCodeAt(0) - 0x40, to, style: 'letter' }
}

/** A. a) Ⅱ written as II、 at `at`. */
export const readLetterEnumerator: EnumeratorReader = (s, at) => {
  const letter = readLetterOrdinal(s, at)
  if (letter === null) return null
  const mark = letter.to
  const next = s.charCodeAt(mark + 1)
  const found = { style: letter.style, ordinal: letter.value, length: mark + 1 } as const
  switch (s.charAt(mark)) {
    case '.':
    case '．':
      return mark + 1 >= s.length || isSpaceCode(next) || isCjkCode(next) ? found : null
    case ')':
    case '）':
      return opensText(s, mark + 1) ? found : null
    case '、': {
      // A、B级, I、II类: a list of letters
      const second = readLetterOrdinal(s, skipGap(s, mark + 1))
      return second === null ? found : null
    }
    default:
      return null
  }
}
