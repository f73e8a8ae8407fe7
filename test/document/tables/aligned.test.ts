import { describe, expect, it } from 'vitest'
import { gridOf, regionsOf, rolesOf, tableOf } from './support.ts'

const PROJECTS = {
  columns: ['序号', '项目名称', '金额'],
  rows: [
    ['1', '渡口饮水工程', '120'],
    ['2', '大坪道路', '80'],
  ],
}

describe('columns aligned by spaces', () => {
  it('reads half-width spaces', () => {
    expect(gridOf('序号   项目名称       金额\n1      渡口饮水工程   120\n2      大坪道路       80')).toEqual(PROJECTS)
  })

  it('reads full-width spaces', () => {
    expect(gridOf('序号　　项目名称　　　金额\n１　　　渡口饮水工程　120\n２　　　大坪道路　　　80')).toMatchObject({
      columns: PROJECTS.columns,
    })
    expect(tableOf('序号　姓名　性别　工作单位\n1　王平　男　县水利局\n2　李青青　女　县财政局').rows).toEqual([
      ['1', '王平', '男', '县水利局'],
      ['2', '李青青', '女', '县财政局'],
    ])
  })

  it('reads words set wide that head columns, also at the end of the line', () => {
    const text =
      '项　　　目　　　　计量单位　　现行价格　　备　　注\n居民用水　　　　　立方米　　　0.55\n工业用水　　　　　立方米　　　0.75　　　含洗车'
    expect(tableOf(text).columns.map((name) => name.replaceAll('　', ''))).toEqual([
      '项目',
      '计量单位',
      '现行价格',
      '备注',
    ])
  })

  it('reads names of groups over names that head columns', () => {
    const text = [
      '类　　　　别　　　　　　　城　　市　　　　　　　农　　村',
      '　　　　　　　　　　　杂费　　　住宿费　　　杂费　　　住宿费',
      '小学一至三年级　　　　　38　　　　—　　　　　22　　　　—',
      '高中（学费）　　　　　160　　　　60　　　　120　　　　40',
    ].join('\n')
    expect(gridOf(text).rows).toEqual([
      ['小学一至三年级', '38', '—', '22', '—'],
      ['高中（学费）', '160', '60', '120', '40'],
    ])
    expect(tableOf(text).headerRows).toBe(2)
  })

  it('reads the name of a section that is set in the middle over its rows', () => {
    const text =
      '序号    名称                时代\n        一、古遗址（2 处）\n1       红柳沟遗址          汉\n2       黑水驿城址          汉\n        二、古墓葬（1 处）\n3       双塔湾墓群          晋'
    expect(gridOf(text).rows).toEqual([
      ['一、古遗址（2 处）', '', ''],
      ['1', '红柳沟遗址', '汉'],
      ['2', '黑水驿城址', '汉'],
      ['二、古墓葬（1 处）', '', ''],
      ['3', '双塔湾墓群', '晋'],
    ])
  })

  it('reads names set wide as one cell', () => {
    const text = '序号   姓 名    性别   工作单位\n 1     唐　启    男     县水利局\n 2     王润泽    女     县财政局'
    expect(tableOf(text).rows.map((row) => row[1])).toEqual(['唐　启', '王润泽'])
  })

  it('reads headers whose words are set wide, one space between their characters', () => {
    const text =
      '县　区　　　　1—6月　　　　增　长\n城　区　　　　182310　　　　25.1\n泽北县　　　　96044　　　　　19.8'
    expect(gridOf(text)).toEqual({
      columns: ['县　区', '1—6月', '增　长'],
      rows: [
        ['城　区', '182310', '25.1'],
        ['泽北县', '96044', '19.8'],
      ],
    })
    expect(tableOf('區　別　　駐　地　　所轄鄉數\n第一區　　新浦　　　一二\n第二區　　墟溝　　　九').columns).toEqual([
      '區　別',
      '駐　地',
      '所轄鄉數',
    ])
  })

  it('reads words spread to the width of their column where half-width spaces part the columns', () => {
    const text = [
      '地　区        合　计      其　　　中',
      '　            　          国家补助      银行贷款',
      '柳溪县        186.5       92.0          94.5',
      '大坪县        172.0       85.0          87.0',
      '总　计        358.5       177.0         181.5',
    ].join('\n')
    expect(gridOf(text)).toEqual({
      columns: ['地　区', '合　计', '其　　　中/国家补助', '其　　　中/银行贷款'],
      rows: [
        ['柳溪县', '186.5', '92.0', '94.5'],
        ['大坪县', '172.0', '85.0', '87.0'],
        ['总　计', '358.5', '177.0', '181.5'],
      ],
    })
  })

  it('takes the numbered caption over a table, or between two, for no row of it', () => {
    const text = [
      '　　　　　　表1　防汛物资数量',
      '储备点        编织袋（条）  救生衣（件）',
      '城关中心库    60000         400',
      '白鹤分库      25000         150',
      '　　　　　　表2　储备点责任人',
      '储备点        责任人  联系电话',
      '城关中心库    盛况    13800000001',
      '白鹤分库      蒋一凡  13800000002',
    ].join('\n')
    expect(regionsOf(text).map(({ table }) => [table.title, table.columns.length, table.rows.length])).toEqual([
      ['防汛物资数量', 3, 2],
      ['储备点责任人', 3, 2],
    ])
  })

  it('reads cells that wrap where a blank line stands after every line', () => {
    const text = [
      '序号  管线类别  普查内容                      责任单位',
      '1     供水管线  水源地至用户总表的管道        市水务局',
      '2     污水管线  污水管道、检查井、泵站        市住建局',
      '3     雨水管线  雨水管道、明渠、排水口及      市住建局',
      '                沿河截流设施',
      '4     燃气管线  门站、调压站及管道            市住建局',
    ].join('\n\n')
    expect(tableOf(text).rows.map((row) => row[2])).toEqual([
      '水源地至用户总表的管道',
      '污水管道、检查井、泵站',
      '雨水管道、明渠、排水口及沿河截流设施',
      '门站、调压站及管道',
    ])
  })

  it('reads numbers that stand right, and empty cells', () => {
    const text =
      '乡镇             人口      面积     备注\n柳溪镇          1,200     35.5\n大坪乡            800      7.2      山区'
    expect(tableOf(text).rows).toEqual([
      ['柳溪镇', '1,200', '35.5', ''],
      ['大坪乡', '800', '7.2', '山区'],
    ])
  })

  it('reads a header of two rows, group names at the left or in the middle', () => {
    const left =
      '序号   建设地点              性质   投资\n       乡镇       村                小计   中央\n1      柳溪镇     渡口村     新建   464    292\n2      大坪乡     大坪村     续建   508    395'
    const middle =
      '             建设地点                 投资\n序号                         性质\n         乡镇        村              小计   中央\n1        柳溪镇      渡口村  新建    464    292\n2        大坪乡      大坪村  续建    508    395'
    for (const text of [left, middle]) {
      expect(tableOf(text).columns).toEqual(['序号', '建设地点/乡镇', '建设地点/村', '性质', '投资/小计', '投资/中央'])
      expect(tableOf(text).rows[0]).toEqual(['1', '柳溪镇', '渡口村', '新建', '464', '292'])
    }
  })

  it('joins the lines of cells that wrap', () => {
    const text = [
      '序号    任务名称          主要内容                        责任单位',
      '1       加强水源保护      划定水源保护区，设置界碑，      县水利局、县生',
      '                          加强日常巡查。                  态环境局',
      '2       更新管网          分三年完成更新。                县住建局',
    ].join('\n')
    expect(tableOf(text).rows).toEqual([
      ['1', '加强水源保护', '划定水源保护区，设置界碑，加强日常巡查。', '县水利局、县生态环境局'],
      ['2', '更新管网', '分三年完成更新。', '县住建局'],
    ])
  })

  it('takes what stands between two blank lines for one row, wherever its number stands', () => {
    const text = [
      '序号   事项名称                 承办单位               完成时间',
      '',
      '1      云水县国土空间总体规划   市自然资源局云水       第三季度',
      '       （2020—2035年）编制      分局',
      '',
      '2      城市更新规划             县住建局               第二季度',
      '',
      '       调整城区机动车停车收费   县发展和改革局（会',
      '3      标准                     同县城市管理局、市     第四季度',
      '                                公安局交警大队）',
    ].join('\n')
    expect(tableOf(text).rows).toEqual([
      ['1', '云水县国土空间总体规划（2020—2035年）编制', '市自然资源局云水分局', '第三季度'],
      ['2', '城市更新规划', '县住建局', '第二季度'],
      ['3', '调整城区机动车停车收费标准', '县发展和改革局（会同县城市管理局、市公安局交警大队）', '第四季度'],
    ])
  })

  it('joins the lines of rows whose number stands in the middle of their height', () => {
    const text = [
      '序号    任务                主要内容                  责任单位',
      '                    各乡镇要全面走访种茶农户，登记茶',
      ' 1    摸清底数      园面积和品种，按村造册，逐户核对    县水利局',
      '                    后公示。',
      '                    对供水管网进行更新改造，推进城乡',
      '      推进管网',
      ' 2                  供水一体化，力争年底前完成主体工    县住建局',
      '      改造',
      '                    程建设任务。',
      ' 3    强化监测      定期开展水质检测。                  县卫健局',
    ].join('\n')
    expect(tableOf(text).rows).toEqual([
      ['1', '摸清底数', '各乡镇要全面走访种茶农户，登记茶园面积和品种，按村造册，逐户核对后公示。', '县水利局'],
      ['2', '推进管网改造', '对供水管网进行更新改造，推进城乡供水一体化，力争年底前完成主体工程建设任务。', '县住建局'],
      ['3', '强化监测', '定期开展水质检测。', '县卫健局'],
    ])
  })

  it('reads sections between the rows and blank lines after each', () => {
    const text =
      '序号　　项目名称　　　　　金额\n一、水利\n1　　　　渡口饮水工程　　　120\n二、交通\n2　　　　茶园道路工程　　　60'
    expect(tableOf(text).sectionRows).toEqual([0, 2])
    expect(
      tableOf('序号      姓名      单位\n\n1         王平      县水利局\n\n2         李青      县财政局').rows,
    ).toHaveLength(2)
  })

  it('reads columns with one space between them where the rows keep to their places', () => {
    const text =
      '序号 项目名称          建设地点   投资\n1    渡口饮水工程      柳溪镇     120\n10   大坪蓄水池改扩建  大坪乡     80\n100  茶园道路          茶园乡     60'
    expect(tableOf(text).columns).toEqual(['序号', '项目名称', '建设地点', '投资'])
    const tight =
      '序号 姓名   性别 单位\n1    王平   男   县水利局\n2    李青青 女   县财政局\n3    周岚   男   县教育局'
    expect(tableOf(tight).rows[1]).toEqual(['2', '李青青', '女', '县财政局'])
  })

  it('takes strokes under the names as the columns', () => {
    expect(
      gridOf(
        '  序号  项目名称      金额\n------  ------------  ------\n     1  渡口饮水工程     120\n     2  大坪道路          80',
      ),
    ).toEqual(PROJECTS)
  })

  it('does not take the signature below for a row', () => {
    const [region] = regionsOf(
      '序号    姓名    单位\n1       王平    县水利局\n2       李青    县财政局\n\n                云水县人民政府\n              2023年1月1日',
    )
    expect(rolesOf(region)).toEqual(['1 table*', '2 table', '3 table'])
  })
})

describe('one cell on a line', () => {
  it('counts the columns by the serial numbers', () => {
    expect(gridOf('序号\n项目名称\n金额\n1\n渡口饮水工程\n120\n2\n大坪道路\n80\n以上项目年内完成。')).toEqual(PROJECTS)
  })

  it('sees through blank lines and page numbers', () => {
    const [region] = regionsOf('序号\n\n姓名\n\n1\n\n王平\n\n- 3 -\n\n2\n\n李青')
    expect(region?.table.rows).toEqual([
      ['1', '王平'],
      ['2', '李青'],
    ])
    expect(rolesOf(region)).not.toContain('2 table')
  })

  it('says so where a row of gaps that align nothing lacks a cell', () => {
    const [region] = regionsOf(
      '项目名称　　保护单位　　地区\n云水剪纸　　云水县文化馆　　城关镇\n白石社火　　白石镇\n酿醋技艺　　云水县酿造厂　　河口乡\n古法造纸　　云水县造纸厂　　河口乡\n木版年画　　云水县文化馆　　城关镇\n',
    )
    expect(region?.table.rows[1]).toEqual(['白石社火', '白石镇', ''])
    expect(region?.diagnostics).toMatchObject([{ rule: 'table-ragged', values: { rows: 1, actual: 2, expected: 3 } }])
  })

  it('pads rows that lack their last cells, and stops where text goes on', () => {
    const [region] = regionsOf(
      '序号\n姓名\n单位\n备注\n1\n王平\n县水利局\n2\n李青\n县财政局\n兼职\n3\n周岚\n县教育局\n\n（此件公开发布）',
    )
    expect(region?.table.rows).toEqual([
      ['1', '王平', '县水利局', ''],
      ['2', '李青', '县财政局', '兼职'],
      ['3', '周岚', '县教育局', ''],
    ])
    expect(region?.diagnostics.map(({ rule }) => rule)).toEqual(['table-ragged'])
  })

  it('puts a header of two rows together again, and a total under its numbers', () => {
    const table = tableOf(
      '序号\n建设地点\n性质\n投资\n乡镇\n村\n小计\n中央\n1\n柳溪镇\n渡口村\n新建\n46\n29\n2\n大坪乡\n大坪村\n续建\n50\n39\n合计\n96\n68\n以上项目年内完成。',
    )
    expect(table.columns).toEqual(['序号', '建设地点/乡镇', '建设地点/村', '性质', '投资/小计', '投资/中央'])
    expect(table.rows.at(-1)).toEqual(['合计', '', '', '', '96', '68'])
  })

  it('counts the columns by a column of values where there are no serial numbers', () => {
    expect(gridOf('乡镇名称\n任务数\n柳溪镇\n10\n大坪乡\n8\n茶园乡\n4\n合计\n22\n以上为年度任务。')).toEqual({
      columns: ['乡镇名称', '任务数'],
      rows: [
        ['柳溪镇', '10'],
        ['大坪乡', '8'],
        ['茶园乡', '4'],
        ['合计', '22'],
      ],
    })
    expect(regionsOf('责任单位\n县水利局\n完成时限\n2023年10月')).toEqual([])
  })

  it('puts a cell that went on in a second line together again', () => {
    const text =
      '序号\n任务\n单位\n时限\n1\n清理漂浮物\n县水利局\n3月底\n2\n沿岸垃圾、违章建筑\n清运拆除\n县城管局\n4月底\n3\n排污口整治\n县环保局\n5月底'
    expect(gridOf(text).rows).toEqual([
      ['1', '清理漂浮物', '县水利局', '3月底'],
      ['2', '沿岸垃圾、违章建筑清运拆除', '县城管局', '4月底'],
      ['3', '排污口整治', '县环保局', '5月底'],
    ])
  })

  it('puts cells of several lines together in every row, over a page that prints the names again', () => {
    const names = '序号\n考核项目\n分值\n评分标准\n数据来源\n'
    const text = `${names}1\n河道保洁\n30\n河面无漂浮物、岸边无垃圾堆放，每发现一\n处扣0.5分；排污口未按期封堵的，每个扣两分\n，扣完为止\n日常巡查\n2\n巡河记录\n20\n记录齐全，缺一次扣1分。\n县河长办\n- 3 -\n云水县人民政府公报 2021年第2期\n${names}3\n公众评议\n50\n满意度低于百分之九十的，每低一个百分点扣\n1分。\n统计调查队\n合计\n100\n注：加分另计。`
    expect(gridOf(text)).toEqual({
      columns: ['序号', '考核项目', '分值', '评分标准', '数据来源'],
      rows: [
        [
          '1',
          '河道保洁',
          '30',
          '河面无漂浮物、岸边无垃圾堆放，每发现一处扣0.5分；排污口未按期封堵的，每个扣两分，扣完为止',
          '日常巡查',
        ],
        ['2', '巡河记录', '20', '记录齐全，缺一次扣1分。', '县河长办'],
        ['3', '公众评议', '50', '满意度低于百分之九十的，每低一个百分点扣1分。', '统计调查队'],
        ['合计', '', '100', '', ''],
      ],
    })
  })

  it('puts the last row together as the rows above were, where text follows', () => {
    const text =
      '序号\n任务\n单位\n1\n清理漂浮物和沿岸垃圾、违章建\n筑清运拆除\n县水利局\n2\n整治排污口及河道两岸违章建筑\n的拆除\n县环保局\n各单位要认真落实。'
    expect(gridOf(text).rows).toEqual([
      ['1', '清理漂浮物和沿岸垃圾、违章建筑清运拆除', '县水利局'],
      ['2', '整治排污口及河道两岸违章建筑的拆除', '县环保局'],
    ])
  })

  it('reads names that are no words of headers over rows that keep strictly to their columns, across a page too', () => {
    const text =
      '区域类别\n车型\n首小时\n全天\n一类区域\n小型车\n5\n40\n一类区域\n\n- 2 -\n\n大型车\n8\n60\n二类区域\n小型车\n3\n24\n注：一类区域为环城路以内。'
    expect(gridOf(text)).toEqual({
      columns: ['区域类别', '车型', '首小时', '全天'],
      rows: [
        ['一类区域', '小型车', '5', '40'],
        ['一类区域', '大型车', '8', '60'],
        ['二类区域', '小型车', '3', '24'],
      ],
    })
    expect(regionsOf('区域类别\n车型\n首小时\n全天\n一类区域\n小型车\n5\n40\n一类区域\n大型车\n8\n免费')).toEqual([])
  })

  it('goes on after a page with one row', () => {
    const table = tableOf('序号\n姓名\n1\n王平\n2\n李青\n\n- 3 -\n\n序号\n姓名\n3\n周岚')
    expect(table.rows).toHaveLength(3)
  })

  it('leaves lines that do not keep to the count', () => {
    expect(regionsOf('序号\n姓名\n1\n王平\n女\n2\n李青')).toEqual([])
    expect(regionsOf('序号\n一、总则\n二、附则')).toEqual([])
  })
})
