import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIssues } from '../src/pipeline.ts'
import { NOT_YET } from './dress.notYet.ts'
import { differences, knownDocuments } from './support/documents.ts'
import { DRESSES, type Dress, OF_BYTES, wrapped } from './support/dress.ts'
import { type Annotated, annotatedCorpus, annotatedFixtures } from './support/gold.ts'

/**
 * The same issue in another dress gives the same documents. DRESS=all also tries the pairs that are known to fail;
 * DRESS_OUT=FOLDER keeps the dressed texts that are read otherwise.
 */
const SEED = 20231101
const all = process.env['DRESS'] === 'all'

interface Text {
  /** Name of the fixture; `corpus 1` … of what lies beside the repository. */
  name: string
  annotated: Annotated
  runs: number
}
const texts: Text[] = [
  // the encoded fixtures are dresses of others already
  ...annotatedFixtures()
    .filter(({ name }) => !name.startsWith('enc-'))
    .map((annotated) => ({ name: annotated.name, annotated, runs: 2 })),
  ...annotatedCorpus().map((annotated, i) => ({ name: `corpus ${i + 1}`, annotated, runs: 1 })),
]

const isKnown = (dress: Dress, text: string): boolean =>
  NOT_YET.some(
    (known) =>
      (known.dress === dress.name || (known.dress === 'any' && !OF_BYTES.has(dress))) && known.texts.includes(text),
  )

for (const { name, annotated, runs } of texts) {
  describe(name, () => {
    const plain = knownDocuments(parseIssues(annotated.bytes))
    for (const dress of DRESSES) {
      const forms = dress.of(annotated)
      if (forms === null || (!all && isKnown(dress, name))) continue
      it(`says the same in: ${dress.name}`, () => {
        for (const dressed of fc.sample(forms, { seed: SEED, numRuns: Math.min(runs, dress.runs) })) {
          const other = differences(knownDocuments(parseIssues(dressed)), plain)
          if (other.length > 0 && process.env['DRESS_OUT'])
            writeFileSync(join(process.env['DRESS_OUT'], `${name}, ${dress.name}.txt`), dressed)
          expect(other, other.join('\n')).toEqual([])
        }
      })
    }
  })
}

describe('the dresses themselves', () => {
  it('each can be worn by some text, and what is not yet right names one', () => {
    for (const dress of DRESSES) expect(texts.some(({ annotated }) => dress.of(annotated) !== null)).toBe(true)
    const names = new Set(['any', ...DRESSES.map(({ name }) => name)])
    expect(NOT_YET.filter(({ dress }) => !names.has(dress))).toEqual([])
    const known = new Set(texts.map(({ name }) => name))
    const unknown = NOT_YET.flatMap(({ texts: listed }) => listed.filter((name) => !known.has(name)))
    expect(unknown.filter((name) => !name.startsWith('corpus '))).toEqual([])
  })

  it('a print line is as wide as the column and begins with no closing mark', () => {
    const paragraph = '云水县人民政府决定，在全县开展（为期一年）的农村饮水安全巩固提升行动，现将有关事项通知如下。'
    for (const width of [20, 26, 40, 72]) {
      const lines = wrapped(paragraph, width, '\u3000\u3000')
      expect(lines.join('')).toBe(`\u3000\u3000${paragraph}`)
      expect(lines.every((line) => line.length * 2 <= width)).toBe(true)
      expect(lines.slice(1).every((line) => /^[^，。（）](?<!（)/u.test(line) || line.startsWith('（'))).toBe(true)
      expect(lines.every((line) => !line.endsWith('（'))).toBe(true)
    }
  })
})
