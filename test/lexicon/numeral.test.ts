import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNumeral, toHanNumeral } from '../../src/lexicon/numeral.ts'

describe('parseNumeral', () => {
  test.each([
    ['0', 0],
    ['19', 19],
    ['007', 7],
    ['１９', 19],
    ['２0２3', 2023],
    ['〇', 0],
    ['零', 0],
    ['五', 5],
    ['二〇二三', 2023],
    ['二○二三', 2023],
    ['二O二三', 2023],
    ['二o二三', 2023],
    ['二0二三', 2023],
    ['二◯二〇', 2020],
    ['一九九六', 1996],
    ['一一二', 112],
    ['十', 10],
    ['十九', 19],
    ['二十', 20],
    ['二十三', 23],
    ['一十九', 19],
    ['一百', 100],
    ['一百零五', 105],
    ['一百〇五', 105],
    ['一百一十', 110],
    ['一百一十二', 112],
    ['一百二十三', 123],
    ['一千零一十', 1010],
    ['一千零一', 1001],
    ['九千九百九十九', 9999],
    ['一万', 10000],
    ['三万二千', 32000],
    ['一百万', 1_000_000],
    ['十万零五百', 100_500],
    ['一亿二千万', 120_000_000],
    ['廿', 20],
    ['廿三', 23],
    ['卅一', 31],
    ['两', 2],
    ['两百', 200],
    ['两千两百', 2200],
    ['壹', 1],
    ['贰佰叁拾', 230],
    ['貳拾參', 23],
    ['壹萬', 10000],
  ])('%s is %i', (s, value) => {
    expect(parseNumeral(s)).toBe(value)
  })

  test.each([
    '',
    ' ',
    '甲',
    'abc',
    '-1',
    '1.5',
    '1,000',
    '19 ',
    '十 九',
    '1a',
    '百',
    '千五',
    '十十',
    '二百五',
    '一千五',
    '一万五',
    '一百零五十',
    '二十零',
    '十百',
    '一百二百',
    '三两',
    '两零二三',
    '五十千',
    'O',
    '○',
    'O0',
    '一百二十三号',
    '九'.repeat(30),
    '9'.repeat(16),
  ])('%j is none', (s) => {
    expect(parseNumeral(s)).toBeNull()
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => parseNumeral(s) === null || Number(parseNumeral(s)) >= 0),
    )
  })
})

describe('toHanNumeral', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [100, '一百'],
    [105, '一百零五'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [1010, '一千零一十'],
    [2023, '二千零二十三'],
    [9999, '九千九百九十九'],
  ])('%i is %s', (n, s) => {
    expect(toHanNumeral(n)).toBe(s)
  })

  test('round trip over all it writes', () => {
    for (let n = 1; n <= 9999; n += 1) expect(parseNumeral(toHanNumeral(n))).toBe(n)
  })

  test.each([0, -1, 1.5, 10000, Number.NaN])('refuses %d', (n) => {
    expect(() => toHanNumeral(n)).toThrow(RangeError)
  })
})

test.each([
  ['两', 2],
  ['兩', 2],
  ['两百', 200],
  ['兩百', 200],
  ['二两', null],
  ['二兩', null],
  ['一百零零五', null],
  ['一百五零', null],
  ['零百', null],
  ['零十', null],
  ['十万', 100000],
  ['一万亿', null],
  ['一亿万', null],
  ['一万零五', 10005],
  ['万', null],
  ['一万万', null],
  ['二百五', null],
  ['三万五', null],
  ['一万二千', 12000],
])('%s is %s', (s, value) => {
  expect(parseNumeral(s)).toBe(value)
})

test.each([0, 10000, 1.5, -1])('%d has no numeral, and the error says which', (n) => {
  expect(() => toHanNumeral(n)).toThrow(`not a whole number from 1 to 9999: ${n}`)
})
