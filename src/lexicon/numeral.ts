import { isDigitCode } from './character.ts'

/** Values of the Chinese digits, formal (壹) and traditional (貳) ones and 两 included. */
const DIGITS = new Map<string, number>(
  ['〇零', '一壹', '二贰貳两兩', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap((chars, value) =>
    [...chars].map((ch): [string, number] => [ch, value]),
  ),
)

/** Letters that OCR reads for zero: Latin, full-width, Cyrillic and Greek O. */
export const ZERO_LETTERS = 'OoＯｏОоΟο'
/** What stands for zero in 二〇二三 in print and after OCR, beside 〇 and 零. */
const ZERO_LOOKALIKES = `○◯0０${ZERO_LETTERS}`

const SMALL_UNITS = new Map<string, number>([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
])
const BIG_UNITS = new Map<string, number>([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])

/** 廿三 is 23, 卅一 is 31, 卌五 is 45. */
const TENS = new Map<string, number>([
  ['廿', 20],
  ['卅', 30],
  ['卌', 40],
])

/** Longest number in figures. */
const MOST_FIGURES = 15
/** No numeral that is written in characters is longer than this: 九千九百九十九亿九千九百九十九万九千九百九十九. */
const LONGEST = 24

/**
 * The number that the whole of `s` writes: 19, １９, 十九, 二十, 一百零五, 三万二千, 二〇二三 (○, O and 0 as zero), 廿三, 两, 壹佰.
 * Null when it writes none, has a sign, a point or a space, or says it in a way that leaves a doubt (二百五).
 */
export function parseNumeral(s: string): number | null {
  if (s === '') return null
  const inFigures = parseFigures(s)
  if (inFigures !== null || s.length > LONGEST) return inFigures
  const chars = [...s]
  return parsePositional(chars) ?? parseWithUnits(chars)
}

/** 19, １９: figures of half or full width. */
function parseFigures(s: string): number | null {
  if (s.length > MOST_FIGURES) return null
  let value = 0
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i)
    if (!isDigitCode(code)) return null
    value = value * 10 + (code < 0xff10 ? code - 0x30 : code - 0xff10)
  }
  return value
}

/** 二〇二三, 一一二, 五, 〇: digits in their places. A zero lookalike counts only beside a true digit. */
function parsePositional(chars: string[]): number | null {
  let value = 0
  let digits = 0
  for (const ch of chars) {
    const digit = DIGITS.get(ch)
    if (digit !== undefined) digits += 1
    else if (!ZERO_LOOKALIKES.includes(ch)) return null
    value = value * 10 + (digit ?? 0)
  }
  if (digits === 0 || chars.length > 15) return null
  if (chars.length > 1 && chars.some((ch) => ch === '两' || ch === '兩')) return null
  return value
}

/** 一百零五, 十九, 三万二千, 廿三: digits with their units, each smaller than the one before. */
function parseWithUnits(chars: string[]): number | null {
  let total = 0
  let section = 0
  let digit: number | null = null
  let lastSmall = Number.POSITIVE_INFINITY
  let lastBig = Number.POSITIVE_INFINITY
  let skipped = false
  for (const ch of chars) {
    const value = DIGITS.get(ch)
    const small = SMALL_UNITS.get(ch)
    const big = BIG_UNITS.get(ch)
    const tens = TENS.get(ch)
    if (value === 0) {
      if (digit !== null || skipped || (section === 0 && total === 0)) return null
      skipped = true
    } else if (value !== undefined) {
      if (digit !== null) return null
      digit = value
    } else if (small !== undefined) {
      if (small >= lastSmall || (digit === null && small !== 10) || (skipped && small * 10 === lastSmall)) return null
      section += (digit ?? 1) * small
      lastSmall = small
      digit = null
      skipped = false
    } else if (tens !== undefined) {
      if (digit !== null || lastSmall <= 10) return null
      section += tens
      lastSmall = 10
      skipped = false
    } else if (big !== undefined) {
      const closed: number = section + (digit ?? 0)
      if (big >= lastBig || closed === 0) return null
      total += closed * big
      lastBig = big
      lastSmall = Number.POSITIVE_INFINITY
      section = 0
      digit = null
      skipped = false
    } else return null
  }
  if (digit === null) return skipped ? null : total + section
  // 二百五 is 250 in speech and 205 to a careless reader: official texts write neither.
  const complete = lastSmall === 10 || skipped || (section === 0 && total === 0)
  return complete ? total + section + digit : null
}

const HAN_DIGITS = '零一二三四五六七八九'
const HAN_UNITS = ['', '十', '百', '千']

/**
 * 1 to 9999 as Chinese documents count: 十九, 二十, 一百零五, 一百一十.
 * Throws a RangeError on anything else, as that is a mistake of the program and never of the input.
 */
export function toHanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) throw new RangeError(`not a whole number from 1 to 9999: ${n}`)
  const digits = String(n)
  let out = ''
  let zero = false
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[i])
    if (digit === 0) zero = true
    else {
      if (zero) out += '零'
      zero = false
      out += HAN_DIGITS.charAt(digit) + (HAN_UNITS[digits.length - 1 - i] ?? '')
    }
  }
  return n >= 10 && n < 20 ? out.slice(1) : out
}
