import { parentPort } from 'node:worker_threads'
import { runJob } from './job.ts'
import type { Job } from './types.ts'

/** A worker thread: takes a text at a time and gives back what became of it. */
parentPort?.on('message', async (job: Job) => parentPort?.postMessage(await runJob(job)))
