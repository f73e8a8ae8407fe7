import { describe, expect, test } from 'vitest'
import { type Column, labelRows, lostColumn, mapByNames } from '../../../src/document/tables/columns.ts'
import { startGroup } from '../../../src/document/tables/group.ts'
import type { Group } from '../../../src/document/tables/logicalTable.ts'
import { Sheet } from '../../../src/document/tables/part.ts'
import { goesOn, repeatsHeader } from '../../../src/document/tables/placement.ts'
import { partFrom, rowsOf } from './parts.ts'

const EMPTY = new Sheet(
  [],
  () => false,
  () => false,
)
const groupOf = (text: string, known: Parameters<typeof partFrom>[1] = {}): Group =>
  startGroup(EMPTY, partFrom(text, known), 0)
const TABLE = '序号|项目|金额\n1|谷子|12\n2|大豆|5'
const names = (columns: readonly Column[] | undefined) => columns?.map(({ labels }) => labels.join('/'))

describe('a part with the header on its top', () => {
  test.each<[string, string, number, string[]]>([
    ['序号|项目|金额\n3|玉米|7', TABLE, 1, ['序号', '项目', '金额']],
    ['序号|金额\n3|7', TABLE, 1, ['序号', '金额']],
    ['序号|项目|金额|备注\n3|玉米|7|甲', TABLE, 1, ['序号', '项目', '金额', '备注']],
    ['序号|项目|面积|金额\n3|玉米|7|8', TABLE, 1, ['序号', '项目', '面积', '金额']],
    ['序号|项目|金额', TABLE, 1, ['序号', '项目', '金额']],
  ])('%j', (text, table, headerRows, columns) => {
    const group = groupOf(table)
    const placed = repeatsHeader(group, partFrom(text))
    expect(placed?.headerRows).toBe(headerRows)
    expect(names(placed?.columns)).toEqual(columns)
    for (const column of placed?.columns ?? []) expect(group.columns).toContain(column)
  })
  test.each(['3|玉米|7\n4|高粱|8', '甲|乙|丙\n3|玉米|7'])('not %j', (text) => {
    expect(repeatsHeader(groupOf(TABLE), partFrom(text))).toBeNull()
  })
  test('none where the table has no header, or the part no row', () => {
    expect(repeatsHeader(groupOf('谷子|12|甲\n大豆|5|乙'), partFrom('谷子|12|甲'))).toBeNull()
    expect(repeatsHeader(groupOf(TABLE), { ...partFrom('甲|乙|丙'), rows: [] })).toBeNull()
  })
  test('a second row of the header, parted from the first by a blank line', () => {
    const group = groupOf('序号|项目|资金|资金\n序号|项目|中央|省级\n1|谷子|12|3')
    expect(group.headerRows).toBe(2)
    group.parts.push({ part: partFrom('序号|项目|资金|资金'), headerRows: 1, columns: [...group.columns] })
    expect(repeatsHeader(group, partFrom('序号|项目|中央|省级\n2|大豆|5|1'))?.headerRows).toBe(1)
  })
})

describe('a part without a header', () => {
  const place = (text: string, known: Parameters<typeof partFrom>[1] = {}, isMarked = false, table = TABLE) => {
    const group = groupOf(table)
    const last = group.parts[0]?.part
    const placed = last === undefined ? null : goesOn(group, partFrom(text, known), last, isMarked)
    return { placed, group }
  }
  test('of as many columns', () => {
    const { placed, group } = place('3|玉米|7')
    expect(placed?.headerRows).toBe(0)
    expect(placed?.columns).toEqual(group.columns)
    expect(placed?.columns).not.toBe(group.columns)
  })
  test('in another notation only where the text says that it goes on', () => {
    expect(place('3|玉米|7', { form: 'pipe' }).placed).toBeNull()
    expect(place('3|玉米|7', { form: 'pipe' }, true).placed).not.toBeNull()
  })
  test('that has a header of its own, or is no table, does not go on', () => {
    expect(place('序号|姓名|单位\n1|王平|甲').placed).toBeNull()
    expect(place('序号|姓名|单位').placed).not.toBeNull()
    expect(place('（一）|加强|领导\n（二）|落实|责任').placed).toBeNull()
  })
  test('whose cells beyond the last column are all empty loses them', () => {
    const spans = [
      { row: 0, column: 2, rows: 1, columns: 3 },
      { row: 0, column: 1, rows: 2, columns: 2 },
      { row: 1, column: 2, rows: 2, columns: 2 },
      { row: 1, column: 4, rows: 2, columns: 1 },
    ]
    const { placed } = place('3|玉米|7||\n4|高粱|8||', { spans })
    expect(placed?.part).toMatchObject({
      width: 3,
      rows: [{ cells: ['3', '玉米', '7'] }, { cells: ['4', '高粱', '8'] }],
    })
    expect(placed?.part.spans).toEqual([
      { row: 0, column: 1, rows: 2, columns: 2 },
      { row: 1, column: 2, rows: 2, columns: 1 },
    ])
    expect(place('3|玉米|7||甲').placed).toBeNull()
  })
  test('with one column less lacks the one without which it looks most like the rows above', () => {
    expect(names(place('玉米|7\n高粱|8').placed?.columns)).toEqual(['项目', '金额'])
    expect(names(place('3|玉米\n4|高粱').placed?.columns)).toEqual(['序号', '项目'])
    expect(names(place('3|7\n4|8').placed?.columns)).toEqual(['序号', '金额'])
    expect(place('玉米\n高粱', {}, false, '项目|金额\n谷子|12').placed).toBeNull()
  })
  test('of one row whose empty last cells were cut off', () => {
    const table = '序号|项目|金额|备注\n1|谷子|12|甲\n2|大豆|5|乙'
    expect(names(place('3|玉米', {}, false, table).placed?.columns)).toEqual(['序号', '项目'])
    expect(place('3|玉米\n4|高粱', {}, false, table).placed).toBeNull()
    expect(place('3|玉米', { form: 'pipe' }, true, table).placed).toBeNull()
    expect(place('3', {}, false, table).placed).toBeNull()
  })
  test('with one column more, where the text says that it goes on', () => {
    expect(place('3|玉米|7|甲').placed).toBeNull()
    const { placed, group } = place('3|玉米|7|甲', {}, true)
    expect(names(placed?.columns)).toEqual(['序号', '项目', '金额', ''])
    expect(names(group.columns)).toEqual(['序号', '项目', '金额', ''])
    expect(place('3|玉米|7|甲|乙', {}, true).placed).toBeNull()
  })
})

describe('columns by their names', () => {
  const columnsOf = (text: string): Column[] => text.split('|').map((label) => ({ labels: label.split('/') }))
  test.each<[string, string, string[], string[]]>([
    ['序号|项目|金额', '序号|项目|金额', ['序号', '项目', '金额'], ['序号', '项目', '金额']],
    ['序号|项目|金额', '项目|金额', ['项目', '金额'], ['序号', '项目', '金额']],
    ['序号|项目|金额', '序号|单位|金额', ['序号', '项目', '金额'], ['序号', '项目', '金额']],
    ['序号|金额', '序号|单位|金额', ['序号', '单位', '金额'], ['序号', '单位', '金额']],
    ['项目|金额', '序号|项目|金额', ['序号', '项目', '金额'], ['序号', '项目', '金额']],
    ['项目|金额', '项目|金额|备注', ['项目', '金额', '备注'], ['项目', '金额', '备注']],
    ['序号|甲|乙|金额', '序号|丙|丁|金额', ['序号', '甲', '乙', '金额'], ['序号', '甲', '乙', '金额']],
  ])('%s under %s', (table, header, mapped, after) => {
    const columns = columnsOf(table)
    const cells = header.split('|')
    expect(names(mapByNames(columns, [cells], cells.length))).toEqual(mapped)
    expect(names(columns)).toEqual(after)
  })
  test('in two rows', () => {
    const columns = columnsOf('项目/项目|资金/中央')
    expect(labelRows(columns, 2)).toEqual([
      ['项目', '资金'],
      ['项目', '中央'],
    ])
    const header = [
      ['项目', '资金', '资金'],
      ['项目', '中央', '省级'],
    ]
    expect(names(mapByNames(columns, header, 3))).toEqual(['项目/项目', '资金/中央', '资金/省级'])
    expect(labelRows(columnsOf('项目'), 2)).toEqual([['项目'], ['']])
  })
  test.each<[string, string, number]>([
    ['玉米|7\n高粱|8', '1|谷子|12\n2|大豆|5', 0],
    ['3|7\n4|8', '1|谷子|12\n2|大豆|5', 1],
    ['3|玉米\n4|高粱', '1|谷子|12\n2|大豆|5', 2],
    ['甲|乙\n丙|丁', '谷|豆|米\n稻|麦|薯', 2],
    ['甲|', '谷子和大豆种植|豆|', 0],
    ['|甲', '|谷子和大豆种植|豆', 1],
    ['甲|谷子大豆玉米高粱', '丙|稻子小麦土豆红薯|', 2],
  ])('%j lacks a column of %j: %i', (rows, above, lost) => {
    expect(lostColumn(rowsOf(rows), rowsOf(above), 3)).toBe(lost)
  })
})
