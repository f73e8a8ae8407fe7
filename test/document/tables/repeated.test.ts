import { describe, expect, test } from 'vitest'
import { alignNames, countRepeatedRows, isSameName } from '../../../src/document/tables/repeated.ts'
import { rowsOf } from './parts.ts'

const cellsOf = (text: string) => rowsOf(text).map(({ cells }) => cells)

test.each<[string, string, number]>([
  ['序号|项目|金额', '序号|项目|金额\n1|谷子|12', 1],
  ['序号|项目|金额', '序 号|项　目|金额\n1|谷子|12', 1],
  ['序号|项目|资金\n||中央', '序号|项目|资金\n||中央\n1|谷子|12', 2],
  ['序号|项目|资金\n||中央', '序号|项目|资金\n1|谷子|12', 1],
  ['序号|项目|金额', '1|谷子|12', 0],
  ['序号|项目|金额', '序号|项目|备注', 1],
  ['序号|项目|金额', '序号|单位|备注', 0],
  ['序号|项目|金额', '序号|项目', 1],
  ['序号|项目|金额', '序号', 0],
  ['序号|项目|金额', '项日|金顔|序導', 0],
  ['||', '序号|项目|金额', 0],
  ['序号|项目', '|', 0],
  [`${'甲'.repeat(40)}|乙`, `${'甲'.repeat(40)}|丙`, 0],
])('%j over %j: %i', (header, rows, count) => {
  expect(countRepeatedRows(cellsOf(header), rowsOf(rows))).toBe(count)
})

describe('names of columns', () => {
  test.each([
    ['项目', '项 目', true],
    ['主要内容', '主要内容与规模', true],
    ['主要内容与规模', '主要内容', true],
    ['面积', '面积（亩）', true],
    ['面积', '面积（亩，按二调）', false],
    ['项目', '金额', false],
    ['', '', true],
    ['', '项目', false],
    ['项目', '', false],
  ])('%s and %s are one: %s', (a, b, are) => {
    expect(isSameName(a, b)).toBe(are)
  })
  test.each<[string, string, [number, number][]]>([
    [
      '序号|项目|金额',
      '序号|项目|金额',
      [
        [0, 0],
        [1, 1],
        [2, 2],
      ],
    ],
    [
      '序号|项目|金额',
      '项目|金额',
      [
        [1, 0],
        [2, 1],
      ],
    ],
    [
      '序号|金额',
      '序号|项目|金额',
      [
        [0, 0],
        [1, 2],
      ],
    ],
    ['金额|项目', '项目|金额', [[1, 0]]],
    [
      '主要内容|规模',
      '主要内容与规模|规模',
      [
        [0, 0],
        [1, 1],
      ],
    ],
    ['内容|主要内容', '主要内容', [[1, 0]]],
    ['甲|乙', '丙|丁', []],
    ['甲', '甲|甲', [[0, 1]]],
  ])('%s, %s', (a, b, pairs) => {
    expect(alignNames(a.split('|'), b.split('|'))).toEqual(pairs)
  })
})
