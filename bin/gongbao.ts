#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { main } from '../src/cli/main.ts'

// Memory holds one document. Left alone, V8 lets the heap of a long run grow to four times what is alive before it collects.
setFlagsFromString('--heap-growing-percent=40')

const interrupt = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort(name))
const { argv, stdin, stdout, stderr, env } = process
process.exitCode = await main({
  argv: argv.slice(2),
  streams: { stdin, stdout, stderr },
  env,
  cwd: process.cwd(),
  signal: interrupt.signal,
})
