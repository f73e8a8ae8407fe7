import { allMatches } from './allMatches.ts'
import { skipSpacesBack } from './character.ts'
import type { DocumentNumber } from './documentNumberNode.ts'
import { CLOSE, GAP, HAO, OPEN, SERIAL, YEAR } from './numberPattern.ts'
import { ZERO_LETTERS } from './numeral.ts'
import { organBefore } from './organBefore.ts'
import { organCodeBefore } from './organCode.ts'
import { readPrintedNumeral, readPrintedYear } from './printedNumeral.ts'

/**
 * 〔2023〕20号, 〔2021〕19、22号, 〔2011〕10-1号, 〔93〕5号; either bracket may be missing, and 号.
 * A dash before the serial is what OCR puts at the head of a line: (2015)⏎- 9号.
 */
const YEARED = new RegExp(
  `(${OPEN})?${GAP}(${YEAR}|(?:[0-9０-９]{2}|[五六七八九][〇○零一二三四五六七八九])(?=${CLOSE}))${GAP}(${CLOSE}|[JjＪ](?=[\\d\\s]))?${GAP}(年)?${GAP}(?:[-—–•>]\\s)?(第)?${GAP}` +
    `(${SERIAL})(?:([-—－–])([0-9]{1,4}))?((?:${GAP}[、,，]${GAP}[0-9０-９]{1,5}){0,9})${GAP}(${HAO})?`,
  'gu',
)
/** Without the beginning of a year, or two figures and a bracket behind them, there is none of these. */
const HAS_YEAR = new RegExp(
  `[1１lI一]\\s{0,3}[9９九]|[2２二]\\s{0,3}[0０${ZERO_LETTERS}〇○零]|[0-9０-９〇○零一二三四五六七八九]${CLOSE}`,
  'u',
)
/** What follows in a list: 、22号; 、〔2022〕5号 is found by itself and takes the code over. */
const NEXT = new RegExp(`${GAP}([、和与及]|至|到)${GAP}(第)?${GAP}(${SERIAL})${GAP}${HAO}`, 'uy')
/** Between two numbers of one list. */
const LISTED = /^[\s、，,和与及]{1,4}$/u
/** A thing that bears a number and is no document: （2023）10号地块. */
const THING = /^\s{0,2}(?:地块|宗地|楼|线|井|路|机组|炉|桥|标段|柜|铺|库|房|厂|仓|池|隧道|公路|国道)/u
const CATEGORY_END = /[发函字规令电办]$/u
/** The most numbers that a range (19号至22号) is read as. */
const WIDEST_RANGE = 60

interface Head {
  code: string
  from: number
  /** Year as in the canonical form. */
  year: number
  form: DocumentNumber['form']
  irregular: string[]
}

function numbered(
  s: string,
  head: Head,
  digits: string,
  from: number,
  to: number,
  irregular: string[],
): DocumentNumber {
  const main = digits.replace(/^0+(?=\d)/u, '')
  return {
    // 某委员会公告〔2023〕第5号: orders and announcements keep their 第
    canonical: `${head.code}〔${head.year}〕${head.form !== 'standard' && irregular.includes('di') ? '第' : ''}${main}号`,
    code: head.code,
    year: head.year,
    serial: Number.parseInt(main, 10),
    form: head.form,
    from,
    to,
    raw: s.slice(from, to),
    irregular: [...new Set(irregular)].filter((departure) => departure !== 'di' || head.form === 'standard'),
  }
}

const AFTER_WORD = /(令|公告|通告)[\s\u200b\u2060]{0,20}$/u

/** The code before the year at `at`; 令 and 公告 have the whole name of their organ before them. */
function codeBefore(s: string, at: number, floor: number): Pick<Head, 'code' | 'from' | 'form'> | null {
  const last = s.charAt(skipSpacesBack(s, at) - 1)
  const word = last === '令' || last === '告' ? AFTER_WORD.exec(s.slice(Math.max(floor, at - 24), at)) : null
  if (word !== null) {
    const organ = organBefore(s, at - word[0].length, floor)
    const form = word[1] === '令' ? 'order' : 'announcement'
    if (organ !== null) return { code: organ.name + word[1], from: organ.from, form }
  }
  const code = organCodeBefore(s, at, floor)
  return code === null ? null : { ...code, form: 'standard' }
}

/** Whether the brackets, the code and what follows leave no doubt that this is a document number. */
function isClear(match: RegExpExecArray, code: string, after: string): boolean {
  const [, open, , close, nian, di, , , , list, hao] = match
  if (hao === undefined) {
    const framed = /[〔[［【﹝]/u.test(open ?? '') && /[〕\]］】﹞]/u.test(close ?? '')
    return framed && code.length > 1 && (list ?? '') === '' && !/^[\s]{0,2}[0-9０-９.．%％年月日—–-]/u.test(after)
  }
  if (THING.test(after)) return false
  if (open !== undefined || close !== undefined) return nian === undefined || open === undefined || close === undefined
  // 国家发展改革委令2023年第5号 is a number without brackets by right
  if (/(?:令|公告|通告)$/u.test(code)) return false
  const apart = nian !== undefined || di !== undefined || /\d\s+\d/u.test(match[0])
  return apart && code.length > 2 && CATEGORY_END.test(code)
}

function irregularities(match: RegExpExecArray, shortYear: boolean): string[] {
  const [, open, , close, , di, , dash, , , hao] = match
  const irregular: string[] = []
  if (open === undefined || close === undefined || /[JjＪ]/u.test(close)) irregular.push('missing-bracket')
  else if (!/[〔﹝]/u.test(open) || !/[〕﹞]/u.test(close)) irregular.push('brackets')
  if (shortYear) irregular.push('short-year')
  if (di !== undefined) irregular.push('di')
  if (dash !== undefined) irregular.push('sub-number')
  if (hao === undefined) irregular.push('missing-hao')
  return irregular
}

/** The serial, the further serials of a list or a range inside one number, and what is irregular in them. */
function serials(match: RegExpExecArray): { digits: string; irregular: string[] }[] {
  const first = readPrintedNumeral(match[6] as string)
  if (first === null) return []
  const last = Number(match[8] ?? Number.NaN)
  if (last > first.value && last - first.value < WIDEST_RANGE) {
    return range(first.value, last).map((value) => ({ digits: String(value), irregular: [] }))
  }
  const own = match[8] === undefined ? first : { ...first, digits: `${first.digits}-${Number(match[8])}` }
  const list = match[9] ?? ''
  if (list === '') return [own]
  const rest = list.split(/[、,，]/u).map(readPrintedNumeral)
  return [own, ...rest.filter((serial) => serial !== null)]
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

/** The numbers that go on after `to` without a code of their own: 、22号 and 至25号. */
function continued(s: string, head: Head, last: DocumentNumber): DocumentNumber[] {
  const found: DocumentNumber[] = []
  let previous = last
  for (;;) {
    NEXT.lastIndex = previous.to
    const match = NEXT.exec(s)
    const serial = match === null ? null : readPrintedNumeral(match[3] as string)
    if (match === null || serial === null || THING.test(s.slice(NEXT.lastIndex, NEXT.lastIndex + 8))) return found
    const to = NEXT.lastIndex
    const from = match.index + match[0].search(/[^\s、和与及至到]/u)
    const irregular = [...serial.irregular, ...(match[2] === undefined ? [] : ['di'])]
    const spans = /至|到/u.test(match[1] as string)
    if (spans && (serial.value <= previous.serial || serial.value - previous.serial > WIDEST_RANGE)) return found
    const values = spans ? range(previous.serial + 1, serial.value) : [serial.value]
    for (const value of values) found.push(numbered(s, head, String(value), from, to, irregular))
    previous = found.at(-1) ?? previous
  }
}

/** Numbers with the year in brackets, the form of today: 云政发〔2023〕20号, 国务院令〔1993〕5号. */
export function bracketedNumbers(s: string): DocumentNumber[] {
  const found: DocumentNumber[] = []
  if (!HAS_YEAR.test(s)) return found
  let floor = 0
  let listHead: Head | null = null
  for (const match of allMatches(s, YEARED)) {
    const at = match.index
    const end = at + match[0].length
    // 〔86〕, ［８６］, （八六）
    const shortYear = (match[2] as string).length === 2
    const printed = shortYear ? readPrintedNumeral(match[2] as string) : readPrintedYear(match[2] as string)
    const year = shortYear && printed !== null ? 1900 + printed.value : printed?.value
    if (year === undefined || (shortYear && (match[1] === undefined || year < 1949))) continue
    const garbled = match[1] === undefined && /[1lICctＣ]/u.test(s.charAt(at - 1)) ? 1 : 0
    const inherited: Head | null = listHead !== null && LISTED.test(s.slice(floor, at)) ? listHead : null
    const before = inherited ?? codeBefore(s, at - garbled, floor)
    if (before === null || !isClear(match, before.code, s.slice(end, end + 8))) continue
    const yearIrregular = shortYear ? [] : (printed?.irregular ?? [])
    const irregular = [...yearIrregular, ...irregularities(match, shortYear)]
    const from = inherited === null ? before.from : at + match[0].search(/\S/u)
    const head: Head = { code: before.code, form: before.form, from, year, irregular }
    const numbers = serials(match).map((serial) =>
      numbered(s, head, serial.digits, from, end, [...irregular, ...serial.irregular]),
    )
    const last = numbers.at(-1)
    if (last === undefined) continue
    // one by one: a list may hold more numbers than a call takes arguments
    for (const number of numbers) found.push(number)
    if (match[10] !== undefined) for (const number of continued(s, head, last)) found.push(number)
    floor = found.at(-1)?.to ?? end
    listHead = head
  }
  return found
}
