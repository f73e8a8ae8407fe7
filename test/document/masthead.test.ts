import { describe, expect, test } from 'vitest'
import { readDocument, SIGNED } from './read.ts'

const BODY = '　　会议听取了防汛工作情况汇报，研究了有关事项，现纪要如下。'

describe('the issuer that a masthead names, over the number', () => {
  test.each([
    ['云水县人民政府会议纪要', '云水县人民政府'],
    ['云水县人民政府专题会议纪要', '云水县人民政府'],
    ['云水县人民政府办公会议纪要', '云水县人民政府'],
    ['云水县人民政府文件', '云水县人民政府'],
    ['云水县人民政府　文　件', '云水县人民政府'],
    ['云水县人民政府 文件 ', '云水县人民政府'],
  ])('%s: %s', (masthead, issuer) => {
    const number = masthead.includes('纪要') ? '〔2023〕5号' : '云政发〔2023〕5号'
    const document = readDocument([masthead, '', number, '关于防汛工作的会议纪要', BODY, BODY, '2023年5月8日'])
    expect(document.number).toBe(number)
    expect(document.issuers).toEqual([issuer])
  })
})

describe('the note on publication', () => {
  test.each([
    ['（此件公开发布）', '此件公开发布'],
    ['(此件公开发布)', '此件公开发布'],
    ['（此件公开发布）。', '此件公开发布'],
    ['（此 件 公 开 发 布）', '此件公开发布'],
    ['（此件主动公开（附件除外））', '此件主动公开（附件除外）'],
  ])('%s is %s', (line, disclosure) => {
    const document = readDocument([
      '云水县人民政府',
      '关于做好防汛工作的通知',
      '云政发〔2023〕20号',
      '各乡镇人民政府：',
      '　　请做好防汛工作。',
      ...SIGNED,
      line,
    ])
    expect(document.disclosure).toBe(disclosure)
  })
})
