import { isUtf8 } from 'node:buffer'
import { iconv } from '../decode/big5.ts'
import { weightsOf } from './common.ts'
import { scoreText } from './score.ts'

/** How a text was spoilt before it came here. */
export interface Mojibake {
  /**
   * `utf8-as-gbk`: 鍏憡 for 公告; `utf8-as-latin1`: å…¬å'Š for 公告; `gbk-as-latin1`: ¹«¸æ for 公告; `lost`: characters were replaced
   * by U+FFFD or 锟斤拷 and cannot be had back.
   */
  kind: 'utf8-as-gbk' | 'utf8-as-latin1' | 'gbk-as-latin1' | 'lost'
  /** The line as it should read, null where it cannot be told. */
  reading: string | null
}

/** The characters that Windows-1252 has at 80 to 9F, in order; a gap is a code that it leaves to the control characters. */
const WINDOWS_1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

const SINGLE_BYTE =
  '\\u0080-\\u00ff\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201a\\u201c-\\u201e' +
  '\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122'
const SINGLE_BYTE_RUN = new RegExp(`[${SINGLE_BYTE}]{3,}`, 'g')
const SINGLE_BYTE_PAIR = new RegExp(`[\\u00c0-\\u00ff][${SINGLE_BYTE}]`)
const HAN_OR_MARK = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/

/**
 * What 。， and 的 of UTF-8 text become when it is read as GBK, in either half of a pair of characters, and what 是, 在, 和, 作, 中, 公,
 * 应 and 二 become; each is rare in its own right.
 */
const GBK_SIGNS = ['銆', '锛', '鐨', '紝', '殑', '鏄', '鍦', '鍜', '浣', '涓', '鍏', '搴', '浜'] as const
const LOST = '锟斤拷'

/** A quick look at a stretch of text: false where no line of it needs `mojibakeOf`. Latin letters are looked for only if `latin`. */
export function maybeMojibake(text: string, latin: boolean): boolean {
  return (
    text.includes(LOST) ||
    text.includes('\ufffd') ||
    GBK_SIGNS.some((sign) => text.includes(sign)) ||
    (latin && SINGLE_BYTE_PAIR.test(text))
  )
}

/** Tells whether a line was spoilt by an earlier wrong decoding, by undoing it: only what then reads as Chinese is called so. */
export function mojibakeOf(line: string): Mojibake | null {
  const misread = undoGbk(line)
  if (misread !== null) return { kind: 'utf8-as-gbk', reading: misread }
  if (SINGLE_BYTE_PAIR.test(line)) {
    const undone = undoLatin(line)
    if (undone !== null) return undone
  }
  return line.includes(LOST) || line.includes('\ufffd') ? { kind: 'lost', reading: null } : null
}

/** Text that reads as well as this needs no other reading. */
const SOUND = 0.6

/** The line as UTF-8, where it was read as GBK; characters that were lost on the way may be among it. */
function undoGbk(line: string): string | null {
  const own = scoreText(line, weightsOf('zh'))
  if (own.characters === 0 || own.score >= SOUND) return null
  const reading = bytesOfGbk(line).toString('utf8')
  const kept = reading.replaceAll('\ufffd', '')
  const found = scoreText(kept, weightsOf('zh'))
  // One character that was lost on the way tears up the one beside it.
  const sound = found.characters >= 2 && found.characters >= reading.length - kept.length
  return sound && found.score >= SOUND && found.score > own.score + 0.2 ? reading : null
}

/** The bytes that were read as GBK, in which code page 936 has € at 80. */
function bytesOfGbk(line: string): Buffer {
  const parts = line.split('€').map((part) => iconv().encode(part, 'gb18030'))
  return Buffer.concat(parts.flatMap((part, i) => (i === 0 ? [part] : [Buffer.of(0x80), part])))
}

/** The line with its stretches of Latin letters turned back into bytes and read as UTF-8 or, where they are not that, as GBK. */
function undoLatin(line: string): Mojibake | null {
  let kind: Mojibake['kind'] | null = null
  const reading = line.replace(SINGLE_BYTE_RUN, (run) => {
    const bytes = Buffer.from(
      Array.from(run, (character) => {
        const special = WINDOWS_1252.indexOf(character)
        return special < 0 ? character.charCodeAt(0) & 0xff : 0x80 + special
      }),
    )
    if (isUtf8(bytes)) {
      const text = bytes.toString('utf8')
      if (HAN_OR_MARK.test(text)) {
        kind = 'utf8-as-latin1'
        return text
      }
    } else if (bytes.length >= 4) {
      const text = new TextDecoder('gb18030').decode(bytes)
      if (scoreText(text, weightsOf('zh')).score >= SOUND) {
        kind ??= 'gbk-as-latin1'
        return text
      }
    }
    return run
  })
  return kind === null ? null : { kind, reading }
}
