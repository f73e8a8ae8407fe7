import { describe, expect, test } from 'vitest'
import {
  isEditorialNote,
  isFootnote,
  noteBehind,
  noteKind,
  readDisclosure,
  releaseNote,
} from '../../src/lexicon/note.ts'

describe('kinds of notes under the date', () => {
  test.each([
    '（此件公开发布）',
    '(此件主动公开)',
    '（此件有删减）',
    '（本文有删减）',
    '（此件有删改）',
    '（本文有删改）',
    '（此件依申请公开）',
    '（此件不予公开）',
    '（此 件 公 开 发 布）',
    '（此件公开发布，附件2不公开）',
    '（主动公开）',
    '（公开发布）。',
    '此件公开发布）',
    `（此件公开发布${'，'.repeat(52)}）`,
    `（此件公开发布${' '.repeat(150)}）`,
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
    '（公开发布）的',
    '此件（公开发布）',
    `（此件公开发布${'，'.repeat(53)}）`,
    `（此件公开发布${' '.repeat(200)}）`,
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
    ['（ 本 文 有 删 减 ）', '本文有删减', 0],
    ['（此  件公  开）', '此件公开', 0],
    ['（此件有删  减）', '此件有删减', 0],
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

describe('what the editors say of a text', () => {
  test.each([
    '（根据录音整理）',
    '(根据记录整理，未经本人审阅)',
    '（未经讲话人审阅）',
    '（本文未经报告人审阅）',
    '（有删节）',
    '（摘要）',
    '（原载云水日报）',
    '（根 据 录 像 整 理）',
    `（摘要${' '.repeat(56)}）`,
  ])('%s', (line) => {
    expect(isEditorialNote(line)).toBe(true)
  })
  test.each([
    '根据录音整理',
    '（根据规定整理）',
    '（此件公开发布）',
    '见（摘要）',
    '（摘要）如下',
    '',
    `（摘要${' '.repeat(57)}）`,
  ])('not %s', (line) => {
    expect(isEditorialNote(line)).toBe(false)
  })
})

test.each([
  ['[^1]: 由县级财政承担。', true],
  ['[^注12]：由县级财政承担。', true],
  ['[^12345678]:甲', true],
  ['[^123456789]:甲', false],
  ['[^1] 由县级财政承担。', false],
  ['[^*]: 由县级财政承担。', false],
  ['[^1]:', false],
  ['[^1]:  ', false],
  ['[1]: 由县级财政承担。', false],
  ['见[^1]: 由县级财政承担。', false],
  ['', false],
])('%j is a footnote: %s', (line, is) => {
  expect(isFootnote(line)).toBe(is)
})

test.each([
  ['（ 此 件 公 开 发布 ）', '此件公开发布'],
  ['（本 文有删 减）', '本文有删减'],
  ['(此件删减后公开)', '此件删减后公开'],
  ['请遵照执行。（此件公开发布）', '此件公开发布'],
])('%s says %s', (line, text) => {
  const found = readDisclosure(line)
  expect(found?.text).toBe(text)
  expect(line.slice(found?.from, found?.to)).toBe(line.slice(line.search(/[（(]/u)))
})

test.each([
  ['[^1]: 由县级财政承担。', true],
  ['[^注]：由县级财政承担。', true],
  ['[1]: 由县级财政承担。', false],
  ['见[^1]: 由县级财政承担。', false],
  ['[^1]:', false],
  ['[^123456789]: 由县级财政承担。', false],
])('%s is a footnote: %s', (line, is) => {
  expect(isFootnote(line)).toBe(is)
})

test.each([
  ['（联系人：王平）', 'contact'],
  ['联系人：王平）', null],
  ['此件公开发布）', 'disclosure'],
  ['此件公开发布', null],
  ['（此件公开发布', 'disclosure'],
  ['（此件公开发布，附件由县水利局', null],
  ['(此件公开发布)。', 'disclosure'],
  [`（联系人：${'王'.repeat(300)}`, 'contact'],
] as const)('%s is a note of the kind %s', (line, kind) => {
  expect(noteKind(line)).toBe(kind)
})

test.each([
  ['（根据录音整理）', true],
  ['(未经本人审阅)', true],
  ['根据录音整理）', false],
  [`（未经本人审阅${'，'.repeat(16)}）`, true],
  [`（未经本人审阅${'，'.repeat(17)}）`, false],
])('%s is an editorial note: %s', (line, is) => {
  expect(isEditorialNote(line)).toBe(is)
})

test.each([
  ['公开方式：主动公开', '主动公开'],
  ['公开方式:　依申请公开', '依申请公开'],
  ['公 开 形 式：不予公开。', '不予公开'],
  ['信息公开属性：主动公开', '主动公开'],
  ['政府信息公开选项：主动公开', '主动公开'],
  ['公开方式：', null],
  ['公开方式：在县政府网站公布', null],
  ['公开方式：主动公开，附件除外', null],
  ['公开时限：长期公开', null],
  ['主动公开', null],
  ['', null],
])('%j says how its document is released: %j', (line, release) => {
  expect(releaseNote(line)).toBe(release)
  expect(noteKind(line)).toBe(release === null ? null : 'disclosure')
})

test.each([
  ['云水县人民政府2023年5月8日（此件公开发布）', 16],
  ['2023年5月8日　 (此件有删改)', 11],
  ['（此件公开发布）', null],
  ['2023年5月8日（联系人：王平）', null],
  ['2023年5月8日', null],
])('the note in which %s ends', (text, from) => {
  expect(noteBehind(text)).toBe(from)
})
