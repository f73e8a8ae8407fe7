import { describe, expect, test } from 'vitest'
import { readSignatureInside, readSignatureTail } from '../../src/document/tail.ts'

describe('a signature run into the end of the text', () => {
  test.each<[string, string[], string | null, string]>([
    ['重大情况及时报告。　　云 水 县 人 民 政 府　二〇二三年十月十七日', ['云水县人民政府'], null, '2023-10-17'],
    ['3. 任务清单（见网络版） 云水县人民政府 2023年8月19日', ['云水县人民政府'], null, '2023-08-19'],
    ['自2018年1月1日起施行。总　理　　韩景平　　2017年12月25日', [], '韩景平', '2017-12-25'],
  ])('%s', (text, authorities, signer, date) => {
    const tail = readSignatureTail(text)
    expect(tail).toMatchObject({ authorities, signer, date })
    expect(text.slice(0, tail?.from)).toMatch(/[。）]$/u)
  })
  test.each([
    '本办法自2023年5月8日起施行。',
    '截止时间为2023年5月8日',
    '请于5月底前上报。2023年5月8日',
    '云水县人民政府2023年5月8日',
    '各单位要高度重视。云水县人民政府将于2023年5月8日',
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
  ['请遵照执行。云水县人民政府2019年5月8日印发的《抗旱办法》同时废止。', null],
  ['请遵照执行。云水县人民政府自2023年5月8日起（此件公开发布）', null],
  ['请遵照执行。云水县水利局2023年5月8日（此件公开发布）', null],
])('the signature inside %s', (text, date) => {
  const found = readSignatureInside(text, ['云水县人民政府'])
  expect(found?.date ?? null).toBe(date)
  if (date !== null) expect(found?.authorities).toEqual(['云水县人民政府'])
})
