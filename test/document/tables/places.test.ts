import { describe, expect, test } from 'vitest'
import { placedRow } from '../../../src/document/tables/alignedCells.ts'
import { alignedColumns, nearest } from '../../../src/document/tables/alignedColumns.ts'
import { isHeaderAgain, isNumberedText, isRow } from '../../../src/document/tables/alignedLine.ts'
import { joinSpread, occupiedPlaces, overlap, piecesOf, segmentsOf } from '../../../src/document/tables/segments.ts'

/** `甲@0-2` for each piece. */
const shown = (segments: readonly { text: string; start: number; end: number }[]) =>
  segments.map(({ text, start, end }) => `${text}@${start}-${end}`)
const line = (value: string, index = 0) => ({ index, segments: segmentsOf(value) })

describe('the pieces of a line', () => {
  test.each([
    ['甲乙  丙', ['甲乙@0-4', '丙@6-8']],
    ['甲　乙', ['甲@0-2', '乙@4-6']],
    ['甲 乙', ['甲 乙@0-5']],
    ['  ab  c', ['ab@2-4', 'c@6-7']],
    ['甲  ', ['甲@0-2']],
    ['', []],
    ['   ', []],
    ['其　　中  合　计', ['其　　中@0-8', '合　计@10-16']],
    ['其　　　　中  合计', ['其@0-2', '中@10-12', '合计@14-18']],
    ['其中　合计  甲', ['其中@0-4', '合计@6-10', '甲@12-14']],
  ])('%j', (value, pieces) => {
    expect(shown(segmentsOf(value))).toEqual(pieces)
  })
  test('are none in a line too long for a row', () => {
    expect(segmentsOf(`甲  ${'乙'.repeat(1000)}`)).toEqual([])
    expect(segmentsOf(`甲  ${'乙'.repeat(997)}`)).toHaveLength(2)
  })
  test('of a word that is set wide are one', () => {
    expect(shown(joinSpread(segmentsOf('县　区　　1—11月　　增　长')))).toEqual([
      '县　区@0-6',
      '1—11月@10-17',
      '增　长@21-27',
    ])
    expect(shown(joinSpread(segmentsOf('甲　乙　丙')))).toEqual(['甲　乙　丙@0-10'])
    expect(shown(joinSpread(segmentsOf('甲　　　乙')))).toEqual(['甲@0-2', '乙@8-10'])
    expect(shown(joinSpread(segmentsOf('甲　乙丙　丁')))).toEqual(['甲@0-2', '乙丙@4-8', '丁@10-12'])
    expect(shown(joinSpread(segmentsOf('a　b')))).toEqual(['a@0-1', 'b@3-4'])
  })
  test('between single spaces', () => {
    expect(shown(piecesOf({ text: '甲 bc 丙', start: 4, end: 12 }))).toEqual(['甲@4-6', 'bc@7-9', '丙@10-12'])
  })
})

describe('words that are set wide', () => {
  const pieces = (value: string) => segmentsOf(value).map(({ text }) => text)
  test.each<[string, string[]]>([
    ['其　中  合计', ['其　中', '合计']],
    ['其　　　中  合计', ['其　　　中', '合计']],
    ['其　 中  合计', ['其', '中', '合计']],
    ['合计  其　中', ['合计', '其　中']],
    ['其　中央  合计', ['其', '中央', '合计']],
    ['其中　央  合计', ['其中', '央', '合计']],
    ['其　a  合计', ['其', 'a', '合计']],
    ['a　中  合计', ['a', '中', '合计']],
    ['甲　乙　丙　丁　戊  合计', ['甲　乙　丙　丁　戊', '合计']],
    ['甲　乙　丙　丁　戊　己  合计', ['甲　乙　丙　丁　戊', '己', '合计']],
    ['其　中 合　计', ['其', '中 合', '计']],
  ])('beside columns that half-width spaces part: %j', (value, expected) => {
    expect(pieces(value)).toEqual(expected)
  })
  const joined = (value: string) => joinSpread(segmentsOf(value)).map(({ text }) => text)
  const gap = (columns: number) => ' '.repeat(columns)
  test.each<[string, string[]]>([
    [`唐${gap(4)}启${gap(5)}县长`, ['唐　启', '县长']],
    [`唐${gap(5)}启${gap(6)}县长`, ['唐', '启', '县长']],
    [`备${gap(5)}注${gap(6)}县长`, ['备　注', '县长']],
    [`备${gap(8)}注${gap(9)}县长`, ['备　注', '县长']],
    [`备${gap(9)}注${gap(10)}县长`, ['备', '注', '县长']],
    [`备${gap(4)}注${gap(4)}县长`, ['备', '注', '县长']],
    [`单位${gap(4)}备${gap(4)}注${gap(6)}县长`, ['单位', '备　注', '县长']],
    [`单位${gap(4)}唐${gap(4)}启${gap(6)}县长`, ['单位', '唐', '启', '县长']],
    [`单位${gap(2)}备${gap(4)}注${gap(6)}县长`, ['单位', '备', '注', '县长']],
    [`县长${gap(4)}唐${gap(2)}启`, ['县长', '唐　启']],
    [`工${gap(2)}作${gap(2)}人${gap(2)}员${gap(4)}县长`, ['工　作　人　员', '县长']],
    [`工${gap(2)}作${gap(3)}人${gap(5)}县长`, ['工　作', '人', '县长']],
    [`唐${gap(2)}a${gap(4)}县长`, ['唐', 'a', '县长']],
    [`唐${gap(2)}启平${gap(4)}县长`, ['唐', '启平', '县长']],
  ])('put together: %j', (value, expected) => {
    expect(joined(value)).toEqual(expected)
  })
  test('take the columns from their first character to their last', () => {
    expect(shown(joinSpread(segmentsOf(`县长${gap(6)}唐${gap(4)}启${gap(6)}王平`)))).toEqual([
      '县长@0-4',
      '唐　启@10-18',
      '王平@24-28',
    ])
  })
})

describe('places', () => {
  const place = (start: number, end: number) => ({ start, end })
  test('share columns, or have a gap between them', () => {
    expect(overlap(place(0, 4), place(2, 8))).toBe(2)
    expect(overlap(place(2, 8), place(0, 4))).toBe(2)
    expect(overlap(place(0, 4), place(6, 8))).toBe(-2)
    expect(overlap(place(0, 8), place(2, 4))).toBe(2)
  })
  test('are what the gutters leave', () => {
    expect(
      occupiedPlaces([
        [place(0, 4), place(8, 10)],
        [place(2, 6), place(12, 14)],
      ]),
    ).toEqual([place(0, 6), place(8, 10), place(12, 14)])
    expect(occupiedPlaces([[place(0, 8)], [place(2, 4), place(8, 9)]])).toEqual([place(0, 9)])
    expect(occupiedPlaces([])).toEqual([])
  })
  test('the nearest is that with most columns in common', () => {
    const places = [place(0, 4), place(6, 10), place(12, 20)]
    expect(nearest(places, place(6, 8))).toBe(1)
    expect(nearest(places, place(2, 9))).toBe(1)
    expect(nearest(places, place(0, 7))).toBe(0)
    expect(nearest(places, place(8, 20))).toBe(2)
    expect(nearest(places, place(4, 6))).toBe(-1)
    expect(nearest(places, place(20, 24))).toBe(-1)
    expect(nearest(places, place(2, 8))).toBe(0)
  })
})

describe('a line of an aligned table', () => {
  const names = segmentsOf('序号  项目      金额')
  test.each([
    ['1     谷子      12', true],
    ['      谷子      12', true],
    ['谷子', false],
    ['1     谷子：    12', false],
    ['第一条　为了管好集市', false],
    ['表1   主要产品', false],
    ['甲  乙  丙  丁  戊  己  庚  辛  壬', false],
    ['                          甲  乙', false],
  ])('%j is a row: %s', (value, row) => {
    expect(isRow(line(value), names)).toBe(row)
  })
  test.each([
    ['第一条　为了管好集市', true],
    ['（一）　总体要求', true],
    ['1  谷子', false],
    ['第一条　为了　管好', false],
    ['谷子　12', false],
    ['', false],
  ])('%j is numbered text: %s', (value, numbered) => {
    expect(isNumberedText(line(value))).toBe(numbered)
  })
  test.each([
    ['序号  项目      金额', true],
    ['项 目  金额', true],
    ['项目', false],
    ['序号  谷子      金额', false],
  ])('%j is the header again: %s', (value, again) => {
    expect(isHeaderAgain(line(value), names)).toBe(again)
  })
})

describe('the columns of an aligned table', () => {
  const columns = (head: string[], body: string[]) => {
    const found = alignedColumns(head.map(segmentsOf), body.map(segmentsOf))
    return found === null ? null : [found.header, found.places.map(({ start, end }) => [start, end])]
  }
  test('run between the gutters of the rows', () => {
    expect(columns(['项目    金额'], ['谷子    12', '大豆油  5'])).toEqual([
      [['项目', '金额']],
      [
        [0, 6],
        [8, 10],
      ],
    ])
  })
  test('are also those that no row fills', () => {
    expect(columns(['项目    金额    备注'], ['谷子    12', '大豆    5'])).toEqual([
      [['项目', '金额', '备注']],
      [
        [0, 4],
        [8, 10],
        [16, 20],
      ],
    ])
  })
  test('a name over two of them is cut at its space', () => {
    expect(columns(['项目  中央 省级'], ['谷子  1    2', '大豆  3    4'])?.[0]).toEqual([['项目', '中央', '省级']])
  })
  test('a name set wide is one', () => {
    expect(columns(['姓名    职务'], ['唐　启  县长', '王平平  局长', '李　青  科员'])?.[1]).toEqual([
      [0, 6],
      [8, 12],
    ])
    expect(columns(['            职务'], ['唐  启    县长'])?.[1]).toEqual([
      [0, 6],
      [10, 14],
    ])
  })
  test('a name of two lines is one, and a group stands over its parts', () => {
    expect(columns(['项目  建设', '      地点'], ['谷子  柳溪', '大豆  渡口'])?.[0]).toEqual([['项目', '建设地点']])
    expect(columns(['项目      资金', '      中央    省级'], ['谷子  1       2', '大豆  3       4'])?.[0]).toEqual([
      ['项目', '资金', ''],
      ['', '中央', '省级'],
    ])
  })
  test('are none where header and rows do not fit', () => {
    expect(columns(['项目'], ['谷子'])).toBeNull()
    expect(columns(['项目  金额'], ['谷子大豆高粱玉米  12', '红薯马铃薯花生油  5'])).toBeNull()
  })
  test('hold the pieces of a row', () => {
    const places = [
      { start: 0, end: 6 },
      { start: 8, end: 12 },
    ]
    expect(placedRow(line('唐　启  县长', 3), places)).toEqual({ cells: ['唐　启', '县长'], first: 3, last: 3 })
    expect(placedRow(line('ab  c   县长'), places)?.cells).toEqual(['ab c', '县长'])
    expect(placedRow(line('        县长'), places)?.cells).toEqual(['', '县长'])
    expect(placedRow(line('谷子            甲'), places)).toBeNull()
  })
})
