import { describe, expect, it } from 'vitest'
import { gridOf, regionsOf, rolesOf, tableOf, tabs } from './support.ts'

const PROJECTS = {
  columns: ['序号', '项目名称', '金额'],
  rows: [
    ['1', '渡口饮水工程', '120'],
    ['2', '大坪道路', '80'],
  ],
}

describe('tabs', () => {
  it('reads rows parted by tabs', () => {
    expect(gridOf(tabs('序号→项目名称→金额\n1→渡口饮水工程→120\n2→大坪道路→80'))).toEqual(PROJECTS)
  })

  it('takes a row of strokes as the end of the header', () => {
    const text = tabs('序号→项目名称→金额\n---→---→---\n1→渡口饮水工程→120\n2→大坪道路→80')
    expect(gridOf(text)).toEqual(PROJECTS)
    expect(rolesOf(regionsOf(text)[0])).toEqual(['1 table*', '2 furniture', '3 table', '4 table'])
  })

  it('reads rows with blank lines between them', () => {
    expect(gridOf(tabs('序号→项目名称→金额\n\n1→渡口饮水工程→120\n\n2→大坪道路→80'))).toEqual(PROJECTS)
  })

  it('pads rows whose empty last cells are cut off, and says so', () => {
    const [region] = regionsOf(tabs('序号→任务→备注\n1→修路\n2→架桥→续建'))
    expect(region?.table.rows).toEqual([
      ['1', '修路', ''],
      ['2', '架桥', '续建'],
    ])
    expect(region?.diagnostics).toMatchObject([{ rule: 'table-ragged', values: { rows: 1, actual: 2, expected: 3 } }])
  })

  it('takes no running head with a tab for a row', () => {
    const head = '云水县人民政府公报→2023年第4期\n'
    const text = tabs(`序号→项目名称→金额\n1→渡口饮水工程→120\n- 3 -\n${head}序号→项目名称→金额\n2→大坪道路→80`)
    expect(gridOf(text)).toEqual(PROJECTS)
    expect(regionsOf(text)[0]?.diagnostics).toEqual([])
    expect(regionsOf(tabs(head))).toEqual([])
  })

  it('finds nothing to say of merged cells in a form', () => {
    const text = '申请单位→→法定代表人→\n统一代码→→联系电话→\n申请面积→→使用期限→\n承诺意见→本单位承诺按期复垦。'
    const [region] = regionsOf(tabs(text))
    expect(region?.table.headerRows).toBe(0)
    expect(region?.diagnostics).toEqual([])
  })

  it('joins a cell that a line break cut in two', () => {
    const text = '序号→任务→内容→单位\n1→摸底→（1）建立台账。\n（2）动态管理。→县水利局\n2→改造→更新管网。→县住建局'
    expect(tableOf(tabs(text)).rows).toEqual([
      ['1', '摸底', '（1）建立台账。\n（2）动态管理。', '县水利局'],
      ['2', '改造', '更新管网。', '县住建局'],
    ])
  })

  it('keeps a section whose line has no tab', () => {
    const table = tableOf(tabs('序号→任务→单位\n一、产业发展\n1→种谷→县农业农村局\n二、基础设施\n2→修路→县交通运输局'))
    expect(table.rows.map((row) => row[0])).toEqual(['一、产业发展', '1', '二、基础设施', '2'])
    expect(table.sectionRows).toEqual([0, 2])
  })

  it('leaves a paragraph that is indented by a tab above the table', () => {
    const [region] = regionsOf(tabs('→补偿标准如下。\n种类→规格→补偿标准\n药材→一年生→2000元/亩'))
    expect(rolesOf(region)).toEqual(['2 table*', '3 table'])
  })
})

describe('pipes', () => {
  it('keeps empty cells at the ends of rows without a frame', () => {
    const [region] = regionsOf('序号 | 任务 | 单位\n1 | 修路 | 县交通运输局\n | 架桥 | 县水利局\n合计 | 2 |')
    expect(region?.table.rows).toEqual([
      ['1', '修路', '县交通运输局'],
      ['', '架桥', '县水利局'],
      ['合计', '2', ''],
    ])
    expect(region?.diagnostics).toEqual([])
  })

  it('takes strokes at the ends of all rows for no column', () => {
    expect(gridOf('序号 | 项目名称 | 金额 |\n1 | 渡口饮水工程 | 120 |\n2 | 大坪道路 | 80 |')).toEqual(PROJECTS)
  })

  it('reads a Markdown table', () => {
    const text = '| 序号 | 项目名称 | 金额 |\n|:--:|---|--:|\n| 1 | 渡口饮水工程 | 120 |\n| 2 | 大坪道路 | 80 |'
    expect(gridOf(text)).toEqual(PROJECTS)
    expect(rolesOf(regionsOf(text)[0])).toEqual(['1 table*', '2 furniture', '3 table', '4 table'])
  })

  it('reads one without separator row, and one without outer strokes', () => {
    expect(gridOf('|序号|项目名称|金额|\n|1|渡口饮水工程|120|\n|2|大坪道路|80|')).toEqual(PROJECTS)
    expect(gridOf('序号 | 项目名称 | 金额\n1 | 渡口饮水工程 | 120\n2 | 大坪道路 | 80')).toEqual(PROJECTS)
  })

  it('keeps an escaped stroke and reads bold type, line breaks and LaTeX', () => {
    const text = '| 项目 | 规格 |\n|---|---|\n| **井** | $\\geq 30\\text{cm}$ |\n| 甲\\|乙 | 圆形<br>方形 |'
    expect(tableOf(text).rows).toEqual([
      ['井', '≥30cm'],
      ['甲|乙', '圆形\n方形'],
    ])
  })

  it('passes over the empty header that a writer puts over a table without one', () => {
    const [region] = regionsOf('|  |  |\n|---|---|\n| 姓名 | 单位 |\n| 王平 | 县水利局 |')
    expect(region?.table.columns).toEqual(['姓名', '单位'])
    expect(rolesOf(region)).toEqual(['1 furniture', '2 furniture', '3 table*', '4 table'])
  })

  it('joins the lines of a cell in a table of antiword', () => {
    const text = [
      '|序号  |主要内容              |责任单位    |',
      '|1     |修缮廊桥和石板街，解决|县水利局    |',
      '|      |雨天湿滑的问题。        |            |',
      '|2     |修建产业道路。        |县交通运输局|',
    ].join('\n')
    expect(tableOf(text).rows).toEqual([
      ['1', '修缮廊桥和石板街，解决雨天湿滑的问题。', '县水利局'],
      ['2', '修建产业道路。', '县交通运输局'],
    ])
    expect(tableOf(text).rowLines).toEqual([
      [2, 3],
      [4, 4],
    ])
  })
})

describe('HTML', () => {
  const ROWS = '<tr><td>1</td><td>渡口饮水工程</td><td>120</td></tr><tr><td>2</td><td>大坪道路</td><td>80</td></tr>'
  const HEAD = '<tr><td>序号</td><td>项目名称</td><td>金额</td></tr>'

  it('reads a table on one line, in the wrapper of a whole page too', () => {
    expect(gridOf(`<table>${HEAD}${ROWS}</table>`)).toEqual(PROJECTS)
    expect(gridOf(`<html><body><table>${HEAD}${ROWS}</table></body></html>`)).toEqual(PROJECTS)
  })

  it('reads a table over many lines; its tags belong to it', () => {
    const text = `<table border="1">\n<thead>\n${HEAD.replaceAll('td', 'th')}\n</thead>\n<tbody>\n${ROWS.replaceAll('><', '>\n<')}\n</tbody>\n</table>\n此后是正文。`
    expect(gridOf(text)).toEqual(PROJECTS)
    expect(tableOf(text).position).toMatchObject({ start: { line: 1 }, end: { line: 17 } })
    expect(rolesOf(regionsOf(text)[0])).toHaveLength(17)
  })

  it('reads one that is cut off, and leaves the text below it', () => {
    const [region] = regionsOf(`<table>${HEAD}\n${ROWS}\n\n二、其他事项\n正文继续。`)
    expect(region?.table.rows).toEqual(PROJECTS.rows)
    expect(rolesOf(region)).toEqual(['1 table*', '2 table'])
    expect(tableOf(`<table>${HEAD}\n<tr><td>1</td><td>渡口饮水工程\n\n二、其他事项\n正文继续。`).rows).toEqual([
      ['1', '渡口饮水工程', ''],
    ])
  })

  it('reads merged cells, paragraphs and line breaks', () => {
    const table = tableOf(
      '<table><tr><td rowspan="2">序号</td><td colspan="2">资金</td></tr><tr><td>中央</td><td>省级</td></tr>' +
        '<tr><td rowspan="2">1</td><td><p>甲</p> <p>乙</p></td><td>丙<br/>丁</td></tr><tr><td>5</td><td>6</td></tr></table>',
    )
    expect(table.columns).toEqual(['序号', '资金/中央', '资金/省级'])
    expect(table.headerRows).toBe(2)
    expect(table.rows).toEqual([
      ['1', '甲\n乙', '丙\n丁'],
      ['', '5', '6'],
    ])
    expect(table.spans).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 0, rows: 2, columns: 1 },
    ])
  })

  it('keeps two tables of one line and the text beside them apart', () => {
    const [first, second] = regionsOf(
      `<table>${HEAD}${ROWS}</table> 表2 第二批项目表 <table>${HEAD}${ROWS}</table>（以上含续建）`,
    )
    expect(first?.table.rows).toEqual(PROJECTS.rows)
    expect(second?.table).toMatchObject({ title: '第二批项目表', rows: PROJECTS.rows, notes: ['（以上含续建）'] })
    expect(first?.table.position.end.column).toBeLessThan(second?.table.position.start.column ?? 0)
  })

  it('bears spans that are a mistake and rows that never end', () => {
    const spans = '<tr><td rowspan="99999">甲</td><td colspan="99999">乙</td></tr>'.repeat(300)
    expect(tableOf(`<table>${spans}</table>`).columns.length).toBeLessThanOrEqual(1000)
    const cells = tableOf(`<table><tr>${'<td>丙</td>'.repeat(500)}</tr></table>`).rows[0]?.join('') ?? ''
    expect(cells.split('丙')).toHaveLength(501)
  })

  it('takes a table in a cell as text of the cell', () => {
    expect(
      tableOf(
        '<table><tr><th>项目</th><th>金额</th></tr><tr><td>井</td><td><table><tr><td>3</td></tr></table></td></tr></table>',
      ).rows,
    ).toEqual([['井', '3']])
  })
})

describe('drawn tables', () => {
  it('reads box drawing with rules between the rows and merged cells', () => {
    const text = [
      '┌────┬────────┬──────────┬────────────┐',
      '│序号│项目名称│ 建设地点 │    投资    │',
      '│    │        ├────┬─────┼────┬───────┤',
      '│    │        │乡镇│ 村  │小计│ 中央  │',
      '├────┼────────┼────┼─────┼────┼───────┤',
      '│ 1  │渡口饮水│柳溪│渡口 │ 12 │  10   │',
      '│    │工程    │    │     │    │       │',
      '├────┼────────┼────┼─────┼────┼───────┤',
      '│ 2  │大坪道路│大坪│大坪 │  8 │   5   │',
      '├────┴────────┴────┴─────┼────┼───────┤',
      '│         合计           │ 20 │  15   │',
      '└────────────────────────┴────┴───────┘',
    ].join('\n')
    const table = tableOf(text)
    expect(table.columns).toEqual(['序号', '项目名称', '建设地点/乡镇', '建设地点/村', '投资/小计', '投资/中央'])
    expect(table.rows).toEqual([
      ['1', '渡口饮水工程', '柳溪', '渡口', '12', '10'],
      ['2', '大坪道路', '大坪', '大坪', '8', '5'],
      ['合计', '', '', '', '20', '15'],
    ])
    expect(table.spans).toContainEqual({ row: 4, column: 0, rows: 1, columns: 4 })
    expect(table.position).toMatchObject({ start: { line: 2 }, end: { line: 11 } })
  })

  it('reads strokes of full width', () => {
    const text = [
      '┏━━┳━━━━━━┳━━┓',
      '┃序号┃项目名称    ┃金额┃',
      '┣━━╋━━━━━━╋━━┫',
      '┃ 1  ┃渡口饮水工程┃120 ┃',
      '┃ 2  ┃大坪道路    ┃ 80 ┃',
      '┗━━┻━━━━━━┻━━┛',
    ]
    expect(gridOf(text.join('\n'))).toEqual(PROJECTS)
  })

  it('reads columns parted by strokes without a frame', () => {
    expect(gridOf('序号│项目名称│金额\n──┼────┼──\n1   │渡口饮水工程│120\n2   │大坪道路│80')).toEqual(PROJECTS)
  })

  it('reads + and - with a rule below the header only', () => {
    const text =
      '+----+------------+----+\n|序号|项目名称    |金额|\n+----+------------+----+\n|1   |渡口饮水工程|120 |\n|2   |大坪道路    |80  |\n+----+------------+----+'
    expect(gridOf(text)).toEqual(PROJECTS)
    expect(rolesOf(regionsOf(text)[0])).toEqual([
      '1 furniture',
      '2 table*',
      '3 furniture',
      '4 table',
      '5 table',
      '6 furniture',
    ])
  })

  it('reads + and - with a rule below every row', () => {
    const text =
      '+----+--------+----+\n|序号|项目名称|金额|\n+====+========+====+\n|1   |渡口饮水|120 |\n|    |工程    |    |\n+----+--------+----+\n|2   |大坪道路|80  |\n+----+--------+----+'
    expect(gridOf(text)).toEqual(PROJECTS)
  })
})
