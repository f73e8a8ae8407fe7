import { copyOf } from '../bytes.ts'
import type { EncodingName } from '../types.ts'
import { big5 } from './big5.ts'
import { type Codec, completeLength } from './codec.ts'
import { gb18030 } from './gb18030.ts'
import { utf8 } from './utf8.ts'
import { utf16be, utf16le } from './utf16.ts'

/** ASCII is read as UTF-8, of which it is a part. */
const CODECS: Readonly<Record<EncodingName, Codec>> = {
  'UTF-8': utf8,
  ASCII: utf8,
  GB18030: gb18030,
  Big5: big5,
  'UTF-16LE': utf16le,
  'UTF-16BE': utf16be,
}

/** A run of ill-formed bytes, which reads as one or more U+FFFD. */
export interface BadRun {
  /** Offset of its first byte in the input, byte order mark included. */
  byteOffset: number
  /** Its first bytes, sixteen at most, with what follows it where it is shorter than that. */
  bytes: Uint8Array
  /** Number of bytes. */
  count: number
  /** Offset of the first U+FFFD in the decoded text, in UTF-16 code units. */
  textOffset: number
  /** Number of U+FFFD. */
  textLength: number
  /** True where the input ends in the middle of a character. */
  truncated: boolean
  /** The bytes of the line that it lies in, as far as they are at hand; null where an earlier run of the line has them. */
  line: Uint8Array | null
}

/** A decoder for a text that comes in chunks of any size. */
export interface Decoder {
  /** Decodes what `bytes` completes; the beginning of a character at their end is kept for the next call. */
  push(bytes: Uint8Array): string
  /** What is left when the input is over: U+FFFD where it ends in the middle of a character, else nothing. */
  end(): string
  /** The runs of ill-formed bytes met since the last call; one that may go on in the next chunk is kept back. */
  takeBadRuns(): BadRun[]
}

const KEPT_BYTES = 16
const KEPT_LINE = 1024

class ChunkDecoder implements Decoder {
  readonly #codec: Codec
  #carry: Uint8Array = new Uint8Array(0)
  #byteOffset: number
  #textOffset = 0
  #runs: BadRun[] = []
  #ended = false

  constructor(codec: Codec, byteOffset: number) {
    this.#codec = codec
    this.#byteOffset = byteOffset
  }

  push(bytes: Uint8Array): string {
    const joined = this.#carry.length === 0 ? bytes : Buffer.concat([this.#carry, bytes])
    const complete = completeLength(this.#codec, joined)
    // A copy: the caller may use its buffer again.
    this.#carry = copyOf(joined.subarray(complete))
    if (complete === 0) return ''
    const text = this.#codec.tryDecode(joined.subarray(0, complete))
    if (text === null) return this.#decodeWithRuns(joined, complete)
    this.#byteOffset += complete
    this.#textOffset += text.length
    return text
  }

  end(): string {
    const rest = this.#carry
    this.#carry = new Uint8Array(0)
    this.#ended = true
    return rest.length === 0 ? '' : this.#decodeWithRuns(rest, rest.length)
  }

  takeBadRuns(): BadRun[] {
    const runs = this.#runs
    if (runs.length === 0) return runs
    const last = runs.at(-1) as BadRun
    const touchesEnd = !this.#ended && last.byteOffset + last.count === this.#byteOffset
    this.#runs = touchesEnd ? [last] : []
    return touchesEnd ? runs.slice(0, -1) : runs
  }

  /**
   * The slow way, for bytes among which are ill-formed sequences: what lies between these is decoded piece by piece. What follows
   * `end` is not decoded, but shows that the last sequence before it is ill-formed and not merely cut off.
   */
  #decodeWithRuns(bytes: Uint8Array, end: number): string {
    const pieces: string[] = []
    let length = 0
    const decodeUpTo = (from: number, to: number): void => {
      if (from === to) return
      const piece = this.#codec.decode(bytes.subarray(from, to))
      pieces.push(piece)
      length += piece.length
    }
    let from = 0
    let lineEnd = -1
    for (let at = 0; at < end; ) {
      const step = this.#codec.step(bytes, at)
      if (step > 0) {
        at += step
        continue
      }
      decodeUpTo(from, at)
      const count = step === 0 ? bytes.length - at : -step
      const fresh = at > lineEnd
      if (fresh) lineEnd = endOfLine(bytes, at)
      this.#note(bytes, at, count, this.#textOffset + length, step === 0, fresh ? lineEnd : -1)
      pieces.push('\ufffd')
      length++
      at += count
      from = at
    }
    decodeUpTo(from, end)
    this.#byteOffset += end
    this.#textOffset += length
    return pieces.join('')
  }

  #note(bytes: Uint8Array, at: number, count: number, textOffset: number, truncated: boolean, lineEnd: number): void {
    const byteOffset = this.#byteOffset + at
    const last = this.#runs.at(-1)
    if (last !== undefined && !truncated && last.byteOffset + last.count === byteOffset) {
      last.count += count
      last.textLength++
      return
    }
    this.#runs.push({
      byteOffset,
      bytes: copyOf(bytes.subarray(at, at + KEPT_BYTES)),
      count,
      textOffset,
      textLength: 1,
      truncated,
      line: lineEnd < 0 ? null : copyOf(bytes.subarray(startOfLine(bytes, at), lineEnd)),
    })
  }
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const limit = Math.min(bytes.length, at + KEPT_LINE)
  let end = at
  while (end < limit && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++
  return end
}

function startOfLine(bytes: Uint8Array, at: number): number {
  const limit = Math.max(0, at - KEPT_LINE)
  let start = at
  while (start > limit && bytes[start - 1] !== 0x0a && bytes[start - 1] !== 0x0d) start--
  return start
}

/**
 * A decoder for text that comes in chunks: decoding it cut anywhere gives what decoding it whole gives. `byteOffset` is
 * the offset of the first byte that will be pushed, for the reports of ill-formed bytes.
 */
export function createDecoder(encoding: EncodingName, byteOffset = 0): Decoder {
  return new ChunkDecoder(CODECS[encoding], byteOffset)
}
