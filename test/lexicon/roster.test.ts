import { describe, expect, test } from 'vitest'
import { isRosterLabel, readRosterLine } from '../../src/lexicon/roster.ts'

describe('posts that label a line', () => {
  test.each([
    '组长',
    '组 长',
    '副组长',
    '常务副组长',
    '第一副组长',
    '总指挥',
    '副总指挥',
    '成员',
    '成 员',
    '召集人',
    '成员单位',
    '联络员',
    '秘书长',
  ])('%s', (label) => {
    expect(isRosterLabel(label)).toBe(true)
  })
  test.each(['县长', '长', '责任单位', '主要职责', '组', '其中', '副组长兼办公室主任及成员', ''])(
    '%s is none',
    (label) => {
      expect(isRosterLabel(label)).toBe(false)
    },
  )
})

describe('lines', () => {
  test.each<[string, string | null, string | null, boolean]>([
    ['组 长：王向东　县政府副县长', '组长', '王向东', true],
    ['副组长: 李　剑　县政府办副主任', '副组长', '李剑', true],
    ['成　员：孙　平　县中小企业服务', '成员', '孙平', false],
    ['成员：', '成员', null, true],
    ['李小剑（县水利局副局长）', null, '李小剑', true],
    ['李　剑（县水利局副局长）、王海（县教育局局长）', null, '李剑', true],
    ['李　剑（县公安局副局长、交警大队', null, '李剑', false],
    ['李小剑（副局长，交警大队', null, '李小剑', false],
    ['李小剑（县水利局）', null, '李小剑', true],
    ['李　剑（县委办）', null, '李剑', true],
    ['李 剑 县房产中心主任', null, '李剑', true],
    ['林雨桐　　青石镇镇长', null, '林雨桐', true],
    ['张　三（女）　县妇联主席', null, '张三', true],
    ['孙　平　县中小企业事务', null, '孙平', false],
    ['罗 朝 富  州军分区副参谋长', null, '罗朝富', true],
    ['欧阳 光  州政府副秘书长', null, '欧阳光', true],
    ['龙 玉 莲(女)  州卫生局副局长', null, '龙玉莲', true],
    ['指 挥 长:潘 启 明  州政府副州长', '指挥长', '潘启明', true],
  ])('%s', (line, label, name, complete) => {
    expect(readRosterLine(line)).toEqual({ label, name, complete })
  })
  test.each([
    '责任单位：县工信局',
    '李 剑 县房产中心主任。',
    '县财政局 负责资金保障，',
    '总体要求',
    '李小剑（长、县公安局交警',
    '李小剑（县公安局、交警大队',
    '的时候（县水利局）',
    '李小剑（按规定办理）',
    '云水县人民政府　2023年10月19日',
    `组长：${'王'.repeat(130)}`,
    '',
  ])('%s is none', (line) => {
    expect(readRosterLine(line)).toBeNull()
  })
})

test.each([
  ['李 剑 县，房产中心主任', null],
  ['附近 农田', null],
  ['李　剑　县房产中心主任', { label: null, name: '李剑', complete: true }],
  [`李　剑　县${'水'.repeat(37)}主任`, { label: null, name: '李剑', complete: true }],
  [`李　剑　县${'水'.repeat(38)}主任`, null],
])('%s in a roster', (line, entry) => {
  expect(readRosterLine(line)).toEqual(entry)
})
