import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { displayWidth, isHan, toHalfWidth } from '../../src/lexicon/width.ts'

describe('toHalfWidth', () => {
  test.each([
    ['', ''],
    ['abc 12', 'abc 12'],
    ['青禾市人民政府', '青禾市人民政府'],
    ['２０２３年', '2023年'],
    ['（Ａ－ｚ）', '(A-z)'],
    ['！～', '!~'],
    ['决　定', '决 定'],
    ['a\u00a0b\u2003c\u200bd\ufeffe\u202ff', 'a b c d e f'],
    ['，：；？', ',:;?'],
    ['。、《》〔〕“”', '。、《》〔〕“”'],
    ['a\tb\nc', 'a\tb\nc'],
  ])('%j → %j', (from, to) => {
    expect(toHalfWidth(from)).toBe(to)
  })

  test('keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        const half = toHalfWidth(s)
        expect(half).toHaveLength(s.length)
        expect(toHalfWidth(half)).toBe(half)
      }),
    )
  })
})

describe('displayWidth', () => {
  test.each([
    ['', 0],
    ['abc 12', 6],
    ['青禾市', 6],
    ['第3期', 5],
    ['　　一、', 8],
    ['“”—…·', 10],
    ['①㈠ＡⅡ', 8],
    ['𠀀', 2],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['\t', 4],
    ['a\tb', 5],
    ['青禾\t', 8],
    ['ｱ', 1],
  ])('%j is %i columns', (s, columns) => {
    expect(displayWidth(s)).toBe(columns)
  })

  test('adds up over a text without tabs', () => {
    const text = fc.string({ unit: fc.constantFrom('国', 'a', '，', ' ', '　', '—', '𠀀') })
    fc.assert(fc.property(text, text, (a, b) => displayWidth(a + b) === displayWidth(a) + displayWidth(b)))
  })
})

describe('isHan', () => {
  test.each(['国', '〇', '㐂', '𠀀', '國', '々', '豈'])('%s is', (ch) => {
    expect(isHan(ch)).toBe(true)
  })
  test.each(['', 'a', '1', '，', '　', 'あ', '（', '○', '㈠', '—'])('%j is not', (ch) => {
    expect(isHan(ch)).toBe(false)
  })
})

test.each([
  ['｡', '｡'],
  ['～', '~'],
  ['！', '!'],
  ['\u2028\u2029', '\u2028\u2029'],
  ['\t\n\u2003\u00a0', '\t\n  '],
  ['\u0085', '\u0085'],
  ['一龥１二', '一龥1二'],
])('%j at half width is %j', (printed, half) => {
  expect(toHalfWidth(printed)).toBe(half)
})

test.each([
  ['\u0000', 0],
  ['\u001f', 0],
  ['\u007f', 0],
  ['\u009f', 0],
  ['\u0300', 0],
  ['\u036f', 0],
  ['\u200b', 0],
  ['\u200c', 0],
  ['\u200d', 0],
  ['\u2060', 0],
  ['\ufe00', 0],
  ['\ufe0f', 0],
  ['\ufeff', 0],
  ['~', 1],
  [' ', 1],
  ['　', 2],
  ['一', 2],
  ['鿿', 2],
  ['！', 2],
  ['｠', 2],
  ['ｱ', 1],
  ['“', 2],
  ['𠀀一', 4],
  ['一\t', 4],
  ['一一\t', 8],
])('%j takes %i columns', (s, columns) => {
  expect(displayWidth(s)).toBe(columns)
})
