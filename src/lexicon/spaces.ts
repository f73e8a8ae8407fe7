import {
  isCjkBefore,
  isCjkCode,
  isDigitCode,
  isLatinCode,
  isSpaceCode,
  isZeroWidthCode,
  skipSpaces,
  skipSpacesBack,
} from './character.ts'
import { displayWidth } from './width.ts'

const ANY_SPACE = /[\s\u0085\u200b\u2060]/
const SPACES = /[\s\u0085\u200b\u2060]+/g

/** Whether the run of spaces from `from` to `to` separates what stands on its two sides. */
type Separates = (s: string, from: number, to: number) => boolean

/** Rewrites every run of spaces inside `s` as one space or none, and drops those at the ends. */
function respace(s: string, separates: Separates): string {
  if (!ANY_SPACE.test(s)) return s
  const end = skipSpacesBack(s, s.length)
  let out = ''
  let i = skipSpaces(s, 0)
  while (i < end) {
    let stop = i
    while (stop < end && !isSpaceCode(s.charCodeAt(stop))) stop += 1
    out += s.slice(i, stop)
    i = skipSpaces(s, stop)
    if (i < end && separates(s, stop, i)) out += ' '
  }
  return out
}

/** A run of zero-width characters only is nothing that a reader sees. */
function isVisibleRun(s: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (!isZeroWidthCode(s.charCodeAt(i))) return true
  return false
}

/** `s` without any space: tabs, U+3000, U+00A0, zero-width ones and line ends go too. (附 件　1 → 附件1) */
export function compact(s: string): string {
  return ANY_SPACE.test(s) ? s.replace(SPACES, '') : s
}

/**
 * `s` as a reader reads it: ends trimmed, a run of spaces is one space, and none between two Chinese characters or full-width
 * marks, where only PDF or OCR layout put it. (决　　定 → 决定; "2023 年", "220 kV", "e 站" stay as printed)
 */
export function tidy(s: string): string {
  return respace(
    s,
    (text, from, to) => isVisibleRun(text, from, to) && !(isCjkBefore(text, from) && isCjkCode(text.charCodeAt(to))),
  )
}

/**
 * `s` as a title stands in a catalogue: no space beside a Chinese character or full-width mark, one between two Latin words or
 * numbers. (关于 2023 年 e 站 → 关于2023年e站; "IPv6 CDN" stays)
 */
export function compactTitle(s: string): string {
  return respace(
    s,
    (text, from, to) => isVisibleRun(text, from, to) && !isCjkBefore(text, from) && !isCjkCode(text.charCodeAt(to)),
  )
}

/** `s` with one space for every run of them: 王　　平 → 王 平. With the flag u the pattern runs out of its stack on a run of millions. */
export const singleSpaced = (s: string): string => s.replace(/\s+/g, ' ')

/** Whether `s` holds nothing but spaces. */
export function isBlank(s: string): boolean {
  return skipSpaces(s, 0) === s.length
}

/** Display columns of the white space before the first visible character; a blank line counts all of it. */
export function indentWidth(s: string): number {
  const end = skipSpaces(s, 0)
  return end === 0 ? 0 : displayWidth(s.slice(0, end))
}

/** Marks after which Latin text goes on without a space, and marks before which it does. */
const OPENS_TIGHT = '([{<-‐‑–/~～@_&#$\'"\u00ad'
const CLOSES_TIGHT = ')]}>,.;:!?%/-–~～@_\'"°'

/**
 * Joins the hard-wrapped line `b` to the text `a`; the padding at the seam goes. No space beside a Chinese character or full-width
 * mark, nor after a hyphen; one between two Latin words. A number cut by the line end (199|6年) is one number: in Chinese text two
 * numbers never stand side by side. No character that is not a space is lost.
 */
export function joinWrapped(a: string, b: string): string {
  const end = skipSpacesBack(a, a.length)
  const start = skipSpaces(b, 0)
  const head = a.slice(0, end)
  const tail = b.slice(start)
  if (head === '' || tail === '') return head + tail
  return seamHasSpace(head, tail) ? `${head} ${tail}` : head + tail
}

function seamHasSpace(head: string, tail: string): boolean {
  if (isCjkBefore(head, head.length)) return false
  const next = tail.charCodeAt(0)
  if (isCjkCode(next)) return false
  const last = head.charCodeAt(head.length - 1)
  if (isDigitCode(next) && endsInNumber(head, last)) return false
  if (isDigitCode(last) || isLatinCode(last)) return !CLOSES_TIGHT.includes(tail.charAt(0))
  return !OPENS_TIGHT.includes(head.charAt(head.length - 1)) && !CLOSES_TIGHT.includes(tail.charAt(0))
}

/** Whether a digit right after `head` goes on the number that ends it: 199, "1," of 1,000, "4." of 4.5. */
function endsInNumber(head: string, last: number): boolean {
  if (isDigitCode(last)) return true
  return (last === 0x2c || last === 0x2e) && isDigitCode(head.charCodeAt(head.length - 2))
}
