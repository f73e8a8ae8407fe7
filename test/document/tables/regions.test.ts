import { describe, expect, test } from 'vitest'
import { findTables } from '../../../src/document/tables/index.ts'
import { firstLook } from '../../../src/document/tables/look.ts'
import { Sheet } from '../../../src/document/tables/part.ts'
import { typeColumns } from '../../../src/document/tables/types.ts'
import type { Diagnostic } from '../../../src/tree/index.ts'
import { gridOf, linesOf, regionsOf, tableOf, tabs } from './support.ts'

describe('a table that is too large to be read as one', () => {
  const WIDE = `<table><tr>${'<td>1</td>'.repeat(1001)}</tr></table>`
  const read = (text: string) => {
    const told: Diagnostic[] = []
    const regions = findTables(linesOf(tabs(text)), {
      isFurniture: () => false,
      tooLarge: (finding) => told.push(finding),
    })
    return { told, tables: regions.map(({ table }) => table.rows.length) }
  }
  test('stays text, and is told of', () => {
    const { told, tables } = read(`以下为明细。\n${WIDE}\n完`)
    expect(tables).toEqual([])
    expect(told).toMatchObject([
      {
        rule: 'limit-table',
        severity: 'warning',
        document: null,
        values: {
          rows: 1,
          columns: 1001,
          most: 1000,
          cells: 2_000_000,
          actual: '1 × 1001',
          expected: '1000 × 2000000',
        },
      },
    ])
    expect(told[0]?.position?.start.line).toBe(2)
    expect(told[0]?.position?.end.line).toBe(2)
  })
  test('ends the table above it, and does not stand in the way of the next', () => {
    const { told, tables } = read(`项目→金额\n谷子→12\n大豆→5\n${WIDE}\n项目→金额\n玉米→7\n高粱→8\n红薯→9`)
    expect(told).toHaveLength(1)
    expect(tables).toEqual([2, 3])
  })
  test('nobody need be told', () => {
    expect(findTables(linesOf(WIDE), { isFurniture: () => false })).toEqual([])
  })
})

describe('cells that two spaces part', () => {
  test('are told by their number where one does not stand under its name', () => {
    expect(gridOf('序号  小区名称  户数\n1  柳园  120\n2  桃园花苑小区  80')).toEqual({
      columns: ['序号', '小区名称', '户数'],
      rows: [
        ['1', '柳园', '120'],
        ['2', '桃园花苑小区', '80'],
      ],
    })
  })
  test('are told by their places where all do', () => {
    expect(gridOf('序号  小区名称  户数\n1     柳园      120\n2               80').rows).toEqual([
      ['1', '柳园', '120'],
      ['2', '', '80'],
    ])
  })
})

describe('the notation of a line', () => {
  test.each([
    ['|甲\t乙|', 'pipe'],
    ['  | 甲', 'pipe'],
    ['甲\t|乙', 'tab'],
    ['甲｜乙', 'pipe'],
    ['甲|乙', 'pipe'],
    ['甲  乙', 'aligned'],
    ['甲　乙', 'aligned'],
    ['　　甲', null],
    ['甲　　', null],
    ['甲 乙', null],
    ['', null],
    ['   ', null],
    ['+--+', 'box'],
    ['  +==+', 'box'],
    ['+-+', null],
    ['──────', null],
    ['甲│乙', 'box'],
    ['<td>甲', 'html'],
    ['</td>', null],
    ['<tdx>', null],
    ['<TABLE border="1">', 'html'],
  ])('%j: %s', (line, form) => {
    expect(firstLook(line)).toBe(form)
  })
})

test.each<[string[], string]>([
  [['1', '2.5'], 'decimal'],
  [['1', '2'], 'integer'],
  [['1.5', '2.5'], 'decimal'],
  [['1', '12%'], 'text'],
  [['1.5', '12%'], 'text'],
  [['1', '1.5', '12%'], 'text'],
  [['1', '2023年3月1日'], 'text'],
  [['1.5', '2023年3月1日'], 'text'],
  [['12万元', '5元'], 'text'],
  [['12万元', '5万元'], 'money'],
  [['12万元', '5'], 'text'],
  [['—', '/'], 'text'],
  [['—', '5'], 'integer'],
])('a column of %j is of type %s', (cells, type) => {
  expect(
    typeColumns(
      ['数值'],
      cells.map((cell) => [cell]),
      new Set(),
      null,
    ).columnTypes,
  ).toEqual([type])
})

test('one column is a table only in HTML', () => {
  expect(regionsOf('| 项目 |\n| --- |\n| 谷子 |\n| 大豆 |')).toEqual([])
  expect(gridOf('<table><tr><td>谷子</td></tr><tr><td>大豆</td></tr></table>').columns).toEqual(['谷子'])
})

test('the first line that prints something', () => {
  const sheet = new Sheet(
    linesOf('\n甲\n'),
    () => false,
    () => false,
  )
  expect([0, 1, 2, 3].map((from) => sheet.nextFilled(from))).toEqual([1, 1, 3, 3])
})

describe('where a table ends', () => {
  test('a note below it is not given to the one that follows', () => {
    const [first, second] = regionsOf(
      tabs('项目→金额\n谷子→12\n大豆→5\n注：含乡镇。\n资金分配表\n项目→人数\n玉米→7\n高粱→8'),
    )
    expect(first?.table.notes).toEqual(['注：含乡镇。'])
    expect(second?.table).toMatchObject({ title: '资金分配表', notes: [] })
  })
  test('a title in the table beside another above it is a note', () => {
    expect(tableOf(tabs('资金分配表\n任务分工表→→\n序号→项目→金额\n1→谷子→12\n2→大豆→5'))).toMatchObject({
      title: '资金分配表',
      notes: ['任务分工表'],
    })
    expect(tableOf(tabs('资金分配表\n资金分配表→→\n序号→项目→金额\n1→谷子→12\n2→大豆→5')).notes).toEqual([])
  })
  test('merged cells of a later page are counted in the whole table', () => {
    const row = (...cells: string[]) =>
      `<tr>${cells.map((cell) => (cell.startsWith('*') ? `<td rowspan="2">${cell.slice(1)}</td>` : `<td>${cell}</td>`)).join('')}</tr>`
    const head = row('序号', '项目', '金额')
    const page = (...rows: string[]) => `<table>${head}${rows.join('')}</table>`
    const table = tableOf(
      `${page(row('1', '*谷子', '12'), row('2', '5'))}\n- 3 -\n${page(row('3', '玉米', '7'), row('4', '*高粱', '8'), row('5', '9'))}`,
    )
    expect(table.rows).toHaveLength(5)
    expect(table.spans).toEqual([
      { row: 1, column: 1, rows: 2, columns: 1 },
      { row: 4, column: 1, rows: 2, columns: 1 },
    ])
  })
})
