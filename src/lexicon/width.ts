import { eastAsianWidth } from 'get-east-asian-width'
import { isHanCode, isSpaceCode } from './character.ts'

/** Columns between tab stops: the two-character indent of a Chinese paragraph. */
const TAB = 4

const AMBIGUOUS_AS_WIDE = { ambiguousAsWide: true }

/** The half-width form of one code unit beyond Latin-1's controls, or the code itself. Line ends stay: they mean something. */
function halfWidthCode(code: number): number {
  if (code >= 0xff01 && code <= 0xff5e) return code - 0xfee0
  return isSpaceCode(code) && code !== 0x2028 && code !== 0x2029 ? 0x20 : code
}

/**
 * Full-width ASCII forms (２０２３（Ａ）) as ASCII (2023(A)), and U+3000, U+00A0 and every other Unicode space as ' '.
 * One code unit becomes one code unit, so offsets in the result are offsets in `s`.
 */
export function toHalfWidth(s: string): string {
  let out = ''
  let kept = 0
  for (let i = 0; i < s.length; i += 1) {
    const code = s.charCodeAt(i)
    if (code < 0xa0 || (code >= 0x4e00 && code <= 0x9fff)) continue
    const half = halfWidthCode(code)
    if (half === code) continue
    out += s.slice(kept, i) + String.fromCharCode(half)
    kept = i + 1
  }
  return out + s.slice(kept)
}

/**
 * Columns that `s` takes on a terminal or in a fixed-pitch print: wide, full-width and ambiguous characters (“ — …) 2,
 * combining and zero-width ones 0, a tab up to the next multiple of 4, everything else 1.
 */
export function displayWidth(s: string): number {
  let columns = 0
  for (let i = 0; i < s.length; i += 1) {
    const code = s.charCodeAt(i)
    if (code >= 0x20 && code < 0x7f) columns += 1
    else if (isPlainlyWide(code)) columns += 2
    else if (code === 0x09) columns += TAB - (columns % TAB)
    else {
      const point = s.codePointAt(i) as number
      if (point > 0xffff) i += 1
      columns += pointWidth(point)
    }
  }
  return columns
}

/** What nearly all wide characters of a Chinese text are: Han, 、。《》 and U+3000, full-width forms. */
function isPlainlyWide(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3000 && code <= 0x303e) || (code >= 0xff01 && code <= 0xff60)
}

function pointWidth(point: number): number {
  if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return 0
  if ((point >= 0x0300 && point <= 0x036f) || (point >= 0xfe00 && point <= 0xfe0f)) return 0
  if (point === 0x200b || point === 0x200c || point === 0x200d || point === 0x2060 || point === 0xfeff) return 0
  return eastAsianWidth(point, AMBIGUOUS_AS_WIDE)
}

/** Whether the first character of `ch` is a Han character: 国, 〇, 㐂, 𠀀; not ， or あ. */
export function isHan(ch: string): boolean {
  return isHanCode(ch.charCodeAt(0))
}
