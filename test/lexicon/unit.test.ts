import { describe, expect, test } from 'vitest'
import { startsWithUnit } from '../../src/lexicon/unit.ts'

describe('startsWithUnit', () => {
  test.each([
    '公里',
    '公顷的',
    '万元',
    '亿元',
    '万亩',
    '%',
    '％左右',
    '㎡',
    'km',
    'kV线路',
    'm',
    '级',
    '年',
    '个乡镇',
    '倍',
    '人',
    '度',
    '元/亩',
  ])('%s is one', (s) => {
    expect(startsWithUnit(s, 0)).toBe(true)
  })
  test.each([
    '',
    '总则',
    '级别',
    '年度',
    '个人',
    '人员',
    '分工',
    '倍增计划',
    '度假区',
    '天然林',
    'method',
    'GIS',
    '万众一心',
    '元旦',
    '处置',
  ])('%j is none', (s) => {
    expect(startsWithUnit(s, 0)).toBe(false)
  })
  test('at an offset', () => {
    expect(startsWithUnit('5公里', 1)).toBe(true)
    expect(startsWithUnit('公里5', 2)).toBe(false)
  })
})
