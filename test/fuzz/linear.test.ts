import { describe, expect, it } from 'vitest'
import { GROWTHS, type Growth } from '../../fuzz/sizes.ts'
import { parseIssues } from '../../src/index.ts'

/** Size of the smaller text, and how many times as large the larger one is. */
const SMALL = 24 * 1024
const TIMES = 4
/** A quadratic reading takes TIMES² as long. */
const MOST = TIMES * 2.3
/** What takes less than this is quick enough, whatever the clock says of its half. */
const QUICK = 120

/** The growth at which the text has about this many characters. */
function sizeOf(growth: Growth, length: number): number {
  let size = 1
  while (growth.make(size).length < length && size < 2 ** 21) size *= 2
  return Math.min(size, growth.full)
}

function seconds(text: string): number {
  const began = performance.now()
  parseIssues(text)
  return performance.now() - began
}

/** The smallest ratio of several attempts: a busy machine makes one larger, never all. */
function ratio(growth: Growth): number {
  const size = sizeOf(growth, SMALL)
  const small = growth.make(size)
  const large = growth.make(size * TIMES)
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < 5 && best > MOST; attempt++) {
    const quick = Math.min(seconds(small), seconds(small))
    const slow = seconds(large)
    best = slow < QUICK ? 0 : Math.min(best, slow / quick)
  }
  return best
}

describe('four times the text takes four times the time', () => {
  for (const growth of GROWTHS) {
    it(growth.name, { timeout: 120_000 }, () => {
      expect(ratio(growth)).toBeLessThanOrEqual(MOST)
    })
  }
})
