import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignRows, cutTo, padTo } from '../../src/cli/align.ts'
import { displayWidth } from '../../src/lexicon/width.ts'
import { growthBySixteen, MOST_FOR_SIXTEEN } from '../growth.ts'

describe('alignRows', () => {
  it('counts a Chinese character as two columns', () => {
    expect(
      alignRows([
        ['文种', '标题'],
        ['a', 'b'],
        ['决定', '关于修桥的决定'],
      ]),
    ).toEqual(['文种  标题', 'a     b', '决定  关于修桥的决定'])
  })

  it('takes rows of different lengths and none at all', () => {
    expect(alignRows([])).toEqual([])
    expect(alignRows([['a', 'b', 'c'], ['d']])).toEqual(['a  b  c', 'd'])
  })

  it('cuts the last column to the width of the terminal', () => {
    expect(alignRows([['1', '关于印发云水县农村供水工程管护办法的通知']], 23)).toEqual(['1  关于印发云水县农村…'])
  })
})

describe('padTo and cutTo', () => {
  it('take a million marks without width, in time that grows with their number', () => {
    const cut = (count: number): string => cutTo(`国${'\u0301'.repeat(count)}家标准名录`, 9)
    expect(cut(1_000_000)).toBe(`国${'\u0301'.repeat(1_000_000)}家标…`)
    expect(growthBySixteen(cut, 60_000)).toBeLessThan(MOST_FOR_SIXTEEN)
  })

  it('give what fits and no less', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '国', '—', '1', ' ') }),
        fc.integer({ min: 4, max: 30 }),
        (text, width) => {
          expect(displayWidth(cutTo(text, width))).toBeLessThanOrEqual(width)
          expect(displayWidth(padTo(text, width))).toBeGreaterThanOrEqual(width)
          if (displayWidth(text) <= width) expect(cutTo(text, width)).toBe(text)
        },
      ),
    )
  })
})
