#!/usr/bin/env node
// Kills a batch at random moments, with SIGKILL or SIGTERM, up to three times, then lets it run to its end, and compares the folder
// with that of an undisturbed run: the same files, the same bytes, nothing besides. Every other folder holds the outputs of older
// texts before, of which one is gone and others have changed since. While the batch is dead, every file that stands under a final
// name must be one of an undisturbed run, of the older texts or of these, before or after documents of other texts were linked.
//
//   npm run build && node bench/kill.mjs [TIMES, by default 200] [--seed N]
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
/** The texts stand at `in` in both, so that the manifests name them alike. */
const texts = { older: join(work, 'older'), now: join(work, 'now') }
writeFolder(join(texts.now, 'in'), 6, 20_000)
cpSync(texts.now, texts.older, { recursive: true })
cpSync(join(texts.older, 'in/2001/1.txt'), join(texts.older, 'in/1999/gone.txt'))
for (const path of ['in/2001/6.txt', 'in/2003/3.txt'].map((name) => join(texts.older, name))) {
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, text.slice(0, text.length / 2))
}

const start = (out, cwd = texts.now, ...more) =>
  spawn(
    process.execPath,
    [program, ...'convert -q -f ndjson,markdown,csv --jobs 2 --prune -o'.split(' '), out, ...more, 'in'],
    {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )

/** Hash of every file below a folder by its path. */
function files(folder) {
  const found = new Map()
  if (!existsSync(folder)) return found
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    found.set(path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex'))
  }
  return found
}

const differences = (a, b) => [...new Set([...a.keys(), ...b.keys()])].filter((path) => a.get(path) !== b.get(path))

const older = join(work, 'out-older')
await once(start(older, texts.older), 'close')
const before = files(older)
const began = performance.now()
const [codeOfWhole] = await once(start(join(work, 'out-now')), 'close')
const took = performance.now() - began
const whole = files(join(work, 'out-now'))
const changed = differences(before, whole).length
if (codeOfWhole > 1 || changed < 10) throw new Error(`nothing to compare: exit code ${codeOfWhole}, ${changed} changed`)
console.log(`an undisturbed run takes ${took.toFixed(0)} ms and writes ${whole.size} files`)
// A part of all is converted as the whole is, but for the links between texts.
await once(start(join(work, 'out-unlinked'), texts.now, '--shard', '1/1'), 'close')
const unlinked = files(join(work, 'out-unlinked'))

const count = { SIGKILL: 0, SIGTERM: 0, early: 0, midway: 0, ended: 0, wrong: 0 }
const wrong = (what) => {
  count.wrong++
  console.log(what)
}
for (let i = 0; i < times; i++) {
  const out = join(work, `out-${i}`)
  const known = i % 2 === 1 ? [before, whole, unlinked] : [whole, unlinked]
  if (i % 2 === 1) cpSync(older, out, { recursive: true })
  for (let kills = 1 + Math.floor(random() * 3); kills > 0; kills--) {
    const child = start(out)
    const closed = once(child, 'close')
    await wait(random() * took)
    const signal = random() < 0.5 ? 'SIGKILL' : 'SIGTERM'
    child.kill(signal)
    const [code] = await closed
    const standing = files(out)
    if (code === 0 || code === 1) count.ended++
    else {
      count[signal]++
      const done = differences(standing, whole).filter((path) => !path.startsWith('.gongbao')).length
      const left = i % 2 === 1 ? changed : whole.size - 1
      if (done > 0 && done < left) count.midway++
      else count.early++
    }
    for (const [path, hash] of standing) {
      if (path.startsWith('.gongbao') || known.some((each) => each.get(path) === hash)) continue
      wrong(`${i}: ${path} is half written after ${signal}`)
    }
  }
  const [code] = await once(start(out), 'close')
  const differing = differences(whole, files(out))
  if (code !== codeOfWhole || differing.length > 0) {
    wrong(`${i}: exit code ${code} for ${codeOfWhole}, differs in ${differing.slice(0, 5).join(', ') || 'nothing'}`)
  }
  rmSync(out, { recursive: true, force: true })
}
console.log(`${times} folders; killed by SIGKILL ${count.SIGKILL} times, by SIGTERM ${count.SIGTERM} times`)
console.log(
  `of these ${count.midway} with some outputs in their places, ${count.early} before the first or after the last`,
)
console.log(`ended before the signal ${count.ended} times; lost, half written or different: ${count.wrong}`)
process.exitCode = count.wrong === 0 ? 0 : 1
