import { newResult, runJob } from './job.ts'
import { Thread } from './thread.ts'
import type { Job, Result } from './types.ts'

/** Something that converts one text at a time. */
interface Runner {
  run(job: Job): Promise<Result>
  close(): Promise<void>
}

export interface PoolOptions {
  /** How many texts are converted at the same time, each in a thread of its own; 0 converts one after another in this thread. */
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
    const runner = threads > 0 ? workerRunner(signal) : here
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

/**
 * Converts in a worker thread. A text whose thread dies is tried once more where the thread had converted others before: what
 * killed it may be what they left behind.
 */
function workerRunner(signal: AbortSignal): Runner {
  const thread = new Thread(new URL('./worker.js', import.meta.url))
  const stop = (): void => void thread.close()
  signal.addEventListener('abort', stop)
  return {
    async run(job) {
      const fresh = thread.fresh
      let ended = await thread.run(job)
      if ('kind' in ended && !fresh && !signal.aborted) ended = await thread.run(job)
      return 'kind' in ended ? { ...newResult(job.index), failure: ended } : ended
    },
    async close() {
      signal.removeEventListener('abort', stop)
      await thread.close()
    },
  }
}
