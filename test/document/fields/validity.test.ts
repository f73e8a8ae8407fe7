import { describe, expect, test } from 'vitest'
import { readValidity } from '../../../src/document/fields/validity.ts'
import { pieces } from './piece.ts'

const read = (text: string, date: string | null = null) => readValidity(pieces(...text.split('⏎')), date).validity

describe('readValidity', () => {
  test.each<[string, string | null, string | null, string | null]>([
    ['第七条　本办法自2OO9年4月l曰起施行，有效期两年。', '2009-04-01', '2011-03-31', '有效期两年'],
    ['第十四条　本办法自2023年3月31日起施行，有效期5年。', '2023-03-31', '2028-03-30', '有效期5年'],
    ['本通知自印发之日起执行,有效期5 年。', 'onIssue', null, '有效期5年'],
    ['本办法自印发之 日起施行。有效期三年。', 'onIssue', null, '有效期三年'],
    ['十四、其他事项。以上政策自发布之日起施行，有效期至 2025 年 11 月。', 'onIssue', null, '有效期至2025年11月'],
    ['本办法自2023年6月1日起施行，有效期至2028年5月31日。', '2023-06-01', '2028-05-31', null],
    ['本规定有效期自2023年1月1日至2027年12月31日。', '2023-01-01', '2027-12-31', null],
    ['本条例自二〇二三年五月一日起施行', '2023-05-01', null, null],
    ['《云水县水利办法》已经通过，现予公布，自2023年5月1日起施行。', '2023-05-01', null, null],
    ['本方案自2023年5月1日起实施，试行期两年。', '2023-05-01', '2025-04-30', '试行期两年'],
    ['自2023年8月31日起施行，有效期六个月。', '2023-08-31', '2024-02-29', '有效期六个月'],
    ['本辦法自發布日施行。', 'onIssue', null, null],
    ['本办法自公布之日起施行，有效期至2028年5月31日。', 'onIssue', '2028-05-31', null],
    ['本规定有效期为自2023年1月1日起至2027年12月31日止。', '2023-01-01', '2027-12-31', null],
    ['本规定有效期2023年1月1日到2027年12月31日。', '2023-01-01', '2027-12-31', null],
    ['本办法有效期3年。自2023年5月1日起施行。', '2023-05-01', null, '有效期3年'],
    ['该通知自2023年5月1日起正式实施，有效期限12个月。', '2023-05-01', '2024-04-30', '有效期限12个月'],
    ['本方案试行期：一年', null, null, '试行期：一年'],
    ['本意见自2023年5月1日起执行，至2025年4月30日自行废止。', '2023-05-01', '2025-04-30', null],
    ['本办法施行至2025年4月30日。', null, '2025-04-30', null],
    ['本办法有效期截至2025年4月30日。', null, '2025-04-30', null],
    ['本办法有效期至2025年11月底。', null, null, '有效期至2025年11月底'],
    ['以上政策从2023年5月1日之日起试行', '2023-05-01', null, null],
    ['请遵照执行，自2023年5月1日起生效。', '2023-05-01', null, null],
    ['第九条　自2023年5月1日起施行', '2023-05-01', null, null],
    ['本办法自2023年5月1日起施行。本办法自2024年5月1日起施行。', '2023-05-01', null, null],
    ['从2021年3月1日起在县城实行；本办法自2023年5月1日起施行', '2023-05-01', null, null],
    ['第八条　本解释自2023年5月1日起施行，不要求追溯调整', '2023-05-01', null, null],
    ['五、本清单自2023年5月1日起施行，有效期三年', '2023-05-01', '2026-04-30', '有效期三年'],
    ['第二十九条　本指引自发布之日起实施，原指引即行废止。', 'onIssue', null, null],
    ['第八十六条　本法自2023年7月15日起施行。', '2023-07-15', null, null],
    ['以上修订内容自2023年12月1日起执行。', '2023-12-01', null, null],
    ['第二十三条　本办法自2023年2月1日实施，有效期5年。', '2023-02-01', '2028-01-31', '有效期5年'],
    ['本办法自2023年2月1日正式施行', '2023-02-01', null, null],
    ['本办法自公布之日起施行。⏎本办法有效期五年。', 'onIssue', null, '有效期五年'],
  ])('%s', (text, from, until, term) => {
    expect(read(text)).toEqual({ from, until, term })
  })
  test.each([
    '《云水县水利条例》自2010年1月1日起施行。',
    '根据《云水县水利条例》（自2010年1月1日起施行）',
    '该补助从2023年1月1日起执行。',
    '消费券在有效期内未使用的，自动失效。',
    '本办法自公布之日起30日后施行。',
    '本办法由县水利局负责解释。',
    '本解释第一至第八项自2023年1月1日起施行。',
    '本通知第三条规定自2023年1月1日起执行。',
    '本解释“关于报销”、“关于借款”的内容自2023年1月1日起施行；“关于差旅”的内容自公布之日起施行。',
    '本解释的附表适用于2023年度，其余规定自2023年1月1日起施行。',
    '本合同按国家规定执行，有效期三年。',
    '本办法自2010年1月1日实施以来，成效明显。',
    '本办法自2010年1月1日起施行以来，成效明显。',
    '以上单位自2023年1月1日起执行。',
    '本办法有效期自申请之日起计算。',
    '本证有效期自2023年1月1日起计算，由县水利局审核。',
    '《云水县水利条例》（2010年修订）自2010年1月1日起施行。',
    '凡符合条件的，自2023年1月1日起执行新标准。',
    '为落实各项任务，按照上级要求，从2023年1月1日起执行。',
    '本办法有效期至届满为止。',
    `本办法${'甲'.repeat(2000)}自2023年5月1日起施行`,
    '',
  ])('nothing in %s', (text) => {
    expect(read(text)).toBeNull()
  })
  test('an end before the document itself is of another text', () => {
    expect(read('本政策有效期至2020年12月31日。', '2023-01-01')).toBeNull()
    expect(read('本政策有效期至2025年12月31日。', '2023-01-01')?.until).toBe('2025-12-31')
  })
  test('says where', () => {
    const { position } = readValidity(pieces('总则', '本办法自印发之日起施行。'), null)
    expect(position).toEqual({ start: { line: 2, column: 4, offset: 3 }, end: { line: 2, column: 12, offset: 11 } })
    expect(readValidity(pieces('总则'), null)).toEqual({ validity: null, position: null })
  })
})

describe('where it is said', () => {
  const place = (text: string, date: string | null = null) => {
    const { position } = readValidity(pieces(text), date)
    return position === null ? null : text.slice(position.start.offset, position.end.offset)
  }
  test.each([
    ['第七条　本办法自2023年3月31日起施行，有效期5年。', '自2023年3月31日起施行，有效期5年'],
    ['本办法有效期5年，自2023年3月31日起施行。', '有效期5年，自2023年3月31日起施行'],
    ['前言。本办法自公布之日起施行，由县水利局解释。', '自公布之日起施行'],
    ['本规定有效期自2023年1月1日起至2027年12月31日止。', '有效期自2023年1月1日起至2027年12月31日'],
    ['本办法自2023年5月1日起施行，有效期至2028年5月31日。', '自2023年5月1日起施行，有效期至2028年5月31日'],
    ['本办法有效期至2025年11月底，此前有效。', '有效期至2025年11月底'],
    ['本方案试行期：一年，由县水利局解释', '试行期：一年'],
  ])('%s', (text, said) => {
    expect(place(text)).toBe(said)
  })
  test('nowhere', () => {
    expect(place('本办法由县水利局负责解释。')).toBeNull()
  })
})

test.each<[string, string | null, string | null, string | null]>([
  // the date stands right behind 自, or is that of something else
  ['本办法自 2023年5月1日起施行', '2023-05-01', null, null],
  ['本办法自县政府第3次会议2023年5月1日起施行', null, null, null],
  // a span begins right behind its word
  ['本规定有效期 自 2023年1月1日 至 2027年12月31日。', '2023-01-01', '2027-12-31', null],
  ['本规定有效期自2023年1月1日起 到 2027年12月31日。', '2023-01-01', '2027-12-31', null],
  ['本规定有效期自2023年1月1日计算至2027年12月31日。', null, '2027-12-31', null],
  // a term follows from a stated day alone
  ['本办法自2023年5月1日起施行，有效期1个月。', '2023-05-01', '2023-05-31', '有效期1个月'],
  ['本办法自2023年5月1日起施行，有效期二十零年。', '2023-05-01', null, '有效期二十零年'],
  ['本办法自公布之日起施行，有效期5年。', 'onIssue', null, '有效期5年'],
])('%s', (text, from, until, term) => {
  const nothing = from === null && until === null && term === null
  expect(read(text)).toEqual(nothing ? null : { from, until, term })
})

test('an end on the day of the document itself is its own', () => {
  expect(read('本政策有效期至2023年1月1日。', '2023-01-01')?.until).toBe('2023-01-01')
  expect(read('本政策有效期至2022年12月31日。', '2023-01-01')).toBeNull()
  expect(read('本政策有效期5年。', '2023-01-01')?.term).toBe('有效期5年')
})

test('a sentence goes on with what was said before only where it says nothing else first', () => {
  expect(read('本办法自公布之日起施行。 有效期五年。')).toEqual({ from: 'onIssue', until: null, term: '有效期五年' })
  expect(read('本办法自公布之日起施行。补贴有效期五年。')).toEqual({ from: 'onIssue', until: null, term: null })
  expect(read('有效期五年。本办法自公布之日起施行。')).toEqual({ from: 'onIssue', until: null, term: null })
})
