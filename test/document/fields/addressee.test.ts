import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddressee, runInAddressee, splitAddressee } from '../../../src/document/fields/addressee.ts'
import { documentOf } from '../notice.ts'
import { draftOf } from './drafts.ts'

const addressed = (...lines: string[]) => {
  const { addressee, addressees } = documentOf(
    '云水县人民政府',
    '关于做好防汛工作的通知',
    '云政发〔2023〕5号',
    ...lines,
    '　　请遵照执行。',
    '',
    '云水县人民政府',
    '2023年5月8日',
  )
  return [addressee, addressees]
}

describe('to whom a document goes', () => {
  test.each<[string[], string | null, string[]]>([
    [
      ['各乡（镇）人民政府，县直各有关单位：'],
      '各乡（镇）人民政府，县直各有关单位',
      ['各乡（镇）人民政府', '县直各有关单位'],
    ],
    [['林玉衡等代表：'], '林玉衡等代表', ['林玉衡等代表']],
    [['林玉衡、沈钧秋委员：'], '林玉衡、沈钧秋委员', ['林玉衡', '沈钧秋委员']],
    [['会议决定，修改下列条例：'], null, []],
    [['林玉衡副主席：'], '林玉衡副主席', ['林玉衡副主席']],
    [['县水利局、县财政局:'], '县水利局、县财政局', ['县水利局', '县财政局']],
    [
      ['各县（市、区）人民政府，市政府各部门，驻市各单', '位：'],
      '各县（市、区）人民政府，市政府各部门，驻市各单位',
      ['各县（市、区）人民政府', '市政府各部门', '驻市各单位'],
    ],
    [
      ['各乡（镇）人民政府，县直各单位：现将《防汛办法》印发给你们，请遵照执行。'],
      '各乡（镇）人民政府，县直各单位',
      ['各乡（镇）人民政府', '县直各单位'],
    ],
    [['县水利局：负责防汛物资的储备。'], null, []],
    [[], null, []],
    [['　　现将有关事项通知如下：', '　　一、提高认识。'], null, []],
  ])('%j', (lines, addressee, addressees) => {
    expect(addressed(...lines)).toEqual([addressee, addressees])
  })
})

test.each<[string, string[]]>([
  ['各省、自治区、直辖市水利（水务）厅（局）', ['各省、自治区、直辖市水利（水务）厅（局）']],
  ['各市州、县市区人民政府，省政府各厅委', ['各市州、县市区人民政府', '省政府各厅委']],
  ['各辖市、区人民政府，市各委办局', ['各辖市、区人民政府', '市各委办局']],
  ['各省、市、自治区人民政府，各直属机构', ['各省、市、自治区人民政府', '各直属机构']],
  [
    '各省、自治区、直辖市人民政府，国务院各部委、各直属机构',
    ['各省、自治区、直辖市人民政府', '国务院各部委', '各直属机构'],
  ],
  ['各市、县财政局，省直各单位', ['各市、县财政局', '省直各单位']],
  ['各乡（镇）、县财政局、县直各单位', ['各乡（镇）', '县财政局', '县直各单位']],
  ['各县人民政府，行署各局、委、办', ['各县人民政府', '行署各局、委、办']],
  ['省政府有关委、办、厅、局', ['省政府有关委、办、厅、局']],
  ['各县、市人民政府，州直各单位', ['各县、市人民政府', '州直各单位']],
  ['云水县、青禾县人民政府', ['云水县人民政府', '青禾县人民政府']],
  ['各设区市人民政府、保税区管委会', ['各设区市人民政府', '保税区管委会']],
])('bodies of one class share their name: %s', (whole, parts) => {
  expect(splitAddressee(whole)).toEqual(parts)
})

test('the parts are those of the whole, brackets kept together', () => {
  expect(splitAddressee('甲局、乙局（丙处、丁处）；戊局')).toEqual(['甲局', '乙局（丙处、丁处）', '戊局'])
  const body = fc.constantFrom('县财政局', '各乡（镇、街道）', '县水利局(防汛办)', '青禾市')
  const mark = fc.constantFrom('、', '，', '；')
  fc.assert(
    fc.property(fc.array(fc.tuple(body, mark), { minLength: 1, maxLength: 6 }), (parts) => {
      const whole = parts.map(([name, after]) => name + after).join('')
      expect(splitAddressee(whole)).toEqual(parts.map(([name]) => name))
    }),
  )
})

const HEAD = { title: null, number: null, parsed: null, inline: null, certain: true }
const inline = (rest: string) => ({ ...HEAD, inline: { title: '关于防汛的通知', rest } })

test.each<[string, Parameters<typeof runInAddressee>[0], string[], string | null]>([
  ['before its text', HEAD, ['各省人民政府，县直各部门：　　多年来，防汛工作成绩很大。'], '各省人民政府，县直各部门'],
  ['with layout', HEAD, ['　　各省人民政府，县直各部门：  多年来，成绩很大。'], '各省人民政府，县直各部门'],
  ['no space between', HEAD, ['各省人民政府，县直各部门：多年来，成绩很大。'], null],
  ['nothing behind', HEAD, ['各省人民政府，县直各部门：'], null],
  ['a sentence', HEAD, ['现将有关事项通知如下：　　多年来，成绩很大。'], null],
  ['behind a sentence', HEAD, ['多年来。各省人民政府，县直各部门：　　成绩很大。'], null],
  ['too short', HEAD, ['县府：　　多年来，成绩很大。'], null],
  ['on the line of the number', inline('各省人民政府，县直各部门：多年来，成绩很大。'), [], '各省人民政府，县直各部门'],
  [
    'the line of the number before the text',
    inline('各省人民政府，县直各部门：多年来。'),
    ['各镇人民政府：　　请执行。'],
    '各省人民政府，县直各部门',
  ],
  ['on the line of the number, nothing behind', inline('各省人民政府，县直各部门：'), [], '各省人民政府，县直各部门'],
  ['nothing on the line of the number', inline(''), ['各镇人民政府，县直各单位：请执行。'], '各镇人民政府，县直各单位'],
  ['no text', HEAD, [], null],
])('an addressee that shares its line with the text, %s', (_what, head, lines, expected) => {
  const drafts = [
    draftOf('heading', '各市人民政府，市直各单位：　　标题'),
    ...lines.map((line) => draftOf('paragraph', line)),
  ]
  expect(runInAddressee(head, drafts)).toBe(expected)
})

test.each<[string, string[]]>([
  ['云水县、青禾县人民政府', ['云水县人民政府', '青禾县人民政府']],
  ['云水县人民政府', ['云水县人民政府']],
  ['云水县水利局、青禾县人民政府', ['云水县水利局', '青禾县人民政府']],
  ['王平、李青', ['王平', '李青']],
  ['各省、自治区、直辖市水利厅（局）', ['各省、自治区、直辖市水利厅（局）']],
  ['各省、市、自治区水利厅', ['各省、市、自治区水利厅']],
  ['各市、县财政局', ['各市、县财政局']],
  ['各市、县直各单位', ['各市', '县直各单位']],
  ['各县、省财政厅', ['各县', '省财政厅']],
  ['各委、办、局', ['各委、办、局']],
  ['县直各委、办、局（室）', ['县直各委、办、局（室）']],
  ['各乡、县财政局', ['各乡', '县财政局']],
  ['甲局(丙处、丁处)、乙局', ['甲局(丙处、丁处)', '乙局']],
  ['甲局）、乙局', ['甲局）', '乙局']],
  ['甲局（丙处、乙局', ['甲局（丙处、乙局']],
  ['甲局；；乙局,丙局;丁局', ['甲局', '乙局', '丙局', '丁局']],
  ['', []],
])('%s are %j', (addressee, bodies) => {
  expect(splitAddressee(addressee)).toEqual(bodies)
})

test.each<[string, string | null]>([
  ['各省人民政府，县直各部门：', '各省人民政府，县直各部门'],
  [' 各 省 人民政府: ', '各省人民政府'],
  ['受文者：白沙縣政府', '白沙縣政府'],
  ['县府：各部门', '县府：各部门'],
  ['：', null],
  ['', null],
])('%j is printed as %s', (text, addressee) => {
  expect(readAddressee(text)).toBe(addressee)
})

test.each<[string, string[]]>([
  ['云水县、青禾县水务集团有限公司', ['云水县', '青禾县水务集团有限公司']],
  ['王平、云水县、青禾县人民政府', ['王平', '云水县', '青禾县人民政府']],
  ['各委、水利局', ['各委', '水利局']],
  ['县财政局、办', ['县财政局', '办']],
  ['各省、市、自治县水利局', ['各省、市、自治县水利局']],
  ['市、州水利局', ['市、州水利局']],
  ['王平、自治区水利厅', ['王平', '自治区水利厅']],
])('%s are each %j', (addressee, bodies) => {
  expect(splitAddressee(addressee)).toEqual(bodies)
})
