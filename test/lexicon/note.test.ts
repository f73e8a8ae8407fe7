import { describe, expect, test } from 'vitest'
import { noteKind, readDisclosure } from '../../src/lexicon/note.ts'

describe('kinds of notes under the date', () => {
  test.each([
    '（此件公开发布）',
    '(此件主动公开)',
    '（此件有删减）',
    '（本文有删减）',
    '（此件依申请公开）',
    '（此件不予公开）',
    '（此 件 公 开 发 布）',
    '（此件公开发布，附件2不公开）',
    '（主动公开）',
  ])('%s', (line) => {
    expect(noteKind(line)).toBe('disclosure')
  })
  test.each([
    '（联系人：林雨桐，电话：0700—1234567）',
    '(联系电话：1234567)',
    '（联系单位：县财政局',
    '（解读单位：县水利局；咨询电话：0700-1234567）',
  ])('%s', (line) => {
    expect(noteKind(line)).toBe('contact')
  })
  test.each([
    '此件公开发布',
    '（试行）',
    '（2023年3月1日县政府常务会议通过）',
    '（责任单位：县财政局）',
    '（解读文件见县政府网站）',
    '（一）推进政务公开',
    `（${'各乡镇要按规定做好此件公开工作，'.repeat(8)}）`,
    '',
  ])('%s is none', (line) => {
    expect(noteKind(line)).toBeNull()
  })
})

describe('the clause on publication', () => {
  test.each<[string, string, number]>([
    ['（此件公开发布）', '此件公开发布', 0],
    ['特此通知。（此件公开发布，附件2不公开）', '此件公开发布，附件2不公开', 5],
    ['2023年10月19日 (此件有删减)', '此件有删减', 12],
    ['（此 件 公 开 发 布）', '此件公开发布', 0],
  ])('%s', (line, text, from) => {
    expect(readDisclosure(line)).toMatchObject({ text, from })
  })
  test('ends behind its bracket', () => {
    const found = readDisclosure('通知。（此件公开发布）完')
    expect('通知。（此件公开发布）完'.slice(found?.from, found?.to)).toBe('（此件公开发布）')
  })
  test.each(['此件公开发布', '（政务公开）', '（此件由县档案馆保存）', ''])('%s says nothing', (line) => {
    expect(readDisclosure(line)).toBeNull()
  })
})
