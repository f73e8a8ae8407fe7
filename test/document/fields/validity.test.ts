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
