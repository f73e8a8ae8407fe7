import { isHanCode, skipGap } from './character.ts'
import { readLetterOrdinal } from './enumeratorArabic.ts'
import { type ReadNumber, readArabicNumber, readHanNumber } from './enumeratorHan.ts'
import type { Enumerator, EnumeratorReader } from './enumeratorStyle.ts'

const ROUND_OPEN = '(（'
const CLOSE = ')）〕]］】﹞〗'
const ROUND_CLOSE = ')）'

/** What follows a label that is cited: （一）项规定, （二）、（三）, （一）至（三）. */
const CITED = /项(?:[规所的、，,和或至及中；;。]|情形|内容)|[、至和或及](?=\s?[（(])/y

/** （一） （1） (a), with one bracket of another width or kind, and （一 whose second bracket was lost, at `at`. */
export const readBracketEnumerator: EnumeratorReader = (s, at) => {
  const round = ROUND_OPEN.includes(s.charAt(at))
  const start = skipGap(s, at + 1)
  const han = readHanNumber(s, start)
  if (han !== null) return closed(s, han, 'hanParen', () => true) ?? (round ? unclosed(s, start, han) : null)
  // [1] is a footnote; a square bracket beside a round one is OCR
  const arabic = readArabicNumber(s, start)
  const isLabel = (close: string) => round || ROUND_CLOSE.includes(close)
  if (arabic !== null && arabic.value > 0) return closed(s, arabic, 'arabicParen', isLabel)
  const letter = readLetterOrdinal(s, start)
  return letter === null || !round ? null : closed(s, letter, letter.style, isLabel)
}

function closed(
  s: string,
  number: ReadNumber,
  style: Enumerator['style'],
  accepts: (close: string) => boolean,
): Omit<Enumerator, 'label'> | null {
  const mark = skipGap(s, number.to)
  const close = s.charAt(mark)
  if (close === '' || !CLOSE.includes(close) || !accepts(close)) return null
  CITED.lastIndex = mark + 1
  return CITED.test(s) ? null : { style, ordinal: number.value, length: mark + 1 }
}

/** Only where a space stands in for the lost bracket and none closes later: （一 加强领导. */
function unclosed(s: string, start: number, number: ReadNumber): Omit<Enumerator, 'label'> | null {
  const next = skipGap(s, number.to)
  if (next === number.to || !isHanCode(s.charCodeAt(next))) return null
  const rest = s.slice(next, start + 48)
  const close = rest.search(/[)）]/)
  const open = rest.search(/[(（]/)
  if (close !== -1 && (open === -1 || close < open)) return null
  return { style: 'hanParen', ordinal: number.value, length: number.to }
}

/** Runs of characters that are a whole label: first code, last code, style, ordinal of the first. */
const GLYPHS: readonly (readonly [number, number, Enumerator['style'], number])[] = [
  [0x2460, 0x2473, 'circled', 1], // ①
  [0x2474, 0x2487, 'arabicParen', 1], // ⑴
  [0x2488, 0x249b, 'arabic', 1], // ⒈
  [0x249c, 0x24b5, 'letter', 1], // ⒜
  [0x24b6, 0x24cf, 'letter', 1], // Ⓐ
  [0x24d0, 0x24e9, 'letter', 1], // ⓐ
  [0x24eb, 0x24f4, 'circled', 11], // ⓫
  [0x24f5, 0x24fe, 'circled', 1], // ⓵
  [0x2776, 0x277f, 'circled', 1], // ❶
  [0x2780, 0x2789, 'circled', 1], // ➀
  [0x278a, 0x2793, 'circled', 1], // ➊
  [0x3220, 0x3229, 'hanParen', 1], // ㈠
  [0x3251, 0x325f, 'circled', 21], // ㉑
  [0x3280, 0x3289, 'circled', 1], // ㊀
  [0x32b1, 0x32bf, 'circled', 36], // ㊱
]
/** Ⅰ to Ⅻ and ⅰ to ⅻ are numbers like any other: Ⅱ级响应, Ⅲ类水 are no labels. */
const ROMAN_GLYPHS = [0x2160, 0x2170]
const ROMAN_MARKS = '、.．)）'

/** ① ⑴ ⒈ ㈠ ❶ Ⅱ. at `at`. */
export const readGlyphEnumerator: EnumeratorReader = (s, at) => {
  const code = s.charCodeAt(at)
  for (const [first, last, style, ordinal] of GLYPHS) {
    if (code >= first && code <= last) return { style, ordinal: code - first + ordinal, length: at + 1 }
  }
  for (const first of ROMAN_GLYPHS) {
    if (code < first || code > first + 11) continue
    const mark = skipGap(s, at + 1)
    const ch = s.charAt(mark)
    return ch !== '' && ROMAN_MARKS.includes(ch)
      ? { style: 'roman', ordinal: code - first + 1, length: mark + 1 }
      : null
  }
  return null
}
