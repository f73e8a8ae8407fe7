import { describe, expect, test } from 'vitest'
import { readBareDecimal } from '../../src/lexicon/bareDecimal.ts'

describe('readBareDecimal', () => {
  test.each([
    ['1 总则', 1, '1', ' 总则'],
    ['　8　附则', 8, '8', '　附则'],
    ['# 12 附则', 12, '12', ' 附则'],
    ['3 年度计划', 3, '3', ' 年度计划'],
  ])('%s', (s, ordinal, label, text) => {
    const found = readBareDecimal(s)
    expect(found).toMatchObject({ ordinal, label })
    expect(s.slice(found?.length)).toBe(text)
  })
  test.each([
    '',
    '总则',
    '1',
    '1 ',
    '1总则',
    '1. 总则',
    '1.1 目的',
    '100 总则',
    '2023 年',
    '14 个小区',
    '3 人',
    '5 月',
    '0 总则',
    '3 。',
    '1 2',
  ])('%j is none', (s) => {
    expect(readBareDecimal(s)).toBeNull()
  })
})
