import type { Diagnostic } from '../tree/diagnostic.ts'
import { createDecoder } from './decode/decoder.ts'
import { diagnostic } from './findings.ts'
import type { Detection, EncodingName } from './types.ts'

const LENGTH = 40

/**
 * Where the encoding is a guess and another reading is as good: a finding with both readings of the first line that is not ASCII,
 * so that a reader of Chinese sees at once which is right.
 */
export function ambiguousEncoding(detection: Detection, sample: Uint8Array): Diagnostic[] {
  const other = detection.alternatives[0]
  if (detection.confidence !== 'guess' || other === undefined) return []
  const line = firstNonAsciiLine(sample)
  const read = (encoding: EncodingName): string => createDecoder(encoding).push(line).trim().slice(0, LENGTH)
  const values = {
    encoding: detection.encoding,
    other: other.encoding,
    reading: read(detection.encoding),
    otherReading: read(other.encoding as EncodingName),
    actual: detection.encoding,
  }
  return [diagnostic('encoding-ambiguous', 'warning', values, null)]
}

function firstNonAsciiLine(sample: Uint8Array): Uint8Array {
  let from = 0
  while (from < sample.length && (sample[from] as number) < 0x80) from++
  let to = from
  while (from > 0 && (sample[from - 1] as number) >= 0x20) from--
  while (to < sample.length && (sample[to] as number) >= 0x20) to++
  return sample.subarray(from, Math.min(to, from + 4 * LENGTH))
}
