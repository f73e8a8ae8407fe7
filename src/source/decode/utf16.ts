import { type Codec, unlessReplaced } from './codec.ts'

/** UTF-16 in one byte order. Half of a surrogate pair alone is ill-formed. */
function utf16(label: 'utf-16le' | 'utf-16be'): Codec {
  const decoder = new TextDecoder(label, { ignoreBOM: true })
  const high = label === 'utf-16le' ? 1 : 0
  return {
    step(bytes, at) {
      const first = bytes[at + high]
      if (first === undefined || at + 1 >= bytes.length) return 0
      if (first < 0xd8 || first > 0xdf) return 2
      if (first > 0xdb) return -2
      const second = bytes[at + 2 + high]
      if (second === undefined || at + 3 >= bytes.length) return 0
      return second >= 0xdc && second <= 0xdf ? 4 : -2
    },
    // The last whole unit, or the one before it, should that one be the first of a pair.
    safePoint(bytes) {
      const even = bytes.length & ~1
      const last = bytes[even - 2 + high]
      return last !== undefined && last >= 0xd8 && last <= 0xdb ? even - 2 : even
    },
    decode: (bytes) => decoder.decode(bytes),
    tryDecode: (bytes) => unlessReplaced(decoder.decode(bytes)),
  }
}

export const utf16le: Codec = utf16('utf-16le')
export const utf16be: Codec = utf16('utf-16be')
