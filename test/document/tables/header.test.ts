import { describe, expect, it } from 'vitest'
import { tableOf, tabs } from './support.ts'

describe('header rows', () => {
  it('joins two rows with a stroke; a group goes to the columns with a name right under it', () => {
    const table = tableOf(tabs('序号→名称→建设地点→→备注→→\n→→乡→村数→→→其他资金\n1→谷子→柳溪镇→3→→→5'))
    expect(table.columns).toEqual(['序号', '名称', '建设地点/乡', '建设地点/村数', '备注', '', '其他资金'])
    expect(table.headerRows).toBe(2)
    expect(table.spans).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 4, rows: 2, columns: 1 },
    ])
  })

  it('joins three rows', () => {
    const table = tableOf(tabs('序号→项目→投资→→→→备注\n→→小计→其中→→→\n→→→中央→省级→县级→\n1→谷子→6→1→2→3→'))
    expect(table.columns).toEqual([
      '序号',
      '项目',
      '投资/小计',
      '投资/其中/中央',
      '投资/其中/省级',
      '投资/其中/县级',
      '备注',
    ])
  })

  it('reads merged cells that were printed again in every cell', () => {
    const table = tableOf(tabs('序号→项目→投资→投资→备注\n序号→项目→中央→省级→备注\n1→谷子→6→1→无'))
    expect(table.columns).toEqual(['序号', '项目', '投资/中央', '投资/省级', '备注'])
  })

  it('reads a first row that only groups', () => {
    const table = tableOf(tabs('→→县级自查→→市级复查→\n→→类别→序号→内容→数量\n→合计→→→→\n一→资金→1→挪用→→'))
    expect(table.columns).toEqual(['', '', '县级自查/类别', '县级自查/序号', '市级复查/内容', '市级复查/数量'])
    expect(table.rows).toHaveLength(2)
  })

  it('does not take the first row of data under a wide name for a second row of names', () => {
    const table = tableOf(tabs('指挥机构→→职责\n指挥长→分管副县长→负责全面工作。\n成员→县水利局→负责水利工程。'))
    expect(table.columns).toEqual(['指挥机构', '', '职责'])
    expect(table.rows).toHaveLength(2)
  })

  it('takes years and quarters for names', () => {
    const table = tableOf(tabs('指标→单位→指标值→\n→→2022年→2025年\n普及率→%→40→62'))
    expect(table.columns).toEqual(['指标', '单位', '指标值/2022年', '指标值/2025年'])
  })

  it('tells names by the numbers, dates and long texts below them', () => {
    expect(tableOf(tabs('蔚溪镇→高坪镇→合计\n12→30→42\n15→20→35')).columns).toEqual(['蔚溪镇', '高坪镇', '合计'])
    expect(tableOf(tabs('带班县长→日程\n王平→2023.3.18\n李青→2023.3.25')).headerRows).toBe(1)
    const responses = '一级响应→二级响应\n水位超过警戒线两米的，由县长坐镇指挥。→水位超过警戒线一米的，由副县长值守。'
    expect(tableOf(tabs(responses)).columns).toEqual(['一级响应', '二级响应'])
  })
})

describe('tables without a header', () => {
  it('has empty names where the first row is data', () => {
    const table = tableOf(tabs('柳溪镇→12→30\n大坪乡→11→20\n茶园乡→9→8'))
    expect(table).toMatchObject({ columns: ['', '', ''], headerRows: 0 })
    expect(table.rows).toHaveLength(3)
    expect(
      tableOf(
        tabs('柳溪镇→渡口村、沙湾村、石桥村、梨园村\n大坪乡→大坪村、古城村、前坪村\n茶园乡→三岔村、枣园村、东沟村'),
      ).headerRows,
    ).toBe(0)
  })

  it('has none in a form to be filled in', () => {
    const text = '姓名→→性别→→年龄→\n身份证号码→→→→→\n家庭住址→→→→→\n联系电话→→→本人签字→→\n所在乡镇意见→（盖章）→→→→'
    expect(tableOf(tabs(text))).toMatchObject({ columns: ['', '', '', '', '', ''], headerRows: 0 })
    expect(tableOf(tabs(text)).rows[0]).toEqual(['姓名', '', '性别', '', '年龄', ''])
  })

  it('has none in a form of an application, with a field over the whole width', () => {
    const form =
      '申请人名称→→统一社会信用代码→\n岸线长度（米）→→使用期限（年）→\n使用理由：→→→\n申请人（盖章）：　　　年　月　日→→→'
    expect(tableOf(tabs(form))).toMatchObject({ columns: ['', '', '', ''], headerRows: 0 })
    expect(tableOf(tabs(form)).rows).toHaveLength(4)
  })

  it('has none in a form whose blanks have their units', () => {
    const rows = '渡口个数→个→通航里程→公里\n船员人数→人→年客运量→人次\n主要航线→\n县级审核意见→（盖章）　年　月　日'
    const form = tableOf(tabs(`站名→→站房等级→\n${rows}`))
    expect(form).toMatchObject({ columns: ['', '', '', ''], headerRows: 0 })
    expect(form.rows[0]).toEqual(['站名', '', '站房等级', ''])
    expect(tableOf(tabs(`站房面积→平方米→候船人数→人\n${rows}`)).headerRows).toBe(0)
    const values = '指标→单位→上半年→全年\n渡口数→个→12→14\n船员数→人→30→33'
    expect(tableOf(tabs(values)).columns).toEqual(['指标', '单位', '上半年', '全年'])
  })

  it('has none in a form that is filled in, also in Markdown', () => {
    expect(tableOf(tabs('姓名→王平→性别→男\n民族→汉→出生年月→1980年1月\n工作单位→县水利局→职务→科员')).headerRows).toBe(
      0,
    )
    expect(
      tableOf(
        '| 姓名 | 王平 | 性别 | 男 |\n|---|---|---|---|\n| 民族 | 汉 | 职务 | 科员 |\n| 工作单位 | 县水利局 | 职称 | 无 |',
      ).headerRows,
    ).toBe(0)
    expect(tableOf(tabs('项目名称→渡口饮水工程\n建设单位→县水利局\n建设地点→柳溪镇')).headerRows).toBe(0)
  })

  it('keeps the header of a roster, whose names are labels of forms too', () => {
    expect(tableOf(tabs('姓名→性别→工作单位\n王平→男→县水利局\n李青→女→县财政局')).columns).toEqual([
      '姓名',
      '性别',
      '工作单位',
    ])
    expect(tableOf(tabs('序号→姓名→性别→备注\n1→→→\n2→→→')).headerRows).toBe(1)
  })
})
