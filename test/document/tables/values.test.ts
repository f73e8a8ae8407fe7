import { describe, expect, it } from 'vitest'
import { cellValue } from '../../../src/document/tables/cellValue.ts'
import { regionsOf, tableOf, tabs } from './support.ts'

const findings = (text: string) =>
  regionsOf(tabs(text)).flatMap(({ diagnostics }) =>
    diagnostics.map(({ rule, values, position }) => [rule, values, position?.start.line]),
  )

describe('cellValue', () => {
  it.each([
    ['1,234', 'integer', 1234],
    ['１２', 'integer', 12],
    ['-0.5', 'decimal', -0.5],
    ['12.5％', 'percent', 12.5],
    ['120万元', 'money', 120],
    ['2023年3月1日', 'date', '2023-03-01'],
    ['2023. 3. 18', 'date', '2023-03-18'],
  ])('%s is %s %s', (cell, type, value) => {
    expect(cellValue(cell)).toMatchObject({ type, value })
  })

  it.each(['', '001', '80-100', '2000元/亩', '约30', '1234567890123456', '2023年10月底前', '1,23', '2023年2月30日'])(
    '%j is text',
    (cell) => {
      expect(cellValue(cell)).toBeNull()
    },
  )
})

describe('types of columns', () => {
  it('are told over all rows, with the values beside the cells', () => {
    const table = tableOf(
      tabs('序号→项目→开工→完成率→投资\n1→谷子→2023年3月1日→12.5%→1,200\n2→大豆→2023/10/31→—→80.5\n合计→→→→1,280.5'),
    )
    expect(table.columnTypes).toEqual(['integer', 'text', 'date', 'percent', 'decimal'])
    expect(table.values).toEqual([
      [1, 2, null],
      null,
      ['2023-03-01', '2023-10-31', null],
      [12.5, null, null],
      [1200, 80.5, 1280.5],
    ])
    expect(table.columnUnits).toEqual([null, null, null, null, null])
  })

  it('know money by the unit of the column, of the cells or of the table', () => {
    expect(tableOf(tabs('项目→投资（万元）→面积(亩)\n谷子→12→3\n大豆→5→4'))).toMatchObject({
      columnTypes: ['text', 'money', 'integer'],
      columnUnits: [null, '万元', '亩'],
    })
    expect(tableOf(tabs('项目→投资\n谷子→12万元\n大豆→5万元'))).toMatchObject({
      columnTypes: ['text', 'money'],
      columnUnits: [null, '万元'],
    })
    expect(tableOf(tabs('单位：万元\n序号→项目→中央→户数\n1→谷子→12→3\n2→大豆→5→4'))).toMatchObject({
      columnTypes: ['integer', 'text', 'money', 'integer'],
      columnUnits: [null, null, '万元', null],
    })
  })

  it('are text where one cell says anything else, where units differ, and for numbers that name', () => {
    const table = tableOf(tabs('项目→数量→投资→电话\n谷子→12→3万元→12345678\n大豆→若干→5元→87654321'))
    expect(table.columnTypes).toEqual(['text', 'text', 'text', 'text'])
    expect(table.values).toEqual([null, null, null, null])
  })

  it('do not count sections', () => {
    expect(tableOf(tabs('序号→项目→金额\n一、农业→→\n1→谷子→3\n二、水利→→\n2→水井→4'))).toMatchObject({
      sectionRows: [0, 2],
      columnTypes: ['integer', 'text', 'integer'],
    })
  })
})

describe('sums', () => {
  it('report a total that does not add up where another column does', () => {
    expect(findings('项目→中央→省级\n谷子→10→5\n大豆→20→6\n道路→30→7\n合计→60→19')).toEqual([
      ['table-sum', { column: '省级', actual: 19, expected: 18 }, 5],
    ])
  })

  it('name one column where none adds up', () => {
    expect(findings('项目→中央→省级\n谷子→10→5\n大豆→20→6\n合计→60→19')).toEqual([
      ['table-sum', { column: '中央', actual: 60, expected: 30 }, 4],
    ])
  })

  it('know subtotals below and above, totals first, and rounding', () => {
    expect(findings('乡镇→面积\n柳溪→12.5\n大坪→7.25\n小计→19.75\n茶园→1\n沙湾→2\n小计→3\n合计→22.75')).toEqual([])
    expect(findings('乡镇→人数\n合计→10\n小计→6\n柳溪→4\n大坪→2\n小计→4\n茶园→3\n沙湾→1')).toEqual([])
    // the total adds up over the subtotals as printed: one finding is enough
    expect(findings('乡镇→人数\n柳溪→4\n大坪→2\n小计→7\n茶园→3\n沙湾→1\n小计→4\n合计→11')).toEqual([
      ['table-sum', { column: '人数', actual: 7, expected: 6 }, 4],
    ])
    expect(findings('乡镇→产值\n柳溪→3.33\n大坪→3.33\n茶园→3.33\n合计→10')).toEqual([])
  })

  it('leave alone what they do not understand', () => {
    expect(findings('项目→金额\n谷子→10\n其中：补贴→4\n大豆→20\n合计→30')).toEqual([])
    expect(findings('项目→金额\n一、农业→30\n谷子→10\n大豆→20\n合计→30')).toEqual([])
    expect(findings('项目→完成率→单价\n谷子→10→3\n大豆→20→4\n合计→15→9')).toEqual([])
    expect(findings('项目→金额\n谷子→约10\n大豆→20\n合计→31')).toEqual([])
    expect(findings('项目→金额\n谷子→10\n合计→10\n大豆→20\n合计→31')).toEqual([])
  })
})

describe('serial numbers', () => {
  it('report rows that are missing, and one misread number once', () => {
    expect(findings('序号→姓名\n1→王平\n2→李青\n9→周岚\n4→陈溪\n6→吴川')).toEqual([
      ['table-sequence', { column: '序号', actual: 9, expected: 3 }, 4],
      ['table-sequence', { column: '序号', actual: 6, expected: 5 }, 6],
    ])
  })

  it('may begin again after a section, come again on the next page, and be empty under a merged cell', () => {
    expect(findings('序号→项目→金额\n一、农业→→\n1→谷子→3\n2→大豆→\n二、水利→→\n1→水井→4')).toEqual([])
    expect(findings('序号→任务→单位\n1→摸底→甲\n2→改造→乙\n- 3 -\n序号→任务→单位\n2→改造→丙\n3→验收→丁')).toEqual([])
    expect(findings('序号→任务→单位\n1→摸底→甲\n→→乙\n2→改造→丙')).toEqual([])
    expect(findings('序号→任务→单位\n11→摸底→甲\n12→→乙\n13→改造→丙')).toEqual([])
  })
})
