import { Worker } from 'node:worker_threads'
import type { Failure, Job, Result } from './types.ts'

/** A worker thread that converts one text at a time, started when there is one. One that dies is replaced for the next text. */
export class Thread {
  readonly #script: URL
  #worker: Worker | null = null
  #waiting: ((ended: Result | Failure) => void) | null = null
  #fresh = true

  constructor(script: URL) {
    this.#script = script
  }

  /** Whether the thread that will take the next text has taken none before. */
  get fresh(): boolean {
    return this.#worker === null || this.#fresh
  }

  /** What became of the text, or why the thread died of it. */
  run(job: Job): Promise<Result | Failure> {
    return new Promise((resolve) => {
      this.#waiting = resolve
      this.#worker ??= this.#start()
      this.#worker.postMessage(job)
    })
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #start(): Worker {
    const worker = new Worker(this.#script)
    this.#fresh = true
    const settle = (ended: Result | Failure): void => {
      const waiting = this.#waiting
      this.#waiting = null
      this.#fresh = false
      waiting?.(ended)
    }
    // A thread may die between two texts; the next must not be sent to it.
    const died = (failure: Failure): void => {
      if (this.#worker !== worker) return
      this.#worker = null
      settle(failure)
    }
    worker.on('message', settle)
    worker.on('messageerror', (error) => settle(deathOf(error)))
    worker.on('error', (error) => died(deathOf(error)))
    worker.on('exit', (code) => died({ kind: 'worker', code: null, message: `exit code ${code}`, path: null }))
    return worker
  }
}

/** Anything may have been thrown in the thread, null too. */
function deathOf(error: unknown): Failure {
  const { code, message } = (error ?? {}) as { code?: string; message?: string }
  const kind = code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'worker'
  return { kind, code: null, message: message ?? String(error), path: null }
}
