import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { growthBySixteen, MOST_FOR_SIXTEEN } from '../growth.ts'
import { base, check } from './marked.ts'

const HEAD = base.slice(0, 2000)

describe('checking', () => {
  it('never throws, and every position is in the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...base.split('\n'), '《', '（', '云政发[2023]5号', '\t', '\u0000'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        // The head keeps a text a text, whatever control characters follow.
        const text = `${HEAD}${lines.join('\n')}`
        for (const { position, excerpt } of check(text).findings) {
          if (position === null) continue
          expect(position.start.offset).toBeLessThanOrEqual(position.end.offset)
          expect(position.end.offset).toBeLessThanOrEqual(text.length)
          if (excerpt !== null) expect(excerpt.to).toBeLessThanOrEqual(excerpt.text.length)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('is done in linear time', () => {
    for (const unit of ['（', '《', '“', '，,', '甲 ', '1391', '一', '第—条', '[2023]', '月1曰']) {
      const checked = (count: number): unknown =>
        check(`云水县人民政府\n关于修桥的通知\n云政发〔2023〕5号\n各乡镇：\n${unit.repeat(count)}\n`)
      expect(growthBySixteen(checked, 2500), unit).toBeLessThan(MOST_FOR_SIXTEEN)
    }
  })
})
