import { describe, expect, it } from 'vitest'
import { detectEncoding } from '../../src/source/detect/cascade.ts'
import { ENCODERS, toTraditional } from './encode.ts'
import { randomNumbers, shuffledText } from './gazette-text.ts'

const SIZES = [
  { size: 64, slices: 300, required: 0.99 },
  { size: 256, slices: 300, required: 1 },
  { size: 1024, slices: 100, required: 1 },
  { size: 16 * 1024, slices: 15, required: 1 },
]

// Converted once: a slice of traditional text is not the conversion of a slice.
const simplified = shuffledText(40_000, randomNumbers(20))
const traditional = toTraditional(simplified)

/** A slice that begins at a character, half of the time at a line, and may end within a character. */
function slice(text: string, size: number, encode: (text: string) => Uint8Array, random: () => number): Uint8Array {
  let start = Math.floor(random() * (text.length - size))
  if (random() < 0.5) start = text.indexOf('\n', start) + 1
  return encode(text.slice(start, start + size)).subarray(0, size)
}

describe.each(ENCODERS)('$name is told', ({ name, detected, encode }) => {
  const text = name === 'Big5' ? traditional : simplified

  it.each(SIZES)('from $size bytes', ({ size, slices, required }) => {
    const random = randomNumbers(size)
    let right = 0
    for (let i = 0; i < slices; i++) {
      let found: string
      try {
        found = detectEncoding(slice(text, size, encode, random), { whole: false }).encoding
      } catch (error) {
        found = String(error)
      }
      if (found === detected) right++
    }
    expect(right / slices).toBeGreaterThanOrEqual(required)
  })

  it('from the whole text, for certain', () => {
    expect(detectEncoding(encode(text), { whole: true })).toMatchObject({ encoding: detected, confidence: 'certain' })
  })
})

describe('GBK with hardly any Chinese in it', () => {
  const words = ['合计', '序号', '金额', '备注', '单位', '公里数', '面积', '总投资额', '编号', '小计']
  const encode = ENCODERS.find(({ name }) => name === 'GBK')?.encode as (text: string) => Uint8Array

  it.each([64, 256, 1024, 16 * 1024])('is told from one word among %i bytes of figures', (size) => {
    const random = randomNumbers(size)
    for (const word of words) {
      let figures = ''
      while (figures.length < size) figures += `${Math.floor(random() * 1e6)}\t${(random() * 100).toFixed(2)}\n`
      const at = Math.floor(random() * (size - 16))
      const bytes = encode(figures.slice(0, at) + word + figures.slice(at)).subarray(0, size)
      expect(detectEncoding(bytes, { whole: true }).encoding).toBe('GB18030')
    }
  })
})

describe('traditional characters in GBK', () => {
  it.each([64, 256])('are told from Big5 by %i bytes', (size) => {
    const random = randomNumbers(size + 1)
    const encode = ENCODERS.find(({ name }) => name === 'GB18030')?.encode as (text: string) => Uint8Array
    for (let i = 0; i < 100; i++) {
      expect(detectEncoding(slice(traditional, size, encode, random), { whole: false }).encoding).toBe('GB18030')
    }
  })
})

describe('a line of leader dots', () => {
  it('says less than the few characters beside it', () => {
    const encode = ENCODERS.find(({ name }) => name === 'GBK')?.encode as (text: string) => Uint8Array
    const line = encode(`（云政发〔2024〕11号）${'…'.repeat(60)}（1）`)
    expect(detectEncoding(line.subarray(16), { whole: true }).encoding).toBe('GB18030')
  })
})
