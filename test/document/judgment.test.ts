import { describe, expect, test } from 'vitest'
import { allBlocks, documentOf } from './notice.ts'

describe('a judgment under the name of its case', () => {
  const judgment = documentOf(
    '云水省高级法院公报',
    '2021年第2期',
    '目　录',
    '云水县航运公司与青禾县渔业公司船舶碰撞损害责任纠纷案……1',
    '',
    '云水县航运公司与青禾县渔业公司',
    '船舶碰撞损害责任纠纷案',
    '',
    '【裁判摘要】',
    '当事船舶均有过失的，各船按照过失程度的比例负赔偿责任；无法判定比例的，平均负赔偿责任。',
    '',
    '云水省高级法院民事判决书',
    '（2020）云民再 38 号',
    '',
    '再审申请人青禾县渔业公司不服云水市中级法院（2019）云01民终904号民事判决，向本院申请再审。',
    '判决如下：',
    '一、撤销云水市中级法院（2019）云01民终904号民事判决；',
    '二、驳回其他请求。',
    '',
    '审判长　高　翔',
    '审判员　宁　远',
    '二〇二〇年五月二十九日',
    '书记员　季　风',
  )
  test('has the name of the case as its title and no issuer', () => {
    expect(judgment).toMatchObject({
      title: '云水县航运公司与青禾县渔业公司船舶碰撞损害责任纠纷案',
      issuers: [],
      number: '（2020）云民再38号',
      kind: '判决书',
      date: '2020-05-29',
      signatories: ['高翔', '宁远', '季风'],
      page: 1,
    })
  })
  test('cites the judgment that it reviews', () => {
    expect(judgment.references.map(({ number }) => number)).toEqual(['（2019）云01民终904号'])
  })
  test('has headings over its gist and over its number', () => {
    expect(allBlocks(judgment)).toContainEqual(['heading', '【裁判摘要】'])
    expect(allBlocks(judgment)).toContainEqual(['heading', '云水省高级法院民事判决书'])
  })
})
