import { describe, expect, it } from 'vitest'
import { isPlaceName, readNameRow, readSpacedNames } from '../../src/lexicon/nameRow.ts'

describe('readNameRow', () => {
  it.each([
    ['李　平　　王小海　　周　正（女）', ['李平', '王小海', '周正（女）']],
    ['赵小山　　钱　江（女，彝族）', ['赵小山', '钱江（女，彝族）']],
    ['白小鹭　吕小娘　齐　梅　米小亭', ['白小鹭', '吕小娘', '齐梅', '米小亭']],
    ['田　恒　　黎　树', ['田恒', '黎树']],
    ['白小鹭　吕小娘　齐 l梅', ['白小鹭', '吕小娘', '齐梅']],
    ['云水镇：　　贾小勰　　许之', ['贾小勰', '许之']],
    ['丹溪县：韩　雨　　乐水县：柳　咏', ['韩雨', '柳咏']],
    ['云水县　　青禾县　　白石区', ['云水县', '青禾县', '白石区']],
    ['白石乡柳河村　　　　青山乡上坪村', ['白石乡柳河村', '青山乡上坪村']],
    ['县水利局　　县教育局', ['县水利局', '县教育局']],
    ['县住房和城乡建设局 县水利局 云水盐业有限公司', ['县住房和城乡建设局', '县水利局', '云水盐业有限公司']],
    ['县水利局 王小平 李 青', ['县水利局', '王小平', '李青']],
    ['王 刚 田新民 刘小波 孙晓梅（女）', ['王刚', '田新民', '刘小波', '孙晓梅（女）']],
    ['云水货0168　　青禾集9', ['云水货0168', '青禾集9']],
    ['石门船闸　　青石滩船闸', ['石门船闸', '青石滩船闸']],
  ])('reads %s', (line, names) => {
    expect(readNameRow(line)).toEqual(names)
  })

  it.each([
    '李平',
    '王小平 李青 周正',
    '县水利局 认真做好',
    '总　则',
    '关 于 加 强 防 汛',
    '关　于　防　汛',
    '关　于　　防　汛　工　作',
    '为做好今年的防汛工作，现通知如下：',
    '县财政局：负责　　资金',
    '县财政局：甲：乙　　李平',
    '县：李平　　王小海',
    '组１：李平　　王小海',
    '云水镇：　',
    '李平 王小海',
    '李平　　王小海 周正',
    '李平　　防汛抗旱工作经费　　预算内资金安排表',
    `李平　　${'王小海　　'.repeat(50)}`,
    '李平　　王',
    '李小剑　县房产中心主任',
    '',
  ])('leaves %s', (line) => {
    expect(readNameRow(line)).toBeNull()
  })
})

describe('isPlaceName', () => {
  it.each([
    '云水县',
    '白沙省云水县',
    '白石乡柳河村',
    '云县',
    `${'云'.repeat(8)}自治区${'水'.repeat(8)}县`,
    '国营青禾农场三分场',
    '云水县良种场',
    '国营白石种畜场',
  ])('%s is a place', (s) => expect(isPlaceName(s)).toBe(true))
  it.each([
    '全县',
    '各乡镇',
    '加强对农村',
    '李小平',
    '县',
    '',
    '我县',
    '工作区',
    `${'云'.repeat(8)}县${'水'.repeat(8)}社区村委会`,
    '云水县人',
    '云水县菜市场',
    '抢险现场',
  ])('%s is none', (s) => expect(isPlaceName(s)).toBe(false))
})

describe('readSpacedNames', () => {
  it.each([
    ['王小平 李　青 周正', ['王小平', '李青', '周正']],
    [' 王小平 李青 ', ['王小平', '李青']],
    ['王小平（女） 李青', ['王小平（女）', '李青']],
    ['钱　青（女） 孙　越', ['钱青（女）', '孙越']],
  ])('reads %s', (line, names) => {
    expect(readSpacedNames(line)).toEqual(names)
  })
  it.each(['王小平', '王小平 县水利局', '县水利局 王小平', '王小平 李', '', `王小平 李青${' '.repeat(240)}周正`])(
    'leaves %s',
    (line) => {
      expect(readSpacedNames(line)).toBeNull()
    },
  )
})

it.each([
  ['云水货0168　　青禾集9', ['云水货0168', '青禾集9']],
  ['石门船闸　　青石滩船闸', ['石门船闸', '青石滩船闸']],
  ['云水货0168　　青禾集甲', null],
  ['石门船闸　　青石滩大桥', null],
  ['云水0货甲　　青禾0集乙', null],
  ['云水货0168', null],
  ['李平　王海', ['李平', '王海']],
  ['李平王海', null],
  ['县长　王小平', null],
])('%s side by side', (line, entries) => {
  expect(readNameRow(line)).toEqual(entries)
})

it.each([
  ['县', false],
  ['云县', true],
  ['云水县的', false],
  ['白沙省云水县', true],
])('%s is the name of a place: %s', (text, is) => {
  expect(isPlaceName(text)).toBe(is)
})

it.each([
  ['丹溪县：赵青', null],
  ['丹溪县：赵　青', ['赵青']],
  ['云水货01　　青禾集9甲', null],
  ['云水货01　　青9', null],
  ['李　平', null],
  ['李 青', null],
])('%s, one entry or things of two kinds', (line, entries) => {
  expect(readNameRow(line)).toEqual(entries)
})
