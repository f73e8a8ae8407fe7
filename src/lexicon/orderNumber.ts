import { allMatches } from './allMatches.ts'
import { isHanCode } from './character.ts'
import type { DocumentNumber } from './documentNumberNode.ts'
import { GAP, HAO, SERIAL, YEAR } from './numberPattern.ts'
import { organBefore } from './organBefore.ts'
import { readPrintedNumeral, readPrintedYear } from './printedNumeral.ts'

/** 令第764号, 令294号, 公告2021年第12号, 通告第3号. */
const AFTER = new RegExp(`(令|公告|通告)${GAP}(?:(${YEAR})${GAP}年${GAP})?(第)?${GAP}(${SERIAL})${GAP}${HAO}`, 'gu')
/** 令（第764号）: the number of an order stands in brackets behind the word. */
const BRACKETED = new RegExp(
  `(令)${GAP}[（(]${GAP}(?:(${YEAR})${GAP}年${GAP})?(第)${GAP}(${SERIAL})${GAP}${HAO}${GAP}[）)]`,
  'gu',
)
/** 第764号令, 2018年第31号公告: the number stands before the word. */
const BEFORE = new RegExp(
  `(?:(${YEAR})${GAP}年${GAP})?(第)?${GAP}(${SERIAL})${GAP}${HAO}${GAP}(令|公告|通告)(?![\\p{Script=Han}]{0,1}第)`,
  'gu',
)

type AfterMatch = [string, string, string | undefined, string | undefined, string]
type BeforeMatch = [string, string | undefined, string | undefined, string, string]

interface Parts {
  word: string
  year: string | undefined
  di: string | undefined
  serial: string
  /** Offsets of the part that is no organ. */
  at: number
  to: number
  /** Where the name of the organ ends. */
  organEnd: number
}

function orderNumber(s: string, parts: Parts, floor: number): DocumentNumber | null {
  const { word, di, at, to } = parts
  const organ = organBefore(s, parts.organEnd, floor)
  // 公告第7号 stands alone on its page; an order never does without its organ, and 公告7号 could be the seventh of a list
  const bare = di !== undefined || parts.year !== undefined
  if (organ === null && (word === '令' || !bare || isHanCode(s.charCodeAt(at - 1)))) return null
  const year = parts.year === undefined ? null : readPrintedYear(parts.year)
  const serial = readPrintedNumeral(parts.serial)
  if (serial === null || (parts.year !== undefined && year === null)) return null
  const code = (organ?.name ?? '') + word
  const from = organ?.from ?? at
  return {
    canonical: `${code}${year === null ? '' : `${year.value}年`}${di ?? ''}${serial.value}号`,
    code,
    year: year?.value ?? null,
    serial: serial.value,
    form: word === '令' ? 'order' : 'announcement',
    from,
    to,
    raw: s.slice(from, to),
    irregular: [...new Set([...(year?.irregular ?? []), ...serial.irregular])],
  }
}

/** Numbers of orders and announcements, which name their organ: 国务院令第764号, 国务院令（第764号）, 省政府令294号, 水务局公告2021年第12号. */
export function orderNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  if (!s.includes('令') && !s.includes('告')) return found
  const add = (parts: Parts): void => {
    const number = orderNumber(s, parts, 0)
    if (number !== null) found.push(number)
  }
  const behind = /令\s{0,8}[（(]/u.test(s) ? [AFTER, BRACKETED] : [AFTER]
  for (const pattern of behind)
    for (const match of allMatches(s, pattern)) {
      const [whole, word, year, di, serial] = match as unknown as AfterMatch
      const at = match.index
      add({ word, year, di, serial, at, to: at + whole.length, organEnd: at })
    }
  for (const match of allMatches(s, BEFORE)) {
    const [whole, year, di, serial, word] = match as unknown as BeforeMatch
    const at = match.index + whole.search(/\S/u)
    const number = orderNumber(
      s,
      { word, year, di, serial, at, to: match.index + whole.length, organEnd: match.index },
      0,
    )
    if (number !== null && number.from < at) found.push(number)
  }
  return found
}
