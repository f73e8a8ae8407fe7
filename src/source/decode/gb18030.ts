import { afterLastBelow, type Codec, unlessReplaced } from './codec.ts'
import { mapPrivateUse } from './private-use.ts'

const decoder = new TextDecoder('gb18030', { ignoreBOM: true })

/** True where Node comes with the tables of GB 18030-2005 (ICU before 74), which keep eighteen characters in the private use area. */
const isOldTable = decoder.decode(Uint8Array.of(0xa6, 0xd9)) !== '\ufe10'

function decode(bytes: Uint8Array): string {
  const text = decoder.decode(bytes)
  return isOldTable ? mapPrivateUse(text) : text
}

/** Four-byte codes count on from 81308130; these are the last of the BMP and the first and last of the planes above. */
const LAST_BMP = 39419
const FIRST_SUPPLEMENTARY = 189000
const LAST_SUPPLEMENTARY = 1237575

/**
 * GB 18030, of which GBK and GB 2312 are parts. Every two-byte code is a character; ill-formed sequences are cut as the
 * Encoding Standard cuts them: an ASCII byte is never swallowed.
 */
export const gb18030: Codec = {
  step(bytes, at) {
    const lead = bytes[at] as number
    if (lead <= 0x80) return 1
    if (lead === 0xff) return -1
    const second = bytes[at + 1]
    if (second === undefined) return 0
    if (second >= 0x40) return second === 0x7f ? -1 : second === 0xff ? -2 : 2
    if (second < 0x30 || second > 0x39) return -1
    const third = bytes[at + 2]
    if (third === undefined) return 0
    if (third < 0x81 || third === 0xff) return -1
    const fourth = bytes[at + 3]
    if (fourth === undefined) return 0
    if (fourth < 0x30 || fourth > 0x39) return -1
    const pointer = (lead - 0x81) * 12600 + (second - 0x30) * 1260 + (third - 0x81) * 10 + fourth - 0x30
    return pointer <= LAST_BMP || (pointer >= FIRST_SUPPLEMENTARY && pointer <= LAST_SUPPLEMENTARY) ? 4 : -4
  },
  // Bytes below 30 are no part of a longer character.
  safePoint: (bytes) => afterLastBelow(bytes, 0x30),
  decode,
  tryDecode: (bytes) => unlessReplaced(decode(bytes)),
}
