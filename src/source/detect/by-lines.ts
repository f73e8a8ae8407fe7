import type { EncodingName } from '../types.ts'
import { scoreBytes } from './score.ts'

/** A line that reads as well as this is Chinese. */
const READS = 0.5
/** Looking at so many lines is enough. */
const LINES = 1000

/**
 * The encoding in which most of a text reads as Chinese, line by line, where as a whole it does in none: pages of UTF-8 and pages of
 * GBK put together. Null where less than half of the lines beyond ASCII are Chinese in any of the encodings.
 */
export function encodingOfMostLines(sample: Uint8Array, candidates: readonly EncodingName[]): EncodingName | null {
  const bytesOf = new Map<EncodingName, number>()
  let all = 0
  let chinese = 0
  let from = 0
  for (let count = 0; from < sample.length && count < LINES; count++) {
    const end = sample.indexOf(0x0a, from)
    const line = sample.subarray(from, end < 0 ? sample.length : end)
    from += line.length + 1
    if (line.every((byte) => byte < 0x80)) continue
    all++
    for (const encoding of candidates) {
      if (scoreBytes(line, encoding).score < READS) continue
      chinese++
      bytesOf.set(encoding, (bytesOf.get(encoding) ?? 0) + line.length)
      break
    }
  }
  if (chinese < 2 || chinese * 2 < all) return null
  return [...bytesOf].reduce((most, next) => (next[1] > most[1] ? next : most))[0]
}
