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
  // how nearly every line ends
  const last = s.charCodeAt(i)
  if (last >= 0x4e00 && last <= 0x9fff) return null
  if (last === 0x3002) return 'full'
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

/** Whether `s` holds a letter, a character or a digit: specks and strokes, . ' or ———, do not. */
export const hasLetter = (s: string): boolean => /[\p{L}\p{N}]/u.test(s)

/** Brackets and quotes by what OCR takes for each other: a closing mark closes any opening one of its family. */
const FAMILIES: readonly (readonly [string, string])[] = [
  ['（(﹙', '）)﹚'],
  ['《〈', '》〉'],
  ['〔[［【〖﹝', '〕]］】〗﹞'],
  ['「『', '」』'],
  ['“', '”'],
]
/** By code unit: the family of an opening mark from 1 on, less than 0 of a closing one, 0 of anything else. */
const FAMILY = new Int8Array(0x10000)
FAMILIES.forEach(([open, close], n) => {
  for (const ch of open) FAMILY[ch.charCodeAt(0)] = n + 1
  for (const ch of close) FAMILY[ch.charCodeAt(0)] = -n - 1
})
const BRACKET = /[（(﹙）)﹚《〈》〉〔[［【〖﹝〕\]］】〗﹞「『」』“”]/

/** More brackets than this are never open at once in a text; what comes on top of them is a broken line, and is left out. */
const DEEPEST = 32

interface BracketScan {
  open: string
  /** Offsets of closing marks that close nothing. */
  stray: number[]
}

function scanBrackets(s: string, carry: string): BracketScan {
  let open = carry.slice(0, DEEPEST)
  const stray: number[] = []
  const first = s.search(BRACKET)
  for (let i = first < 0 ? s.length : first; i < s.length; i += 1) {
    const family = FAMILY[s.charCodeAt(i)] as number
    if (family > 0 && open.length < DEEPEST) open += s.charAt(i)
    if (family >= 0) continue
    let at = open.length - 1
    while (at >= 0 && FAMILY[open.charCodeAt(at)] !== -family) at -= 1
    if (at === -1) stray.push(i)
    else open = open.slice(0, at)
  }
  return { open, stray }
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
