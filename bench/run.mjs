#!/usr/bin/env node
// Everything that is promised about speed and memory, as ratios of figures from one run, so that the machine has little say.
// CPU seconds are compared, not the clock, but for the two jobs.
//
//   npm run build && node bench/run.mjs [--small 2MB] [--large 20MB] [--json]
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { writeFolder } from './folder.mjs'
import { bytesOf, generatedBytes } from './generate.mjs'
import { measure, program } from './measure.mjs'

const { values } = parseArgs({
  options: {
    small: { type: 'string', default: '2MB' },
    large: { type: 'string', default: '20MB' },
    json: { type: 'boolean' },
  },
})
const small = bytesOf(values.small)
const large = bytesOf(values.large)
const floor = join(import.meta.dirname, 'floor.mjs')
const rows = []
const row = (what, ratio, target, figures) => rows.push({ what, ratio: Number(ratio.toFixed(2)), target, figures })
const perMB = (run) => run.cpu / (run.fed / 1e6)
const convert = (bytes, more = {}) =>
  measure([program, 'convert', '-q', '-f', 'ndjson', '-'], { chunks: generatedBytes(bytes, { one: true, ...more }) })

const runs = {}
for (const encoding of ['utf-8', 'gb18030']) {
  const chunks = () => generatedBytes(small, { one: true, encoding })
  const least = await measure([floor, encoding], { chunks: chunks() })
  const ours = await convert(small, { encoding })
  runs[encoding] = ours
  row(
    `time over that of the floor, ${encoding}`,
    ours.cpu / least.cpu,
    '<= 4',
    `${ours.cpu.toFixed(2)} s / ${least.cpu.toFixed(2)} s`,
  )
}

const text = Buffer.concat([...generatedBytes(small, { one: true })])
const pandoc = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time pandoc -f commonmark -t json > /dev/null'], {
  input: text,
})
if (pandoc.status === 0) {
  const cpu = String(pandoc.stderr)
    .trim()
    .split(/\s+/)
    .slice(-2)
    .map(Number)
    .reduce((a, b) => a + b)
  row(
    'throughput over that of pandoc',
    cpu / runs['utf-8'].cpu,
    '>= 5',
    `${cpu.toFixed(2)} s / ${runs['utf-8'].cpu.toFixed(2)} s`,
  )
}

const long = await convert(large)
const start = await convert(0)
const net = (run) => (run.cpu - start.cpu) / (run.fed / 1e6)
row(
  `cost a MB at ${values.large} over that at ${values.small}`,
  net(long) / net(runs['utf-8']),
  '<= 1.1',
  `${net(long).toFixed(2)} s / ${net(runs['utf-8']).toFixed(2)} s, without the start`,
)
row(
  `peak memory at ${values.large} over that at ${values.small}`,
  long.peak / runs['utf-8'].peak,
  '<= 1.2',
  `${(long.peak / 1e6).toFixed(0)} MB / ${(runs['utf-8'].peak / 1e6).toFixed(0)} MB`,
)

const work = mkdtempSync(join(tmpdir(), 'gongbao-bench-'))
try {
  writeFolder(join(work, 'in'), 16, small / 8)
  const seconds = {}
  for (const jobs of ['1', '2']) {
    const from = performance.now()
    await measure([
      program,
      'convert',
      '-q',
      '-f',
      'ndjson',
      '--jobs',
      jobs,
      '-o',
      join(work, `out${jobs}`),
      join(work, 'in'),
    ])
    seconds[jobs] = (performance.now() - from) / 1000
  }
  row(
    'two jobs over one, by the clock',
    seconds['1'] / seconds['2'],
    '>= 1.7',
    `${seconds['1'].toFixed(1)} s / ${seconds['2'].toFixed(1)} s`,
  )
} finally {
  rmSync(work, { recursive: true })
}

if (values.json) console.log(JSON.stringify(rows, null, 2))
else {
  console.log('| | ratio | target | figures |\n|---|---|---|---|')
  for (const { what, ratio, target, figures } of rows) console.log(`| ${what} | ${ratio} | ${target} | ${figures} |`)
  console.log(`\nthroughput: ${(1 / perMB(long)).toFixed(1)} MB a second of CPU`)
}
