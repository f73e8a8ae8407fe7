/**
 * Classes of one UTF-16 code unit. Everything here is asked once for every character of the input, so it compares numbers and
 * allocates nothing.
 */

/** A tab or any Unicode space, U+3000 and the zero-width ones (U+200B, U+2060, U+FEFF) included; also the line ends. */
export function isSpaceCode(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0xa0) return code === 0x85
  if (code < 0x1680) return code === 0xa0
  return (
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029
  )
}

/** A space without width: it separates nothing that a reader sees. */
export function isZeroWidthCode(code: number): boolean {
  return code === 0x200b || code === 0xfeff || code === 0x2060
}

/** A Han character: the unified blocks, compatibility forms, radicals, 〇 and 々; the high surrogates of planes 2 and 3 count. */
export function isHanCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    code === 0x3005 ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0x2e80 && code <= 0x2fdf) ||
    (code >= 0xd840 && code <= 0xd8bf)
  )
}

/** A half-width or full-width digit. */
export function isDigitCode(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** A half-width or full-width Latin letter. */
export function isLatinCode(code: number): boolean {
  const low = code >= 0xff00 ? code - 0xfee0 : code
  return (
    (low >= 0x41 && low <= 0x5a) || (low >= 0x61 && low <= 0x7a) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7)
  )
}

/**
 * Punctuation set on a full square in Chinese print: ，。、《》（）「」 and, as they are shared with Latin type and always Chinese here,
 * “ ” ‘ ’ — … ·. Full-width digits and letters are none.
 */
export function isCjkPunctuationCode(code: number): boolean {
  if (code < 0x2010) return code === 0xb7
  if (code < 0x3001) return code === 0x2014 || code === 0x2026 || (code >= 0x2018 && code <= 0x201f)
  if (code < 0xfe10) return (code <= 0x303f && code !== 0x3005 && code !== 0x3007) || code === 0x30fb
  return (
    (code >= 0xff01 && code <= 0xff65 && !isDigitCode(code) && !isLatinCode(code)) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    code <= 0xfe1f
  )
}

/** Kana, bopomofo, squared and circled forms: set on a full square without spaces, like Han characters. */
function isFullSquareCode(code: number): boolean {
  return code >= 0x3040 && code <= 0x33ff
}

/** A character that is set without spaces beside its like: Han, CJK punctuation, kana, ㈠, ㎡. */
export function isCjkCode(code: number): boolean {
  return isHanCode(code) || isCjkPunctuationCode(code) || isFullSquareCode(code)
}

/** Whether the character that ends right before `index` is CJK; a supplementary Han character ends in a low surrogate. */
export function isCjkBefore(s: string, index: number): boolean {
  const code = s.charCodeAt(index - 1)
  if (code >= 0xdc00 && code <= 0xdfff) return isHanCode(s.charCodeAt(index - 2))
  return isCjkCode(code)
}

/** Offset of the first character at or after `from` that is no space; the length of `s` when there is none. */
export function skipSpaces(s: string, from: number): number {
  let i = from
  while (i < s.length && isSpaceCode(s.charCodeAt(i))) i += 1
  return i
}

/** Offset after the last character before `to` that is no space; 0 when there is none. */
export function skipSpacesBack(s: string, to: number): number {
  let i = to
  while (i > 0 && isSpaceCode(s.charCodeAt(i - 1))) i -= 1
  return i
}

/** Widest gap that OCR or layout puts inside a label: （ 一 ）, 第　一　章. */
const WIDEST_GAP = 4

/** Offset after the gap at `from` inside a label: up to four spaces, but no tab or line end, as those part cells and lines. */
export function skipGap(s: string, from: number): number {
  let i = from
  while (i < s.length && i - from < WIDEST_GAP && isSpaceCode(s.charCodeAt(i)) && s.charCodeAt(i) >= 0x20) i += 1
  return i
}
