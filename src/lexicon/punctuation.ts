import { isHanCode, isSpaceCode } from './character.ts'

/** How a line ends: 'full' 。！？……, 'semicolon' ；, 'colon' ：, 'comma' ，、 */
export type FinalMark = 'full' | 'semicolon' | 'colon' | 'comma'

const MARKS = new Map<string, FinalMark>(
  (
    [
      ['full', '。！？!?｡︒…'],
      ['semicolon', '；;︔'],
      ['colon', '：:︰︓∶'],
      ['comma', '，、,､︐︑'],
    ] as const
  ).flatMap(([kind, chars]) => [...chars].map((ch): [string, FinalMark] => [ch, kind])),
)

/** What may follow the mark that ends a sentence: closing quotes and brackets, and marks left by Markdown. */
const AFTER_MARK = '”’」』）)】〕］]》〉"\'*_~`#|'

/**
 * The mark that `s` ends with, seen through closing quotes, brackets and Markdown (…的规定。”** is 'full'); null when it breaks off
 * or ends in none. A half-width full stop counts only after a Chinese character or bracket: after a digit it is a number.
 */
export function finalMark(s: string): FinalMark | null {
  let i = s.length - 1
  while (i >= 0 && (isSpaceCode(s.charCodeAt(i)) || AFTER_MARK.includes(s.charAt(i)))) i -= 1
  if (i < 0) return null
  if (isHanCode(s.charCodeAt(i))) return null
  const ch = s.charAt(i)
  if (ch === '.' || ch === '．') return endsInFullStop(s, i) ? 'full' : null
  return MARKS.get(ch) ?? null
}

function endsInFullStop(s: string, at: number): boolean {
  const before = s.charAt(at - 1)
  return isHanCode(s.charCodeAt(at - 1)) || (before !== '' && '”》）)】〕」』'.includes(before))
}

/** Brackets and quotes by what OCR takes for each other: a closing mark closes any opening one of its family. */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['（(﹙', '）)﹚'],
  ['《〈', '》〉'],
  ['〔[［【〖﹝', '〕]］】〗﹞'],
  ['「『', '」』'],
  ['“', '”'],
]
const OPENING = new Map<string, number>(
  FAMILIES.flatMap(([open], n) => [...open].map((ch): [string, number] => [ch, n])),
)
const CLOSING = new Map<string, number>(
  FAMILIES.flatMap(([, close], n) => [...close].map((ch): [string, number] => [ch, n])),
)
const BRACKET = /[（(﹙）)﹚《〈》〉〔[［【〖﹝〕\]］】〗﹞「『」』“”]/g

/** More brackets than this are never open at once in a text; what comes on top of them is a broken line, and is left out. */
const DEEPEST = 32

interface BracketScan {
  open: string
  /** Offsets of closing marks that close nothing. */
  stray: number[]
}

function scanBrackets(s: string, carry: string): BracketScan {
  const open = carry.slice(0, DEEPEST).split('')
  const stray: number[] = []
  BRACKET.lastIndex = 0
  for (let match = BRACKET.exec(s); match !== null; match = BRACKET.exec(s)) {
    const ch = match[0]
    const closes = CLOSING.get(ch)
    if (closes === undefined) {
      if (open.length < DEEPEST) open.push(ch)
      continue
    }
    const at = open.findLastIndex((ch) => OPENING.get(ch) === closes)
    if (at === -1) stray.push(match.index)
    else open.length = at
  }
  return { open: open.join(''), stray }
}

/**
 * The opening brackets and quotes of 《〈（(〔[【「『“ that are still open after `s`, outermost first, beginning with `carry` of the lines
 * before. Half-width closes full-width; a mark that was lost inside (《办法（试行》) is taken as closed with the outer one; a closing mark
 * that closes nothing (1）) is ignored. At most 32.
 */
export function openBrackets(s: string, carry = ''): string {
  return scanBrackets(s, carry).open
}

/** The enumerator 1） or 一) at the start of a line, whose bracket closes nothing. */
const HALF_ENUMERATOR = /^[\s#*>-]{0,16}[0-9０-９一二三四五六七八九十A-Za-z]{1,4}\s{0,2}$/

/** Whether every bracket and quote of `s` is closed and every closing one has an opening one, an enumerator 1） apart. */
export function bracketsBalanced(s: string): boolean {
  const { open, stray } = scanBrackets(s, '')
  if (open !== '' || stray.length > 1) return false
  const [at] = stray
  return at === undefined || (at < 24 && HALF_ENUMERATOR.test(s.slice(0, at)))
}
