import { isDigitCode, isSpaceCode, skipSpaces, skipSpacesBack } from './character.ts'
import { parseNumeral, ZERO_LETTERS } from './numeral.ts'
import { digitsOf } from './printedNumeral.ts'

/** A date as written; `iso` is null when no calendar has that day (2月30日). */
export interface WrittenDate {
  iso: string | null
  from: number
  to: number
}

/** A year and month as written, before the day is read. */
export interface WrittenMonth {
  year: number
  month: number
  from: number
  to: number
}

/** What years, months and days are written with beside digits, lookalikes of zero, of one and of 十 included. */
export const HAN_NUMERAL = `〇零○◯${ZERO_LETTERS}一二三四五六七八九十百廿卅卌壹贰叁肆伍陆柒捌玖拾lI+＋`
const HAN_NUMERALS = new Set(Array.from(HAN_NUMERAL, (ch) => ch.charCodeAt(0)))
/** What OCR makes of 日; 目 and 口 are words as well, and stand for it only where no word goes on. */
const DAY = /(?:日|曰|[目口](?!\p{Script=Han}))/uy
const ERAS = ['公元', '中華民國', '中华民国', '民國', '民国']
/** Year 1 of the Republic is 1912. */
const ERA_OFFSET = 1911

/** Where a date may be: at the 年 of 2023年, or at a year with what separates it from the month. */
const ANCHOR = /年|[0-9０-９]{4}\s?[-./．－／—–‐−]/g

/** Every date of the text as written, in order, from `start` on. */
export function* writtenDates(s: string, start: number): Generator<WrittenDate, undefined> {
  let at = start
  let free = start
  for (;;) {
    // several readings may be under way at once, so each keeps its own place
    ANCHOR.lastIndex = at
    const match = ANCHOR.exec(s)
    if (match === null) return
    const isYear = match[0] === '年'
    const date = isYear ? hanDate(s, match.index, free) : numericDate(s, match.index, free)
    at = date === null ? match.index + 1 : date.to
    if (date === null) continue
    free = date.to
    yield date
  }
}

/** 2023年10月19日 whose 年 is at `at`; reads back to `floor` at most. */
function hanDate(s: string, at: number, floor: number): WrittenDate | null {
  const month = monthAround(s, at, floor)
  if (month === null) return null
  const day = numeralAfter(s, month.to)
  if (day === null) return null
  const end = skipSpaces(s, day.to)
  DAY.lastIndex = end
  if (!DAY.test(s)) return null
  return { iso: isoDate(month, day.value), from: month.from, to: end + 1 }
}

/** The year and month of 2023年10月 whose 年 is at `at`; reads back to `floor` at most. Null when either is missing. */
export function monthAround(s: string, at: number, floor: number): WrittenMonth | null {
  const month = firstMonth(s, at + 1) ?? numeralAfter(s, at + 1)
  if (month === null) return null
  const end = skipSpaces(s, month.to)
  if (s[end] !== '月') return null
  const year = yearBefore(s, at, floor)
  return year === null ? null : { year: year.value, month: month.value, from: year.from, to: end + 1 }
}

/** 元月 is January. */
function firstMonth(s: string, at: number): { value: number; to: number } | null {
  const from = skipSpaces(s, at)
  return s.startsWith('元月', from) ? { value: 1, to: from + 1 } : null
}

/** One or two digits, or a Chinese numeral of up to three characters, after spaces and with spaces between. */
function numeralAfter(s: string, at: number): { value: number; to: number } | null {
  let text = ''
  let to = at
  for (let i = skipSpaces(s, at); i < s.length; i = skipSpaces(s, i + 1)) {
    const ch = s.charAt(i)
    if (!isDigitCode(ch.charCodeAt(0)) && !HAN_NUMERALS.has(ch.charCodeAt(0))) break
    text += ch
    to = i + 1
    if (text.length > 3) return null
  }
  const value = numeral(text)
  return value === null || value > 99 ? null : { value, to }
}

const DIGITS = new RegExp(`^[\\d０-９lI${ZERO_LETTERS}]+$`)

/** Arabic and Chinese numerals never mix, save for what OCR reads: O for zero, l for one, + for 十. */
function numeral(text: string): number | null {
  // l alone is 1 as well (4月l日); II may be the Roman two
  if (DIGITS.test(text) && /[0-9０-９l]/.test(text)) return parseNumeral(digitsOf(text))
  return parseNumeral(text.replace(/[+＋]/g, '十'))
}

/** The year whose last character stands before `at`, spaces between allowed: four digits, or after 民国 the years of the Republic. */
function yearBefore(s: string, at: number, floor: number): { value: number; from: number } | null {
  let text = ''
  let from = at
  for (let i = at - 1; i >= floor; i -= 1) {
    const code = s.charCodeAt(i)
    if (isSpaceCode(code)) continue
    const ch = s.charAt(i)
    const isNumeral = isDigitCode(code) || HAN_NUMERALS.has(code)
    // four digits in a row are the year, whatever number stands apart before them: 第3期 4 2023年
    if (!isNumeral || (text.length >= 4 && isSpaceCode(s.charCodeAt(i + 1)))) break
    if (text.length >= 6) return null
    text = ch + text
    from = i
  }
  if (text === '') return null
  const value = numeral(text)
  if (value === null) return null
  const era = eraBefore(s, from, floor)
  if (era !== null && era.era !== '公元')
    return value >= 1 && value < 1000 ? { value: value + ERA_OFFSET, from: era.from } : null
  if (text.length !== 4 || value < 1000) return null
  return { value, from: era?.from ?? from }
}

function eraBefore(s: string, at: number, floor: number): { era: string; from: number } | null {
  const end = skipSpacesBack(s, at)
  for (const era of ERAS) {
    if (end - era.length >= floor && s.startsWith(era, end - era.length)) return { era, from: end - era.length }
  }
  return null
}

const NUMERIC =
  /([0-9０-９]{4})\s?([-./．－／—–‐−])\s?([0-9０-９]{1,2})\s?\2\s?([0-9０-９]{1,2})(?![0-9０-９]|\2[0-9０-９](?![0-9０-９]{3}))/y
/** What a longer number, version, path or telephone number has right before four digits. */
const GOES_ON_BEFORE = /[0-9０-９A-Za-z.．\-－/／—–_]/

/** 2023.10.19, 2023-10-19, 2023/10/19 at `at`, alone or as the second of a range that ends at `floor`. */
function numericDate(s: string, at: number, floor: number): WrittenDate | null {
  const endsRange = floor > 0 && at - 1 === floor
  if (at > floor && !endsRange && GOES_ON_BEFORE.test(s.charAt(at - 1))) return null
  NUMERIC.lastIndex = at
  const match = NUMERIC.exec(s)
  if (match === null) return null
  const [whole, year, , month, day] = match as unknown as [string, string, string, string, string]
  const value = (digits: string) => parseNumeral(digits) as number
  const written: WrittenMonth = { year: value(year), month: value(month), from: at, to: at }
  return { iso: isoDate(written, value(day)), from: at, to: at + whole.length }
}

/** YYYY-MM. */
export function isoMonth({ year, month }: WrittenMonth): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

/** Null for a month or day that no calendar has. */
function isoDate(month: WrittenMonth, day: number): string | null {
  if (month.month < 1 || month.month > 12 || day < 1 || day > daysIn(month)) return null
  return `${isoMonth(month)}-${String(day).padStart(2, '0')}`
}

function daysIn({ year, month }: WrittenMonth): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
