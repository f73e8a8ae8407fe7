import { describe, expect, test } from 'vitest'
import {
  isContinuedMark,
  isFormHead,
  isNumberedCaption,
  isSealLine,
  readCaption,
  readUnit,
  withoutContinued,
} from '../../../src/document/tables/caption.ts'
import { joinCellLines, padCells, plainCell } from '../../../src/document/tables/cells.ts'
import { cellValue, isPlaceholder } from '../../../src/document/tables/cellValue.ts'
import {
  bareName,
  isHeaderLike,
  isHeaderWord,
  isPeriod,
  isSerialName,
} from '../../../src/document/tables/headerWords.ts'
import { firstLook } from '../../../src/document/tables/look.ts'
import { isMeasure, statesMeasuresOfColumns } from '../../../src/document/tables/measure.ts'
import { rowLabel } from '../../../src/document/tables/rowLabel.ts'
import { isSectionNumber, sectionRows } from '../../../src/document/tables/sections.ts'

/** Which of the strings a predicate holds of: those before | and none after it. */
function holds(predicate: (s: string) => boolean, yes: readonly string[], no: readonly string[]): void {
  test.each(yes)('%j: yes', (s) => {
    expect(predicate(s)).toBe(true)
  })
  test.each(no)('%j: no', (s) => {
    expect(predicate(s)).toBe(false)
  })
}

describe('a word that heads a column', () => {
  holds(
    isHeaderWord,
    [
      '序号',
      '№',
      'No.',
      '村',
      '责任单位',
      '面积（亩）',
      '面　积',
      '責任單位',
      '2022年',
      '2021—2025年',
      '上半年',
      '一季度',
      '前三季度',
    ].concat(['1月', '12月', '1—6月累计', '所属乡镇', '是否达标', '其中中央', '建设性质', '年限', '2023年底']),
    ['', '（亩）', '王平', '青禾村', '村民', '县水利局', '谷子', '13月', '1899年', '是否', '数学'].concat([
      '全县各乡镇村组农户家庭承包经营数量',
    ]),
  )
})

describe('a column that counts its rows', () => {
  holds(
    isSerialName,
    ['序号', '序', '编号', 'No.', 'NO', '№', '号', '项次', '排 序', '序号（个）'],
    ['文号', '序号1', '顺序号', '', '名次'],
  )
})

describe('a cell that can stand in a header', () => {
  holds(
    isHeaderLike,
    ['责任单位', '其中：中央', '字'.repeat(24), '项目、地点'],
    ['字'.repeat(25), '联系人：王平', '不予处罚。', '甲；乙', '是否？', '注意！'],
  )
})

describe('a year or a part of one', () => {
  holds(
    isPeriod,
    ['2022年', '2022', '2022年末', '二季度', '10月', '下半年', '近期', '1至9月'],
    ['2022年度计划', '12022', '季度', '月'],
  )
})

test('a name is compared without its unit, spaces and the older characters', () => {
  expect(bareName('責任 單位（蓋章）')).toBe('责任单位')
})

describe('a line that says that a table goes on', () => {
  holds(
    isContinuedMark,
    [
      '续表',
      '（续表）',
      '续上表',
      '续表12',
      '表2（续）',
      '附表1-2续',
      '（续）',
      '（续2）',
      '上接第12页',
      '接上页',
      '接上表',
      '【续表】',
      '續表',
    ],
    ['继续', '续建项目表', '表2', '接上级通知', `续表${' '.repeat(30)}`, '后续表'],
  )
  test.each([
    ['任务分工表（续）', '任务分工表'],
    ['任务分工表（续表）', '任务分工表'],
    ['任务分工表(续2)', '任务分工表'],
    ['任务分工表续表', '任务分工表'],
    ['任务分工表续', '任务分工表'],
    ['续表2：任务分工表', '任务分工表'],
    ['续上表 任务分工表', '任务分工表'],
    ['续表12任务分工表', '任务分工表'],
    ['续任务分工表', '任务分工表'],
    ['后续任务分工表', '后续任务分工表'],
    ['任务（续）分工表', '任务（续）分工表'],
    ['手续费表', '手续费表'],
  ])('%s without it is %s', (title, bare) => {
    expect(withoutContinued(title)).toBe(bare)
  })
})

describe('a unit of measure', () => {
  holds(
    isMeasure,
    [
      '万元',
      '元',
      '美元',
      '百万元',
      '亩',
      '人次',
      '批次',
      '平方公里',
      '立方米',
      '公斤',
      '千瓦时',
      'mg/L',
      '㎡',
      'km²',
      '元/处·年',
      '亩、人',
      '％',
      '萬元',
      '万担',
      '市斤',
      '万斤细粮',
      '吨标准煤',
      '担皮棉',
    ],
    ['', '县水利局', '斤两', '吨位', '万斤以上', '元整', '每元', '万元以上', '元/', '甲、乙'],
  )
  test.each([
    ['单位：万元', '万元'],
    ['（计量单位：亩）', '亩'],
    ['金额单位:元、人', '元、人'],
    ['單位：萬元', '萬元'],
    ['单 位： 万 元', '万元'],
    ['单位：县水利局', null],
    ['单位', null],
    ['主管单位：万元', null],
    ['单位：万元：', null],
  ])('%s states %s', (line, unit) => {
    expect(readUnit(line)).toBe(unit)
  })
})

describe('the units of columns, one by one', () => {
  holds(
    statesMeasuresOfColumns,
    [
      '面积：万亩  收购量：万担',
      '　　（面积：亩；产量：吨）',
      '面积单位：亩，产量单位：公斤',
      '户数：户、人口：人',
      '面積: 公頃　產量: 萬元',
    ],
    [
      '单位：亩、人',
      '面积：万亩',
      '面积：120亩  收购量：30担',
      '组长：王平　成员：李青',
      '面积：　　亩  人口：　　人',
      '单位：',
      '面积：亩　产量：',
    ],
  )
  test('are a caption, none of them that of the table', () => {
    expect(readCaption('面积：万亩  收购量：万担')).toMatchObject({ title: null, unit: null, isCentredOnly: false })
    expect(readCaption('面积单位：亩  产量单位：吨')).toMatchObject({ title: null, unit: null })
  })
})

describe('what is to be filled in over a form', () => {
  holds(
    isFormHead,
    [
      '填报单位：　　填表日期：　年　月　日',
      '单位名称：',
      '被调查人：',
      '第 页，共 页',
      '第1页共3页',
      '（盖章）',
      '审核人（签章）：',
    ],
    ['单位', '负责人王平', '单位。：', `填报单位：${'字'.repeat(90)}`, '第三页'],
  )
  holds(isSealLine, ['（盖章）', '（公 章）：', '(签章)'], ['审核人（盖章）', '盖章', '（盖章）之后'])
})

describe('a caption', () => {
  const named = { unit: null, isNumbered: false, isCentred: false, isCentredOnly: false }
  test.each([
    ['任务分工表', { ...named, title: '任务分工表' }],
    ['任务分工一览（2023年）', { ...named, title: '任务分工一览（2023年）' }],
    ['任务分工表　　单位：万元', { ...named, title: '任务分工表', unit: '万元' }],
    ['资金安排（单位：万元）', { ...named, title: '资金安排', unit: '万元' }],
    ['单位：万元', { ...named, title: null, unit: '万元' }],
    ['表1-2　资金安排', { ...named, title: '资金安排', isNumbered: true }],
    ['表一', { ...named, title: null, isNumbered: true }],
    ['专栏1 重点工程', { ...named, title: '重点工程', isNumbered: true }],
    ['　　　　资金安排', { ...named, title: '资金安排', isCentred: true, isCentredOnly: true }],
    ['填报单位：', { ...named, title: null }],
    ['资金安排', null],
    ['目录', null],
    ['一、任务分工表', null],
    ['附件：任务分工表', null],
    ['详见任务分工表', null],
    ['安排如下表', null],
    ['表所列各项：任务分工表', null],
    ['工作任务分工表。', null],
    [`${'任务'.repeat(24)}分工表`, null],
    ['', null],
  ])('%j', (line, caption) => {
    expect(readCaption(line)).toEqual(caption)
  })
  test('the number of a table, a gap and its title are no row of two cells', () => {
    expect(isNumberedCaption(['表1', '主要产品产量'])).toBe(true)
    expect(isNumberedCaption(['表 1', '主要产品产量', '万吨'])).toBe(true)
    expect(isNumberedCaption(['表1'])).toBe(false)
    expect(isNumberedCaption(['表1', '甲', '乙', '丙'])).toBe(false)
    expect(isNumberedCaption(['表1产量', '万吨'])).toBe(false)
  })
})

describe('the value of a cell', () => {
  test.each([
    ['+5', { type: 'integer', value: 5, unit: null, decimals: 0 }],
    ['−3', { type: 'integer', value: -3, unit: null, decimals: 0 }],
    ['0', { type: 'integer', value: 0, unit: null, decimals: 0 }],
    ['0.50', { type: 'decimal', value: 0.5, unit: null, decimals: 2 }],
    ['1,234,567.8', { type: 'decimal', value: 1234567.8, unit: null, decimals: 1 }],
    ['3.5亿元', { type: 'money', value: 3.5, unit: '亿元', decimals: 1 }],
    ['100 元', { type: 'money', value: 100, unit: '元', decimals: 0 }],
    ['100%', { type: 'percent', value: 100, unit: null, decimals: 0 }],
    ['00', null],
    ['12元整', null],
    ['1.', null],
    [' '.repeat(41), null],
  ])('%j', (cell, value) => {
    expect(cellValue(cell)).toEqual(value)
  })
  holds(isPlaceholder, ['—', '－－', '/', '……', '无', '×', '＊', '\\'], ['', '无异议', '-------', '甲', '暂无'])
})

describe('what a row is by its first cells', () => {
  test.each([
    [['合计', '3'], { kind: 'total', column: 0 }],
    [['总 计（万元）：', '3'], { kind: 'total', column: 0 }],
    [['合計', '3'], { kind: 'total', column: 0 }],
    [['', '合计', '3'], { kind: 'total', column: 1 }],
    [['1', '2', '合计'], { kind: 'total', column: 2 }],
    [['1', '2', '3', '合计'], null],
    [['小计', '3'], { kind: 'subtotal', column: 0 }],
    [['柳溪镇小计', '3'], { kind: 'subtotal', column: 0 }],
    [['其中：中央', '3'], { kind: 'part', column: 0 }],
    [['谷子', '合计'], null],
    [['合计数据', '3'], null],
    [['不合计', '3'], null],
    [['尤其中央', '3'], null],
    [['', ''], null],
    [[`其中${'字'.repeat(30)}`, '3'], null],
  ])('%j', (cells, label) => {
    expect(rowLabel(cells)).toEqual(label)
  })
})

describe('rows that name a section', () => {
  const COLUMNS = ['序号', '项目', '金额']
  test.each([
    [COLUMNS, ['产业发展', '', ''], true],
    [COLUMNS, ['产业发展', '产业发展', '产业 发展'], true],
    [COLUMNS, ['产业发展', '产业发展', '基础设施'], false],
    [COLUMNS, ['产业发展', '', '产业发展'], false],
    [COLUMNS, ['1', '', ''], false],
    [COLUMNS, ['合计', '', ''], false],
    [COLUMNS, ['', '产业发展', ''], false],
    [COLUMNS, ['字'.repeat(61), '', ''], false],
    [['项目', '地点', '金额'], ['产业发展', '', ''], false],
    [['项目', '地点', '金额'], ['一、产业发展', '', ''], true],
    [['序号', '项目'], ['产业发展', ''], false],
    [['项目'], ['一、产业发展'], false],
  ])('%j: %j %s', (columns, cells, isSection) => {
    expect(sectionRows(columns, [cells])).toEqual(isSection ? [0] : [])
  })
  holds(
    isSectionNumber,
    ['一、产业', '（一）产业', '第一章　总则', '第二编　分则', '第一节　产业'],
    ['1.产业', '产业', '第一条　产业'],
  )
})

describe('the text of a cell', () => {
  test('is trimmed, with its line breaks and without markup', () => {
    expect(plainCell(' <p>甲</p> ')).toBe('甲')
    expect(plainCell('甲 <br> 乙')).toBe('甲\n乙')
    expect(plainCell('**甲** 乙')).toBe('甲 乙')
  })
  test.each([
    [['建设水源', '工程'], '建设水源工程'],
    [['1.建设水源。', '2.整治河道。'], '1.建设水源。\n2.整治河道。'],
    [['1.建设水源，', '2.整治河道。'], '1.建设水源，2.整治河道。'],
    [['建设水源。', '整治河道。'], '建设水源。整治河道。'],
    [['', '整治河道'], '整治河道'],
    [['建设', '', '水源'], '建设水源'],
    [[], ''],
  ])('lines %j make %j', (lines, text) => {
    expect(joinCellLines(lines)).toBe(text)
  })
  test('rows are filled up and cut to the columns', () => {
    expect(padCells(['甲'], 2)).toEqual(['甲', ''])
    expect(padCells(['甲', ''], 1)).toEqual(['甲'])
  })
})

describe('the notation of a line', () => {
  test.each([
    ['<table><tr><td>甲', 'html'],
    ['<TD>甲</TD>', 'html'],
    ['胸径<5厘米', null],
    ['<tdx>', null],
    ['│ 甲 │ 乙 │', 'box'],
    ['+--+--+', 'box'],
    ['  +==+==+', 'box'],
    ['+86 0999', null],
    ['──特别是水源', null],
    ['| 甲 | 乙 |', 'pipe'],
    ['甲 | 乙', 'pipe'],
    ['甲｜乙', 'pipe'],
    ['甲\t乙', 'tab'],
    ['\t甲 | 乙', 'tab'],
    ['甲  乙', 'aligned'],
    ['甲　乙', 'aligned'],
    ['甲\u00a0\u00a0乙', 'aligned'],
    ['甲 乙', null],
    ['  甲', null],
    ['甲  ', null],
    ['　　甲　　', null],
    ['', null],
    ['   ', null],
  ])('%j is %s', (line, form) => {
    expect(firstLook(line)).toBe(form)
  })
})
