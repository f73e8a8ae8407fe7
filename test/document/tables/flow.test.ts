import { describe, expect, it, test } from 'vitest'
import { gradeRank, isGradeName } from '../../../src/document/tables/grades.ts'
import { findTables } from '../../../src/document/tables/index.ts'
import type { Diagnostic } from '../../../src/tree/index.ts'
import { gridOf, linesOf, regionsOf } from './support.ts'

const TASKS = [
  '重点任务分工表',
  '序号 工作任务 牵头单位 责任单位 完成时限',
  '1',
  '编制全县旅游业发展总',
  '体规划和各乡镇的旅游',
  '规划',
  '县旅游局',
  '县规划局、县国土资源',
  '局，各乡镇人民政府',
  '2014年12月',
  '2 柳湖温泉度假村项目 柳湖镇政府 县旅游局、县财政局 2015年10月',
  '3 组建旅游投资公司 县国资委',
  '县财政局、县旅游局、',
  '县工商局',
  '2014年9月',
  '4',
  '建设旅游公路86公里',
  '县交通局 县公路局、县公安局 2016年6月',
]

describe('cells one after another, on lines of their own or parted by spaces', () => {
  it('are put together by the numbers of their rows', () => {
    expect(gridOf(TASKS.join('\n')).rows).toEqual([
      [
        '1',
        '编制全县旅游业发展总体规划和各乡镇的旅游规划',
        '县旅游局',
        '县规划局、县国土资源局，各乡镇人民政府',
        '2014年12月',
      ],
      ['2', '柳湖温泉度假村项目', '柳湖镇政府', '县旅游局、县财政局', '2015年10月'],
      ['3', '组建旅游投资公司', '县国资委', '县财政局、县旅游局、县工商局', '2014年9月'],
      ['4', '建设旅游公路86公里', '县交通局', '县公路局、县公安局', '2016年6月'],
    ])
  })
  it('go on behind a page under the names printed again, be there one row on the first', () => {
    const [title, names, ...rest] = TASKS
    const pages = [title, names, ...rest.slice(0, 8), '- 4 -', names, ...rest.slice(8)].join('\n')
    const regions = regionsOf(pages)
    expect(regions).toHaveLength(1)
    expect(regions[0]?.table.rows.map(([serial]) => serial)).toEqual(['1', '2', '3', '4'])
  })
  it('are none where a row lacks a cell that is no remark', () => {
    const lost = TASKS.map((line) => line.replace(' 柳湖镇政府', ''))
    expect(regionsOf(lost.join('\n'))).toEqual([])
  })
  it('of rows about a merged one are not taken for lines of one cell', () => {
    const names = ['序号', '原项目名称', '合并后项目名称', '实施部门']
    const first = ['1', '建设用地批准书核发', '建设用地批准', '县国土资源局', '临时用地审批']
    const second = [
      '2',
      '取水许可',
      '取水许可',
      '县水利局',
      '取水工程验收',
      '3',
      '占用城市绿地审批',
      '绿地占用审批',
      '县城管局',
      '树木砍伐审批',
    ]
    expect(gridOf([...names, ...first, ...second, '以上项目自公布之日起合并。'].join('\n')).rows).toEqual([
      ['1', '建设用地批准书核发', '建设用地批准', '县国土资源局'],
      ['', '临时用地审批', '', ''],
      ['2', '取水许可', '取水许可', '县水利局'],
      ['', '取水工程验收', '', ''],
      ['3', '占用城市绿地审批', '绿地占用审批', '县城管局'],
      ['', '树木砍伐审批', '', ''],
    ])
    // a misprinted number ends no table
    const fourth = ['4', '印刷企业设立审批', '印刷经营许可', '县文广新局', '印刷企业变更审批']
    const slip = [...names, ...first, ...second, ...fourth].map((cell) => (cell === '3' ? '43' : cell))
    expect(gridOf(slip.join('\n')).rows.map(([serial]) => serial)).toEqual(['1', '', '2', '', '43', '', '4', ''])
    // where the last column shows nothing, no table is read
    const bare = [...first, ...second].map((cell) => cell.replace(/局$/u, '')).join('\n')
    expect(regionsOf(`${names.join('\n')}\n${bare}`)).toEqual([])
  })
})

describe('rows that are told by their grades', () => {
  const names = '级别 险情 灾情'
  const rows = [
    '特大型（Ⅰ级）',
    '需搬迁转移人数1000人以上，或',
    '潜在经济损失1亿元以上',
    '死亡30人以上，或直接经济损失',
    '1000万元以上',
    '大型（Ⅱ级）',
    '需搬迁转移人数500人以上',
    '死亡10人以上',
    '中型（Ⅲ级）',
    '需搬迁转移人数100人以上',
    '死亡3人以上',
  ]
  it('have a cell that goes on in further lines', () => {
    expect(gridOf([names, ...rows].join('\n')).rows).toEqual([
      [
        '特大型（Ⅰ级）',
        '需搬迁转移人数1000人以上，或潜在经济损失1亿元以上',
        '死亡30人以上，或直接经济损失1000万元以上',
      ],
      ['大型（Ⅱ级）', '需搬迁转移人数500人以上', '死亡10人以上'],
      ['中型（Ⅲ级）', '需搬迁转移人数100人以上', '死亡3人以上'],
    ])
  })
  test.each<[string, number | null]>([
    ['特别重大', 1],
    ['特大型（Ⅰ级）', 1],
    ['Ⅱ级', 2],
    ['重大突发事件', null],
    ['较大事故', 3],
    ['黄色预警', 3],
    ['四级', 4],
    ['一', null],
    ['中', null],
    ['一般', 4],
    ['大型水库', null],
  ])('%s has the rank %s', (text, rank) => {
    expect(gradeRank(text)).toBe(rank)
  })
  test.each<[string, boolean]>([
    ['级别', true],
    ['预警等级', true],
    ['响应级别', true],
    ['上级单位', false],
    ['项目', false],
  ])('%s heads grades: %s', (name, expected) => {
    expect(isGradeName(name)).toBe(expected)
  })
})

describe('one cell a line', () => {
  const names = ['序号', '重点任务', '责任领导', '牵头单位']
  const first = ['1', '地区生产总值增长8%', '郝志远', '县发改局', '2', '新建高标准农田，配套机耕道路']
  const last = ['3', '改造户厕2000座', '薛文斌', '县农业农村局', '4', '新增供热面积', '吕青', '县能源局']

  it.each<[string, string[], string[]]>([
    ['its cells', ['薛文斌', '县水利局'], ['2', '新建高标准农田，配套机耕道路', '薛文斌', '县水利局']],
    [
      'the end of a cell and others',
      ['及水渠', '薛文斌', '县水利局'],
      ['2', '新建高标准农田，配套机耕道路及水渠', '薛文斌', '县水利局'],
    ],
  ])('a row that the page cuts goes on with %s under the names printed again', (_, rest, row) => {
    const { rows } = gridOf([...names, ...first, '— 2 —', ...names, ...rest, ...last].join('\n'))
    expect(rows.map(([serial]) => serial)).toEqual(['1', '2', '3', '4'])
    expect(rows[1]).toEqual(row)
  })
  it('the first row under the page may have a misprinted number', () => {
    const rest = ['及水渠', '薛文斌', '县水利局']
    const text = [...names, ...first, '— 2 —', ...names, ...rest, ...last].join('\n')
    expect(gridOf(text.replace('\n3\n', '\n53\n')).rows.map(([serial]) => serial)).toEqual(['1', '2', '53', '4'])
  })
  it('numbers begin anew under the name of a section', () => {
    const text = [
      '序号',
      '类别',
      '名称',
      '1',
      '民间文学',
      '白龙传说',
      '2',
      '传统音乐',
      '八音会',
      '扩展项目',
      '1',
      '传统技艺',
      '柳编',
      '2',
      '传统技艺',
      '醋',
    ]
    const { rows } = gridOf(text.join('\n'))
    expect(rows.map((cells) => cells.join('|'))).toEqual([
      '1|民间文学|白龙传说',
      '2|传统音乐|八音会',
      '扩展项目||',
      '1|传统技艺|柳编',
      '2|传统技艺|醋',
    ])
  })
  it('a number like a year is a number among others', () => {
    const rows = ['鼠疫', '0', '0', '霍乱', '147', '1', '痢疾', '69820', '12', '布病', '2018', '0']
    expect(gridOf(['病名', '发病数', '死亡数', ...rows].join('\n')).rows.at(-1)).toEqual(['布病', '2018', '0'])
    const hospitals = ['指　标', '部属医院', '省属医院', '县级医院']
    const figures = [
      '机构数（个）',
      '25',
      '211',
      '1986',
      '诊疗人次',
      '16',
      '77',
      '226',
      '药费（元）',
      '141',
      '106',
      '69',
    ]
    expect(gridOf([...hospitals, ...figures].join('\n'))).toMatchObject({
      columns: hospitals,
      rows: [figures.slice(0, 4), figures.slice(4, 8), figures.slice(8)],
    })
  })
})

describe('ranks under the names of sections', () => {
  it('begin anew in each', () => {
    const rows =
      '一、县直单位\n1 县财政局 95.0 优秀\n2 县教育局 92.8 优秀\n二、乡（镇）\n1 柳溪镇 93.1 优秀\n2 大坪镇 91.4 良好'
    expect(gridOf(`名次 单位 得分 等次\n${rows}`).rows.map((cells) => cells.slice(0, 2).join('|'))).toEqual([
      '一、县直单位|',
      '1|县财政局',
      '2|县教育局',
      '二、乡（镇）|',
      '1|柳溪镇',
      '2|大坪镇',
    ])
  })
  it('a number like a year stands in a column of values', () => {
    const rows = '2022年 柳溪镇 16 9860 1120\n2022年 大坪镇 14 6420 870\n2024年 茶园乡 18 1960 455\n合计 48 18240 2445'
    expect(gridOf(`年度 乡镇 处数 受益人口（人） 投资\n${rows}`).rows).toHaveLength(4)
  })
})

describe('names over numbers of which no table can be read', () => {
  const told = (text: string): [number | undefined, unknown][] => {
    const findings: Diagnostic[] = []
    findTables(linesOf(text), { isFurniture: () => false, unread: (finding) => findings.push(finding) })
    return findings.map(({ position, values }) => [position?.start.line, values['names']])
  }
  it('are told of once, be they printed again', () => {
    const rows = '1 清淤 20\n2 护坡 30'
    const text = `任务表\n序号 项目 单位 金额\n${rows}\n序号 项目 单位 金额\n1 植树 10\n2 铺路 15`
    expect(told(text)).toEqual([[2, '序号、项目、单位、金额']])
    expect(told(text.replaceAll(' ', '\n'))).toEqual([[2, '序号、项目、单位、金额']])
  })
  it.each([
    ['序号 项目 金额\n1 清淤 20\n2 护坡 30'],
    ['序号和项目应当相符，不得遗漏。\n1.清淤。'],
    ['序号 项目 金额\n以上由县水利局填写。'],
    ['项目 单位 金额\n1 清淤\n2 护坡'],
  ])('are none: %j', (text) => {
    expect(told(text)).toEqual([])
  })
})
