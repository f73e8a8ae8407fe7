#!/usr/bin/env node
import { tuneEngine } from '../src/cli/engine.ts'
import { main } from '../src/cli/main.ts'

tuneEngine()
const interrupt = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupt.abort(name))
const { argv, stdin, stdout, stderr, env } = process
const streams = { stdin, stdout, stderr }
process.exitCode = await main({ argv: argv.slice(2), streams, env, cwd: process.cwd(), signal: interrupt.signal })
