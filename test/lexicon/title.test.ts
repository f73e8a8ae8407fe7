import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitTitle, titleShape } from '../../src/lexicon/title.ts'

describe('titleShape', () => {
  test.each([
    ['云水县人民政府关于防汛的通知', ['云水县人民政府'], true, '通知', true],
    ['云水县人民政府　关于防汛的通知', ['云水县人民政府'], true, '通知', true],
    ['关于卦石公园规划的批复', [], true, '批复', true],
    ['云水县人民政府办公室转发县水利局关于防汛的意见的通知', ['云水县人民政府办公室'], true, '通知', true],
    ['印发云水县防汛方案的通知', [], true, '通知', true],
    ['云水县人民政府关于做好防汛', ['云水县人民政府'], true, null, false],
    ['云 水 县 人 民 政 府 令', ['云水县人民政府'], false, '令', true],
    ['云水县人民政府公告', ['云水县人民政府'], false, '公告', true],
    ['公 告', [], false, '公告', true],
    ['云水县人民政府 公　　告', ['云水县人民政府'], false, '公告', true],
    ['云水县人民政府　青禾县人民政府　通　告', ['云水县人民政府', '青禾县人民政府'], false, '通告', true],
    ['《云水县水利办法》政策解读', [], false, '政策解读', true],
    ['2024年6月大事记', [], false, '大事记', true],
    ['勘误', [], false, '勘误', true],
    ['县应急局负责人就《云水县防汛方案》答记者问', [], false, null, true],
    ['县政府大事记（2023年5月）', [], false, '大事记', true],
    ['云水县2020年国民经济和社会发展统计公报〔1〕', [], false, '公报', true],
    ['白沙省人民政府任免工作人员', ['白沙省人民政府'], false, null, true],
    ['任命的工作人员名单', [], false, null, true],
    ['云水县人民委员会通令', ['云水县人民委员会'], false, '通令', true],
    ['在全县防汛会议上的讲话', [], false, null, true],
    ['政府工作报告', [], false, '报告', true],
    ['云永具人民政时关于防汛的通知', [], true, '通知', true],
  ])('%s', (text, issuers, hasAbout, kind, complete) => {
    expect(titleShape(text)).toEqual({ issuers, hasAbout, kind, complete })
  })
  test.each([
    '现将《云水县防汛方案》印发给你们，请遵照执行。',
    '根据县政府关于防汛的通知',
    '一、关于防汛的通知',
    '（一）关于资金的决定',
    '第三条 关于资金的决定',
    '关于防汛的通知：',
    '关于防汛的问题。',
    '云水县人民政府公报',
    '国务院公报',
    '云水县防汛实施方案',
    '各乡镇人民政府：',
    '云水县人民政府办公室',
    '附件1',
    '',
    `关于${'防汛'.repeat(80)}的通知`,
  ])('no title: %s', (text) => {
    expect(titleShape(text)).toBeNull()
  })
  test('never throws', () => {
    const unit = fc.constantFrom(...'云水县人民政府关于印发转发的通知令公告《》〈〉（）。： 　')
    fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), (text) => void titleShape(text)))
  })
})

test.each([
  ['云水县人民政府关于防汛的通知', ['云水县人民政府'], '关于防汛的通知'],
  ['云水县人民政府 青禾县人民政府关于界线的报告', ['云水县人民政府', '青禾县人民政府'], '关于界线的报告'],
  ['云水县人民政府文件　关于防汛的通知', ['云水县人民政府'], '关于防汛的通知'],
  ['关于防汛的通知', [], '关于防汛的通知'],
  ['水务部等七部门关于防汛的意见', ['水务部'], '关于防汛的意见'],
  ['云水县财政局、水利局等 12 个部门关于防汛的通知', ['云水县财政局', '水利局'], '关于防汛的通知'],
  ['云水县人民政府转发县财政局等部门关于防汛意见的通知', ['云水县人民政府'], '转发县财政局等部门关于防汛意见的通知'],
  ['青禾等七部门关于防汛的意见', [], '青禾等七部门关于防汛的意见'],
])('splitTitle %s', (text, issuers, title) => {
  expect(splitTitle(text)).toEqual({ issuers, title })
})

test.each([
  ['云水县人民政府文件关于防汛的通知', '关于防汛的通知'],
  ['云水县人民政府文件　关于防汛的通知', '关于防汛的通知'],
  ['云水县人民政府关于文件管理的通知', '关于文件管理的通知'],
])('%s has the title %s', (line, title) => {
  expect(splitTitle(line)).toEqual({ issuers: ['云水县人民政府'], title })
})

test.each([
  ['云水县人民政府公　　告', { issuers: ['云水县人民政府'], hasAbout: false, kind: '公告', complete: true }],
  ['云水县人民政府令', { issuers: ['云水县人民政府'], hasAbout: false, kind: '令', complete: true }],
  ['云水县人民政府命令', { issuers: ['云水县人民政府'], hasAbout: false, kind: '令', complete: true }],
  [
    '云水县第十届人民代表大会常务委员会第四次会议出席人员名单',
    { issuers: [], hasAbout: false, kind: null, complete: true },
  ],
])('%s as a title', (line, shape) => {
  expect(titleShape(line)).toEqual(shape)
})
