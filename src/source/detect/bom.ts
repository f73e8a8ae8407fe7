import { NotTextError } from '../errors.ts'
import type { EncodingName } from '../types.ts'

/** A byte order mark at the beginning of a text. */
export interface Bom {
  encoding: EncodingName
  /** Bytes of the mark. */
  length: number
}

const MARKS: readonly (readonly [EncodingName | 'UTF-32LE' | 'UTF-32BE', readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  // Before UTF-16LE, whose mark is its beginning.
  ['UTF-32LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
  ['GB18030', [0x84, 0x31, 0x95, 0x33]],
]

/** The byte order mark that the sample begins with, null where there is none. Throws NotTextError for that of UTF-32. */
export function readBom(sample: Uint8Array): Bom | null {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, i) => sample[i] === byte)) continue
    if (encoding === 'UTF-32LE' || encoding === 'UTF-32BE') {
      throw new NotTextError('unsupported-encoding', 'byte-order-mark', { encoding })
    }
    return { encoding, length: mark.length }
  }
  return null
}
