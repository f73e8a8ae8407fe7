import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compact, compactTitle, indentWidth, isBlank, joinWrapped, tidy } from '../../src/lexicon/spaces.ts'

const printed = fc.string({
  unit: fc.constantFrom(
    '决',
    '定',
    '，',
    '“',
    '）',
    'a',
    'B',
    '3',
    '.',
    '-',
    '(',
    ' ',
    '　',
    '\u00a0',
    '\t',
    '\u200b',
    '𠀀',
  ),
})

describe('compact', () => {
  test.each([
    ['附 件　1', '附件1'],
    ['\ufeff 决\u00a0定\u2003\u200b\t。', '决定。'],
    ['a b\nc', 'abc'],
    ['', ''],
    ['　　', ''],
  ])('%j → %j', (from, to) => {
    expect(compact(from)).toBe(to)
  })
})

describe('tidy', () => {
  test.each([
    ['决 定', '决定'],
    ['　　决　　　定　', '决定'],
    ['据《办法》 ，经', '据《办法》，经'],
    ['“ 一网通办 ”', '“一网通办”'],
    ['乡村 e 站', '乡村 e 站'],
    ['2023 年', '2023 年'],
    ['2023   年', '2023 年'],
    ['220 kV', '220 kV'],
    ['220\u00a0kV', '220 kV'],
    ['IPv6\u200b网络', 'IPv6网络'],
    ['决\u200b定', '决定'],
    ['(一) 总则', '(一) 总则'],
    ['（一） 总则', '（一）总则'],
    ['𠀀 村', '𠀀村'],
    ['已是整齐的，2023年。', '已是整齐的，2023年。'],
    ['', ''],
  ])('%j → %j', (from, to) => {
    expect(tidy(from)).toBe(to)
  })

  test('twice is once, and only spaces go', () => {
    fc.assert(
      fc.property(printed, (s) => {
        expect(tidy(tidy(s))).toBe(tidy(s))
        expect(compact(tidy(s))).toBe(compact(s))
      }),
    )
  })
})

describe('compactTitle', () => {
  test.each([
    ['关于 2023 年 乡村 e 站 的通知', '关于2023年乡村e站的通知'],
    ['IPv6  CDN 改造', 'IPv6 CDN改造'],
    ['决　　定', '决定'],
    ['(一) 总则', '(一)总则'],
    ['GB 18030 标准', 'GB 18030标准'],
  ])('%j → %j', (from, to) => {
    expect(compactTitle(from)).toBe(to)
  })

  test('twice is once', () => {
    fc.assert(fc.property(printed, (s) => compactTitle(compactTitle(s)) === compactTitle(s)))
  })
})

describe('joinWrapped', () => {
  test.each([
    ['各乡镇人民', '政府', '各乡镇人民政府'],
    ['各乡镇人民　', '　　政府', '各乡镇人民政府'],
    ['到', '2025年', '到2025年'],
    ['达到40%', '以上', '达到40%以上'],
    ['采用 open', 'source 软件', '采用 open source 软件'],
    ['e-', 'government', 'e-government'],
    ['2023—', '2025年', '2023—2025年'],
    ['云水政发［199', '6］35号', '云水政发［1996］35号'],
    ['共计1,', '000元', '共计1,000元'],
    ['约4.', '5公里', '约4.5公里'],
    ['see', '(a)', 'see (a)'],
    ['word,', 'word', 'word, word'],
    ['(', 'a)', '(a)'],
    ['约40', '%', '约40%'],
    ['220', 'kV', '220 kV'],
    ['', '　甲', '甲'],
    ['甲 ', '', '甲'],
    ['', '', ''],
  ])('%j + %j', (a, b, joined) => {
    expect(joinWrapped(a, b)).toBe(joined)
  })

  test('keeps every character that is no space', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        expect(compact(joinWrapped(a, b))).toBe(compact(a + b))
      }),
    )
  })

  test('puts at most one space at the seam', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        const padded = joinWrapped(`${a}　  `, `\t ${b}`)
        expect(padded).toBe(joinWrapped(a, b))
      }),
    )
  })
})

describe('isBlank', () => {
  test.each(['', ' ', '　\t\u00a0\u200b\ufeff', '\r\n'])('%j is', (s) => {
    expect(isBlank(s)).toBe(true)
  })
  test.each(['a', '　。', '　　　　-'])('%j is not', (s) => {
    expect(isBlank(s)).toBe(false)
  })
})

describe('indentWidth', () => {
  test.each([
    ['一、', 0],
    ['  一、', 2],
    ['　　一、', 4],
    ['\t一、', 4],
    [' 　一、', 3],
    ['\u200b一、', 0],
    ['', 0],
    ['　　', 4],
  ])('%j is %i columns', (s, columns) => {
    expect(indentWidth(s)).toBe(columns)
  })
})

test.each([
  ['', ' 甲 ', '甲 '],
  ['甲 ', '', '甲'],
  [' 甲 ', ' 乙', ' 甲乙'],
  ['A', 'B', 'A B'],
  ['199', '6年', '1996年'],
  ['1,', '000', '1,000'],
  ['1.', '5', '1.5'],
  ['a,', '000', 'a, 000'],
  ['x5', '6', 'x56'],
  ['a;', '6', 'a; 6'],
])('%j and %j join to %j', (a, b, joined) => {
  expect(joinWrapped(a, b)).toBe(joined)
})
