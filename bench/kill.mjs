#!/usr/bin/env node
// Kills a batch at random moments, with SIGKILL and SIGTERM in turn, then lets it run to its end, and compares the folder with
// that of an undisturbed run: the same files, the same bytes, nothing besides. While it is dead, every file that stands under a
// final name must be one of the undisturbed run.
//
//   npm run build && node bench/kill.mjs [TIMES, by default 200] [--seed N]
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { writeFolder } from './folder.mjs'
import { program } from './measure.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string' } } })
const times = Number(positionals[0] ?? 200)
let seed = Number(values.seed ?? 1)
console.log(`seed ${seed}`)
/** A number from 0 up to 1, by the seed (mulberry32). */
function random() {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
}

const work = mkdtempSync(join(tmpdir(), 'gongbao-kill-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))
writeFolder(join(work, 'in'), 6, 20_000)

const start = (out) =>
  spawn(process.execPath, [program, 'convert', '-q', '-f', 'ndjson,markdown,csv', '--jobs', '2', '-o', out, 'in'], {
    cwd: work,
    stdio: ['ignore', 'ignore', 'inherit'],
  })

/** Hash of every file below a folder by its path. */
function files(folder) {
  const found = new Map()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    found.set(path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  return found
}

const differences = (a, b) => [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path))

const began = performance.now()
await once(start('whole'), 'close')
const took = performance.now() - began
const whole = files(join(work, 'whole'))

const count = { killed: 0, ended: 0, wrong: 0 }
for (let i = 0; i < times; i++) {
  const out = `out${i}`
  // Killed up to three times, then left alone.
  for (let kills = 1 + Math.floor(random() * 3); kills > 0; kills--) {
    const child = start(out)
    const closed = once(child, 'close')
    await wait(random() * took * 0.7)
    child.kill(random() < 0.5 ? 'SIGKILL' : 'SIGTERM')
    const [code, signal] = await closed
    if (code === 0 || code === 1) count.ended++
    else count.killed++
    const standing = await Promise.resolve()
      .then(() => files(join(work, out)))
      .catch(() => new Map())
    for (const [path, hash] of standing) {
      if (path.startsWith('.gongbao') || whole.get(path) === hash) continue
      count.wrong++
      console.log(`${i}: ${path} is half written after ${signal ?? code}`)
    }
  }
  const [code] = await once(start(out), 'close')
  const wrong = differences(whole, files(join(work, out)))
  if (wrong.length > 0) {
    count.wrong++
    console.log(`${i}: exit code ${code}, differs in ${wrong.slice(0, 5).join(', ')}`)
  }
  rmSync(join(work, out), { recursive: true })
}
console.log(`${times} folders, killed ${count.killed} times, ended before ${count.ended} times, wrong ${count.wrong}`)
process.exitCode = count.wrong === 0 ? 0 : 1
