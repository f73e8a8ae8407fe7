import type { Writable } from 'node:stream'
import { CliError, codeOf, OutputClosed } from './errors.ts'

/**
 * Writes text to a stream as fast as it is read and no faster: `write` ends when the stream wants more.
 * A reader that went away makes it throw `OutputClosed`, a full disk a `CliError`.
 */
export class Sink {
  readonly #stream: Writable
  #fault: Error | null = null

  constructor(stream: Writable) {
    this.#stream = stream
    stream.on('error', (error) => {
      this.#fault ??= error
    })
  }

  async write(text: string | Uint8Array): Promise<void> {
    if (this.#fault) throw this.#named(this.#fault)
    if (text.length === 0) return
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(text, (error) => (error ? reject(this.#named(this.#fault ?? error)) : resolve()))
    })
  }

  #named(error: Error): Error {
    const code = codeOf(error)
    if (code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'EOF') return new OutputClosed()
    return new CliError('error.write', { path: 'stdout', reason: code ?? error.message })
  }
}
