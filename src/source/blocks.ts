import { copyOf } from './bytes.ts'

/**
 * Text is decoded in blocks of this size, however the input comes in: so the same bytes always give the same findings, tiny
 * chunks cost nothing, and a line that is kept keeps no more than one block of text in memory.
 */
export const BLOCK = 64 * 1024

/** Makes blocks of BLOCK bytes of chunks of any size. */
export class Blocks {
  #parts: Uint8Array[] = []
  #length = 0

  /** The blocks that `chunk` completes. They may share its memory: they are to be used before the chunk is. */
  push(chunk: Uint8Array): Uint8Array[] {
    const blocks: Uint8Array[] = []
    let from = 0
    while (this.#length + chunk.length - from >= BLOCK) {
      const part = chunk.subarray(from, from + BLOCK - this.#length)
      from += part.length
      blocks.push(this.#length === 0 ? part : Buffer.concat([...this.#takeParts(), part]))
    }
    if (from < chunk.length) {
      this.#parts.push(copyOf(chunk.subarray(from)))
      this.#length += chunk.length - from
    }
    return blocks
  }

  /** The last block, which may be shorter; null where nothing is left. */
  end(): Uint8Array | null {
    return this.#length === 0 ? null : Buffer.concat(this.#takeParts())
  }

  #takeParts(): Uint8Array[] {
    const parts = this.#parts
    this.#parts = []
    this.#length = 0
    return parts
  }
}
