import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** chardet takes some 0.6 ms a KiB, and is no surer after this much. */
const LOOK = 8 * 1024

/**
 * The second vote between GB18030 and Big5: what chardet thinks, kept to these two; null where it thinks neither.
 * It is loaded only when it is asked.
 */
export function chardetVote(sample: Uint8Array): 'GB18030' | 'Big5' | null {
  const { analyse } = require('chardet') as typeof import('chardet')
  const match = analyse(aroundNonAscii(sample)).find(({ name }) => name === 'GB18030' || name === 'Big5')
  return (match?.name as 'GB18030' | 'Big5' | undefined) ?? null
}

/** A stretch of the sample from the line in which the first byte above 7F stands. */
function aroundNonAscii(sample: Uint8Array): Uint8Array {
  let at = 0
  while (at < sample.length && (sample[at] as number) < 0x80) at++
  while (at > 0 && (sample[at - 1] as number) >= 0x20) at--
  return sample.subarray(at, at + LOOK)
}
