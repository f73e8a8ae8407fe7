import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readContents } from '../../../src/issue/contents/index.ts'
import { linesOf } from '../linesOf.ts'

/** Entries as `section | title | number | page`. */
function entriesOf(text: string): string[] {
  return readContents(linesOf(text)).entries.map(({ section, title, number, page }) =>
    [section, title, number, page].map((value) => value ?? '-').join(' | '),
  )
}

describe('a list as a pipe table', () => {
  const ROWS = `|---|---|---|
| 关于做好防汛工作的通知 | 云府发 $ [ 2 0 2 5 ] $ 4号 | 1 |
| 统计公报 |  |  |
| 云水县2024年国民经济和社会发展统计公报 |  | 19 |
| 政策解读 |  |  |
| 《云水县停车管理办法》政策解读 |  | 21 |`
  const READ = [
    '县政府文件 | 关于做好防汛工作的通知 | 云府发〔2025〕4号 | 1',
    '统计公报 | 云水县2024年国民经济和社会发展统计公报 | - | 19',
    '政策解读 | 《云水县停车管理办法》政策解读 | - | 21',
  ]
  test.each([
    ['its first section is the header of the table', '### 目 &nbsp;录\n\n| 县政府文件 |  |  |'],
    ['no line says that it is one', '| 县政府文件 |  |  |'],
  ])('%s', (_, head) => {
    expect(entriesOf(`${head}\n${ROWS}`)).toEqual(READ)
  })
})

describe('entries with a page', () => {
  test('a number with its year in front on the line below its title is no numbered entry', () => {
    expect(
      entriesOf(`目　　　录
云水县人民政府关于嘉奖抗洪有功人员的命令
　　　　（86）云政令字第２号………………………（２）
云水县人民政府关于挪用救灾款的通报
　　　　（86）云政字３１号…………………………（６）`),
    ).toEqual([
      '- | 云水县人民政府关于嘉奖抗洪有功人员的命令 | （86）云政令字第2号 | 2',
      '- | 云水县人民政府关于挪用救灾款的通报 | （86）云政字31号 | 6',
    ])
  })

  test('an order and below it, flush, the title of what it puts out, both with the page', () => {
    expect(
      entriesOf(`目录
部 令
水务部 粮务部令（2023年第9号）………………（1）
粮食水运管理规定………………（1）
云水省人民政府令第57号………………（4）
河道巡查办法………………（4）
公 告
水务部公告（2023年第15号）………………（6）
水务部公告（2023年第16号）………………（6）`),
    ).toEqual([
      '部令 | 粮食水运管理规定 | 水务部粮务部令2023年第9号 | 1',
      '部令 | 河道巡查办法 | 云水省人民政府令第57号 | 4',
      '公告 | 水务部公告（2023年第15号） | 水务部公告2023年第15号 | 6',
      '公告 | 水务部公告（2023年第16号） | 水务部公告2023年第16号 | 6',
    ])
  })

  test('a Markdown list holds sections with their ordinals and entries', () => {
    expect(
      entriesOf(`目录
- 一、县政府文件
- 云水县人民政府关于做好防汛工作的通知（云政发〔2025〕1号）……1
- 二、县政府办公室文件
- 云水县人民政府办公室关于做好抗旱工作的通知（云政办发〔2025〕2号）……8`),
    ).toEqual([
      '县政府文件 | 云水县人民政府关于做好防汛工作的通知 | 云政发〔2025〕1号 | 1',
      '县政府办公室文件 | 云水县人民政府办公室关于做好抗旱工作的通知 | 云政办发〔2025〕2号 | 8',
    ])
  })

  test('one line each, sections plain', () => {
    expect(
      entriesOf(`目 录
县政府文件
关于划定防火区的通告（云政发〔2023〕19号）…………2
关于片区更新规划的批复（云政函〔2023〕41号）.....\t3

县政府办公室文件
关于印发奖补办法的通知（云政办发〔2023〕27号）．．．．4`),
    ).toEqual([
      '县政府文件 | 关于划定防火区的通告 | 云政发〔2023〕19号 | 2',
      '县政府文件 | 关于片区更新规划的批复 | 云政函〔2023〕41号 | 3',
      '县政府办公室文件 | 关于印发奖补办法的通知 | 云政办发〔2023〕27号 | 4',
    ])
  })

  test('wrapped in the title, in the number and before the leaders', () => {
    expect(
      entriesOf(`目　　录
白沙省人民政府批转省水利厅关于整修堤防的意见的
　　通知(白政发［1994］17号)………………(6)
白沙省人民政府关于发展乡镇企业的决定(白政发［199
　　4］22号)…………………………………(8)
白沙省人民政府关于表彰先进的通报
　　　———————————— 9`),
    ).toEqual([
      '- | 白沙省人民政府批转省水利厅关于整修堤防的意见的通知 | 白政发〔1994〕17号 | 6',
      '- | 白沙省人民政府关于发展乡镇企业的决定 | 白政发〔1994〕22号 | 8',
      '- | 白沙省人民政府关于表彰先进的通报 | - | 9',
    ])
  })

  test('numbered 1, 2, 3 before the titles: the number is neither page nor title', () => {
    const entries = (ends: readonly string[]): string[] =>
      entriesOf(
        `目　录
县政府文件
1　云水县人民政府关于划定防火区的通告（云政发〔2023〕19号）${ends[0]}
2　云水县人民政府关于片区更新规划的批复（云政函〔2023〕41号）${ends[1]}
县政府办公室文件
3　云水县人民政府办公室关于印发奖补办法的通知（云政办发〔2023〕27号）${ends[2]}`,
      )
    const read = (pages: readonly string[]): string[] => [
      `县政府文件 | 云水县人民政府关于划定防火区的通告 | 云政发〔2023〕19号 | ${pages[0]}`,
      `县政府文件 | 云水县人民政府关于片区更新规划的批复 | 云政函〔2023〕41号 | ${pages[1]}`,
      `县政府办公室文件 | 云水县人民政府办公室关于印发奖补办法的通知 | 云政办发〔2023〕27号 | ${pages[2]}`,
    ]
    expect(entries(['', '', ''])).toEqual(read(['-', '-', '-']))
    expect(entries(['………4', '………6', '………9'])).toEqual(read(['4', '6', '9']))
  })

  test('a number cut inside its code', () => {
    expect(entriesOf('目录\n关于公布失效文件目录的决定（云\n政发〔2024〕6号）……1\n关于甲的通知……2')).toEqual([
      '- | 关于公布失效文件目录的决定 | 云政发〔2024〕6号 | 1',
      '- | 关于甲的通知 | - | 2',
    ])
  })

  test('a year cut by the line end is no page', () => {
    expect(entriesOf('目录\n关于做好 2016\n年高校毕业生就业工作的通知（云政发〔2016〕9号）……12')).toEqual([
      '- | 关于做好2016年高校毕业生就业工作的通知 | 云政发〔2016〕9号 | 12',
    ])
  })

  test('the number below the title, blank lines and table rules in between', () => {
    expect(
      entriesOf(`目 录

关于做好秋粮收购工作的通知

（云政发〔2021〕9 号）…………… 2
--\t----

关于商请支持公路改线的函\t
（云政函〔2021〕29号）\t33
---\t-----`),
    ).toEqual([
      '- | 关于做好秋粮收购工作的通知 | 云政发〔2021〕9号 | 2',
      '- | 关于商请支持公路改线的函 | 云政函〔2021〕29号 | 33',
    ])
  })

  test('the number above the title', () => {
    expect(
      entriesOf(`# 目录
**市政府文件**

青政发〔2023〕5号
关于命名文明村镇的决定
..................... 3

青政发〔2023〕6号
关于印发《青禾市国有土地上房屋征收与补偿
暂行办法》的通知
..................... 7`),
    ).toEqual([
      '市政府文件 | 关于命名文明村镇的决定 | 青政发〔2023〕5号 | 3',
      '市政府文件 | 关于印发《青禾市国有土地上房屋征收与补偿暂行办法》的通知 | 青政发〔2023〕6号 | 7',
    ])
  })

  test('orders: number, and the title of what they issue on the next line', () => {
    expect(
      entriesOf(`目　　录
国务院令（第612号）
　　城市树木保护条例……………………………（4）
水务部　粮务部令（第18号）……………………（30）
　　农村饮水管理办法………………………………（30）
粮务部令（第3号）………………………………（33）
　　储备粮轮换办法
国务院关于加强河湖整治的指导意见……………（37）
水务部公告2015年第5号 ……………………… 40`),
    ).toEqual([
      '- | 城市树木保护条例 | 国务院令第612号 | 4',
      '- | 农村饮水管理办法 | 水务部粮务部令第18号 | 30',
      '- | 储备粮轮换办法 | 粮务部令第3号 | 33',
      '- | 国务院关于加强河湖整治的指导意见 | - | 37',
      '- | 水务部公告2015年第5号 | 水务部公告2015年第5号 | 40',
    ])
  })

  test('announcements numbered shortly bear the authority of the list or of the gazette', () => {
    const list = '公告\n关于发布三项标准的公告（2021年第13号） …… 8\n关于乙的通知…… 9'
    expect(entriesOf(`水务部公报　2021年第5期\n目录\n${list}`)[0]).toBe(
      '公告 | 关于发布三项标准的公告 | 水务部公告2021年第13号 | 8',
    )
    expect(entriesOf(`白沙省人民政府公报\n目录\n${list}`)[0]).toBe(
      '公告 | 关于发布三项标准的公告 | 公告2021年第13号 | 8',
    )
    expect(entriesOf(`白沙省人民政府公报\n目录\n粮务部公告2021年第2号 …… 3\n${list}`)[1]).toContain(
      '粮务部公告2021年第13号',
    )
  })

  test('a title that breaks off before 公告 goes on, and a number alone is an entry', () => {
    const list =
      '水务部公告（2021年第12号） …… 8\n关于发布《淤地坝检测规程》等7项行业标准的\n　　公告（2021年第13号） …… 9'
    expect(entriesOf(`水务部公报　2021年第5期\n目录\n公告\n${list}\n公告（2021年第14号） …… 9`)).toEqual([
      '公告 | 水务部公告（2021年第12号） | 水务部公告2021年第12号 | 8',
      '公告 | 关于发布《淤地坝检测规程》等7项行业标准的公告 | 水务部公告2021年第13号 | 9',
      '公告 | 公告（2021年第14号） | 水务部公告2021年第14号 | 9',
    ])
  })

  test.each([
    ['behind the title', (title: string, day: string) => `· ${title}　${day}`],
    ['in brackets', (title: string, day: string) => `${title} [${day}]`],
    ['on the line below', (title: string, day: string) => `${title}\n${day}`],
    ['with a number', (title: string, day: string) => `${title}（云政发〔2023〕5号）\t${day}`],
  ])('the day on which a web site put them up, %s', (_, entry) => {
    const list = [
      '本期目录',
      '县政府文件',
      entry('云水县人民政府关于做好防汛工作的通知', '2023-05-10'),
      entry('县水利局负责人就防汛工作答记者问', '2023-05-12'),
      '人事任免',
      entry('云水县人民政府关于张三一等任免职务的通知', '2023-05-17'),
    ]
    expect(entriesOf(list.join('\n')).map((entry) => entry.replace('云政发〔2023〕5号', '-'))).toEqual([
      '县政府文件 | 云水县人民政府关于做好防汛工作的通知 | - | -',
      '县政府文件 | 县水利局负责人就防汛工作答记者问 | - | -',
      '人事任免 | 云水县人民政府关于张三一等任免职务的通知 | - | -',
    ])
  })

  test('the menus of a web page are no entries', () => {
    expect(
      entriesOf('PDF下载　往期查询\n目录\n关于做好防汛工作的通知\n当前位置：首页 > 政府公报\n【打印】【关闭】'),
    ).toEqual(['- | 关于做好防汛工作的通知 | - | -'])
  })

  test('several entries on one line, a section and its first entry on one line', () => {
    expect(
      entriesOf(`目 录
县政府办公室文件
关于清理证明事项的通知(云政办发〔2021〕8 号)26 关于印发改革要点的通知(云政办发〔2021〕9号)31
人事任免文件 关于张三一等任免职务的通知(云政任字〔2021〕3号)58
【政策解读】《云水县停车场管理办法》解读……60`),
    ).toEqual([
      '县政府办公室文件 | 关于清理证明事项的通知 | 云政办发〔2021〕8号 | 26',
      '县政府办公室文件 | 关于印发改革要点的通知 | 云政办发〔2021〕9号 | 31',
      '人事任免文件 | 关于张三一等任免职务的通知 | 云政任字〔2021〕3号 | 58',
      '政策解读 | 《云水县停车场管理办法》解读 | - | 60',
    ])
  })

  test('a page that is missing is null, and the next entry is its own', () => {
    expect(
      entriesOf(`目 录
关于设立甲园区的批复(云政函(2021)31号)
县政府办公室文件
关于印发规划的通知(云政办发〔2021〕7 号)
关于调整机构的通知(云政办函〔2021〕5号)33`),
    ).toEqual([
      '- | 关于设立甲园区的批复 | 云政函〔2021〕31号 | -',
      '县政府办公室文件 | 关于印发规划的通知 | 云政办发〔2021〕7号 | -',
      '县政府办公室文件 | 关于调整机构的通知 | 云政办函〔2021〕5号 | 33',
    ])
  })

  test('news without any number or kind', () => {
    expect(
      entriesOf(
        '目录\n〔政务信息〕\n全县春耕现场会召开（1）\n县政府召开第五次常务会议（2）\n【大事记】\n2021年8月大事记……3',
      ),
    ).toEqual([
      '政务信息 | 全县春耕现场会召开 | - | 1',
      '政务信息 | 县政府召开第五次常务会议 | - | 2',
      '大事记 | 2021年8月大事记 | - | 3',
    ])
  })

  test('Taiwan: sections with ◎, titles that begin with 訂定 and 公告', () => {
    expect(
      entriesOf(`目　　錄
◎法規
訂定「青禾市路樹保護辦法」．．．．．．．1
◎公告
公告本市路燈維護範圍．．．．．．．．．．．．4
◎函
請落實各機關節水措施．．．．．．．．．5`),
    ).toEqual([
      '法規 | 訂定「青禾市路樹保護辦法」 | - | 1',
      '公告 | 公告本市路燈維護範圍 | - | 4',
      '函 | 請落實各機關節水措施 | - | 5',
    ])
  })

  test('page numbers of the 1950s and 1980s in Chinese numerals', () => {
    expect(entriesOf('目录\n白沙省人民委员会关于加强春耕的指示………（五）\n白沙省人民委员会任免名单………（十二）')).toEqual(
      ['- | 白沙省人民委员会关于加强春耕的指示 | - | 5', '- | 白沙省人民委员会任免名单 | - | 12'],
    )
  })

  test('an author between leaders and page is no part of the title', () => {
    expect(entriesOf('目录\n在全县大会上的讲话………………张三一（3）\n关于甲的通知……（9）')[0]).toBe(
      '- | 在全县大会上的讲话 | - | 3',
    )
  })
})

describe('other ways to set a list', () => {
  test('pages before the titles', () => {
    expect(
      entriesOf(`目　录　CONTENTS
县政府文件
01  云水县人民政府关于禁止焚烧秸秆的
    通告（云政发〔2023〕15号）
03  云水县人民政府关于撤乡设镇有关
    事项的批复（云政函〔2023〕37号）
领导讲话
10  在重点项目推进会上的讲话
    ……………………………… 县长　张三一`),
    ).toEqual([
      '县政府文件 | 云水县人民政府关于禁止焚烧秸秆的通告 | 云政发〔2023〕15号 | 1',
      '县政府文件 | 云水县人民政府关于撤乡设镇有关事项的批复 | 云政函〔2023〕37号 | 3',
      '领导讲话 | 在重点项目推进会上的讲话 | - | 10',
    ])
  })

  test('pages in brackets right before the titles of one half, behind those of the other', () => {
    expect(
      entriesOf(`目　次
【领导讲话】
（3）在全市春耕生产会议上的讲话
【市政府文件】
（4）青禾市人民政府关于加强河道
　　　管理工作的意见
　　　（青政发〔2009〕6号）
（6）青禾市停车场管理办法
　　　（青禾市人民政府令第9号）
（6）青禾市人民政府关于禁止燃放烟花
　　　爆竹的通告（青政通〔2009〕2号）
【市政府办公室文件】
青禾市人民政府办公室关于做好春季森林
　防火工作的通知
　（青政办发〔2009〕11号）　　　　　　8
【大事记】
2009年3月大事记　　　　　　　　　　　9`),
    ).toEqual([
      '领导讲话 | 在全市春耕生产会议上的讲话 | - | 3',
      '市政府文件 | 青禾市人民政府关于加强河道管理工作的意见 | 青政发〔2009〕6号 | 4',
      '市政府文件 | 青禾市停车场管理办法 | 青禾市人民政府令第9号 | 6',
      '市政府文件 | 青禾市人民政府关于禁止燃放烟花爆竹的通告 | 青政通〔2009〕2号 | 6',
      '市政府办公室文件 | 青禾市人民政府办公室关于做好春季森林防火工作的通知 | 青政办发〔2009〕11号 | 8',
      '大事记 | 2009年3月大事记 | - | 9',
    ])
  })

  test('numbers before the titles that are larger than the first page behind one are no pages', () => {
    const pages = entriesOf(`目　次
（5）关于甲的通知
（8）关于乙的通知
关于丙的通知　　　　　3
关于丁的通知　　　　　4`).map((entry) => entry.split(' | ')[3])
    expect(pages).not.toContain('5')
    expect(pages).not.toContain('8')
  })

  test('leaders that OCR wrote as LaTeX', () => {
    expect(
      entriesOf(
        '# 目 录\n关于甲的通知（云政发〔2021〕1号）……（1）\n关于乙的通告（云政规〔2021〕2号） $\\cdots\\cdots$ （8）\n关于丙的通知 $\\ldots \\ldots$ 9',
      ),
    ).toEqual([
      '- | 关于甲的通知 | 云政发〔2021〕1号 | 1',
      '- | 关于乙的通告 | 云政规〔2021〕2号 | 8',
      '- | 关于丙的通知 | - | 9',
    ])
  })

  test('numbers that count the entries are no pages', () => {
    expect(
      entriesOf('目录\n1  关于甲的通知\n2  关于乙的通知\n3  关于丙的通知').map((entry) => entry.split(' | ')[3]),
    ).toEqual(['-', '-', '-'])
    expect(
      entriesOf('目录\n1. 关于甲的通知（云政发〔2021〕1号）（1）\n2. 关于乙的通知（云政发〔2021〕2号）（8）'),
    ).toEqual(['- | 关于甲的通知 | 云政发〔2021〕1号 | 1', '- | 关于乙的通知 | 云政发〔2021〕2号 | 8'])
  })

  test('pages in a column of their own, read below the titles', () => {
    expect(entriesOf('目 录\n关于甲的通知\n关于乙的决定\n关于丙的通知\n1\n5\n12')).toEqual([
      '- | 关于甲的通知 | - | 1',
      '- | 关于乙的决定 | - | 5',
      '- | 关于丙的通知 | - | 12',
    ])
    expect(entriesOf('目 录\n关于甲的通知\n关于乙的决定\n1\n5\n12').map((entry) => entry.at(-1))).toEqual(['-', '-'])
  })

  test('each page on the line below its title', () => {
    expect(entriesOf('目 录\n关于甲的通知\n1\n关于乙的决定\n（5）\n关于丙的通知\n12')).toEqual([
      '- | 关于甲的通知 | - | 1',
      '- | 关于乙的决定 | - | 5',
      '- | 关于丙的通知 | - | 12',
    ])
  })

  test('two columns that were read line by line', () => {
    expect(
      entriesOf(`目 录
市政府文件                                   市政府办公室文件
关于印发《城市管理办法》的通知……1           关于印发防汛预案的通知……12
关于调整最低工资标准的通知……5               关于做好秋收工作的通知……15`),
    ).toEqual([
      '市政府文件 | 关于印发《城市管理办法》的通知 | - | 1',
      '市政府文件 | 关于调整最低工资标准的通知 | - | 5',
      '市政府办公室文件 | 关于印发防汛预案的通知 | - | 12',
      '市政府办公室文件 | 关于做好秋收工作的通知 | - | 15',
    ])
  })

  test.each([
    ['tabs', '目录\n关于公布清单的通知\t云政发〔2018〕3号\t15'],
    [
      'pipes',
      '目录\n| 序号 | 标题 | 文号 | 页码 |\n|---|---|---|---|\n| 1 | 关于公布清单的通知 | 云政发〔2018〕3号 | 15 |',
    ],
    ['HTML', '<p>目 录</p>\n<table><tr><td>关于公布清单的通知</td><td>云政发〔2018〕3号</td><td>15</td></tr></table>'],
    ['number first', '目录\n云政发〔2018〕3号　关于公布清单的通知　15'],
  ])('a table in %s', (_, text) => {
    expect(entriesOf(text)).toEqual(['- | 关于公布清单的通知 | 云政发〔2018〕3号 | 15'])
  })

  test('no pages at all: a line is an entry, unless it goes on the one above', () => {
    expect(
      entriesOf(`目录
省政府令
白沙省人民政府令第289号
白沙省消防安全责任制实施办法
省政府文件
白沙省人民政府关于发展现代种业的实施意见
白政发〔2020〕12号
白沙省人民政府关于表彰第七届省长质量奖获奖
单位的决定
白政发〔2020〕13号
人事任免
白沙省人民政府关于张三一等职务任免的通知`),
    ).toEqual([
      '省政府令 | 白沙省消防安全责任制实施办法 | 白沙省人民政府令第289号 | -',
      '省政府文件 | 白沙省人民政府关于发展现代种业的实施意见 | 白政发〔2020〕12号 | -',
      '省政府文件 | 白沙省人民政府关于表彰第七届省长质量奖获奖单位的决定 | 白政发〔2020〕13号 | -',
      '人事任免 | 白沙省人民政府关于张三一等职务任免的通知 | - | -',
    ])
  })

  test('marks before the entries, other marks before the sections', () => {
    expect(
      entriesOf(
        '■ 本期目录\n▶ 市政府规章\n● 青禾市停车场管理办法\n● 关于修改规章的决定\n▶ 市政府文件\n● 关于印发数字政府建设\n规划的通知',
      ),
    ).toEqual([
      '市政府规章 | 青禾市停车场管理办法 | - | -',
      '市政府规章 | 关于修改规章的决定 | - | -',
      '市政府文件 | 关于印发数字政府建设规划的通知 | - | -',
    ])
  })

  test('sections that bear the page of their first entry', () => {
    expect(
      entriesOf(
        '目录\n规章制度\t1\n关于印发《办法》的通知（云府规〔2024〕2号）\t1\n部门文件\t8\n关于下达资金的通知\t8\n大事记\t9',
      ),
    ).toEqual([
      '规章制度 | 关于印发《办法》的通知 | 云府规〔2024〕2号 | 1',
      '部门文件 | 关于下达资金的通知 | - | 8',
      '部门文件 | 大事记 | - | 9',
    ])
  })

  test('formal ordinals before sections, plain ones before entries', () => {
    expect(
      entriesOf(
        '目錄\n壹、法規\n一、修正「甲規定」第四點，自即日起生\n　　效．．．．1\n貳、行政規則\n一、訂定「乙要點」．．．．6\n參、公告及送達\n一、公示送達處分書．．．．8',
      ),
    ).toEqual([
      '法規 | 修正「甲規定」第四點，自即日起生效 | - | 1',
      '行政規則 | 訂定「乙要點」 | - | 6',
      '公告及送達 | 公示送達處分書 | - | 8',
    ])
  })

  test('divided by departments', () => {
    expect(
      entriesOf('目录\n\n云水县教育局\n\n关于招生的通知（云教发〔2020〕5号）……1\n\n云水县水利局\n\n关于采砂的通告……7'),
    ).toEqual(['云水县教育局 | 关于招生的通知 | 云教发〔2020〕5号 | 1', '云水县水利局 | 关于采砂的通告 | - | 7'])
  })

  test('an authority right above one title is its issuer, above several titles the department', () => {
    expect(
      entriesOf(
        '目录\n云水县水利局\n关于加强河道采砂管理工作的通告………………7\n云水县教育局\n关于规范校外培训机构办学行为的意见……9',
      ),
    ).toEqual([
      '- | 云水县水利局关于加强河道采砂管理工作的通告 | - | 7',
      '- | 云水县教育局关于规范校外培训机构办学行为的意见 | - | 9',
    ])
    expect(
      entriesOf('目录\n云水县水利局\n关于加强河道采砂管理工作的通告………………7\n关于规范农村饮水工程管护工作的意见……9'),
    ).toEqual([
      '云水县水利局 | 关于加强河道采砂管理工作的通告 | - | 7',
      '云水县水利局 | 关于规范农村饮水工程管护工作的意见 | - | 9',
    ])
  })

  test('目 and 录 on lines of their own; no heading at all', () => {
    const list = '县政府文件\n关于采砂的通告（云政发〔2020〕2号）……7\n关于防汛的通知……9'
    const read = ['县政府文件 | 关于采砂的通告 | 云政发〔2020〕2号 | 7', '县政府文件 | 关于防汛的通知 | - | 9']
    expect(entriesOf(`云水县人民政府公报\n目\n\n录\n\n${list}`)).toEqual(read)
    expect(
      entriesOf(
        `云水县人民政府公报\n传达政令　公开信息\n2020年第5期\n云水县人民政府办公室\n${list}\n★欢迎登录云水县人民政府门户网站`,
      ),
    ).toEqual(read)
    expect(entriesOf('云水县人民政府公报\n关于采砂的通告……7')).toEqual([])
  })
})

describe('what stands between the entries', () => {
  test('imprint, running heads and page numbers are no entries', () => {
    const text = `目 录

★请各赠阅单位将本刊放置在公共区域

关于公布河长名单的通知(云政发
〔2021〕14 号)5
云水县人民政府公报　2024年第3期
· 1 ·
目　录（续）
主办单位: 云水县人民政府办公室
地 址: 云水县清流路8号
赠阅对象：各乡镇人民政府、
　　　　　各社区居委会
关于印发方案的通知(云政发〔2021〕15号)8

传达政令　公开信息　指导工作　服务社会
云水县人民政府办公室主办`
    expect(entriesOf(text)).toEqual([
      '- | 关于公布河长名单的通知 | 云政发〔2021〕14号 | 5',
      '- | 关于印发方案的通知 | 云政发〔2021〕15号 | 8',
    ])
    const { roles } = readContents(linesOf(text))
    expect(roles).toEqual(
      'contents other other other entry entry other other contents other other other other entry other other other'.split(
        ' ',
      ),
    )
  })

  test('roles and sections', () => {
    const read = readContents(
      linesOf(
        '云水县人民政府公报\n目录\n【公告】\n关于甲的公告……1\n【其他】\n关于乙的通知\n……2\n【公告】\n关于丙的公告……3',
      ),
    )
    expect(read.roles).toEqual([
      'other',
      'contents',
      'section',
      'entry',
      'section',
      'entry',
      'entry',
      'section',
      'entry',
    ])
    expect(read.sections).toEqual(['公告', '其他'])
  })

  test('a profile names sections that nothing else shows', () => {
    const text = '目录\n白云要览\n关于甲的通知……1\n关于乙的通知……2'
    expect(readContents(linesOf(text), { sections: ['白云要览'] }).entries[0]).toMatchObject({
      section: '白云要览',
      title: '关于甲的通知',
    })
  })

  test('a profile names running heads that nothing else shows', () => {
    const text = '目录\n关于甲乙丙丁戊己庚辛壬癸工作\n云水 之声\n的通知……1\n关于乙的通知……2'
    expect(readContents(linesOf(text), { runningHeads: ['云水之声'] }).entries[0]).toMatchObject({
      title: '关于甲乙丙丁戊己庚辛壬癸工作的通知',
    })
  })

  test('a single document has no contents', () => {
    const read = readContents(
      linesOf('云水县人民政府\n关于做好防汛工作的通知\n云政发〔2023〕5号\n\n各乡镇人民政府：\n现将有关事项通知如下。'),
    )
    expect(read).toMatchObject({ entries: [], sections: [], diagnostics: [] })
  })
})

describe('damage', () => {
  test('an entry that OCR read twice is left out, with a diagnostic', () => {
    const read = readContents(
      linesOf(`目 录
关于张三一等人任免职务的通知(云政任字〔2021〕3号)58
关于张二一等人任免职务的通知(去政任学(2021)3号)58
关于李四任免职务的通知(云政任字(2021)4号)58`),
    )
    expect(read.entries.map(({ number }) => number)).toEqual(['云政任字〔2021〕3号', '云政任字〔2021〕4号'])
    expect(read.diagnostics).toMatchObject([{ rule: 'contents-garbled-entry', position: { start: { line: 3 } } }])
  })

  test('two notices of one serial and page stay two where both codes are known', () => {
    expect(
      entriesOf(`目录
关于张三一任免职务的通知（云政任〔2024〕6号）……92
关于李四一任免职务的通知（云政干〔2024〕6号）……92
关于王五一任免职务的通知（云政任〔2024〕7号）……93
关于赵六一任免职务的通知（云政干〔2024〕7号）……93`),
    ).toHaveLength(4)
  })

  test('a number that cannot be read is null, with a diagnostic', () => {
    const read = readContents(linesOf('目录\n关于简化流程的通知(云政办发〔 2021 7号)35\n关于甲的通知……36'))
    expect(read.entries[0]).toMatchObject({ title: '关于简化流程的通知', number: null, page: 35 })
    expect(read.diagnostics).toMatchObject([{ rule: 'contents-garbled-entry', severity: 'warning' }])
  })

  test('a page with letters for digits is read where it fits between its neighbours, with a diagnostic', () => {
    const read = readContents(linesOf('目录\n关于甲的通知 . . . . . l2\n关于乙的通知 . . . . . 14'))
    expect(read.entries.map(({ page }) => page)).toEqual([12, 14])
    expect(read.diagnostics).toHaveLength(1)
  })

  test('a page that cannot be read is null, with a diagnostic', () => {
    const read = readContents(linesOf('目录\n关于甲的通知 . . . . . l2\n关于乙的通知 . . . . . 11'))
    expect(read.entries).toMatchObject([
      { title: '关于甲的通知', page: null },
      { title: '关于乙的通知', page: 11 },
    ])
    expect(read.diagnostics).toHaveLength(1)
  })
})

describe('positions', () => {
  test('from the first character of the title to the last of the page', () => {
    const text =
      '目录\n　　关于甲的\n　　通知 …… 12　\n关于乙的通知(云政发〔2024〕1号)3 关于丙的通知(云政发〔2024〕2号)14'
    const [first, second, third] = readContents(linesOf(text)).entries
    expect(first?.position).toEqual({
      start: { line: 2, column: 3, offset: 5 },
      end: { line: 3, column: 11, offset: 20 },
    })
    const printed = [second, third].map((entry) => text.slice(entry?.position.start.offset, entry?.position.end.offset))
    expect(printed).toEqual(['关于乙的通知(云政发〔2024〕1号)3', '关于丙的通知(云政发〔2024〕2号)14'])
  })

  test('entries lie in the text in any input, and every line has a role', () => {
    const piece = fc.constantFrom(
      '目录',
      '关于',
      '通知',
      '……',
      '12',
      ' ',
      '\n',
      '\n\n',
      '（云政发〔2020〕3号）',
      '【',
      '】',
      '县政府文件',
      '□ ',
      '国务院令',
      '（第3号）',
      '　',
      '\t',
      '|',
      '主办：',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `目录\n${pieces.join('')}`
        const lines = linesOf(text)
        const { entries, roles } = readContents(lines)
        expect(roles).toHaveLength(lines.length)
        for (const { position, title } of entries) {
          expect(position.end.offset).toBeGreaterThan(position.start.offset)
          expect(text.slice(position.start.offset, position.end.offset)).toContain(title.slice(0, 1))
        }
      }),
    )
  })
})
