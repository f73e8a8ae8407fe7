import fc from 'fast-check'
import { expect, test } from 'vitest'
import { joinWrapped } from '../../src/lexicon/spaces.ts'
import { WrappedText } from '../../src/lexicon/wrappedText.ts'
import { growthBySixteen, MOST_FOR_SIXTEEN } from '../growth.ts'

function wrapped(lines: readonly string[]): WrappedText {
  const text = new WrappedText()
  for (const line of lines) text.add(line)
  return text
}

test('is what joining line by line gives', () => {
  const line = fc.string({
    unit: fc.constantFrom('甲', '，', ' ', '　', '1', '9', '.', ',', 'a', '-', '(', ')', '𠀀', '\t', ''),
  })
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const joined = lines.reduce((all, next) => (all === '' ? next : joinWrapped(all, next)), '')
      expect(wrapped(lines).toString()).toBe(joined)
      expect(wrapped(lines).length).toBe(joined.length)
    }),
    { numRuns: 2000 },
  )
})

test('takes time that grows with the text', () => {
  const join = (count: number): number => wrapped(new Array(count).fill('为做好防汛工作')).length
  expect(join(300_000)).toBe(2_100_000)
  expect(growthBySixteen(join, 18_000)).toBeLessThan(MOST_FOR_SIXTEEN)
})
