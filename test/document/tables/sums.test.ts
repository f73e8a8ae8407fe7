import { describe, expect, test } from 'vitest'
import { breaksOff, joinWrappedRows } from '../../../src/document/tables/continuation.ts'
import { isData, isDatum, isHeaderRow, isSubHeader, namesColumns } from '../../../src/document/tables/header.ts'
import { joinSpread, occupiedPlaces, overlap, piecesOf, segmentsOf } from '../../../src/document/tables/segments.ts'
import { wrongSums } from '../../../src/document/tables/totals.ts'
import { rowsOf } from './parts.ts'

const cellsOf = (text: string): string[][] => rowsOf(text).map(({ cells }) => cells)

describe('sums that do not add up', () => {
  const wrong = (text: string, sections: readonly number[] = []) => {
    const [names = [], ...rows] = cellsOf(text)
    return wrongSums(names, rows, new Set(sections)).map(
      ({ row, column, actual, expected }) => `${row},${column}: ${actual} not ${expected}`,
    )
  }
  test.each<[string, string, string[]]>([
    ['right', '项目|金额|户数\n谷子|12|3\n大豆|5|4\n合计|17|7', []],
    ['one column wrong', '项目|金额|户数\n谷子|12|3\n大豆|5|4\n合计|17|8', ['2,2: 8 not 7']],
    ['all wrong: the first', '项目|金额|户数\n谷子|12|3\n大豆|5|4\n合计|18|8', ['2,1: 18 not 17']],
    ['first row', '项目|金额|户数\n合计|18|7\n谷子|12|3\n大豆|5|4', ['0,1: 18 not 17']],
    ['in the middle', '项目|金额|户数\n谷子|12|3\n合计|18|7\n大豆|5|4', []],
    ['two totals', '项目|金额|户数\n合计|18|7\n谷子|12|3\n大豆|5|4\n总计|18|7', []],
    ['parts', '项目|金额|户数\n合计|18|7\n其中：谷子|12|3\n大豆|5|4', []],
    ['levels', '项目|金额|户数\n一、粮食|17|7\n谷子|12|3\n大豆|5|4\n合计|18|7', []],
    ['numerals', '项目|金额|户数\n一|17|7\n谷子|12|3\n大豆|5|4\n合计|18|7', []],
    ['one number', '项目|金额|户数\n谷子|12|3\n大豆||4\n合计|18|7', []],
    ['an empty cell', '项目|金额|户数\n谷子|12|3\n大豆||4\n玉米|5|1\n合计|18|8', ['3,1: 18 not 17']],
    ['a placeholder', '项目|金额|户数\n谷子|12|3\n大豆|—|4\n玉米|5|1\n合计|18|8', ['3,1: 18 not 17']],
    ['a word', '项目|金额|户数\n谷子|12|3\n大豆|若干|4\n玉米|5|1\n合计|18|8', []],
    ['no total stated', '项目|金额|户数\n谷子|12|3\n大豆|5|4\n合计||7', []],
    ['percentages', '项目|增幅|户数\n谷子|12%|3\n大豆|5%|4\n合计|18%|7', []],
    ['not added', '项目|建成年份|单价|占比|2022年计划投资\n谷子|2020|3|1|1\n大豆|2021|4|2|1\n合计|2022|9|9|2', []],
    ['rates', '项目|计划亩产（斤）|每亩用种|收购价|户数\n谷子|72|3|1|3\n大豆|55|4|2|4\n合计|67|3|9|7', []],
    [
      'amounts named like rates',
      '项目|单产值|总价|户数\n谷子|1|3|3\n大豆|1|3|4\n合计|3|7|7',
      ['2,1: 3 not 2', '2,2: 7 not 6'],
    ],
    ['a year of amounts', '项目|2022年计划投资|户数\n谷子|1|3\n大豆|1|4\n合计|3|7', ['2,1: 3 not 2']],
    ['rounded before', '项目|金额|户数\n谷子|1.1|3\n大豆|1.1|4\n合计|2.3|7', []],
    ['rounded more than can be', '项目|金额|户数\n谷子|1.1|3\n大豆|1.1|4\n合计|2.4|7', ['2,1: 2.4 not 2.2']],
    ['rounded after', '项目|金额|户数\n谷子|1.1|3\n大豆|1.3|4\n合计|2|7', []],
    ['rounded wrong after', '项目|金额|户数\n谷子|1.1|3\n大豆|1.5|4\n合计|2|7', ['2,1: 2 not 2.6']],
    [
      'a column with one number tells nothing',
      '项目|金额|户数|人数\n谷子|12|3|\n大豆|5|4|2\n合计|18|8|2',
      ['2,1: 18 not 17'],
    ],
    ['half a unit off after rounding', '项目|金额|户数\n谷子|1.2|3\n大豆|1.3|4\n合计|2|7', []],
    ['half a unit off before', '项目|金额|户数\n谷子|1.12|3\n大豆|1.12|4\n合计|2.25|7', []],
    ['other parts', '项目|金额|户数\n合计|18|7\n其中|12|3\n大豆|5|4', []],
    ['a part among the rows', '项目|金额|户数\n合计|18|7\n谷子|12|3\n其中：早谷|10|2\n大豆|5|4', []],
    [
      'a total of subtotals whose rows are not all given',
      '项目|金额|户数\n谷子|12|3\n大豆|5|4\n小计|17|7\n玉米|1|1\n稻子||1\n小计|3|2\n合计|20|9',
      [],
    ],
    [
      'a total that is neither of the rows nor of the subtotals',
      '项目|金额|户数\n谷子|12|3\n大豆|5|4\n小计|17|7\n玉米|1|1\n稻子||1\n小计|3|2\n合计|21|9',
      ['6,1: 21 not 18'],
    ],
    [
      'subtotals below',
      '项目|金额|户数\n谷子|12|3\n大豆|5|4\n小计|18|7\n玉米|1|1\n稻子|2|1\n小计|3|2\n合计|20|9',
      ['2,1: 18 not 17'],
    ],
    [
      'subtotals above',
      '项目|金额|户数\n小计|18|7\n谷子|12|3\n大豆|5|4\n小计|3|2\n玉米|1|1\n稻子|2|1',
      ['0,1: 18 not 17'],
    ],
    [
      'the last subtotal above',
      '项目|金额|户数\n小计|17|7\n谷子|12|3\n大豆|5|4\n小计|4|2\n玉米|1|1\n稻子|2|1',
      ['3,1: 4 not 3'],
    ],
    [
      'a total of subtotals',
      '项目|金额|户数\n谷子|12|3\n大豆|5|4\n小计|17|7\n玉米|1|1\n稻子|2|1\n小计|3|2\n合计|20|9',
      [],
    ],
    ['subtotals in between', '项目|金额|户数\n谷子|12|3\n小计|99|7\n大豆|5|4', []],
  ])('%s', (_, text, found) => {
    expect(wrong(text)).toEqual(found)
  })
  test('sections part what a subtotal sums', () => {
    const text = '项目|金额|户数\n一、粮食||\n谷子|12|3\n大豆|5|4\n小计|18|7\n二、油料||\n花生|1|1\n芝麻|2|1\n小计|3|2'
    expect(wrong(text, [0, 4])).toEqual(['3,1: 18 not 17'])
  })
})

describe('names of columns', () => {
  test.each<[string, boolean]>([
    ['序号|甲|乙', true],
    ['项目|金额|甲|乙', true],
    ['项目|甲|乙', false],
    ['项目', false],
    ['序号|谷子丰收了。', false],
    ['金额|12|5', false],
    ['|项目|金额', true],
    ['', false],
  ])('%s: %s', (row, are) => {
    expect(namesColumns(row.split('|'))).toBe(are)
  })
  test.each<[string, boolean]>([
    ['12|5|甲', true],
    ['12|甲|乙', true],
    ['12|甲|乙|丙', false],
    ['甲|乙', false],
    ['2022年|2023年', false],
    ['2023年10月19日|甲', true],
    ['', false],
  ])('%s is data: %s', (row, is) => {
    expect(isData(row.split('|'))).toBe(is)
  })
  test.each<[string, boolean]>([
    ['12', true],
    ['12.5万元', true],
    ['2022年', false],
    ['甲', false],
    ['', false],
  ])('%s is a value: %s', (cell, is) => {
    expect(isDatum(cell)).toBe(is)
  })
  test.each<[string, string, boolean]>([
    ['序号|项目|金额', '1|谷子|12', true],
    ['甲|乙|丙', '谷子|12|3\n大豆|5|4', true],
    ['甲|乙|丙', '谷子|豆|米\n大豆|稻|麦', true],
    ['甲|乙|', '谷子|豆|米\n大豆|稻|麦', false],
    ['甲||丙', '谷子|豆|12\n大豆|稻|5', true],
    ['甲||', '谷子|豆|12\n大豆|稻|5', false],
    ['甲|', '谷子|12', false],
    ['甲|乙|丙', '', false],
    ['甲|柳溪镇|丙', '谷子|豆|米\n大豆|稻|麦', false],
    ['甲|柳溪镇|丙', '谷子|12|米\n大豆|5|麦', true],
    ['甲|王平、李青、周正、孙小横、田恒|丙', '谷子|豆|米\n大豆|稻|麦', false],
    ['甲|谷子|丙', '谷子|谷子|米\n大豆|稻|麦', false],
    ['甲|乙|', `谷子|${'汛'.repeat(16)}|米\n大豆|${'汛'.repeat(16)}|麦`, true],
    ['甲|乙丙丁戊己庚辛|', `谷子|${'汛'.repeat(16)}|米\n大豆|${'汛'.repeat(16)}|麦`, false],
    ['甲|乙|', `谷子|${'汛'.repeat(15)}|米\n大豆|${'汛'.repeat(15)}|麦`, false],
    ['12|5|丙', '谷子|12|3', false],
    ['甲。|乙|丙', '谷子|12|3', false],
    ['||', '谷子|12|3', false],
    ['甲|乙|', Array.from({ length: 10 }, (_, i) => `谷${i}子|${i < 7 ? 11 + i : '无'}|`).join('\n'), true],
    ['甲|乙|', Array.from({ length: 10 }, (_, i) => `谷${i}子|${i < 6 ? 11 + i : '无'}|`).join('\n'), false],
    ['甲|乙|', '谷子|12|\n大豆||\n玉米||\n高粱||', true],
    ['甲|乙|丙', '谷子|12|3\n大豆|甲乙|4\n玉米|甲丙|7\n高粱|甲丁|8', true],
    ['资金||', '中央|省级|县级\n1|2|3', false],
  ])('%j over %j: %s', (row, body, is) => {
    expect(isHeaderRow(row.split('|'), body === '' ? [] : cellsOf(body))).toBe(is)
  })
  test.each<[string, string, boolean]>([
    ['序号|资金|', '|中央|省级', true],
    ['序号|资金|资金', '序号|中央|省级', true],
    ['序号|资金||备注', '|中央|省级|', true],
    ['序号|资金|备注', '|中央|省级', false],
    ['资金||', '中央|省级|县级', true],
    ['资金||', '城东|城西|城南', false],
    ['资金||', '乡镇|面积|单位', true],
    ['序号|资金|', '|中央|', false],
    ['序号|资金|', '|中央|12', false],
    ['序号|资金|', '|中央|全县都要做好。', false],
    ['序号||', '|中央|省级', true],
    ['|资金|', '甲|中央|省级', false],
    ['序号|项目|资金|', '甲|乙|中央|省级', false],
    ['序号|地点||资金|', '|乡镇|村|中央|省级', true],
  ])('%j over %j: %s', (upper, lower, is) => {
    expect(isSubHeader(upper.split('|'), lower.split('|'))).toBe(is)
  })
})

describe('pieces of a line', () => {
  const cut = (s: string) => segmentsOf(s).map(({ text, start, end }) => `${text}@${start}-${end}`)
  test.each<[string, string[]]>([
    ['序号  项目', ['序号@0-4', '项目@6-10']],
    ['序号 项目', ['序号 项目@0-9']],
    ['序号　项目', ['序号@0-4', '项目@6-10']],
    ['  序号\t', ['序号@2-6']],
    ['其　　　中        合　计', ['其　　　中@0-10', '合　计@18-24']],
    ['其　　　　中        合　计', ['其@0-2', '中@10-12', '合　计@20-26']],
    ['其　中　　合　计', ['其@0-2', '中@4-6', '合@10-12', '计@14-16']],
    ['', []],
    ['   ', []],
    ['甲'.repeat(1001), []],
  ])('%j', (s, pieces) => {
    expect(cut(s)).toEqual(pieces)
  })
  test('words set wide are put together', () => {
    const joined = (s: string) => joinSpread(segmentsOf(s)).map(({ text, start, end }) => `${text}@${start}-${end}`)
    expect(joined('县　区　　1—11月　　增　长')).toEqual(['县　区@0-6', '1—11月@10-17', '增　长@21-27'])
    expect(joined('甲　乙　丙')).toEqual(['甲　乙　丙@0-10'])
    expect(joined('甲　乙　丙丁')).toEqual(['甲@0-2', '乙@4-6', '丙丁@8-12'])
    expect(joined('甲　　　乙')).toEqual(['甲@0-2', '乙@8-10'])
    expect(joined('甲')).toEqual(['甲@0-2'])
  })
  test('pieces between single spaces', () => {
    expect(piecesOf({ text: '项目 金额', start: 4, end: 13 })).toEqual([
      { text: '项目', start: 4, end: 8 },
      { text: '金额', start: 9, end: 13 },
    ])
    expect(piecesOf({ text: 'a  b', start: 0, end: 4 })).toEqual([
      { text: 'a', start: 0, end: 1 },
      { text: 'b', start: 3, end: 4 },
    ])
  })
  test('places', () => {
    const at = (start: number, end: number) => ({ start, end })
    expect(overlap(at(0, 4), at(2, 6))).toBe(2)
    expect(overlap(at(0, 4), at(4, 6))).toBe(0)
    expect(overlap(at(0, 4), at(6, 8))).toBe(-2)
    expect(occupiedPlaces([[at(0, 2), at(6, 8)], [at(1, 3), at(10, 12)], [at(3, 4)]])).toEqual([
      at(0, 4),
      at(6, 8),
      at(10, 12),
    ])
  })
})

describe('a cell that goes on in the row below', () => {
  test.each<[string, string, boolean]>([
    ['组织党员干部，', '上门宣讲', true],
    ['云水县（含', '乡镇）', true],
    ['全县各乡镇、街道要认真组织开展宣讲', '活动', true],
    ['全县各乡镇街道要认真组织开展的宣讲', '活动', false],
    ['宣讲、清理', '活动', false],
    ['宣讲。', '活动', false],
    ['全县（各乡镇、街道要认真组织开展宣讲）', '活动', false],
    ['全县各乡镇、街道要认真组织开展，', '12', false],
    ['全县各乡镇、街道要认真组织开展，', '一、活动', false],
    ['12', '活动', false],
    ['', '活动', false],
    ['宣讲，', '', false],
    ['abc, def ghi jkl mno', '活动', false],
  ])('%s, %s: %s', (above, below, breaks) => {
    expect(breaksOff(above, below)).toBe(breaks)
  })
  const join = (text: string, inLines = false) => {
    const { rows, kept } = joinWrappedRows(rowsOf(text), inLines)
    return [rows.map(({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`), kept]
  }
  test.each<[string, boolean, string[], number[]]>([
    ['1|组织党员干部，|县委\n|上门宣讲|', false, ['0-1 1|组织党员干部，上门宣讲|县委'], [0, 0]],
    ['1|组织党员干部，|县委\n2|上门宣讲|', false, ['0-0 1|组织党员干部，|县委', '1-1 2|上门宣讲|'], [0, 1]],
    [
      '1|组织党员干部，|县委\n|上门宣讲|县水利局',
      false,
      ['0-0 1|组织党员干部，|县委', '1-1 |上门宣讲|县水利局'],
      [0, 1],
    ],
    ['1|组织党员干部|县委\n|上门宣讲|', true, ['0-1 1|组织党员干部上门宣讲|县委'], [0, 0]],
    ['1|组织党员干部|县委\n|上门宣讲|', false, ['0-0 1|组织党员干部|县委', '1-1 |上门宣讲|'], [0, 1]],
    // a number as wide as its column is whole
    ['1|12345678|县委\n|上门宣讲|', true, ['0-0 1|12345678|县委', '1-1 |上门宣讲|'], [0, 1]],
    // two columns short of the widest line the cell may still be full, three it is not
    [
      '1|组织党员干部|县\n|宣讲|\n2|组织党员干|县\n|宣讲|',
      true,
      ['0-1 1|组织党员干部宣讲|县', '2-3 2|组织党员干宣讲|县'],
      [0, 0, 1, 1],
    ],
    [
      '1|组织党员干部|县\n2|组织党员a|县\n|宣讲|',
      true,
      ['0-0 1|组织党员干部|县', '1-1 2|组织党员a|县', '2-2 |宣讲|'],
      [0, 1, 2],
    ],
    ['1|组织党员|县\n|宣讲|', true, ['0-1 1|组织党员宣讲|县'], [0, 0]],
    ['1|组织党|县\n|宣讲|', true, ['0-0 1|组织党|县', '1-1 |宣讲|'], [0, 1]],
    ['1|组织党员|县政府办公\n|宣讲|室', true, ['0-1 1|组织党员宣讲|县政府办公室'], [0, 0]],
    ['1|组织党员|县政府办公\n|宣讲|12', true, ['0-0 1|组织党员|县政府办公', '1-1 |宣讲|12'], [0, 1]],
    ['1|甲乙，|县委\n||', false, ['0-0 1|甲乙，|县委', '1-1 ||'], [0, 1]],
    ['1|甲乙，|县委\n|丙丁，|\n|戊|', false, ['0-2 1|甲乙，丙丁，戊|县委'], [0, 0, 0]],
  ])('%j', (text, inLines, rows, kept) => {
    expect(join(text, inLines)).toEqual([rows, kept])
  })
})
