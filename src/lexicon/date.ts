import { isDigitCode, skipSpaces, skipSpacesBack } from './character.ts'
import { compact } from './spaces.ts'
import { HAN_NUMERAL, isoMonth, monthAround, writtenDates } from './writtenDate.ts'

/** A date found in a text. `from` and `to` are offsets: of its first character (公元 and 民国 included) and after its last. */
export interface FoundDate {
  /** ISO 8601: 2023-10-19. */
  iso: string
  from: number
  to: number
}

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
  if (from >= to || to - from > 80 || !startsLikeDate(s, from) || !endsLikeDate(s, to)) return null
  const line = s.slice(from, to)
  const date = writtenDates(line, 0).next()
  if (!date.done) return date.value.from === 0 && date.value.to === line.length ? { iso: date.value.iso } : null
  return OPEN_DATE.test(compact(line)) ? { iso: null } : null
}

/** Whether the whole line is a date, be it in brackets, as under the title of a speech or communiqué: （2023年10月19日）. As `dateLine` else. */
export function dayUnderTitle(s: string): { iso: string | null } | null {
  const line = s.trim()
  return dateLine(/^[（(].{6,40}[）)]$/u.test(line) ? line.slice(1, -1) : line)
}

/** Characters in which a date stands, with its spaces. */
const LONGEST_DAY = 24

/** The day with which a text opens, be it in brackets: （1990年12月5日）　　为了…, 2023年5月8日各乡镇人民政府：. `to` is where it ends. */
export function leadingDay(s: string): { iso: string; to: number; bracketed: boolean } | null {
  const from = skipSpaces(s, 0)
  const head = s.slice(from, from + LONGEST_DAY + 2)
  const bracket = /^[（(][^（）()]{6,24}[）)]/u.exec(head)?.[0]
  if (bracket !== undefined) {
    const iso = dayUnderTitle(bracket)?.iso ?? null
    return iso === null ? null : { iso, to: from + bracket.length, bracketed: true }
  }
  if (!startsLikeDate(head, 0)) return null
  const date = findDate(head)
  return date?.from === 0 ? { iso: date.iso, to: from + date.to, bracketed: false } : null
}

/** 2023年10月日, 2023年月日: the form was printed before the day was known. */
const OPEN_DATE =
  /^(?:[0-9０-９]{4}|[〇零○◯一二三四五六七八九]{4})年[0-9０-９〇零○◯一二三四五六七八九十]{0,2}月[×xXX]{0,2}日$/

function endsLikeDate(s: string, to: number): boolean {
  const last = s.charAt(to - 1)
  return '日曰目口'.includes(last) || isDigitCode(last.charCodeAt(0))
}

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
