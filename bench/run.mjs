#!/usr/bin/env node
// Everything that is promised about speed and memory, as ratios of figures from one run, so that the machine has little say.
// CPU seconds are compared, not the clock, but for the two jobs; the least of several rounds counts. Ends with 1 where a target is
// missed, or, with --against, where a ratio is more than a quarter worse than the recorded one.
//
// Texts of less than 500 KB hold another mixture of documents, which is noticed.
//
//   npm run build && node bench/run.mjs [--small 2MB] [--middle 2MB] [--large 20MB] [--rounds 3] [--json]
//   node bench/run.mjs --full                              the sizes that are promised: 10 MB, 50 MB and 1 GB
//   node bench/run.mjs --record bench/recorded.json        keeps the ratios, with their sizes
//   node bench/run.mjs --against bench/recorded.json       at the recorded sizes
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { measureRound, ratiosOf, timesWorse } from './ratios.mjs'

const { values } = parseArgs({
  options: {
    small: { type: 'string' },
    middle: { type: 'string' },
    large: { type: 'string' },
    full: { type: 'boolean' },
    rounds: { type: 'string', default: '3' },
    against: { type: 'string' },
    record: { type: 'string' },
    json: { type: 'boolean' },
  },
})
/** Rounds that are added where a ratio is worse than recorded: something else may have had the machine. */
const MORE_ROUNDS = 3
const FULL = { small: '10MB', middle: '50MB', large: '1GB' }
const { small = '2MB', large = '20MB' } = values
const recorded = values.against === undefined ? null : JSON.parse(readFileSync(values.against, 'utf8'))
const sizes = recorded?.sizes ?? (values.full ? FULL : { small, middle: values.middle ?? small, large })

const best = {}
for (let round = 0; round < Number(values.rounds); round++) await measureRound(best, sizes)
const worse = () => ratiosOf(best, sizes).filter((row) => timesWorse(row, recorded.ratios) > 1.25)
if (recorded) for (let more = 0; more < MORE_ROUNDS && worse().length > 0; more++) await measureRound(best, sizes)

const rows = ratiosOf(best, sizes)
if (values.json) console.log(JSON.stringify(rows, null, 2))
else {
  console.log('| | ratio | target | | figures |\n| --- | --- | --- | --- | --- |')
  for (const { what, ratio, target, met, figures } of rows) {
    console.log(`| ${what} | ${ratio.toFixed(2)} | ${target} | ${met ? 'met' : 'missed'} | ${figures} |`)
  }
  const { fed, cpu } = best.large
  console.log(`\nthroughput at ${sizes.large}: ${(fed / cpu / 1e6).toFixed(1)} MB a second of CPU`)
  console.log(`Node.js ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}`)
}
if (values.record !== undefined) {
  const ratios = Object.fromEntries(
    rows.filter(({ clock }) => !clock).map(({ key, ratio }) => [key, Number(ratio.toFixed(2))]),
  )
  writeFileSync(values.record, `${JSON.stringify({ sizes, ratios }, null, 2)}\n`)
} else if (recorded) {
  for (const { key, ratio } of worse()) {
    console.error(`${key}: ${ratio.toFixed(2)} is more than a quarter worse than ${recorded.ratios[key]}, as recorded`)
    process.exitCode = 1
  }
  for (const { key, ratio } of rows.filter((row) => timesWorse(row, recorded.ratios) < 0.5)) {
    console.error(`${key}: ${ratio.toFixed(2)} is far better than ${recorded.ratios[key]}; record it, so that it stays`)
  }
} else if (rows.some(({ met }) => !met)) process.exitCode = 1
