import { organCodeBefore } from './organCode.ts'

export type NumberForm = 'standard' | 'order' | 'announcement' | 'taiwan' | 'other'

/** A document number (发文字号) as it stands in a text. */
export interface DocumentNumber {
  /** Without spaces, with 〔〕, Arabic digits and 号: 云政发〔2023〕20号. */
  canonical: string
  /** Code of the issuing organ: 云政发; for an order its authority and 令; '' where none is printed. */
  code: string
  year: number | null
  serial: number
  form: NumberForm
  /** Offset of its first character, and the offset after its last. */
  from: number
  to: number
  /** As printed. */
  raw: string
  /** What departs from GB/T 9704-2012, 7.2.5: brackets, padding, di (第), ocr-digit, chinese-digit, missing-bracket, missing-hao, short-year. */
  irregular: string[]
}

const GAP = '(?:\\s{0,20}\\n[-—– ]{0,4}\\d{1,4}[-—– ]{0,4}\\n)?\\s{0,20}'
const OPEN = '[〔\\[［(（【﹝〈<「{｛〖]'
const CLOSE = '[〕\\]］)）】﹞〉>」}｝〗]'
const DIGIT = '[0-9０-９OoＯlI〇○零一二三四五六七八九]'
const YEAR = `${DIGIT}(?:\\s{0,2}${DIGIT}){3}`
const SERIAL = `[0-9０-９OoＯlI](?:\\s{0,2}[0-9０-９OoＯlI]){0,5}|[〇○零一二三四五六七八九十百千]{1,7}`
const YEARED = new RegExp(
  `(${OPEN})?${GAP}(${YEAR})${GAP}(${CLOSE})?${GAP}(第)?${GAP}(${SERIAL})${GAP}(?:[号號])`,
  'gu',
)
const NEXT = new RegExp(`${GAP}[、和与及]${GAP}(第)?${GAP}(${SERIAL})${GAP}[号號]`, 'uy')
const ORDER = new RegExp(`(令|公告|通告)${GAP}(?:(${YEAR})${GAP}年${GAP})?(第)?${GAP}(${SERIAL})${GAP}[号號]`, 'gu')
const TAIWAN = /字\s{0,4}第\s{0,4}((?:\d\s?){7,11})[号號]/gu
const ORGAN_END = /(?:部|委|委员会|局|署|政府|厅|院|主席|银行|会|办|办公室|办公厅|总局|公署|中心)$/u

const CHINESE: Record<string, number> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }

const compact = (s: string): string => s.replace(/\s+/gu, '')

/** Digits as Arabic ones, whatever they are printed in. */
function digits(raw: string): { text: string; irregular: string[] } {
  const irregular: string[] = []
  const text = compact(raw).normalize('NFKC')
  if (/^\d+$/u.test(text)) return { text, irregular }
  if (/^[\dOolI]+$/u.test(text)) {
    return { text: text.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1'), irregular: ['ocr-digit'] }
  }
  if (/[十百千]/u.test(text)) {
    let sum = 0
    let digit = 0
    for (const char of text) {
      const unit = UNITS[char]
      if (unit === undefined) digit = CHINESE[char] ?? 0
      else {
        sum += (digit || 1) * unit
        digit = 0
      }
    }
    return { text: String(sum + digit), irregular: ['chinese-digit'] }
  }
  return { text: [...text].map((char) => CHINESE[char] ?? char).join(''), irregular: ['chinese-digit'] }
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text)

function yearedNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  let floor = 0
  for (const match of s.matchAll(YEARED)) {
    const [whole, open, yearText = '', close, di, serialText = ''] = match
    const year = digits(yearText)
    if (!isYear(year.text) || (open === undefined && close === undefined)) continue
    const code = organCodeBefore(s, match.index, floor)
    if (code === null) continue
    const serial = digits(serialText)
    const irregular = [...year.irregular, ...serial.irregular]
    if (open === undefined || close === undefined) irregular.push('missing-bracket')
    else if (!(/[〔﹝]/u.test(open) && /[〕﹞]/u.test(close))) irregular.push('brackets')
    if (di !== undefined) irregular.push('di')
    if (/^0/u.test(serial.text)) irregular.push('padding')
    const make = (value: string, from: number, to: number, why: string[]): DocumentNumber => ({
      canonical: `${code.code}〔${year.text}〕${Number(value)}号`,
      code: code.code,
      year: Number(year.text),
      serial: Number(value),
      form: 'standard',
      from,
      to,
      raw: s.slice(from, to),
      irregular: [...new Set(why)],
    })
    let to = match.index + whole.length
    found.push(make(serial.text, code.from, to, irregular))
    NEXT.lastIndex = to
    for (let next = NEXT.exec(s); next !== null; next = NEXT.exec(s)) {
      const value = digits(next[2] ?? '')
      const from = to + next[0].search(/[^\s、和与及]/u)
      to = NEXT.lastIndex
      found.push(make(value.text, from, to, value.irregular))
    }
    floor = to
  }
  return found
}

function orderNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  for (const match of s.matchAll(ORDER)) {
    const [whole, word = '', yearText, di, serialText = ''] = match
    const authority = organCodeBefore(s, match.index)
    const named = authority !== null && ORGAN_END.test(authority.code) ? authority : null
    if (named === null && word === '令') continue
    const year = yearText === undefined ? null : digits(yearText)
    if (year !== null && !isYear(year.text)) continue
    const serial = digits(serialText)
    const organ = (named?.code ?? '').replace(/^中华人民共和国/u, '')
    const code = organ + word
    const from = named?.from ?? match.index
    const to = match.index + whole.length
    const irregular = [...(year?.irregular ?? []), ...serial.irregular]
    if (/^0/u.test(serial.text)) irregular.push('padding')
    found.push({
      canonical: `${code}${year === null ? '' : `${year.text}年`}${di ?? ''}${Number(serial.text)}号`,
      code,
      year: year === null ? null : Number(year.text),
      serial: Number(serial.text),
      form: word === '令' ? 'order' : 'announcement',
      from,
      to,
      raw: s.slice(from, to),
      irregular: [...new Set(irregular)],
    })
  }
  return found
}

function taiwanNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  for (const match of s.matchAll(TAIWAN)) {
    const code = organCodeBefore(s, match.index)
    const serial = compact(match[1] ?? '')
    const roc = Number(serial.slice(0, 3))
    if (code === null || roc < 30 || roc > 200) continue
    const to = match.index + match[0].length
    found.push({
      canonical: `${code.code}字第${serial}${match[0].at(-1)}`,
      code: `${code.code}字`,
      year: roc + 1911,
      serial: Number(serial),
      form: 'taiwan',
      from: code.from,
      to,
      raw: s.slice(code.from, to),
      irregular: [],
    })
  }
  return found
}

/** Every document number in running text, in order: 根据云政发〔2023〕20号、21号 gives two, the second with the code and year of the first. */
export function findDocumentNumbers(s: string): DocumentNumber[] {
  const all = [...yearedNumbers(s), ...orderNumbers(s), ...taiwanNumbers(s)].sort((a, b) => a.from - b.from)
  return all.filter((number, i) => i === 0 || number.from >= (all[i - 1]?.to ?? 0))
}

const LABEL = /^(?:发文字号|發文字號|发文文号|文号|文號|字号)[:：]/u
const WRAPPED = /^([(（[［【])(.+)[)）\]］】]$/u
const BARE_ORDER = /^第([0-9０-９]{1,4}|[〇○零一二三四五六七八九十百]{1,7})[号號]$/u
const BARE_YEAR = /^([0-9０-９]{4})年第([0-9０-９]{1,4})[号號]$/u

/** The number of a document where a whole line is nothing else: 云政发 [2023] 20 号, （云政发〔2023〕20号）, 第 918 号, 發文字號：…. */
export function ownDocumentNumber(line: string): DocumentNumber | null {
  let text = compact(line.slice(0, 400).replace(/[*_`#|>\\]/gu, '')).replace(LABEL, '')
  text = text.replace(/签发人[:：].*$/u, '')
  const wrapped = WRAPPED.exec(text)
  if (wrapped !== null && !/[〔[［(（【]/u.test((wrapped[2] ?? '').slice(0, 1))) {
    const inner = findDocumentNumbers(wrapped[2] ?? '')
    if (inner.length === 1 && inner[0]?.from === 0 && inner[0].to === wrapped[2]?.length) text = wrapped[2]
  }
  const from = line.search(/\S/u)
  const place = { from: Math.max(from, 0), to: line.trimEnd().length, raw: line.trim() }
  const order = BARE_ORDER.exec(text)
  if (order !== null) {
    const serial = digits(order[1] ?? '')
    return {
      canonical: `第${Number(serial.text)}号`,
      code: '',
      year: null,
      serial: Number(serial.text),
      form: 'order',
      ...place,
      irregular: serial.irregular,
    }
  }
  const announcement = BARE_YEAR.exec(text)
  if (announcement !== null) {
    const year = digits(announcement[1] ?? '')
    const serial = digits(announcement[2] ?? '')
    return {
      canonical: `${year.text}年第${Number(serial.text)}号`,
      code: '',
      year: Number(year.text),
      serial: Number(serial.text),
      form: 'announcement',
      ...place,
      irregular: [],
    }
  }
  const found = findDocumentNumbers(text)
  const number = found[0]
  if (found.length !== 1 || number === undefined || number.from !== 0 || number.to !== text.length) return null
  return { ...number, ...place }
}

/** The canonical form of a string that is a document number, or null: 云政发(2023) 20号 → 云政发〔2023〕20号. */
export function canonicalNumber(s: string): string | null {
  return ownDocumentNumber(s)?.canonical ?? null
}
