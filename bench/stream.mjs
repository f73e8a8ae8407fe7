#!/usr/bin/env node
// SIZE of generated issues from stdin to NDJSON: how much memory the converter takes at most, and how much of the input it
// had been given when the first document came out. Fails where the peak is 200 MB or more, or where the first document waited
// for the end.
//
//   npm run build && node bench/stream.mjs [SIZE, by default 200MB] [--one] [--encoding gb18030]
import { parseArgs } from 'node:util'
import { bytesOf, generatedBytes } from './generate.mjs'
import { measure, program } from './measure.mjs'

const LIMIT = 200e6
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { one: { type: 'boolean' }, encoding: { type: 'string' } },
})
const { one = false, encoding = 'utf-8' } = values
const size = bytesOf(positionals[0] ?? '200MB')
const run = await measure([program, 'convert', '-f', 'ndjson', '-'], {
  chunks: generatedBytes(size, { one, encoding }),
  first: '"type":"document"',
})
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
console.log(`read ${mb(run.fed)}, written ${mb(run.written)}, exit code ${run.code}`)
console.log(`${run.seconds.toFixed(1)} s, ${run.cpu.toFixed(1)} s of CPU: ${mb(run.fed / run.cpu)} a second of CPU`)
console.log(`peak memory ${mb(run.peak)} (limit ${mb(LIMIT)})`)
console.log(`first document after ${run.firstAt === null ? 'the end' : mb(run.firstAt)} of the input`)
const early = run.firstAt !== null && run.firstAt < run.fed / 2
process.exitCode = run.code <= 1 && run.peak < LIMIT && early ? 0 : 1
