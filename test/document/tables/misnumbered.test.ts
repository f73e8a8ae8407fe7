import { describe, expect, test } from 'vitest'
import { gridOf } from './support.ts'

const NAMES = ['序号', '工作任务', '牵头单位', '完成时限']
const ROWS = [
  ['1', '水面漂浮物集中清理', '县水利局', '2023年12月底'],
  ['2', '沿岸生活垃圾、建筑垃圾清运处置', '县城管执法局', '2024年1月底'],
  ['3', '入河排污口排查整治', '县环保局', '2024年1月底'],
  ['4', '畜禽养殖污染治理', '县畜牧水产局', '2024年2月底'],
]
/** The same with a cell that goes on in the next line. */
const WRAPPED = ROWS.map((row, i) =>
  i === 1 ? ['2', '沿岸生活垃圾、建筑垃圾', '清运处置', '县城管执法局', '2024 年 1 月底'] : row,
)
/** The table with another serial in row `at`, and each cell on a line of its own. */
const stacked = (at: number, rows: string[][] = ROWS) =>
  [NAMES, ...rows.map((row, i) => (i === at ? ['42', ...row.slice(1)] : row))].flat().join('\n')
const serials = (text: string) => gridOf(text).rows.map(([serial]) => serial)

describe('a row whose number is misprinted stays in a table of one cell a line', () => {
  test.each([
    [1, ['1', '42', '3', '4']],
    [2, ['1', '2', '42', '4']],
  ])('row %i', (at, expected) => {
    expect(serials(stacked(at, WRAPPED))).toEqual(expected)
  })

  test('at the end of a page, under a row of which a cell goes on', () => {
    const [first, second, third, fourth] = WRAPPED.map((row) => row.join('\n'))
    const names = NAMES.join('\n')
    const text = [names, first, second, third?.replace('3', '43'), names, fourth].join('\n')
    expect(serials(text)).toEqual(['1', '2', '43', '4'])
  })

  test('but a number behind the table is none of its rows', () => {
    expect(serials(`${stacked(-1)}\n42\n　　以上任务由县水利局统筹。`)).toEqual(['1', '2', '3', '4'])
  })
})
