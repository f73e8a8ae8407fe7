import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bracketsBalanced, finalMark, openBrackets } from '../../src/lexicon/punctuation.ts'

describe('finalMark', () => {
  test.each([
    ['现予公布。', 'full'],
    ['现予公布。　', 'full'],
    ['“现予公布。”', 'full'],
    ['（此件公开发布。）', 'full'],
    ['**加强领导。**', 'full'],
    ['行不行？', 'full'],
    ['好！', 'full'],
    ['等等……', 'full'],
    ['现予公布.', 'full'],
    ['见《办法》.', 'full'],
    ['加强领导；', 'semicolon'],
    ['加强领导;', 'semicolon'],
    ['如下：', 'colon'],
    ['如下:', 'colon'],
    ['县直各单位，', 'comma'],
    ['张三、', 'comma'],
    ['甲,', 'comma'],
  ])('%s is %s', (s, kind) => {
    expect(finalMark(s)).toBe(kind)
  })
  test.each(['', '　', '加强领', '（此件公开发布）', '《办法》', '约1.', 'etc', '2023', '）', '***', '——', '.'])(
    '%j has none',
    (s) => {
      expect(finalMark(s)).toBeNull()
    },
  )
})

describe('openBrackets', () => {
  test.each([
    ['', '', ''],
    ['没有括号', '', ''],
    ['没有括号', '《', '《'],
    ['关于印发《云水县', '', '《'],
    ['办法》的通知', '《', ''],
    ['（见《办法', '', '（《'],
    ['(半全角混用）', '', ''],
    ['（半全角混用)', '', ''],
    ['云水政发［1996〕5号', '', ''],
    ['《关于〈办法〉的通知》', '', ''],
    ['《关于〈办法〉的', '', '《'],
    ['《办法（试行》', '', ''],
    ['“引', '', '“'],
    ['用”', '“', ''],
    ['1）甲 2）乙', '', ''],
    ['1）甲（乙', '', '（'],
    ['）》”', '', ''],
    ['「『', '', '「『'],
    ['【', '', '【'],
  ])('%j after %j leaves %j', (s, carry, open) => {
    expect(openBrackets(s, carry)).toBe(open)
  })

  test('holds at most 32', () => {
    expect(openBrackets('（'.repeat(1000))).toHaveLength(32)
    expect(openBrackets('（', '（'.repeat(1000))).toHaveLength(32)
  })

  test('line by line as in one piece', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'《》〈〉（）()〔〕[]【】「」『』“”甲1'), maxLength: 14 })
    fc.assert(fc.property(piece, piece, (a, b) => openBrackets(b, openBrackets(a)) === openBrackets(a + b)))
  })
})

describe('bracketsBalanced', () => {
  test.each([
    '',
    '甲',
    '《办法》',
    '（一）甲',
    '(一）甲',
    '1）甲',
    '　一） 甲',
    '- a) 甲',
    '《关于〈办法〉的通知》（试行）',
  ])('%j is', (s) => {
    expect(bracketsBalanced(s)).toBe(true)
  })
  test.each(['《办法', '办法》', '（', '1）甲）', '甲乙丙丁）', '“引'])('%j is not', (s) => {
    expect(bracketsBalanced(s)).toBe(false)
  })
})

test.each([
  ['一．', 'full'],
  ['一。', 'full'],
  ['一', null],
])('%s ends in the mark %s', (text, mark) => {
  expect(finalMark(text)).toBe(mark)
})

test('a text without brackets leaves none open', () => {
  expect(openBrackets('现予公布。')).toBe('')
  expect(openBrackets('现予公布（')).not.toBe('')
})
