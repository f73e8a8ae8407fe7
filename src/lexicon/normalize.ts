import { isCjkBefore, isCjkCode, isDigitCode, isHanCode, isLatinCode, isSpaceCode, skipSpaces } from './character.ts'

const WIDE_MARKS = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
])

/** Without any of these there is nothing to do. */
const WORTH_A_LOOK = /[,;:?!()"[\]［］﹝﹞\s]/

/** What the letters around a mark are. Marks and spaces are seen through, so that rewriting one never changes the answer for another. */
const NOTHING = 0
const HAN = 1
const WORD = 2

/**
 * `s` in the typography of Chinese official documents, for reading and comparing: half-width , ; : ? ! ( ) beside Chinese full-width,
 * straight quotes around or beside Chinese curly, the year of a document number in 〔〕, no space between Chinese characters. Numbers
 * (1,000), times (8:30), addresses and Latin phrases stay. Normalizing twice changes nothing more.
 */
export function normalizeText(s: string): string {
  if (!WORTH_A_LOOK.test(s)) return s
  const chars = s.split('')
  const around = lettersAround(s)
  widenMarks(chars, around)
  widenBrackets(chars, around)
  curlQuotes(chars, around)
  return dropSpaces(bracketYears(chars.join('')))
}

interface LettersAround {
  /** Class of the nearest letter before each offset and after it. */
  before: Uint8Array
  after: Uint8Array
  /** How many Han characters stand before each offset. */
  hanCount: Uint32Array
}

function classOf(code: number): number {
  if (isHanCode(code)) return HAN
  return isDigitCode(code) || isLatinCode(code) ? WORD : NOTHING
}

/** A tab or line end parts cells and lines: letters beyond it are none of a mark's. */
function isBoundary(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0d
}

function lettersAround(s: string): LettersAround {
  const before = new Uint8Array(s.length)
  const after = new Uint8Array(s.length)
  const hanCount = new Uint32Array(s.length + 1)
  let last = NOTHING
  for (let i = 0; i < s.length; i += 1) {
    const code = s.charCodeAt(i)
    before[i] = last
    const kind = classOf(code)
    hanCount[i + 1] = (hanCount[i] as number) + (kind === HAN ? 1 : 0)
    if (isBoundary(code)) last = NOTHING
    else if (kind !== NOTHING) last = kind
  }
  last = NOTHING
  for (let i = s.length - 1; i >= 0; i -= 1) {
    const code = s.charCodeAt(i)
    after[i] = last
    const kind = classOf(code)
    if (isBoundary(code)) last = NOTHING
    else if (kind !== NOTHING) last = kind
  }
  return { before, after, hanCount }
}

/** Whether a Han character stands between two offsets. */
function holdsHan({ hanCount }: LettersAround, from: number, to: number): boolean {
  return (hanCount[to] as number) > (hanCount[from] as number)
}

function widenMarks(chars: string[], { before, after }: LettersAround): void {
  for (let i = 0; i < chars.length; i += 1) {
    const wide = WIDE_MARKS.get(chars[i] as string)
    if (wide === undefined) continue
    if (wide === '：' && (chars[i + 1] === '/' || isFootnoteColon(chars, i))) continue
    if (before[i] === HAN || after[i] === HAN) chars[i] = wide
  }
}

/** The colon of a Markdown footnote, [^1]: 由县级财政承担。 */
function isFootnoteColon(chars: readonly string[], at: number): boolean {
  if (chars[at - 1] !== ']') return false
  let open = at - 2
  while (open >= 0 && at - open < 12 && chars[open] !== '[') open -= 1
  return chars[open] === '[' && chars[open + 1] === '^' && (open === 0 || chars[open - 1] === '\n')
}

/** The area code of a telephone number, (0477)3523412: brackets around nothing but digits, and digits behind them. */
function isAreaCode(chars: readonly string[], from: number, to: number): boolean {
  if (to - from < 3 || to - from > 5 || chars[from] !== '(' || chars[to] !== ')' || chars[from + 1] !== '0')
    return false
  for (let i = from + 1; i < to; i += 1) if (!isDigitCode((chars[i] as string).charCodeAt(0))) return false
  const next = chars[to + 1] === ' ' || chars[to + 1] === '-' ? chars[to + 2] : chars[to + 1]
  return next !== undefined && isDigitCode(next.charCodeAt(0))
}

/** Brackets go in pairs, half and full width alike: by what they hold, else by what stands before, else (at the start) after. */
function widenBrackets(chars: string[], around: LettersAround): void {
  const open: number[] = []
  const widen = (at: number) => {
    chars[at] = chars[at] === '(' || chars[at] === '（' ? '（' : '）'
  }
  const isChinese = (from: number, to: number) => {
    if (holdsHan(around, from, to) || around.before[from] === HAN) return true
    return around.before[from] === NOTHING && around.after[to] === HAN
  }
  for (let i = 0; i < chars.length; i += 1) {
    const ch = chars[i]
    if (ch === '(' || ch === '（') open.push(i)
    else if (ch === ')' || ch === '）') {
      const from = open.pop()
      if (from === undefined) {
        if (around.before[i] === HAN || around.after[i] === HAN) widen(i)
      } else if (isChinese(from, i) && !isAreaCode(chars, from, i)) {
        widen(from)
        widen(i)
      }
    }
  }
  for (const at of open) if (around.before[at] === HAN || around.after[at] === HAN) widen(at)
}

/** Straight quotes pair off within a line; a pair that holds or touches Chinese is curled, one left over stays. */
function curlQuotes(chars: string[], around: LettersAround): void {
  let from = -1
  for (let i = 0; i < chars.length; i += 1) {
    const ch = chars[i] as string
    if (isBoundary(ch.charCodeAt(0))) from = -1
    if (ch !== '"') continue
    if (from === -1) {
      from = i
      continue
    }
    if (holdsHan(around, from, i) || around.before[from] === HAN || around.after[i] === HAN) {
      chars[from] = '“'
      chars[i] = '”'
    }
    from = -1
  }
}

/** 云水政发[2023]5号 → 云水政发〔2023〕5号: a Chinese character stands before, or a number after, as in a document number. */
const YEAR = /[﹝［[〔][ \u3000]{0,4}((?:19|20|１９|２０)[0-9０-９]{2})[ \u3000]{0,4}[﹞］\]〕](?=(.?))/gu

function bracketYears(s: string): string {
  return s.replace(YEAR, (whole, year: string, next: string, offset: number) => {
    const isNumber =
      isHanCode(s.charCodeAt(offset - 1)) || next === '第' || (next !== '' && isDigitCode(next.charCodeAt(0)))
    return isNumber ? `〔${year}〕` : whole
  })
}

/**
 * The single spaces that OCR puts between Chinese characters or full-width marks go, and so do those that spread a short word (目　　录).
 * A wide gap between two words (6日　县林业局) parts them and stays, as do tabs and line ends.
 */
function dropSpaces(s: string): string {
  let out = ''
  let kept = 0
  for (let i = 0; i < s.length; i += 1) {
    if (!isSpaceCode(s.charCodeAt(i))) continue
    const to = skipSpaces(s, i)
    if (i > 0 && to < s.length && isCjkBefore(s, i) && isCjkCode(s.charCodeAt(to)) && !partsWords(s, i, to)) {
      out += s.slice(kept, i)
      kept = to
    }
    i = to - 1
  }
  return out + s.slice(kept)
}

function partsWords(s: string, from: number, to: number): boolean {
  let wide = to - from > 1
  for (let i = from; i < to; i += 1) {
    const code = s.charCodeAt(i)
    if (isBoundary(code)) return true
    if (code === 0x3000) wide = true
  }
  if (!wide || !isHanCode(s.charCodeAt(from - 1)) || !isHanCode(s.charCodeAt(to))) return false
  return classOf(s.charCodeAt(from - 2)) !== NOTHING && classOf(s.charCodeAt(to + 1)) !== NOTHING
}
