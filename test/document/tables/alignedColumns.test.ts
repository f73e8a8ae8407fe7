import { describe, expect, test } from 'vitest'
import { alignedColumns } from '../../../src/document/tables/alignedColumns.ts'
import { joinSpread, segmentsOf } from '../../../src/document/tables/segments.ts'

/** `0-6 8-10: 项目|金额` over the rows of the header: the columns and what stands over them. */
const columns = (head: readonly string[], body: readonly string[]): string[] | null => {
  const cut = (lines: readonly string[]) => lines.map((line) => joinSpread(segmentsOf(line)))
  const found = alignedColumns(cut(head), cut(body))
  if (found === null) return null
  return [
    found.places.map(({ start, end }) => `${start}-${end}`).join(' '),
    ...found.header.map((row) => row.join('|')),
  ]
}

describe('columns run between the gutters of the rows', () => {
  test.each<[string, string[], string[], string[] | null]>([
    ['two', ['项目    金额'], ['谷子    12', '大豆油  5'], ['0-6 8-10', '项目|金额']],
    ['a cell across a gutter closes it', ['项目    金额'], ['谷子    12', '大豆油高粱  5'], null],
    [
      'a line of one piece, as the name of a section is, closes none',
      ['项目    金额'],
      ['谷子    12', '    林业部门的项目', '大豆    5'],
      ['0-4 8-10', '项目|金额'],
    ],
    [
      'an empty one stands in its place',
      ['序号  备注  金额'],
      ['1           12', '2           5'],
      ['0-1 6-10 12-14', '序号|备注|金额'],
    ],
    [
      'an empty one at the left',
      ['备注  项目  金额'],
      ['      谷子  12', '      大豆  5'],
      ['0-4 6-10 12-14', '备注|项目|金额'],
    ],
    ['one is none', ['项目'], ['谷子', '大豆'], null],
  ])('%s', (_, head, body, expected) => {
    expect(columns(head, body)).toEqual(expected)
  })
})

describe('names of persons that are set wide take one column', () => {
  test.each<[string, string[], string[], string[]]>([
    ['two spaces apart', ['姓名    职务'], ['唐  启  县长', '李  青  科员'], ['0-6 8-12', '姓名|职务']],
    ['four apart', ['姓名        职务'], ['唐    启    县长', '李    青    科员'], ['0-8 12-16', '姓名|职务']],
    [
      'five apart they are two',
      ['姓名         职务'],
      ['唐     启    县长', '李     青    科员'],
      ['0-2 7-9 13-17', '姓名||职务'],
    ],
    ['two words are two', ['姓名        职务'], ['唐启    县    县长'], ['0-4 8-10 14-18', '姓名||职务']],
    ['a word behind a character', ['号          职务'], ['唐  县长    县长'], ['0-2 4-8 12-16', '号||职务']],
    ['under names of their own they are two', ['甲  乙  职务'], ['唐  启  县长'], ['0-2 4-6 8-12', '甲|乙|职务']],
    ['under a name that is wider', ['姓  名号  职务'], ['唐  启  县长'], ['0-2 4-6 8-12', '姓|名号|职务']],
    ['under a name that ends before the second', ['姓名  职务'], ['唐  启  县长'], ['0-6 8-12', '姓名|职务']],
  ])('%s', (_, head, body, expected) => {
    expect(columns(head, body)).toEqual(expected)
  })
})

describe('a header of one line', () => {
  test.each<[string, string[], string[], string[] | null]>([
    [
      'a name over two columns is cut at its space',
      ['项目  中央 省级'],
      ['谷子  1    2', '大豆  3    4'],
      ['0-4 6-7 11-12', '项目|中央|省级'],
    ],
    ['one over a single column is not', ['项 目  金额'], ['谷子   12', '大豆   5'], ['0-4 7-9', '项 目|金额']],
    [
      'one over a column and the gutter beside it is not',
      ['项目 名称  金额'],
      ['谷子       12', '大豆       5'],
      ['0-4 11-13', '项目 名称|金额'],
    ],
    [
      'one without a space goes where most of it stands',
      ['项目  中央省级'],
      ['谷子  1   2345', '大豆  3   4567'],
      ['0-4 6-7 10-14', '项目||中央省级'],
    ],
    [
      'three words over two columns',
      ['项目  中央 省 级'],
      ['谷子  1    23456', '大豆  3    45678'],
      ['0-4 6-7 11-16', '项目|中央|省 级'],
    ],
    ['two names over one column fit no rows', ['项目  金额  备注'], ['谷子  12345678', '大豆  12345678'], null],
    ['a piece over no column fits none', ['项目  中央 省级 市'], ['谷子  1    2', '大豆  3    4'], null],
  ])('%s', (_, head, body, expected) => {
    expect(columns(head, body)).toEqual(expected)
  })
  test('a word set wide over two columns goes where most of it stands', () => {
    const names = [
      { text: '名', start: 0, end: 2 },
      { text: '项　目', start: 4, end: 16 },
    ]
    const row = [
      { start: 0, end: 2 },
      { start: 4, end: 8 },
      { start: 10, end: 16 },
    ]
    expect(alignedColumns([names], [row])?.header).toEqual([['名', '', '项　目']])
  })
})

describe('a header of several lines', () => {
  test.each<[string, string[], string[], string[] | null]>([
    [
      'a name that wraps is one',
      ['项目  建设', '      地点'],
      ['谷子  柳溪', '大豆  渡口'],
      ['0-4 6-10', '项目|建设地点'],
    ],
    [
      'one over three lines',
      ['项目  建设', '      地点', '      （村）'],
      ['谷子  柳溪', '大豆  渡口'],
      ['0-4 6-10', '项目|建设地点（村）'],
    ],
    [
      'a group stands over its parts, flush left with the first',
      ['项目  资金', '      中央  省级'],
      ['谷子  1     2', '大豆  3     4'],
      ['0-4 6-7 12-13', '项目|资金|', '|中央|省级'],
    ],
    [
      'a group begins one column beside its first part',
      ['项目   资金', '      中央  省级'],
      ['谷子  11    22', '大豆  33    44'],
      ['0-4 6-8 12-14', '项目|资金|', '|中央|省级'],
    ],
    [
      'two groups flush left',
      ['项目  资金        任务', '      中央  省级  人数  户数'],
      ['谷子  1     2     3     4', '大豆  5     6     7     8'],
      ['0-4 6-7 12-13 18-19 24-25', '项目|资金||任务|', '|中央|省级|人数|户数'],
    ],
    [
      'two groups in the middle of their parts',
      ['项目     资金        任务', '      中央  省级  人数  户数'],
      ['谷子  1     2     3     4', '大豆  5     6     7     8'],
      ['0-4 6-7 12-13 18-19 24-25', '项目|资金||任务|', '|中央|省级|人数|户数'],
    ],
    [
      'a group in the middle beside one that is flush left',
      ['项目  资金           任务', '      中央  省级  人数  户数'],
      ['谷子  1     2     3     4', '大豆  5     6     7     8'],
      ['0-4 6-7 12-13 18-19 24-25', '项目|资金||任务|', '|中央|省级|人数|户数'],
    ],
    [
      'a name over one name is a name that wraps, beside a group too',
      ['项目  建设  资金', '      地点  中央  省级'],
      ['谷子  柳溪  1     2', '大豆  渡口  3     4'],
      ['0-4 6-10 12-13 18-19', '项目|建设地点|资金|', '||中央|省级'],
    ],
    [
      'a label over a gutter is no column of its own',
      ['项目        资金', '      中央        省级'],
      ['谷子  1           2', '大豆  3           4'],
      ['0-4 6-7 18-19', '项目|资金|', '|中央|省级'],
    ],
    [
      'a label with parts at its left only is one',
      ['项目              资金', '      中央  省级'],
      ['谷子  1     2', '大豆  3     4'],
      ['0-4 6-7 12-13 18-22', '项目|中央|省级|资金'],
    ],
    [
      'a label with parts at its right only is one',
      ['项目  资金', '            中央  省级'],
      ['谷子        1     2', '大豆        3     4'],
      ['0-4 6-10 12-13 18-19', '项目|资金|中央|省级'],
    ],
    [
      'a label right between two parts',
      ['项目        资金', '      中央省    县省级'],
      ['谷子  1           2', '大豆  3           4'],
      ['0-4 6-7 18-19', '项目|资金|', '|中央省|县省级'],
    ],
    [
      'a label over two lines',
      ['项目  资金', '      （万元）', '      中央  省级'],
      ['谷子  1     2', '大豆  3     4'],
      ['0-4 6-7 12-13', '项目|资金（万元）|', '|中央|省级'],
    ],
    [
      'three parts under a group that is flush left',
      ['项目  资金              任务', '      中央  省级  县级  人数  户数'],
      ['谷子  1     2     3     4     5', '大豆  5     6     7     8     9'],
      ['0-4 6-7 12-13 18-19 24-25 30-31', '项目|资金|||任务|', '|中央|省级|县级|人数|户数'],
    ],
    [
      'three parts under a group that begins one column beside the first',
      ['项目   资金              任务', '      中央  省级  县级  人数  户数'],
      ['谷子  11    2     3     44    5', '大豆  55    6     7     88    9'],
      ['0-4 6-8 12-13 18-19 24-26 30-31', '项目|资金|||任务|', '|中央|省级|县级|人数|户数'],
    ],
    [
      'an empty column under a name of the last line',
      ['项目  资金', '      中央  省级  备注'],
      ['谷子  1     2', '大豆  3     4'],
      ['0-4 6-7 12-13 18-22', '项目|资金||', '|中央|省级|备注'],
    ],
    [
      'a name in the first column of the last line',
      ['资金', '中央  省级'],
      ['1     2', '3     4'],
      ['0-1 6-7', '资金|', '中央|省级'],
    ],
  ])('%s', (_, head, body, expected) => {
    expect(columns(head, body)).toEqual(expected)
  })
})
