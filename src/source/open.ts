import { createHash } from 'node:crypto'
import type { Line } from '../tree/line.ts'
import { createDecoder } from './decode/decoder.ts'
import { detectEncoding } from './detect/cascade.ts'
import { LineSplitter } from './lines.ts'
import type { OpenedText, ReadText, SourceOptions } from './types.ts'

/** Opens a text. */
export async function openText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: SourceOptions = {},
): Promise<OpenedText> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  const read = openTextSync(Buffer.concat(all), options)
  async function* lines(): AsyncGenerator<Line[]> {
    yield read.lines
  }
  return { detection: read.detection, lines: lines(), summary: () => read.summary, diagnostics: () => read.diagnostics }
}

/** Reads a text that is there as a whole. */
export function openTextSync(bytes: Uint8Array, options: SourceOptions = {}): ReadText {
  const detection = detectEncoding(bytes, { ...options, whole: true })
  const decoder = createDecoder(detection.encoding)
  const splitter = new LineSplitter()
  const lines = splitter.push(decoder.push(bytes))
  lines.push(...splitter.push(decoder.end()), ...splitter.end())
  return {
    detection,
    lines,
    summary: {
      bytes: bytes.length,
      lines: lines.at(-1)?.number ?? 0,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    },
    diagnostics: [],
  }
}
