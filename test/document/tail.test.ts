import { describe, expect, test } from 'vitest'
import {
  readAttachmentTail,
  readDateAhead,
  readIssuerTail,
  readSignatureInside,
  readSignatureTail,
} from '../../src/document/tail.ts'

describe('a signature run into the end of the text', () => {
  test.each<[string, string[], string | null, string]>([
    ['重大情况及时报告。　　云 水 县 人 民 政 府　二〇二三年十月十七日', ['云水县人民政府'], null, '2023-10-17'],
    ['3. 任务清单（见网络版） 云水县人民政府 2023年8月19日', ['云水县人民政府'], null, '2023-08-19'],
    ['请认真贯彻落实。云水县人民政府2023年5月8日（此件公开发布）', ['云水县人民政府'], null, '2023-05-08'],
    ['请遵照执行。　　云水县水利局　　2023年5月8日　　(此件有删改)  ', ['云水县水利局'], null, '2023-05-08'],
    ['特此函告，感谢支持!云水县水利局2023年5月8日', ['云水县水利局'], null, '2023-05-08'],
    ['自2018年1月1日起施行。总　理　　韩景平　　2017年12月25日', [], '韩景平', '2017-12-25'],
  ])('%s', (text, authorities, signer, date) => {
    const tail = readSignatureTail(text)
    expect(tail).toMatchObject({ authorities, signer, date })
    expect(text.slice(0, tail?.from)).toMatch(/[。）!]$/u)
  })
  test.each([
    '本办法自2023年5月8日起施行。',
    '截止时间为2023年5月8日',
    '请于5月底前上报。2023年5月8日',
    '云水县人民政府2023年5月8日',
    '各单位要高度重视。云水县人民政府将于2023年5月8日',
    '请遵照执行。云水县人民政府2023年5月8日（联系人：王平）',
    '',
  ])('%s has none', (text) => {
    expect(readSignatureTail(text)).toBeNull()
  })
})

test.each([
  [
    '现将《防汛办法》印发给你们，请遵照执行。云水县人民政府2023年5月8日（此件公开发布）防汛办法第一章总则',
    '2023-05-08',
  ],
  [
    '现将《防汛办法》印发给你们，请遵照执行。云水县人民政府2023年5月8日防汛办法为做好防汛工作，制定本办法。',
    '2023-05-08',
  ],
  ['现予公布。云水县人民政府　2023年5月8日　第一章　总则', '2023-05-08'],
  [
    '现将《防汛办法》印发给你们，请遵照执行。　　　云 水 县 人 民 政 府　　　　　二○二三年五月八日  防汛办法 　一、为了',
    '2023-05-08',
  ],
  ['请遵照执行。 云水县人民政府 2023年5月8日 （本文有删减） 防汛办法', '2023-05-08'],
  ['请遵照执行。附件:1.值守表2.物资表云水县人民政府2023年5月8日附件值守表', '2023-05-08'],
  ['请按附件1报云水县人民政府2023年5月8日附件值守表', null],
  ['请遵照执行。云水县人民政府2019年5月8日印发的《抗旱办法》同时废止。', null],
  ['请遵照执行。云水县人民政府自2023年5月8日起（此件公开发布）', null],
  ['请遵照执行。云水县水利局2023年5月8日（此件公开发布）', null],
])('the signature inside %s', (text, date) => {
  const found = readSignatureInside(text, ['云水县人民政府'])
  expect(found?.date ?? null).toBe(date)
  if (date !== null) expect(found?.authorities).toEqual(['云水县人民政府'])
})

test.each([
  ['请认真贯彻执行。　　　　　　云水县人民政府', '请认真贯彻执行。'],
  ['请认真贯彻执行。云　水　县　人　民　政　府', '请认真贯彻执行。'],
  ['请认真贯彻执行。　云水县水利局　云水县人民政府', '请认真贯彻执行。'],
  ['请认真贯彻执行，报云水县人民政府', null],
  ['请认真贯彻执行。　　　　　　青禾县人民政府', null],
  ['请认真贯彻执行。', null],
])('who signs behind the last sentence of %s', (text, before) => {
  const tail = readIssuerTail(text, ['云水县人民政府', '云水县水利局'])
  expect(tail && text.slice(0, tail.from)).toBe(before)
  expect(tail?.date ?? null).toBeNull()
})

test.each([
  ['附件：任务分工表云水县人民政府　　2023年5月8日　　（此件公开发布）', false, '附件：任务分工表', '2023-05-08'],
  ['附件：任务分工表云 水 县 人 民 政 府2023年5月8日', false, '附件：任务分工表', '2023-05-08'],
  ['附件：任务分工表云水县人民政府', true, '附件：任务分工表', null],
  ['附件：任务分工表云水县人民政府', false, undefined, null],
  ['附件：云水县人民政府', true, undefined, null],
  ['附件：任务分工表青禾县人民政府2023年5月8日', false, undefined, null],
  ['附件：任务分工表（2023年5月8日）', true, undefined, null],
])('who signs behind the list of attachments: %s', (text, dated, before, date) => {
  const tail = readAttachmentTail(text, ['云水县人民政府'], dated)
  expect(tail ? text.slice(0, tail.from) : undefined).toBe(before)
  expect(tail?.date ?? null).toBe(date)
})

test.each([
  ['二○二三年五月八日 云水县防汛办法　　第一章', '2023-05-08'],
  ['2023年5月8日　云水县渔港', '2023-05-08'],
  ['2023年5月8日起施行', null],
  ['2023年5月8日', null],
  ['自2023年5月8日 起', null],
])('the date that the text is run in behind: %s', (text, date) => {
  expect(readDateAhead(text)?.date ?? null).toBe(date)
})
