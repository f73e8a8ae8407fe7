import { describe, expect, it } from 'vitest'
import { regionsOf, rolesOf, tableOf, tabs } from './support.ts'

const NAMES = '序号→姓名→单位'

describe('a table over several pages', () => {
  it('drops the header printed again and keeps its lines as furniture', () => {
    const [region, more] = regionsOf(tabs(`${NAMES}\n1→王平→县水利局\n\n- 3 -\n\n${NAMES}\n2→李青→县财政局`))
    expect(more).toBeUndefined()
    expect(region?.table.rows).toEqual([
      ['1', '王平', '县水利局'],
      ['2', '李青', '县财政局'],
    ])
    expect(region?.table.rowLines).toEqual([
      [2, 2],
      [7, 7],
    ])
    expect(rolesOf(region)).toEqual(['1 table*', '2 table', '4 furniture', '6 furniture', '7 table'])
  })

  it('goes on without header, after 续表, and under its title printed again', () => {
    for (const between of [
      '',
      '- 3 -',
      '（续表）',
      '续表1',
      `- 3 -\n人员名单（续）\n${NAMES}`,
      `人员名单\n\n${NAMES}`,
    ]) {
      const regions = regionsOf(tabs(`人员名单\n${NAMES}\n1→王平→县水利局\n\n${between}\n\n2→李青→县财政局`))
      expect(regions.map(({ table }) => table.rows.length)).toEqual([2])
      expect(regions[0]?.table.title).toBe('人员名单')
    }
  })

  it.each([
    ['at the foot of the page', '二、公用设备\n\n- 3 -\n'],
    ['at its head', '\n- 3 -\n\n二、公用设备'],
    ['over the header printed again', `二、公用设备\n- 3 -\n${NAMES}`],
  ])('keeps the row of a section that the break parts from its rows, %s', (_, between) => {
    const text = tabs(`${NAMES}\n一、病区设备\n1→病床→张\n${between}\n2→呼吸机→台\n3→除颤仪→台`)
    const regions = regionsOf(text)
    expect(regions.map(({ table }) => table.rows)).toEqual([
      [
        ['一、病区设备', '', ''],
        ['1', '病床', '张'],
        ['二、公用设备', '', ''],
        ['2', '呼吸机', '台'],
        ['3', '除颤仪', '台'],
      ],
    ])
    expect(regions[0]?.table.sectionRows).toEqual([0, 2])
  })

  it('keeps the rows of sections that have lost their strokes', () => {
    const text = `| 序号 | 设备 | 单位 |
一、病区设备
| 1 | 病床 | 张 |
二、公用设备
- 3 -
| 2 | 呼吸机 | 台 |
三、急救用品
| 3 | 急救车 | 辆 |`
    expect(regionsOf(text).map(({ table }) => [table.rows.length, table.sectionRows])).toEqual([[6, [0, 2, 4]]])
    const own = '| 序号 | 设备 |\n|---|---|\n| 1 | 病床 |\n二、公用设备\n| 序号 | 设备 |\n|---|---|\n| 1 | 呼吸机 |'
    expect(regionsOf(own)).toHaveLength(2)
  })

  it('takes the first section at the foot, under the header alone, for a row', () => {
    const text = tabs(`${NAMES}\n一、病区设备\n- 3 -\n1→病床→张\n2→呼吸机→台`)
    expect(regionsOf(text).map(({ table }) => table.rows.length)).toEqual([3])
  })

  it.each([
    ['no section of the table stands before it', '1→病床→张\n二、公用设备\n- 3 -'],
    ['it does not count on', '一、病区设备\n1→病床→张\n四、公用设备\n- 3 -'],
    ['no page is turned', '一、病区设备\n1→病床→张\n\n二、公用设备\n'],
    ['other text stands by it', '一、病区设备\n1→病床→张\n二、公用设备\n- 3 -\n公用设备由县卫生局统一购置。'],
  ])('takes a heading over another table for none: %s', (_, rows) => {
    expect(regionsOf(tabs(`${NAMES}\n${rows}\n${NAMES}\n1→呼吸机→台`))).toHaveLength(2)
  })

  it('takes the title of an annex, which is a boundary, as its own when it comes again', () => {
    const text = tabs(
      `附件1\n县重点项目人员名单\n${NAMES}\n1→王平→县水利局\n\n县重点项目人员名单\n\n${NAMES}\n2→李青→县财政局`,
    )
    expect(regionsOf(text, [1, 2, 6]).map(({ table }) => [table.title, table.rows.length])).toEqual([[null, 2]])
  })

  it('takes the title of another table, which differs by its numeral, for what it is', () => {
    const text = tabs(
      `附表1\n县重点项目人员名单一\n${NAMES}\n1→王平→县水利局\n\n附表2\n县重点项目人员名单二\n\n${NAMES}\n2→李青→县财政局\n3→周正→县教育局`,
    )
    expect(regionsOf(text, [1, 2, 6, 7]).map(({ table }) => table.rows.length)).toEqual([1, 2])
  })

  it('drops a header printed again where nothing else is left of the page break', () => {
    const [region] = regionsOf(tabs(`${NAMES}\n1→王平→县水利局\n${NAMES}\n2→李青→县财政局`))
    expect(region?.table.rows).toHaveLength(2)
    expect(rolesOf(region)).toEqual(['1 table*', '2 table', '3 furniture', '4 table'])
  })

  it('knows a header that OCR changed, and the second row of names', () => {
    const text = '序号→主要内容→资金→\n→→中央→省级\n1→修路→1→2\n- 3 -\n序号→主要建设内容→资金→\n→→中央→省级\n2→架桥→3→4'
    expect(tableOf(tabs(text)).rows).toEqual([
      ['1', '修路', '1', '2'],
      ['2', '架桥', '3', '4'],
    ])
  })

  it('puts parts of HTML and Markdown together', () => {
    const html =
      '<table><tr><td>序号</td><td>姓名</td></tr><tr><td>1</td><td>王平</td></tr></table>\n\n- 3 -\n\n<table><tr><td>序号</td><td>姓名</td></tr><tr><td>2</td><td>李青</td></tr></table>'
    const markdown = '| 序号 | 姓名 |\n|---|---|\n| 1 | 王平 |\n\n- 3 -\n\n| 2 | 李青 |\n|---|---|\n| 3 | 周岚 |'
    expect(tableOf(html).rows).toHaveLength(2)
    expect(rolesOf(regionsOf(html)[0])).toEqual(['1 table*', '3 furniture', '5 table'])
    expect(tableOf(markdown).rows).toHaveLength(3)
    expect(rolesOf(regionsOf(markdown)[0])).toEqual([
      '1 table*',
      '2 furniture',
      '3 table',
      '5 furniture',
      '7 table',
      '8 furniture',
      '9 table',
    ])
  })

  it('goes on in columns aligned by spaces, be it with one row', () => {
    const text =
      '序号   姓名     工作单位\n1      王平     县水利局\n2      李青     县财政局\n\n      - 1 -\n\n3      周岚     县教育局'
    expect(tableOf(text).rows).toHaveLength(3)
  })

  it('sees a header of two rows with blank lines between all rows', () => {
    const header = '序号→资金→→\n\n→中央→省级→县级'
    const table = tableOf(tabs(`${header}\n\n1→1→2→3\n\n- 3 -\n\n${header}\n\n2→3→4→5`))
    expect(table).toMatchObject({ columns: ['序号', '资金/中央', '资金/省级', '资金/县级'], headerRows: 2 })
    expect(table.rows).toHaveLength(2)
    expect(tableOf(tabs('序号→资金\n→中央→省级→县级\n1→1→2→3')).columns).toEqual(table.columns)
  })

  it('keeps rows of several lines in a drawn table that goes on with one row', () => {
    const rule = '├────┼────────┤'
    const page = (rows: string[]) => ['┌────┬────────┐', rows.join(`\n${rule}\n`), '└────┴────────┘'].join('\n')
    const text = `${page(['│序号│任务    │', '│1   │推行河长│\n│    │巡查制度│', '│2   │管网改造│'])}\n\n- 3 -\n\n${page(['│3   │完善水价│\n│    │机制    │'])}`
    expect(tableOf(text).rows).toEqual([
      ['1', '推行河长巡查制度'],
      ['2', '管网改造'],
      ['3', '完善水价机制'],
    ])
  })

  it('is another table after text, under another title, with other names and beyond a boundary', () => {
    const count = (between: string, boundary: number[] = []) =>
      regionsOf(
        tabs(`${NAMES}\n1→王平→县水利局\n2→李青→县财政局\n${between}\n1→周岚→县教育局\n2→陈溪→县民政局`),
        boundary,
      ).length
    expect(count(`以上为第一批。\n${NAMES}`)).toBe(2)
    expect(count(`\n第二批名单\n${NAMES}`)).toBe(2)
    expect(count('\n名称→数量→单位')).toBe(2)
    expect(count(`附件2\n${NAMES}`, [4])).toBe(2)
  })
})

describe('rows cut by a page or a line', () => {
  it('joins the rest of a cell whose text breaks off', () => {
    const text =
      '单位→→职责\n成员→县公路局→负责清扫桥面、疏通边沟，雨雪天气及时上路撒布融雪剂和防滑的砂\n\n- 3 -\n\n→→石料，设置警示标志。\n成员→县水利局→负责供水。'
    const table = tableOf(tabs(text))
    expect(table.rows[0]).toEqual([
      '成员',
      '县公路局',
      '负责清扫桥面、疏通边沟，雨雪天气及时上路撒布融雪剂和防滑的砂石料，设置警示标志。',
    ])
    expect(table.rowLines[0]).toEqual([2, 6])
  })

  it('joins lists that end in a comma, over several lines', () => {
    const text =
      '柳溪镇→柳树湾社区、渡口社区、磨盘坡社区、白石河村、双井村、\n→竹园村、上坝村、桐花寨村、梅岭村、石灰窑村\n大坪镇→云顶村、盘龙村、杉木村、落雁营村、大井村、小井村、井南村、罗家\n→湾、石段村'
    expect(tableOf(tabs(text)).rows).toEqual([
      ['柳溪镇', '柳树湾社区、渡口社区、磨盘坡社区、白石河村、双井村、竹园村、上坝村、桐花寨村、梅岭村、石灰窑村'],
      ['大坪镇', '云顶村、盘龙村、杉木村、落雁营村、大井村、小井村、井南村、罗家湾、石段村'],
    ])
  })

  it('keeps rows under a merged cell: labels, values, numbered items, finished sentences', () => {
    const text =
      '种类→规格→标准\n花架→木制→80元\n→竹编→\n→铁艺→\n副指挥长→县府办副主任→\n→县应急局局长→\n任务→（1）建立台账，摸清底数，落实责任，按月调度推进情况；→\n→（2）动态管理→\n→以上均须报备→'
    expect(tableOf(tabs(text)).rows).toHaveLength(8)
  })

  it('keeps a row whose cells go on nothing', () => {
    const text = '种类→规格→备注\n凉亭→木柱草顶→古旧的须经\n- 2 -\n→石柱瓦顶→专家评定\n→竹构→'
    expect(tableOf(tabs(text)).rows).toHaveLength(3)
  })
})

describe('parts with other columns', () => {
  it('finds a column that a part lost by the names, and reports it', () => {
    const lost = regionsOf(
      tabs('序号→项目→地点→金额→备注\n1→谷子→柳溪→10→无\n- 3 -\n序号→项目→金额→备注\n2→大豆→12→无'),
    )
    expect(lost[0]?.table.rows[1]).toEqual(['2', '大豆', '', '12', '无'])
    expect(lost[0]?.diagnostics).toMatchObject([
      {
        rule: 'table-column-lost',
        values: { column: '地点', actual: 4, expected: 5 },
        position: { start: { line: 4 } },
      },
    ])
  })

  it('tells of a table once, however many of its parts lack a column', () => {
    const part = (n: number) => `\n- ${n} -\n序号→项目→金额→备注\n${n}→大豆→12→无`
    const lost = regionsOf(tabs(`序号→项目→地点→金额→备注\n1→谷子→柳溪→10→无${part(2)}${part(3)}${part(4)}`))
    expect(lost[0]?.diagnostics).toMatchObject([{ rule: 'table-column-lost', values: { column: '地点', more: 2 } }])
  })

  it('puts in a column that the first part lost', () => {
    const [region] = regionsOf(tabs('序号→项目→备注\n1→谷子→无\n- 3 -\n序号→项目→金额→备注\n2→大豆→12→无'))
    expect(region?.table.columns).toEqual(['序号', '项目', '金额', '备注'])
    expect(region?.table.rows).toEqual([
      ['1', '谷子', '', '无'],
      ['2', '大豆', '12', '无'],
    ])
    expect(region?.diagnostics).toMatchObject([
      {
        rule: 'table-column-lost',
        values: { column: '金额', actual: 3, expected: 4 },
        position: { start: { line: 1 } },
      },
    ])
  })

  it('finds it by what the cells look like where there is no header', () => {
    const text =
      '机构→单位→职责\n成员→县委宣传部→承担茶文化节的对外宣传，邀请媒体采访报道节会盛况。\n→县发改局→承担展销会场的用电保障，检查临时线路和配电箱的安全。\n\n县公安局→承担会场周边的交通疏导，安排停车并维持参观的秩序。\n县财政局→承担节会经费的预算安排，按进度拨付并作绩效评价。'
    const [region] = regionsOf(tabs(text))
    expect(region?.table.rows[2]?.slice(0, 2)).toEqual(['', '县公安局'])
    expect(region?.diagnostics.map(({ rule }) => rule)).toEqual(['table-column-lost'])
  })
})
