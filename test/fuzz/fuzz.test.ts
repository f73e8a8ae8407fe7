import { join } from 'node:path'
import { expect, it } from 'vitest'
import { caseOf, fuzz } from '../../fuzz/run.ts'
import { readTexts } from '../../fuzz/texts.ts'

const texts = readTexts(join(import.meta.dirname, '..', '..'), false)
/** Cases that are always run, however slow the machine. */
const CASES = 1500

it('makes the same case again from its seed', () => {
  for (const seed of [1, 7, 4096]) expect(caseOf(seed, texts)).toEqual(caseOf(seed, texts))
})

it('finds nothing broken in what chance makes', { timeout: 120_000 }, async () => {
  const { failures } = await fuzz(texts, 20_240_000, ({ cases }) => cases >= CASES)
  expect(failures.map(({ seed, broken }) => `seed ${seed}: ${broken[0]}`)).toEqual([])
})
