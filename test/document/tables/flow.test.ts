import { describe, expect, it, test } from 'vitest'
import { gradeRank, isGradeName } from '../../../src/document/tables/grades.ts'
import { gridOf, regionsOf } from './support.ts'

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
  it('of merged rows are not taken for lines of one cell', () => {
    const merged = [
      '1',
      '建设用地核发',
      '建设用地批准',
      '县国土局',
      '临时用地审批',
      '2',
      '取水许可',
      '取水许可',
      '县水利局',
      '取水工程验收备案登记',
    ]
    const third = ['3', '占用城市绿地', '绿地占用审批', '县城管局', '砍伐树木']
    expect(regionsOf(['序号', '原项目名称', '合并后项目名称', '实施部门', ...merged, ...third].join('\n'))).toEqual([])
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
