import { describe, expect, test } from 'vitest'
import { ownDocumentNumber } from '../../src/lexicon/documentNumber.ts'
import { isRegistrationNumber } from '../../src/lexicon/registration.ts'
import { allBlocks, documentOf } from '../document/notice.ts'

describe('the number under which a normative document is registered', () => {
  test.each([
    ['YSGF—2022—006', true],
    ['（YSGF—2022—006）', true],
    ['登记号：YSPR-2021-001', true],
    ['规范性文件统一登记号：YSPR—2021—02016', true],
    ['编号：20230218', true],
    ['编号：云府登', false],
    ['编号：', false],
    ['GB 55037—2022', false],
    ['云政规〔2022〕4号', false],
  ])('%s', (text, is) => {
    expect(isRegistrationNumber(text)).toBe(is)
  })
  test('may stand behind the number of the document', () => {
    expect(ownDocumentNumber('云政规〔2022〕4号    YSGF—2022—005')?.canonical).toBe('云政规〔2022〕4号')
  })
  test('a running number of the office ends no head', () => {
    const { number, addressee } = documentOf(
      '云水县水利局关于征求防汛预案意见的函',
      '　　编号：20230218',
      '　　各乡镇人民政府：',
      '　　请于5月8日前反馈。',
    )
    expect([number, addressee]).toEqual([null, '各乡镇人民政府'])
  })
  test('is a block by itself where it stands below, and no addressee', () => {
    const document = documentOf(
      '云水县人民政府',
      '关于规范停车收费的通知',
      '云政规〔2022〕4号',
      '（YSGF—2022—006）',
      '',
      '各乡镇人民政府：',
      '　　请遵照执行。',
      '',
      '2022年5月8日',
    )
    expect(document.addressee).toBe('各乡镇人民政府')
    expect(allBlocks(document)).toContainEqual(['number', '（YSGF—2022—006）'])
  })
})
