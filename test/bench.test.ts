import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { generated, generatedBytes } from '../bench/generate.mjs'
import { measure } from '../bench/measure.mjs'
import { RATIOS, ratiosOf, timesWorse } from '../bench/ratios.mjs'
import { parseIssues } from '../src/pipeline.ts'
import { ensureBuilt, program, root } from './cli/built.ts'

describe('what bench/ generates', () => {
  it('is as large as asked for, and no number comes twice', () => {
    const text = [...generated(2_000_000, { one: true })].join('')
    expect(Buffer.byteLength(text)).toBeGreaterThan(2_000_000)
    expect(Buffer.byteLength(text)).toBeLessThan(2_100_000)
    const numbers = text.match(/^\p{sc=Han}{2,6}〔\d{4}〕\d{5}号$/gmu) ?? []
    expect(numbers.length).toBeGreaterThan(50)
    expect(new Set(numbers).size / numbers.length).toBeGreaterThan(0.9)
  })

  it('is read alike in the first gigabyte and in the second', () => {
    const numbersOf = (from: number): number =>
      parseIssues([...generated(50_000, { one: true, from })].join(''), {})
        .flatMap(({ documents }) => documents)
        .filter(({ number }) => number !== null).length
    expect(numbersOf(1)).toBeGreaterThan(10)
    for (const round of [75, 999, 7000]) expect(numbersOf(round)).toBe(numbersOf(1))
  })

  it('is the same text in GB18030', () => {
    const bytes = Buffer.concat([...generatedBytes(300_000, { encoding: 'gb18030' })])
    expect(new TextDecoder('gb18030').decode(bytes)).toBe([...generated(300_000)].join(''))
  })
})

describe('the ratios', () => {
  const run = (cpu: number, peak = 1e8) => ({ fed: 1e6, cpu, peak, seconds: cpu })
  const sizes = { small: '1MB', middle: '1MB', large: '4MB' }

  it('are held against their targets, and left out where a figure is missing', () => {
    const best = {
      'floor utf-8': run(0.5),
      'convert utf-8': run(2.5),
      start: run(0.5),
      large: { ...run(10.5), fed: 4e6 },
    }
    const rows = ratiosOf(best, sizes).map(({ key, ratio, met }) => [key, ratio, met])
    expect(rows).toEqual([
      ['floor utf-8', 5, false],
      ['linear', 1.25, false],
    ])
  })

  it('are compared with what was recorded, whichever way is better', () => {
    expect(timesWorse({ key: 'floor utf-8', ratio: 5 }, { 'floor utf-8': 4 })).toBe(1.25)
    expect(timesWorse({ key: 'pandoc', ratio: 4 }, { pandoc: 6 })).toBe(1.5)
    expect(timesWorse({ key: 'jobs', ratio: 1 }, {})).toBe(1)
  })

  it('were recorded for every promise but that by the clock', () => {
    const { ratios } = JSON.parse(readFileSync(join(root, 'bench/recorded.json'), 'utf8'))
    expect(Object.keys(ratios)).toEqual(RATIOS.filter(({ clock }) => !clock).map(({ key }) => key))
  })
})

describe('a stream', () => {
  beforeAll(ensureBuilt, 120_000)

  it('lets its first document out before it has ended, and takes little memory', async () => {
    const { code, firstAt, fed, peak } = await measure([program, 'convert', '-f', 'ndjson', '-'], {
      chunks: generatedBytes(4_000_000, { one: true }),
      first: '"type":"document"',
    })
    expect(code).toBe(0)
    expect(firstAt).toBeLessThan(fed / 2)
    expect(peak).toBeLessThan(200e6)
  }, 240_000)
})
