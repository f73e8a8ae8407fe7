import { describe, expect, test } from 'vitest'
import { isInstrumentKind, kindOf, STATUTORY_KINDS, withoutTail } from '../../src/lexicon/kind.ts'

describe('kindOf', () => {
  test('knows the fifteen statutory kinds', () => {
    expect(STATUTORY_KINDS).toHaveLength(15)
    for (const kind of STATUTORY_KINDS) expect(kindOf(`关于防汛的${kind}`)).toBe(kind === '命令' ? '令' : kind)
  })
  test.each([
    ['关于防汛工作的实施意见', '意见'],
    ['关于印发云水县防汛应急预案的通知', '通知'],
    ['转发县水利局关于防汛的意见的通知', '通知'],
    ['关于线路路径的复函', '复函'],
    ['关于纳入规划的承诺函', '承诺函'],
    ['关于加快实施的催办函', '催办函'],
    ['关于防汛的通知（试行）', '通知'],
    ['关于防汛的通知（2023年修订）（摘要）', '通知'],
    ['关于防汛的通知（云政发〔2023〕1号)', '通知'],
    ['关 于 防 汛 的 决 定', '决定'],
    ['云水县人民政府令', '令'],
    ['县长办公会议纪要', '纪要'],
    ['國務院關於水利的決定', '决定'],
    ['《云水县水利办法》解读', '政策解读'],
    ['一图读懂：云水县养老补贴怎么领', '政策解读'],
    ['图解：云水县防汛应急预案', '政策解读'],
    ['2024年6月大事记', '大事记'],
    ['更正', '勘误'],
    ['佈告', '布告'],
    ['行政处罚决定书', '决定书'],
    ['关于《云水县渔业条例（草案）》的说明', '说明'],
  ])('%s', (title, kind) => {
    expect(kindOf(title)).toBe(kind)
  })
  test.each([
    '云水县防汛应急预案',
    '关于印发《云水县防汛应急预案》',
    '全市防汛现场会在云水县召开',
    '白沙军分区司令',
    '规划编制说明',
    '填表说明',
    '',
    '（试行）',
  ])('none in %s', (title) => {
    expect(kindOf(title)).toBeNull()
  })
})

test.each([
  ['云水县防汛应急预案（试行）', true],
  ['白沙渔民会议共同纲领', true],
  ['湖泊管理局所屬各分站組織通則', true],
  ['云水县水利工程管理办法', true],
  ['重点任务分工', true],
  ['云水县人民政府', false],
  ['', false],
])('isInstrumentKind %s', (title, is) => {
  expect(isInstrumentKind(title)).toBe(is)
})

test.each([
  ['关于防汛的通知）', '关于防汛的通知）'],
  ['办法（试行）', '办法'],
  ['办法（一）（二）（三）（四）', '办法'],
  ['办法（一）（二）（三）（四）（五）', '办法（一）'],
  ['办法（修订（草案））', '办法'],
  ['（草案）', '（草案）'],
  ['办法①', '办法'],
])('%s without its tail is %s', (title, rest) => {
  expect(withoutTail(title)).toBe(rest)
})

test.each([
  ['关于预算草案的说明', '说明'],
  ['填表说明', null],
  ['关于预算的说明及填表说明', null],
  [`${'云水县'.repeat(21)}关于预算的说明`, null],
  [`${'云水县'.repeat(20)}关于预算的说明`, '说明'],
])('%s is of the kind %s', (title, kind) => {
  expect(kindOf(title)).toBe(kind)
})
