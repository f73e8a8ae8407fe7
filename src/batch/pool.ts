import { Worker } from 'node:worker_threads'
import { newResult, runJob } from './job.ts'
import type { Job, Result } from './types.ts'

/** Something that converts one text at a time. */
interface Runner {
  run(job: Job): Promise<Result>
  close(): Promise<void>
}

export interface PoolOptions {
  /** How many texts are converted at the same time; one is converted in this thread. */
  threads: number
  signal: AbortSignal
  /** Takes each result, in the order in which they come. */
  done(result: Result): Promise<void>
  /** Asked before each text whether to go on. */
  goesOn(): boolean
  /** Reads a text that is not a file, in this thread. */
  open(index: number): (() => AsyncIterable<Uint8Array>) | undefined
}

/** Converts texts in as many threads as asked for. Each thread takes the next text when it is free. */
export async function runJobs(jobs: readonly Job[], options: PoolOptions): Promise<void> {
  const { threads, signal, done, goesOn, open } = options
  let next = 0
  const here: Runner = { run: (job) => runJob(job, open(job.index)), close: async () => {} }
  const lane = async (): Promise<void> => {
    const runner = threads > 1 ? workerRunner(signal) : here
    try {
      while (!signal.aborted && goesOn()) {
        const job = jobs[next++]
        if (job === undefined) return
        const result = await (open(job.index) ? here : runner).run(job)
        if (!signal.aborted) await done(result)
      }
    } finally {
      await runner.close()
    }
  }
  const lanes = Array.from({ length: Math.max(1, Math.min(threads, jobs.length)) }, lane)
  const failed = (await Promise.allSettled(lanes)).find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}

/** A worker thread. One that dies takes its text with it, and the next text gets a new one. */
function workerRunner(signal: AbortSignal): Runner {
  let worker: Worker | null = null
  const stop = (): void => void worker?.terminate()
  signal.addEventListener('abort', stop)
  return {
    run: (job) =>
      new Promise((resolve) => {
        const at = worker ?? new Worker(new URL('./worker.js', import.meta.url))
        worker = at
        const settle = (result: Result, dead: boolean): void => {
          // Only these: a worker hears of its own listeners by listeners.
          for (const name of ['message', 'error', 'exit']) at.removeAllListeners(name)
          // An error that comes later is that of a thread nobody waits for.
          at.on('error', () => {})
          if (dead) worker = null
          resolve(result)
        }
        const died = (message: string): void =>
          settle({ ...newResult(job.index), failure: { kind: 'internal', code: null, message, path: null } }, true)
        at.once('message', (result: Result) => settle(result, false))
        at.once('error', (error: Error) => died(error.message))
        at.once('exit', (code) => died(`worker ended with ${code}`))
        at.postMessage(job)
      }),
    async close() {
      signal.removeEventListener('abort', stop)
      await worker?.terminate()
    },
  }
}
