import { isDigitCode, isSpaceCode, skipSpaces, skipSpacesBack } from './character.ts'
import { parseNumeral } from './numeral.ts'
import { compact } from './spaces.ts'

/** A date found in a text. `from` and `to` are offsets: of its first character (公元 and 民国 included) and after its last. */
export interface FoundDate {
  /** ISO 8601: 2023-10-19. */
  iso: string
  from: number
  to: number
}

/** A date as written; `iso` is null when no calendar has that day (2月30日). */
interface WrittenDate {
  iso: string | null
  from: number
  to: number
}

/** A year and month as written, before the day is read. */
interface WrittenMonth {
  year: number
  month: number
  from: number
  to: number
}

const HAN_NUMERAL = '〇零○◯OoＯｏ一二三四五六七八九十百廿卅卌壹贰叁肆伍陆柒捌玖拾'
const ERAS = ['公元', '中華民國', '中华民国', '民國', '民国']
/** Year 1 of the Republic is 1912. */
const ERA_OFFSET = 1911

/** Where a date may be: at the 年 of 2023年, or at a year with what separates it from the month. */
const ANCHOR = /年|[0-9０-９]{4}\s?[-./．－／—–‐−]/g

/** First date of the text at or after `start` that a calendar knows: 2023年10月19日, 二〇二三年十月十九日, 2023.10.19, 民国一一二年三月四日. */
export function findDate(s: string, start = 0): FoundDate | null {
  for (const date of writtenDates(s, start)) if (date.iso !== null) return { ...date, iso: date.iso }
  return null
}

/** Every date of the text, in order; those that no calendar knows are left out. */
export function findDates(s: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const date of writtenDates(s, 0)) if (date.iso !== null) found.push({ ...date, iso: date.iso })
  return found
}

/** Whether the text holds a date in form, be it an impossible one (2023年2月30日). */
export function looksLikeDate(s: string): boolean {
  return !writtenDates(s, 0).next().done
}

/**
 * Whether the whole line is a date, with spaces anywhere (　　2023 年 10 月 19 日). Null when it is anything else or more;
 * `iso` is null when the day is impossible or was left open (2023年10月　日).
 */
export function dateLine(s: string): { iso: string | null } | null {
  const from = skipSpaces(s, 0)
  const to = skipSpacesBack(s, s.length)
  if (from >= to || to - from > 80 || !startsLikeDate(s, from)) return null
  const line = s.slice(from, to)
  const date = writtenDates(line, 0).next()
  if (!date.done) return date.value.from === 0 && date.value.to === line.length ? { iso: date.value.iso } : null
  return OPEN_DATE.test(compact(line)) ? { iso: null } : null
}

/** 2023年10月日, 2023年月日: the form was printed before the day was known. */
const OPEN_DATE =
  /^(?:[0-9０-９]{4}|[〇零○◯一二三四五六七八九]{4})年[0-9０-９〇零○◯一二三四五六七八九十]{0,2}月[×xXX]{0,2}日$/

function startsLikeDate(s: string, at: number): boolean {
  return isDigitCode(s.charCodeAt(at)) || HAN_NUMERAL.includes(s.charAt(at)) || '公中民'.includes(s.charAt(at))
}

/** First year and month of the text as YYYY-MM: 二○二三年十月 and 2023年10月19日 both give 2023-10. */
export function yearMonth(s: string): string | null {
  let at = s.indexOf('年')
  for (; at !== -1; at = s.indexOf('年', at + 1)) {
    const month = monthAround(s, at, 0)
    if (month !== null && month.month >= 1 && month.month <= 12) return isoMonth(month)
  }
  return null
}

function* writtenDates(s: string, start: number): Generator<WrittenDate, undefined> {
  const anchor = new RegExp(ANCHOR)
  anchor.lastIndex = start
  let free = start
  for (let match = anchor.exec(s); match !== null; match = anchor.exec(s)) {
    const date = match[0] === '年' ? hanDate(s, match.index, free) : numericDate(s, match.index, free)
    if (date === null) continue
    yield date
    free = date.to
    anchor.lastIndex = date.to
  }
}

/** 2023年10月19日 whose 年 is at `at`; reads back to `floor` at most. 曰 is what OCR makes of 日. */
function hanDate(s: string, at: number, floor: number): WrittenDate | null {
  const month = monthAround(s, at, floor)
  if (month === null) return null
  const day = numeralAfter(s, month.to)
  if (day === null) return null
  const end = skipSpaces(s, day.to)
  if (s[end] !== '日' && s[end] !== '曰') return null
  return { iso: isoDate(month, day.value), from: month.from, to: end + 1 }
}

function monthAround(s: string, at: number, floor: number): WrittenMonth | null {
  const month = numeralAfter(s, at + 1)
  if (month === null) return null
  const end = skipSpaces(s, month.to)
  if (s[end] !== '月') return null
  const year = yearBefore(s, at, floor)
  return year === null ? null : { year: year.value, month: month.value, from: year.from, to: end + 1 }
}

/** One or two digits, or a Chinese numeral of up to three characters, after spaces and with spaces between. */
function numeralAfter(s: string, at: number): { value: number; to: number } | null {
  let text = ''
  let to = at
  for (let i = skipSpaces(s, at); i < s.length; i = skipSpaces(s, i + 1)) {
    const ch = s.charAt(i)
    if (!isDigitCode(ch.charCodeAt(0)) && !HAN_NUMERAL.includes(ch)) break
    text += ch
    to = i + 1
    if (text.length > 3) return null
  }
  const value = numeral(text)
  return value === null || value > 99 ? null : { value, to }
}

/** Arabic and Chinese numerals never mix, save for the zero that OCR reads as O. */
function numeral(text: string): number | null {
  return parseNumeral(/^[\dOo０-９Ｏｏ]+$/.test(text) ? text.replace(/[OoＯｏ]/g, '0') : text)
}

/** The year whose last character stands before `at`, spaces between allowed: four digits, or after 民国 the years of the Republic. */
function yearBefore(s: string, at: number, floor: number): { value: number; from: number } | null {
  let text = ''
  let from = at
  for (let i = at - 1; i >= floor; i -= 1) {
    const code = s.charCodeAt(i)
    if (isSpaceCode(code)) continue
    const ch = s.charAt(i)
    const isNumeral = isDigitCode(code) || HAN_NUMERAL.includes(ch)
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
  /([0-9０-９]{4})\s?([-./．－／—–‐−])\s?([0-9０-９]{1,2})\s?\2\s?([0-9０-９]{1,2})(?![0-9０-９]|[-./．－／—–‐−][0-9０-９])/y

/** 2023.10.19, 2023-10-19, 2023/10/19 at `at`, alone: no part of a longer number, version or telephone number. */
function numericDate(s: string, at: number, floor: number): WrittenDate | null {
  if (
    at > floor &&
    /[0-9０-９A-Za-z.．\-－/／—–_〔[（(]/.test(s.charAt(at - 1)) &&
    !'（(〔['.includes(s.charAt(at - 1))
  )
    return null
  NUMERIC.lastIndex = at
  const match = NUMERIC.exec(s)
  if (match === null) return null
  const [whole, year = '', , month = '', day = ''] = match
  const value = (digits: string) => parseNumeral(digits) ?? 0
  const written: WrittenMonth = { year: value(year), month: value(month), from: at, to: at }
  return { iso: isoDate(written, value(day)), from: at, to: at + whole.length }
}

function isoMonth({ year, month }: WrittenMonth): string {
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
