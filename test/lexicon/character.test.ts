import { describe, expect, test } from 'vitest'
import {
  isCjkBefore,
  isCjkCode,
  isCjkPunctuationCode,
  isDigitCode,
  isHanCode,
  isLatinCode,
  isSpaceCode,
  isZeroWidthCode,
  skipGap,
  skipSpaces,
  skipSpacesBack,
} from '../../src/lexicon/character.ts'

/** The code units of a class, as first and last of each run: 30-39 FF10-FF19. */
function runs(isIn: (code: number) => boolean): string {
  const found: string[] = []
  let from: number | null = null
  for (let code = 0; code <= 0x10000; code += 1) {
    if (code <= 0xffff && isIn(code)) from ??= code
    else if (from !== null) {
      const [first, last] = [from, code - 1].map((end) => end.toString(16).toUpperCase())
      found.push(first === last ? `${first}` : `${first}-${last}`)
      from = null
    }
  }
  return found.join(' ')
}

test.each<[string, (code: number) => boolean, string]>([
  ['spaces', isSpaceCode, '9-D 20 85 A0 1680 2000-200B 2028-2029 202F 205F-2060 3000 FEFF'],
  ['spaces without width', isZeroWidthCode, '200B 2060 FEFF'],
  ['Han characters', isHanCode, '2E80-2FDF 3005 3007 3400-4DBF 4E00-9FFF D840-D8BF F900-FAFF'],
  ['digits', isDigitCode, '30-39 FF10-FF19'],
  ['letters', isLatinCode, '41-5A 61-7A C0-D6 D8-24F FF21-FF3A FF41-FF5A'],
  [
    'Chinese punctuation',
    isCjkPunctuationCode,
    'B7 2014 2018-201F 2026 3001-3004 3006 3008-303F 30FB FE10-FE1F FE30-FE6F FF01-FF0F FF1A-FF20 FF3B-FF40 FF5B-FF65',
  ],
  [
    'what is set without spaces',
    isCjkCode,
    'B7 2014 2018-201F 2026 2E80-2FDF 3001-4DBF 4E00-9FFF D840-D8BF F900-FAFF FE10-FE1F FE30-FE6F FF01-FF0F FF1A-FF20 FF3B-FF40 FF5B-FF65',
  ],
])('%s', (_, isIn, expected) => {
  expect(runs(isIn)).toBe(expected)
})

describe('before an offset', () => {
  test.each([
    ['县a', 1, true],
    ['县a', 2, false],
    ['，a', 1, true],
    ['𠀀a', 2, true],
    ['😀a', 2, false],
    ['县', 0, false],
  ])('%s before %i', (s, index, expected) => {
    expect(isCjkBefore(s, index)).toBe(expected)
  })
})

describe('spaces are skipped', () => {
  test.each([
    ['　 县', 0, 2],
    ['县　 ', 1, 3],
    ['县', 0, 0],
    ['', 0, 0],
    ['县 水', 1, 2],
  ])('%j from %i', (s, from, to) => {
    expect(skipSpaces(s, from)).toBe(to)
  })
  test.each([
    ['　 ', 2, 0],
    ['县　 ', 3, 1],
    ['县 水', 2, 1],
    ['县', 1, 1],
    ['', 0, 0],
  ])('%j back from %i', (s, from, to) => {
    expect(skipSpacesBack(s, from)).toBe(to)
  })
  test.each([
    ['第 一', 1, 2],
    ['第    一', 1, 5],
    ['第     一', 1, 5],
    ['第\t一', 1, 1],
    ['第\n一', 1, 1],
    ['第 \t一', 1, 2],
    ['第\u3000一', 1, 2],
    ['第 ', 1, 2],
  ])('in a label: %j from %i', (s, from, to) => {
    expect(skipGap(s, from)).toBe(to)
  })
})
