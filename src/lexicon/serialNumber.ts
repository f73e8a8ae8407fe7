import { allMatches } from './allMatches.ts'
import type { DocumentNumber } from './documentNumberNode.ts'
import { parseNumeral } from './numeral.ts'
import { organCodeBefore } from './organCode.ts'
import { readPrintedNumeral } from './printedNumeral.ts'
import { compact } from './spaces.ts'
import { toHalfWidth } from './width.ts'

/** 字第1120034772號: year of the Republic of China in three digits, then the serial; 字第0990173390B號, 字第1019909217-1號 of several papers with one serial. */
const TAIWAN = /字\s{0,4}第\s{0,4}((?:[0-9０-９]\s?){9,11})((?:[A-Z]\s?)?(?:[-－]\s?\d{1,2}\s?)?)[号號]/gu
/** The division of a ministry, in brackets behind its code: 台技（四）字第…. */
const DIVISION = /[（(]\S{1,2}[）)]$/u
/** The year in front, as before the nineties: （85）, （五三）, [1957]. */
const FRONT_YEAR =
  '[（(〔［[【]\\s{0,2}([1１][9９][4-9４-９][0-9０-９]|[4-9４-９][0-9０-９]|[五六七八九][〇○零一二三四五六七八九])\\s{0,2}[）)〕］\\]】]'
/** The serial in the numerals of the time: 3, 一三四, 四十, spaces between them at most. */
const SERIAL = '([0-9０-９]{1,5}|[〇○零一二三四五六七八九十百](?:\\s?[〇○零0０一二三四五六七八九十百]){0,7})'
/** （85）财税字第003号, （53）東行秘字第一三四號, （86）云政字31号: before the nineties the year stood in front. */
const YEAR_FIRST = new RegExp(
  `${FRONT_YEAR}\\s{0,2}(\\p{Script=Han}{1,10}字)\\s{0,2}(第)?\\s{0,2}${SERIAL}\\s{0,2}([号號])`,
  'gu',
)
/** 北民字第四一二號: a number without a year, as the fifties cite those of the same year; certificates count in Arabic digits. Typists set 0 for 〇: 第一０三四二號. */
const YEARLESS = /字\s{0,2}第\s{0,2}([〇○零一二三四五六七八九十百][〇○零0０一二三四五六七八九十百]{0,7})\s{0,2}[号號]/gu
/** What bears such a number and is no document. */
const CERTIFICATE = /(?:[证證权權契照籍案地建乡选村]|京房|股)$/u
/** Numbers of cases, whose year stands in front too: (1998)云民初字第5号. The 民 of a civil affairs office (会民字) is none. */
const CASE = /[民刑行经执知赔商破立](?:[一二三四]?[初终再上监申复提他]|[一二三四])|[仲检诉审]/u
/** Permits of town planning: 地字第…号. */
const PERMIT = /^(?:地|建|乡|选|村)$/u

/** 云革（79）财字第12号, 台（八九）內民字第…號: the letters of the body in front of the year, those of its office behind. */
const ORGAN_LETTERS = /[革政台臺]$/u

function organInFront(s: string, year: number): string {
  const organ = organCodeBefore(s, year)?.code ?? ''
  if (organ.length <= 4 && ORGAN_LETTERS.test(organ) && s.slice(0, year).endsWith(organ)) return organ
  // 八月二十日台（八九）內民字: the code begins at 台, whatever the text before it says
  const before = s.charAt(year - 1)
  return before === '台' || before === '臺' ? before : ''
}

/** Numbers of Taiwan: 府工園字第1120034772號, as printed save for spaces. */
export function taiwanNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  if (!s.includes('字')) return found
  for (const match of allMatches(s, TAIWAN)) {
    const division = DIVISION.exec(s.slice(Math.max(0, match.index - 4), match.index))?.[0] ?? ''
    const organ = organCodeBefore(s, match.index - division.length)
    const code = organ && { ...organ, code: organ.code + division }
    const digits = compact(match[1] as string).normalize('NFKC')
    const year = Number(digits.slice(0, 3))
    if (code === null || PERMIT.test(code.code) || year < 30 || year > 188) continue
    const to = match.index + match[0].length
    found.push({
      canonical: `${code.code}字第${digits}${compact(match[2] as string)}${match[0].at(-1)}`,
      code: `${code.code}字`,
      year: year + 1911,
      serial: Number(digits.slice(3)),
      form: 'taiwan',
      from: code.from,
      to,
      raw: s.slice(code.from, to),
      irregular: [],
    })
  }
  return found
}

/**
 * Numbers of before the nineties with the year in front, （85）财税字第3号, and those cited without one, 北民字第四一二號: as printed save for
 * spaces and padding, since the numerals and 號 are those of the time.
 */
export function yearFirstNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  if (!s.includes('字')) return found
  for (const match of allMatches(s, YEAR_FIRST)) {
    const [raw, year = '', code = '', di = '', digits = '', hao = ''] = match
    const serial = readPrintedNumeral(digits)
    if (CASE.test(code) || serial === null) continue
    const short = parseNumeral(toHalfWidth(year)) ?? 0
    const organ = organInFront(s, match.index)
    found.push({
      canonical: `${organ}（${toHalfWidth(year)}）${code}${di}${/^[0-9０-９]/u.test(digits) ? serial.value : compact(digits)}${hao}`,
      code: organ + code,
      // 台（八九）: the years of the Republic of China
      year: short < 100 ? (/[台臺]$/u.test(organ) ? 1911 : 1900) + short : short,
      serial: serial.value,
      form: 'other',
      from: match.index - organ.length,
      to: match.index + raw.length,
      raw: organ + raw,
      irregular: [...(di === '' ? [] : ['di']), 'brackets', ...(short < 100 ? ['short-year'] : [])],
    })
  }
  for (const match of allMatches(s, YEARLESS)) {
    const code = organCodeBefore(s, match.index)
    const serial = parseNumeral(match[1] as string)
    if (code === null || serial === null || CERTIFICATE.test(code.code)) continue
    const to = match.index + match[0].length
    const raw = s.slice(code.from, to)
    found.push({
      canonical: compact(raw),
      code: `${code.code}字`,
      year: null,
      serial,
      form: 'other',
      from: code.from,
      to,
      raw,
      irregular: ['di'],
    })
  }
  return found
}
