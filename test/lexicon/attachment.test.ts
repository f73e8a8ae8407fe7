import { describe, expect, test } from 'vitest'
import {
  isAppendixAlone,
  isAttachmentHeadAlone,
  mayOpenAnnex,
  readAnnexMarker,
  readAppendix,
  readAttachmentEntry,
  readAttachmentHead,
  readAvailabilityRange,
  readWithheld,
} from '../../src/lexicon/attachment.ts'

describe('the head of a list of attachments', () => {
  test.each<[string, string | null]>([
    ['附件：1. 任务分工表', '1. 任务分工表'],
    ['附件:任务分工表', '任务分工表'],
    ['附 件：', ''],
    ['附：名单', '名单'],
    ['附件： 任务分工表 ', '任务分工表'],
    ['附件1：任务分工表', null],
    ['附表：1. 申请表', '1. 申请表'],
    ['附图：１．位置图', '１．位置图'],
    ['附表：申请表', null],
    ['附表：1.5万元的明细', null],
    ['附表：', null],
    ['附件', null],
    ['附近：农田', null],
    ['见附件：名单', null],
    ['', null],
  ])('%s', (line, rest) => {
    expect(readAttachmentHead(line)).toEqual(rest === null ? null : { rest })
  })
})

describe('the marker of a printed annex', () => {
  test.each<[string, string, number | null, string | null]>([
    ['附件', '附件', null, null],
    ['附 件 1', '附件1', 1, null],
    ['附件2：', '附件2', 2, null],
    ['附件２', '附件2', 2, null],
    ['附件十二', '附件十二', 12, null],
    ['附件1-2', '附件1-2', 1, null],
    ['（附件3）', '附件3', 3, null],
    ['(附件3)', '附件3', 3, null],
    ['[附件3]', '附件3', 3, null],
    ['附2', '附2', 2, null],
    ['附2：', '附2', 2, null],
    ['附件3:', '附件3', 3, null],
    ['附件1 任务分工表 ', '附件1', 1, '任务分工表'],
    ['附件1任务分工表', '附件1', 1, '任务分工表'],
    ['附件２云水县防汛物资清单（2023年版）', '附件2', 2, '云水县防汛物资清单（2023年版）'],
    ['附件2 云水县防汛值守办法（试行）', '附件2', 2, '云水县防汛值守办法（试行）'],
    ['附件3《云水县防汛值守规定》解释标准', '附件3', 3, '《云水县防汛值守规定》解释标准'],
    ['【附件】', '附件', null, null],
    ['附表', '附表', null, null],
    ['附录2', '附录2', 2, null],
    ['附', '附', null, null],
    ['附件1：任务分工表', '附件1', 1, '任务分工表'],
    ['附件1 任务分工表', '附件1', 1, '任务分工表'],
    ['附件3．储备点一览表', '附件3', 3, '储备点一览表'],
  ])('%s', (line, label, ordinal, title) => {
    expect(readAnnexMarker(line)).toEqual({ label, ordinal, title })
  })

  test.each([
    '附件：',
    '附：',
    '附则',
    '附件材料',
    '附件1所列物资清单',
    '附件1中的任务分工表',
    '附件1任务分工表和附件2物资清单',
    '附件1任务分工表，物资清单',
    '附件1任务分工表由县水利局填写',
    '附件12023年任务分工表',
    '附近',
    '附近 农田',
    '（一）附件',
    '附表:',
    '详见附件1',
    '',
    '（附件见网络版）',
  ])('%s marks none', (line) => {
    expect(readAnnexMarker(line)).toBeNull()
  })

  test('a line longer than a title is none', () => {
    expect(readAnnexMarker(`附件1 ${'表'.repeat(116)}`)?.ordinal).toBe(1)
    expect(readAnnexMarker(`附件1 ${'表'.repeat(117)}`)).toBeNull()
  })
})

describe('an entry of the list', () => {
  test.each<[string, number | null, string, string | null]>([
    ['1. 任务分工表', 1, '任务分工表', null],
    ['2.2024年工作计划', 2, '2024年工作计划', null],
    ['３．储备点一览表', 3, '储备点一览表', null],
    ['任务分工表', null, '任务分工表', null],
    ['1．任务分工表（见网络版）', 1, '任务分工表', '见网络版'],
    ['2. 储备点名单（略）', 2, '储备点名单', '略'],
    ['3、申报表(另发)；', 3, '申报表', '另发'],
    ['大坪水库鉴定书（另送）', null, '大坪水库鉴定书', '另送'],
    ['4.评分标准（此略）。', 4, '评分标准', '此略'],
    ['5. 名单（详见县政府网站）', 5, '名单', '详见县政府网站'],
    ['6. 云水县防汛预案（试行）', 6, '云水县防汛预案（试行）', null],
    ['7. 项目表（2024年）', 7, '项目表（2024年）', null],
    ['8. 分工表。', 8, '分工表', null],
    ['9. 名单；', 9, '名单', null],
    ['10. 甲；乙名单', 10, '甲；乙名单', null],
    ['  1. 任务分工表  ', 1, '任务分工表', null],
    ['1. 任务分工表 （略）', 1, '任务分工表', '略'],
    ['3. 名单（见县政府网）', 3, '名单', '见县政府网'],
    ['4. 名单（后附）', 4, '名单', '后附'],
    ['5. 名单（另行印发）', 5, '名单', '另行印发'],
    ['6. 名单（附件略）', 6, '名单', '附件略'],
    ['一、任务分工表', 1, '任务分工表', null],
    ['十二、价格表（略）', 12, '价格表', '略'],
    ['一村一品名单', null, '一村一品名单', null],
    ['123. 名单', null, '123. 名单', null],
    ['7 名单', null, '7 名单', null],
  ])('%s', (line, n, title, availability) => {
    expect(readAttachmentEntry(line)).toEqual({ n, title, availability })
  })
})

describe('a remark on a range of entries', () => {
  test.each<[string, number, number, string]>([
    ['（1-5附件见网络版）', 1, 5, '见网络版'],
    ['(附件2—4见网络版)', 2, 4, '见网络版'],
    ['（１－３略）', 1, 3, '略'],
    ['附件1至6另发', 1, 6, '另发'],
    ['（10 ～ 12号附件见县政府网站）', 10, 12, '见县政府网站'],
  ])('%s', (line, from, to, availability) => {
    expect(readAvailabilityRange(line)).toEqual({ from, to, availability })
  })
  test.each([
    '（见网络版）',
    '1-5',
    '（1-5年见效）',
    '2021-2025年规划（略）',
    '见（1-5附件略）',
    '1-5附件略去',
    `1-5附件见${'网'.repeat(13)}`,
    '1-100略',
    '100-1略',
  ])('%s is none', (line) => {
    expect(readAvailabilityRange(line)).toBeNull()
  })
})

describe('a note that withholds attachments', () => {
  test.each<[string, (number | null)[]]>([
    ['此件公开发布，附件3不公开', [3]],
    ['此件公开发布，附件1、3-4不予公开', [1, 3, 4]],
    ['此件公开发布，附件２和附件４不公开', [2, 4]],
    ['此件公开发布，附件不公开', [null, 1, 2, 3, 4]],
    ['附件略', [null, 1, 2, 3, 4]],
    ['附件1至附件3均不公开', [1, 2, 3]],
    ['附件2—4暂不公开', [2, 3, 4]],
    ['附件2-10不宜公开', [2, 3, 4]],
    ['附件12、13不公开', []],
    ['附件4-12不公开', [4]],
  ])('%s', (note, withheld) => {
    const read = readWithheld(note)
    expect([null, 1, 2, 3, 4].filter((n) => read?.isWithheld(n))).toEqual(withheld)
  })
  test.each(['此件公开发布', '此件不公开', '此件公开发布，附件2删减后公开'])('%s withholds none', (note) => {
    expect(readWithheld(note)).toBeNull()
  })
})

describe('a sheet named by what it is', () => {
  test.each([
    ['附表：资金分配表', '附表', '资金分配表'],
    ['附图：位置示意图（略）', '附图', '位置示意图（略）'],
    ['附圖: 位置示意圖', '附圖', '位置示意圖'],
    ['附 表 ：  资金分配表 ', '附表', '资金分配表'],
    ['附  图  ：图', '附图', '图'],
  ])('%s', (line, label, title) => {
    expect(readAppendix(line)).toEqual({ label, title })
  })
  test.each([
    '附表：',
    '附表： ',
    '附件：资金分配表',
    '附表1：资金分配表',
    '附表 资金分配表',
    '见附表：资金分配表',
    '图：甲',
    '附甲表：乙',
    '附表甲：乙',
    '',
  ])('%j is none', (line) => {
    expect(readAppendix(line)).toBeNull()
  })
  test('its line has a hundred and twenty characters at most', () => {
    expect(readAppendix(`附表：${'表'.repeat(117)}`)?.title).toHaveLength(117)
    expect(readAppendix(`附表：${'表'.repeat(118)}`)).toBeNull()
  })
})

describe('what may open an annex', () => {
  test.each(['附件：', '附 件 ：', '附:  '])('%j is a head alone', (line) => {
    expect(isAttachmentHeadAlone(line)).toBe(true)
    expect(mayOpenAnnex(line)).toBe(true)
  })
  test.each(['附件1', '附件1：名单', '附表'])('%s is a marker', (line) => {
    expect(isAttachmentHeadAlone(line)).toBe(false)
    expect(mayOpenAnnex(line)).toBe(true)
  })
  test.each(['附件：名单', '见附件：', '附近', ''])('%s is neither', (line) => {
    expect(mayOpenAnnex(line)).toBe(false)
  })
})

test.each([
  ['附表：', true],
  ['附图:', true],
  ['附圖：', true],
  ['附　表　：', true],
  ['附表', false],
  ['附件：', false],
  ['附表：资金表', false],
  ['见附表：', false],
])('%s opens a sheet that stands below: %s', (line, is) => {
  expect(isAppendixAlone(line)).toBe(is)
})

test.each([
  ['附', { label: '附', ordinal: null, title: null }],
  ['（附）', null],
  ['附.', null],
  ['附：', null],
  ['附件：', null],
  ['附件:', null],
  ['附件1：', { label: '附件1', ordinal: 1, title: null }],
  ['附件.', { label: '附件', ordinal: null, title: null }],
  ['【附件】', { label: '附件', ordinal: null, title: null }],
  ['[附件2]', { label: '附件2', ordinal: 2, title: null }],
  ['见附件2', null],
])('%s as the marker of an annex', (line, marker) => {
  expect(readAnnexMarker(line)).toEqual(marker)
})

test.each([
  ['附表：资金分配表', { label: '附表', title: '资金分配表' }],
  ['附 图 ： 位置图 ', { label: '附图', title: '位置图' }],
  ['见附表：资金分配表', null],
  ['附件：资金分配表', null],
])('%s as a sheet', (line, sheet) => {
  expect(readAppendix(line)).toEqual(sheet)
})

test.each([
  ['1.　调查表', { n: 1, title: '调查表', availability: null }],
  ['1. ', { n: 1, title: '', availability: null }],
  [' 12、调查表；', { n: 12, title: '调查表', availability: null }],
])('%s as an entry', (line, entry) => {
  expect(readAttachmentEntry(line)).toEqual(entry)
})
