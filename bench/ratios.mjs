import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeFolder } from './folder.mjs'
import { bytesOf, generatedBytes } from './generate.mjs'
import { measure, program } from './measure.mjs'

/** Runs of so much text or more are not repeated. */
const LONG = 100e6
const FLOOR = join(import.meta.dirname, 'floor.mjs')
const CONVERT = 'convert -q -f ndjson -'.split(' ')

/**
 * What is promised, as ratios of two figures of `best`: `most` and `least` are the targets. What is taken by the `clock` is not
 * recorded: it says more of what else the machine does.
 */
export const RATIOS = [
  ...['utf-8', 'gb18030'].map((encoding) => ({
    key: `floor ${encoding}`,
    what: () => `time over that of the floor, ${encoding}`,
    most: 4,
    of: (best) => [best[`convert ${encoding}`]?.cpu, best[`floor ${encoding}`]?.cpu],
    figure: seconds,
  })),
  {
    key: 'pandoc',
    what: () => 'throughput over that of `pandoc -f commonmark -t json`',
    least: 5,
    of: (best) => [best.pandoc?.cpu, best['convert utf-8']?.cpu],
    figure: seconds,
  },
  {
    key: 'linear',
    what: ({ small, large }) => `cost a MB at ${large} over that at ${small}, without the start`,
    most: 1.1,
    of: (best) => [perMB(best.large, best.start), perMB(best['convert utf-8'], best.start)],
    figure: seconds,
  },
  {
    key: 'memory',
    what: ({ middle, large }) => `peak memory at ${large} over that at ${middle}`,
    most: 1.2,
    of: (best) => [best.large?.peak, best.middle?.peak],
    figure: (bytes) => `${(bytes / 1e6).toFixed(0)} MB`,
  },
  {
    key: 'jobs',
    clock: true,
    what: () => 'one job over two, by the clock',
    least: 1.7,
    of: (best) => [best['jobs 1']?.seconds, best['jobs 2']?.seconds],
    figure: seconds,
  },
]

function seconds(value) {
  return `${value.toFixed(2)} s`
}
const perMB = (run, start) => (run && start ? (run.cpu - start.cpu) / (run.fed / 1e6) : undefined)

/** The ratios of what was measured; one of which a figure is missing (no pandoc, one processor) is left out. */
export function ratiosOf(best, sizes) {
  return RATIOS.flatMap(({ key, what, of, figure, most, least, clock = false }) => {
    const [a, b] = of(best)
    if (a === undefined || b === undefined) return []
    const target = most === undefined ? `≥ ${least}` : `≤ ${most}`
    const met = most === undefined ? a / b >= least : a / b <= most
    return [{ key, clock, what: what(sizes), ratio: a / b, target, met, figures: `${figure(a)} / ${figure(b)}` }]
  })
}

/** How many times worse a ratio is than the recorded one; below 1 it is better. What was not recorded is as it was. */
export function timesWorse({ key, ratio }, recorded) {
  const before = recorded[key] ?? ratio
  const { most } = RATIOS.find((each) => each.key === key) ?? {}
  return most === undefined ? before / ratio : ratio / before
}

/**
 * Measures once what the ratios are made of, and keeps the least of each figure in `best`: what else the machine does only ever adds.
 * Throws where something did not run as it should, which would look fast.
 */
export async function measureRound(best, { small, middle, large }) {
  const keep = (name, run) => {
    const before = best[name] ?? run
    const least = (figure) => Math.min(run[figure] ?? 0, before[figure] ?? 0)
    best[name] = { fed: run.fed, cpu: least('cpu'), peak: least('peak'), seconds: least('seconds') }
  }
  const once = (name, size) => best[name] === undefined || bytesOf(size) < LONG
  for (const encoding of ['utf-8', 'gb18030']) {
    keep(`floor ${encoding}`, await floor(small, encoding))
    keep(`convert ${encoding}`, await convert(small, encoding))
  }
  const pandoc = runPandoc(small)
  if (pandoc) keep('pandoc', pandoc)
  keep('start', await measure([program, ...CONVERT], { chunks: generatedBytes(1000) }))
  if (once('middle', middle)) keep('middle', await convert(middle))
  if (once('large', large)) keep('large', await convert(large))
  if (availableParallelism() > 1) for (const [name, run] of await runFolder(bytesOf(middle))) keep(name, run)
}

async function floor(size, encoding) {
  const run = await measure([FLOOR, encoding], { chunks: generatedBytes(bytesOf(size), { one: true, encoding }) })
  if (run.code !== 0 || !run.last.includes('"text"')) throw new Error(`the floor ended with ${run.code}`)
  return run
}

/** Bytes of records per byte of the text in UTF-8 must stay: a run that stops reading, or reads otherwise, is not measured. */
let density = null
async function convert(size, encoding = 'utf-8') {
  const chunks = generatedBytes(bytesOf(size), { one: true, encoding })
  const run = await measure([program, ...CONVERT], { chunks })
  const end = run.code === 0 ? JSON.parse(run.last) : null
  if (end?.type !== 'end') throw new Error(`convert of ${size} in ${encoding} ended with ${run.code}: ${run.last}`)
  const dense = run.written / bytesOf(size)
  density ??= dense
  if (Math.abs(dense / density - 1) > 0.1)
    throw new Error(`${run.written} bytes of records of ${size} are not in proportion`)
  return run
}

/** Seconds of CPU that pandoc takes for the same text; null where it is not installed. */
function runPandoc(size) {
  if (spawnSync('pandoc', ['--version']).status !== 0) return null
  const input = Buffer.concat([...generatedBytes(bytesOf(size), { one: true })])
  const command = 'TIMEFORMAT="%U %S"; time pandoc -f commonmark -t json > /dev/null'
  const { status, stderr } = spawnSync('bash', ['-c', command], { input, encoding: 'utf8' })
  const times = stderr.trim().split(/\s+/).slice(-2).map(Number)
  if (status !== 0 || times.some((time) => !(time >= 0))) throw new Error(`pandoc ended with ${status}: ${stderr}`)
  return { fed: input.length, cpu: times[0] + times[1] }
}

/**
 * A folder of 16 texts, twice as large as `bytes`, with one job and with two, which must write the same. Each thread compiles the code for
 * itself, so a small folder gains little.
 */
async function runFolder(bytes) {
  const work = mkdtempSync(join(tmpdir(), 'gongbao-bench-'))
  try {
    writeFolder(join(work, 'in'), 16, bytes / 8)
    const runs = []
    const manifests = []
    for (const jobs of ['1', '2']) {
      const out = `out${jobs}`
      const run = await measure([program, ...'convert -q -f ndjson --jobs'.split(' '), jobs, '-o', out, 'in'], {
        cwd: work,
      })
      if (run.code !== 0) throw new Error(`convert with ${jobs} jobs ended with ${run.code}`)
      manifests.push(readFileSync(join(work, out, '.gongbao/manifest.ndjson'), 'utf8'))
      runs.push([`jobs ${jobs}`, run])
    }
    if (manifests[0] !== manifests[1]) throw new Error('two jobs write something else than one')
    return runs
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
