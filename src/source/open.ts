import { createHash } from 'node:crypto'
import type { Line } from '../tree/line.ts'
import { ambiguousEncoding } from './ambiguous.ts'
import { copyOf } from './bytes.ts'
import { detectEncoding } from './detect/cascade.ts'
import { limitLine } from './findings.ts'
import { LineSplitter, splitLines } from './lines.ts'
import { TextReader } from './reader.ts'
import { SampleGauge, sampleOf } from './sample.ts'
import type { OpenedText, ReadText, SourceOptions } from './types.ts'

/**
 * Opens a text that comes in chunks: reads as much as it takes to tell the encoding (64 KiB, up to 1 MiB where that holds little
 * Chinese), then gives the lines as they come. Rejects with NotTextError for what is no text, with UnknownEncodingError for a label
 * that names no encoding, and with whatever the input throws.
 */
export async function openText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: SourceOptions = {},
): Promise<OpenedText> {
  const input = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
  try {
    const { sample, whole } = await takeSample(input)
    const detection = detectEncoding(sample, { ...options, whole })
    const reader = new TextReader(detection)
    const ambiguous = ambiguousEncoding(detection, sample)
    return {
      detection,
      lines: readLines(reader, sample, whole ? null : input),
      summary: () => reader.summary(),
      diagnostics: () => [...ambiguous, ...reader.diagnostics()],
    }
  } catch (error) {
    await input.return?.()
    throw error
  }
}

/** Reads a text that is there as a whole; throws as `openText` rejects. */
export function openTextSync(bytes: Uint8Array, options: SourceOptions = {}): ReadText {
  const sample = sampleOf(bytes)
  const detection = detectEncoding(sample, { ...options, whole: sample.length === bytes.length })
  const reader = new TextReader(detection)
  const lines: Line[] = []
  for (const batches of [reader.push(bytes), reader.end()]) {
    for (const batch of batches) for (const line of batch) lines.push(line)
  }
  const diagnostics = [...ambiguousEncoding(detection, sample), ...reader.diagnostics()]
  return { detection, lines, summary: reader.summary(), diagnostics }
}

/** Reads a text that has been decoded already, as it stands; its figures are those of its UTF-8. Throws as `openTextSync`. */
export function readText(text: string): ReadText {
  const bytes = new TextEncoder().encode(text)
  const sample = sampleOf(bytes)
  const detection = detectEncoding(sample, { encoding: 'utf-8', whole: sample.length === bytes.length })
  const splitter = new LineSplitter()
  const lines = splitLines(detection.bom ? text.slice(1) : text, splitter)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return {
    detection,
    lines,
    summary: { bytes: bytes.length, lines: lines.at(-1)?.number ?? 0, sha256 },
    diagnostics: limitLine(splitter),
  }
}

type Input = Iterator<Uint8Array> | AsyncIterator<Uint8Array>

async function takeSample(input: Input): Promise<{ sample: Uint8Array; whole: boolean }> {
  const gauge = new SampleGauge()
  const parts: Uint8Array[] = []
  let whole = false
  while (!gauge.isEnough()) {
    const next = await input.next()
    if (next.done === true) {
      whole = true
      break
    }
    // A copy: the input may use its buffer again.
    parts.push(copyOf(next.value))
    gauge.add(next.value)
  }
  return { sample: parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts), whole }
}

async function* readLines(reader: TextReader, sample: Uint8Array, input: Input | null): AsyncGenerator<Line[]> {
  try {
    yield* reader.push(sample)
    while (input !== null) {
      const next = await input.next()
      if (next.done === true) break
      yield* reader.push(next.value)
    }
    yield* reader.end()
  } finally {
    // Closes the input also when the reader of the lines stops early.
    await input?.return?.()
  }
}
