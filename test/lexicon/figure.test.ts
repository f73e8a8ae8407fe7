import { expect, test } from 'vitest'
import { isFigurePlace, isFigureTitle } from '../../src/lexicon/figure.ts'
import { splitIssuerHead } from '../../src/lexicon/issuerHead.ts'
import { isTooLarge, LIMITS } from '../../src/lexicon/limits.ts'

test.each([
  '图：防汛组织体系图（图略）',
  '图2　水系图（见网络版）',
  '图12:水系图(略)',
  '图 水系图（另附） ',
  `图：${'水'.repeat(61)}（略）`,
])('%s holds the place of a figure', (line) => {
  expect(isFigurePlace(line)).toBe(true)
})
test.each([
  '图书馆管理办法（略）',
  '见图2　水系图（略）',
  '　图2　水系图（略）',
  '图2　水系图',
  '图2　水系图（略）如下',
  '图2　水系图（修订）',
  '图123　水系图（略）',
  `图：${'水'.repeat(62)}（略）`,
  `图：水系图（略）${' '.repeat(100)}`,
  '',
])('%s holds none', (line) => {
  expect(isFigurePlace(line)).toBe(false)
})

test.each(['图1 2020—2024年地区生产总值及其增长速度', '图2-1：防汛组织体系图', '图12　水系分布（2023年）'])(
  '%s is its title',
  (line) => {
    expect(isFigureTitle(line)).toBe(true)
  },
)
test.each([
  '图1',
  '图1 略',
  '图书馆 管理办法',
  '图1 表明，产量上升',
  '图1 所示的水系如下：',
  '见图1 水系分布图',
  '图 水系分布图',
])('%s is no title of a figure', (line) => {
  expect(isFigureTitle(line)).toBe(false)
})

test.each([
  ['云水县人民政府土地征收启动公告', '云水县人民政府', '土地征收启动公告'],
  ['云水县人民政府办公室2020年5月份人事任免', '云水县人民政府办公室', '2020年5月份人事任免'],
  ['云水县人民政府工作报告', '云水县人民政府', '工作报告'],
  ['云水县水利局任免通知', '云水县水利局', '任免通知'],
  ['云水县人民政府第61次常务会议纪要', '云水县人民政府', '第61次常务会议纪要'],
  ['云水县人民政府第十七届第三次全体会议纪要', '云水县人民政府', '第十七届第三次全体会议纪要'],
  ['云 水 县 人 民 政 府 大 事 记', '云水县人民政府', '大事记'],
])('%s is headed by %s', (title, issuer, rest) => {
  expect(splitIssuerHead(title)).toEqual({ issuer, title: rest })
})
test.each([
  '云水县人民政府关于防汛的通知',
  '县人民政府第2次常务会议纪要',
  '云水县人民政府',
  '全部工作报告',
  '内部会议纪要',
  '土地征收启动公告',
  '',
  `云水县人民政府2020年${'事'.repeat(120)}`,
])('%s names no issuer', (title) => {
  expect(splitIssuerHead(title)).toBeNull()
})

test('how large a table may be', () => {
  const { tableColumns, tableCells } = LIMITS
  expect(isTooLarge(1, tableColumns)).toBe(false)
  expect(isTooLarge(1, tableColumns + 1)).toBe(true)
  expect(isTooLarge(tableCells / 10, 10)).toBe(false)
  expect(isTooLarge(tableCells / 10 + 1, 10)).toBe(true)
})
