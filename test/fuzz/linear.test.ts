import { describe, expect, it } from 'vitest'
import { GROWTHS, type Growth } from '../../fuzz/sizes.ts'
import { parseIssues } from '../../src/index.ts'

/** Size of the smaller text, and how many times as large the larger one is. */
const SMALL = 8 * 1024
const TIMES = 4
/** A quadratic reading takes TIMES² as long. */
const MOST = TIMES * 2.3
/** What takes less than this is quick enough, whatever the clock says of its half. */
const QUICK = 60

/** The growth at which the text has about this many characters. */
function sizeOf(growth: Growth, length: number): number {
  let size = 1
  while (growth.make(size).length < length && size < 2 ** 21) size *= 2
  return Math.min(size, growth.full)
}

/** Milliseconds of the processor, not of the clock: the machine may have other things to do. */
function cost(text: string): number {
  const began = process.cpuUsage()
  parseIssues(text)
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

/** The smallest ratio of several attempts: a busy machine makes one larger, never all. */
function ratio(growth: Growth): number {
  const size = sizeOf(growth, SMALL)
  const small = growth.make(size)
  const large = growth.make(size * TIMES)
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 5 && best > MOST; attempt++) {
    const quick = Math.min(cost(small), cost(small))
    const slow = cost(large)
    best = slow < QUICK ? 0 : Math.min(best, slow / quick)
  }
  return best
}

/** One place of each line is tried here, in a document; what stands before the first document is asked of this one. */
const IN_FRONT = 'lines: menus of a site, alone'
const LEFT_OUT = /, (?:alone|after a document)$|^one line:|50 MB/u

describe('four times the text takes four times the time', () => {
  // the full list, and the full sizes: npm run fuzz:linear
  for (const growth of GROWTHS.filter(({ name }) => name === IN_FRONT || !LEFT_OUT.test(name))) {
    it(growth.name, { timeout: 120_000 }, () => {
      expect(ratio(growth)).toBeLessThanOrEqual(MOST)
    })
  }
})
