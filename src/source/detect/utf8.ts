import { isUtf8 } from 'node:buffer'
import { completeLength } from '../decode/codec.ts'
import { utf8 } from '../decode/utf8.ts'

/** True where the sample is strict UTF-8, but for a character that is cut off at its end. */
export function isStrictUtf8(sample: Uint8Array): boolean {
  const complete = completeLength(utf8, sample)
  return complete > 0 && isUtf8(sample.subarray(0, complete))
}

/**
 * True where the text holds a whole character of three or four bytes, as all Han characters are. Text of two-byte sequences
 * alone is Latin, Greek or Cyrillic in UTF-8, but may be Chinese in GBK that happens to be well-formed (医院).
 */
export function hasLongSequence(sample: Uint8Array): boolean {
  for (let i = 0; i < sample.length - 2; i++) {
    if ((sample[i] as number) >= 0xe0) return true
  }
  return false
}
