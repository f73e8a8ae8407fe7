import { parseNumeral, ZERO_LETTERS } from './numeral.ts'
import { compact } from './spaces.ts'

/** The numeral of a document number or year, and how it was printed. */
export interface PrintedNumeral {
  /** In Arabic digits, leading zeros kept. */
  digits: string
  value: number
  /** padding (020), ocr-digit (2O23, l9), chinese-digit (二十). */
  irregular: string[]
}

/** A digit as printed or as OCR reads it; for use inside a regular expression. */
export const ARABIC_DIGIT = `[0-9０-９lI${ZERO_LETTERS}]`
/** A digit of a year as printed: Arabic, misread or Chinese (二○二三). */
export const YEAR_DIGIT = `[0-9０-９lI${ZERO_LETTERS}〇○零一二三四五六七八九]`
/** What OCR may have taken a digit for. */
const MISREAD = new RegExp(`[lI${ZERO_LETTERS}]`, 'u')
const ZERO_LETTER = new RegExp(`[${ZERO_LETTERS}]`, 'gu')

/**
 * Reads the digits of a number, spaces between them allowed: ２０, 2 0, 2O (OCR), 020, 二十, 二〇二三. Null where they are none.
 */
export function readPrintedNumeral(raw: string): PrintedNumeral | null {
  const text = compact(raw).normalize('NFKC')
  const arabic = digitsOf(text)
  if (/^\d+$/u.test(arabic)) {
    const irregular = arabic === text ? [] : ['ocr-digit']
    if (/^0\d/u.test(arabic)) irregular.push('padding')
    return { digits: arabic, value: Number(arabic), irregular }
  }
  const value = parseNumeral(text)
  return value === null ? null : { digits: String(value), value, irregular: ['chinese-digit'] }
}

/** A year of four digits from 1900 to 2099, however it is printed: 2023, ２０２３, 二○二三, 2O23. */
export function readPrintedYear(raw: string): PrintedNumeral | null {
  const year = readPrintedNumeral(raw)
  return year !== null && /^(?:19|20)\d\d$/u.test(year.digits) ? year : null
}

const MISREAD_YEAR = new RegExp(`(?<![A-Za-z0-9])[0-9lI${ZERO_LETTERS}]{4}(?=\\s{0,3}[年.·•・])`, 'gu')

const MISREAD_ISSUE = new RegExp(`(?<=[第总總][号號期]?[:：]?)[0-9lI${ZERO_LETTERS}]{1,5}(?=\\s{0,3}[期号號])`, 'gu')

/**
 * A text in which the years and the numbers of issues that OCR read with letters have their digits: 2OO5年第3期 → 2005年第3期, 总第l4期 → 总第14期.
 * Nothing moves.
 */
export function mendDigits(s: string): string {
  if (!MISREAD.test(s)) return s
  return s
    .replace(MISREAD_YEAR, (run) => {
      const digits = digitsOf(run)
      return /\d/u.test(run) && /^(?:19|20)/u.test(digits) ? digits : run
    })
    .replace(MISREAD_ISSUE, (run) => digitsOf(run))
}

/** The digits of a numeral that OCR may have read with letters: lO → 10. */
export function digitsOf(run: string): string {
  return MISREAD.test(run) ? run.replace(ZERO_LETTER, '0').replace(/[lI]/gu, '1') : run
}
