import { isDigitCode } from './character.ts'
import { readArabicEnumerator, readLetterEnumerator } from './enumeratorArabic.ts'
import { readBracketEnumerator, readGlyphEnumerator } from './enumeratorBracket.ts'
import { readHanEnumerator, readOrdinalEnumerator, readWordEnumerator } from './enumeratorHan.ts'
import type { Enumerator, EnumeratorReader, EnumeratorStyle } from './enumeratorStyle.ts'
import { skipLineMarks } from './lineMarks.ts'
import { compact } from './spaces.ts'

export type { Enumerator, EnumeratorStyle } from './enumeratorStyle.ts'

const DEPTHS: Readonly<Record<Exclude<EnumeratorStyle, 'decimal'>, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  han: 1,
  hanParen: 2,
  arabic: 3,
  arabicParen: 4,
  circled: 5,
  letter: 6,
  roman: 6,
  isOrdinal: 7,
  yaoOrdinal: 7,
  firstly: 7,
}

/**
 * The depth at which a style stands by GB/T 9704-2012 7.3.3 (一、 1, （一） 2, 1. 3, （1） 4), and by the order of statutes (编 章 节 条).
 * A decimal label stands as deep as it has numbers: 4.2.1 is 3; without its label it is 2.
 */
export function enumeratorDepth(style: EnumeratorStyle, label = ''): number {
  if (style !== 'decimal') return DEPTHS[style]
  return Math.max(2, label.split(/[.．]/).filter((part) => part !== '').length)
}

/**
 * The number at the start of `s`: 一、 （一） 1. （1） ① 第一章 第一条 4.2.1 一是 首先. Leading spaces and Markdown marks (`## `, `**`, `- `) are
 * passed over, spaces inside (（ 一 ）) and brackets of two widths ((一）) are taken as printed by OCR. Null for what only looks like one:
 * a measure (1.5公里), a date (2023.10), a reference (第五条规定), a list of numerals (一、二级公路).
 */
export function readEnumerator(s: string): Enumerator | null {
  const { at, bold } = skipLineMarks(s)
  if (at >= s.length) return null
  const read = readerOf(s.charCodeAt(at))
  const found = read?.(s, at) ?? null
  if (found === null) return null
  const label = compact(s.slice(at, found.length))
  let { length } = found
  if (bold && s.startsWith('**', length)) length += 2
  if (SELF_CLOSED.has(found.style) && isNeedlessMark(s, length)) length += 1
  return { style: found.style, ordinal: found.ordinal, label, length }
}

/** Labels that end in a bracket or ring need no mark after them; where one is printed (（一）、) it is none of the text. */
const SELF_CLOSED = new Set<EnumeratorStyle>(['hanParen', 'arabicParen', 'circled'])

function isNeedlessMark(s: string, at: number): boolean {
  const ch = s.charAt(at)
  return ch === '、' || ((ch === '.' || ch === '．') && !isDigitCode(s.charCodeAt(at + 1)))
}

/** The one family that a first character can open, so that most lines are answered by one comparison. */
function readerOf(code: number): EnumeratorReader | null {
  if (code < 0x80) return asciiReader(code)
  if (code >= 0x2150 && code <= 0x2bff) return readGlyphEnumerator
  if (code >= 0x3220 && code <= 0x32bf) return readGlyphEnumerator
  if (code >= 0xff00) return asciiReader(code - 0xfee0)
  return HAN_READERS.get(code) ?? null
}

function asciiReader(code: number): EnumeratorReader | null {
  if (code >= 0x30 && code <= 0x39) return readArabicEnumerator
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return readLetterEnumerator
  if (code === 0x28 || code === 0x5b) return readBracketEnumerator
  return null
}

function readersOf(chars: string, reader: EnumeratorReader): [number, EnumeratorReader][] {
  return [...chars].map((ch) => [ch.charCodeAt(0), reader])
}

const HAN_READERS = new Map<number, EnumeratorReader>([
  ...readersOf('一二三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾', readHanEnumerator),
  ...readersOf('第', readOrdinalEnumerator),
  ...readersOf('首其再', readWordEnumerator),
  ...readersOf('〔【﹝〖', readBracketEnumerator),
])
