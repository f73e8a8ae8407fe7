import { fork } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { GROWTHS, type Growth } from './sizes.ts'

// Whether twice the text takes twice the time, for every way to grow that GROWTHS knows:
//   npm run fuzz:linear -- [--only WORD] [--least MS] [--limit SECONDS] [--full] [--slow]
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    /** A time below this many milliseconds is no measurement: the text is doubled until it takes longer. */
    least: { type: 'string', default: '300' },
    /** A single reading that takes longer has failed. */
    limit: { type: 'string', default: '60' },
    /** Reads the full size once as well. */
    full: { type: 'boolean', default: false },
    /** Prints only what is too slow. */
    slow: { type: 'boolean', default: false },
  },
})
const MOST = 2.3
const LARGEST = 64_000_000

interface Measured {
  size: number
  bytes: number
  ms: number
  rss: number
}

/** One or several sizes read in a process of its own; null where it died or took too long. */
function measure(growth: Growth, sizes: readonly number[]): Promise<Measured[] | null> {
  return new Promise((resolve) => {
    const found: Measured[] = []
    const child = fork(join(import.meta.dirname, 'measure.js'), [growth.name, ...sizes.map(String)], {
      execArgv: ['--max-old-space-size=4096'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), Number(options.limit) * 1000)
    child.on('message', (message) => found.push(message as Measured))
    child.on('exit', () => {
      clearTimeout(timer)
      resolve(found.length === sizes.length ? found : null)
    })
  })
}

/** The size from which on a reading takes long enough to be compared, and the ratio there. */
async function ratioOf(growth: Growth): Promise<{ ratio: number; at: Measured } | null> {
  let size = 500
  for (;;) {
    const probe = await measure(growth, [size])
    if (!probe?.[0]) return null
    const { ms, bytes } = probe[0]
    if (ms >= Number(options.least) || bytes > LARGEST / 2) break
    size = Math.ceil(size * Math.min(16, Math.max(2, Number(options.least) / ms)))
  }
  let best = Number.POSITIVE_INFINITY
  let at: Measured | null = null
  // A busy machine and the garbage collector make a ratio larger, nothing makes it smaller for long.
  for (let attempt = 0; attempt < 4 && best > MOST; attempt++) {
    const found = await measure(growth, [size, 2 * size, size, 2 * size])
    if (!found) return null
    const [a, b, c, d] = found as [Measured, Measured, Measured, Measured]
    const ratio = Math.min(b.ms, d.ms) / Math.min(a.ms, c.ms)
    if (ratio < best) {
      best = ratio
      at = b
    }
    if (attempt === 1) size *= 2
  }
  return at && { ratio: best, at }
}

let failed = 0
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)
console.log('  ratio    text MB  seconds   MB/s  peak MB  text')
for (const growth of GROWTHS.filter(({ name }) => name.includes(options.only))) {
  const found = await ratioOf(growth)
  const slow = found === null || found.ratio > MOST
  if (slow) failed++
  if (!slow && options.slow) continue
  if (found) {
    const { ratio, at } = found
    const speed = (at.bytes / 1000 / at.ms).toFixed(1)
    console.log(
      `${slow ? '✗' : ' '} ${ratio.toFixed(2).padStart(5)} ${megabytes(at.bytes).padStart(10)} ${(at.ms / 1000).toFixed(2).padStart(8)} ${speed.padStart(6)} ${megabytes(at.rss).padStart(8)}  ${growth.name}`,
    )
  } else console.log(`✗     —          —        —      —        —  ${growth.name}`)
  if (!options.full) continue
  const whole = (await measure(growth, [growth.full]))?.[0]
  if (!whole) failed++
  console.log(
    whole
      ? `   full ${megabytes(whole.bytes).padStart(10)} ${(whole.ms / 1000).toFixed(2).padStart(8)} ${(whole.bytes / 1000 / whole.ms).toFixed(1).padStart(6)} ${megabytes(whole.rss).padStart(8)}  ${growth.full}`
      : `✗  full failed at ${growth.full}`,
  )
}
console.log(failed === 0 ? 'all linear' : `${failed} not linear`)
process.exitCode = failed === 0 ? 0 : 1
