import { createHash } from 'node:crypto'
import type { Diagnostic } from '../tree/diagnostic.ts'
import type { Line } from '../tree/line.ts'
import { Blocks } from './blocks.ts'
import { createDecoder, type Decoder } from './decode/decoder.ts'
import { countPrivateUse, mapPrivateUse } from './decode/private-use.ts'
import { EncodingFindings, limitLine } from './findings.ts'
import { LineSplitter } from './lines.ts'
import type { Detection, EncodingName, SourceSummary } from './types.ts'

const BOM_LENGTH: Readonly<Record<EncodingName, number>> = {
  'UTF-8': 3,
  ASCII: 0,
  GB18030: 4,
  Big5: 0,
  'UTF-16LE': 2,
  'UTF-16BE': 2,
}

/** Turns the bytes of one text, whose encoding is known, into lines: chunk by chunk, counting and hashing as they pass. */
export class TextReader {
  readonly #encoding: EncodingName
  readonly #decoder: Decoder
  readonly #splitter = new LineSplitter()
  readonly #findings: EncodingFindings
  readonly #blocks = new Blocks()
  readonly #hash = createHash('sha256')
  #bomLeft: number
  #bytes = 0
  #textLength = 0
  #lines = 0

  constructor(detection: Detection) {
    this.#encoding = detection.encoding
    this.#bomLeft = detection.bom ? BOM_LENGTH[detection.encoding] : 0
    this.#decoder = createDecoder(detection.encoding, this.#bomLeft)
    this.#findings = new EncodingFindings(detection.encoding)
  }

  /** The lines that `chunk` completes, in batches of a block each. The chunk may be used again when they have been taken. */
  *push(chunk: Uint8Array): Generator<Line[]> {
    this.#hash.update(chunk)
    this.#bytes += chunk.length
    for (const block of this.#blocks.push(this.#withoutBom(chunk))) {
      const lines = this.#read(block)
      if (lines.length > 0) yield lines
    }
  }

  /** The lines that are left at the end of the input. */
  *end(): Generator<Line[]> {
    const block = this.#blocks.end()
    const lines = block === null ? [] : this.#read(block)
    if (lines.length > 0) yield lines
    const rest = this.#decoder.end()
    const last = [...this.#splitter.push(this.#inspect(rest, new Uint8Array(0))), ...this.#splitter.end()]
    this.#place(last)
    if (last.length > 0) yield last
  }

  /** What is known of the bytes read so far; the hash may be asked for once the input is at its end. */
  summary(): SourceSummary {
    return { bytes: this.#bytes, lines: this.#lines, sha256: this.#hash.copy().digest('hex') }
  }

  diagnostics(): Diagnostic[] {
    return [...limitLine(this.#splitter), ...this.#findings.list()]
  }

  #withoutBom(chunk: Uint8Array): Uint8Array {
    const skip = Math.min(this.#bomLeft, chunk.length)
    this.#bomLeft -= skip
    return skip === 0 ? chunk : chunk.subarray(skip)
  }

  #read(block: Uint8Array): Line[] {
    const lines = this.#splitter.push(this.#inspect(this.#decoder.push(block), block))
    this.#place(lines)
    return lines
  }

  #place(lines: Line[]): void {
    this.#findings.place(this.#decoder.takeBadRuns(), lines)
    this.#lines = lines.at(-1)?.number ?? this.#lines
  }

  #inspect(text: string, block: Uint8Array): string {
    this.#findings.inspect(text, this.#mayHold(0xc3, block))
    const offset = this.#textLength
    this.#textLength += text.length
    // The GB18030 decoder has done this already.
    if (this.#encoding === 'GB18030' || !this.#mayHold(0xee, block)) return text
    const count = countPrivateUse(text)
    if (count === 0) return text
    const mapped = mapPrivateUse(text)
    let first = 0
    while (text[first] === mapped[first]) first++
    this.#findings.notePrivateUse(count, offset + first)
    return mapped
  }

  /**
   * Whether characters that begin with a certain byte in UTF-8 may be among the text: C3, the Latin letters beyond ASCII, or EE, the
   * first half of the private use area. No other character holds these bytes, so a search for one byte settles it.
   */
  #mayHold(lead: 0xc3 | 0xee, block: Uint8Array): boolean {
    if (this.#encoding === 'GB18030' || this.#encoding === 'Big5') return lead === 0xee
    if (this.#encoding !== 'UTF-8' && this.#encoding !== 'ASCII') return true
    return Buffer.from(block.buffer, block.byteOffset, block.length).includes(lead)
  }
}
