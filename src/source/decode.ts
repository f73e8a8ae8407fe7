import type { EncodingName } from './types.ts'

export interface Decoder {
  push(bytes: Uint8Array): string
  end(): string
}

/** A decoder for text that comes in chunks. */
export function createDecoder(encoding: EncodingName): Decoder {
  const label = encoding === 'ASCII' ? 'utf-8' : encoding.toLowerCase()
  const decoder = new TextDecoder(label)
  return {
    push: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  }
}
