import { createRequire } from 'node:module'
import { afterLastBelow, type Codec, unlessReplaced } from './codec.ts'

type Iconv = typeof import('iconv-lite')

const require = createRequire(import.meta.url)
let loaded: Iconv | undefined

/** iconv-lite, loaded when it is first needed: most texts are not Big5. */
export function iconv(): Iconv {
  loaded ??= require('iconv-lite') as Iconv
  return loaded
}

/** What is known of the two-byte codes: 0 not asked yet, 1 a character, 2 none. */
const asked = new Uint8Array(0x10000)

function isAssigned(lead: number, trail: number): boolean {
  const code = (lead << 8) | trail
  if (asked[code] === 0) {
    asked[code] = iconv().decode(Buffer.of(lead, trail), 'big5-hkscs').includes('\ufffd') ? 2 : 1
  }
  return asked[code] === 1
}

function decode(bytes: Uint8Array): string {
  return iconv().decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'big5-hkscs')
}

/**
 * Big5 with the characters of Hong Kong (Big5-HKSCS). TextDecoder lacks those on Node, hence iconv-lite, which is given
 * whole characters only: it loses supplementary ones that are cut by a chunk (iconv-lite pull request 417).
 */
export const big5: Codec = {
  step(bytes, at) {
    const lead = bytes[at] as number
    if (lead < 0x80) return 1
    if (lead === 0x80 || lead === 0xff) return -1
    const trail = bytes[at + 1]
    if (trail === undefined) return 0
    const fits = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe)
    if (fits && isAssigned(lead, trail)) return 2
    // An ASCII byte is never swallowed.
    return trail < 0x80 ? -1 : -2
  },
  // Bytes below 40 are no part of a longer character.
  safePoint: (bytes) => afterLastBelow(bytes, 0x40),
  decode,
  tryDecode: (bytes) => unlessReplaced(decode(bytes)),
}
