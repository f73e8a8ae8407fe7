import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allMatches } from '../../src/lexicon/allMatches.ts'

const PATTERNS = [/号/gu, /[0-9]{1,3}/gu, /(?<=局)(?=国)/gu, /x*/gu, /^/gu]

describe('allMatches', () => {
  it('gives what matchAll gives, matches of nothing and beside surrogates too', () => {
    const text = fc.string({ unit: fc.constantFrom(...'号12局国x𠮷'), maxLength: 20 })
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (s, pattern) => {
        const places = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ 0: match, index }) => [match, index])
        expect(places(allMatches(s, pattern))).toEqual(places(s.matchAll(pattern)))
      }),
    )
  })

  it('begins at the front, wherever the pattern was left', () => {
    const pattern = /号/gu
    pattern.lastIndex = 3
    expect(allMatches('第3号', pattern)).toHaveLength(1)
    expect(allMatches('第3号', pattern)).toHaveLength(1)
  })
})
