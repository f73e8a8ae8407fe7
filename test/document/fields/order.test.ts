import { expect, test } from 'vitest'
import { readOrder } from '../../../src/document/fields/order.ts'
import { ownDocumentNumber } from '../../../src/lexicon/documentNumber.ts'
import { documentOf } from '../notice.ts'
import { rowsOf } from './drafts.ts'

const announced = (...head: string[]) =>
  documentOf(...head, '　　现予公告，自2023年7月1日起施行。', '', '水土保持部', '2023年5月8日')

test.each<[string, string[], string]>([
  ['the year and number of an announcement', ['水土保持部', '公　告', '2023年第12号'], '水土保持部公告2023年第12号'],
  ['on one line with its body', ['水土保持部公告', '2023年第12号'], '水土保持部公告2023年第12号'],
  ['a running number', ['水土保持部公告', '第7号'], '水土保持部公告第7号'],
])('%s', (_what, head, number) => {
  expect(announced(...head)).toMatchObject({ number, kind: '公告', issuers: ['水土保持部'] })
})

test.each<[string, string[], string]>([
  ['issuer and kind on two lines', ['水土保持部', '公　告', '2023年第12号', ''], '水土保持部公告2023年第12号'],
  ['on one', ['水土保持部公告', '2023年第12号'], '水土保持部公告2023年第12号'],
])('the title of an announcement under its number, %s', (_what, head, number) => {
  const document = announced(...head, '关于取消两项行政许可的公告', '')
  expect(document).toMatchObject({ number, kind: '公告', issuers: ['水土保持部'], title: '关于取消两项行政许可的公告' })
  expect(document.blocks.map(({ type }) => type)).toEqual(['title', 'number', 'title', 'paragraph', 'signature'])
})

test('a joint order counted by the year, signed by both ministers', () => {
  const order = documentOf(
    '中华人民共和国水务部',
    '中华人民共和国粮务部',
    '令',
    '2023年第9号',
    '《粮食水运管理规定》已经水务部、粮务部部务会议审议通过，现予公布，自2023年7月1日起施行。',
    '水务部部长 林雨桐',
    '粮务部部长 王　平',
    '2023年5月8日',
    '粮食水运管理规定',
    '第一条 为了保障粮食水运安全，制定本规定。',
  )
  expect(order).toMatchObject({
    number: '水务部粮务部令2023年第9号',
    kind: '令',
    issuers: ['水务部', '粮务部'],
    title: '粮食水运管理规定',
    signatories: ['林雨桐', '王平'],
    date: '2023-05-08',
  })
  const signed = order.blocks.filter(({ type }) => type === 'signature')
  expect(signed.map(({ position }) => [position.start.line, position.end.line])).toEqual([[6, 8]])
})

test.each<[string, string]>([
  ['国家水土保持部令', '国家水土保持部令第2号'],
  ['中华人民共和国水土保持部令', '水土保持部令第2号'],
  ['白 沙 省 人 民 政 府 令', '白沙省人民政府令第2号'],
])('%s', (masthead, number) => {
  const order = documentOf(
    masthead,
    '第 2 号',
    '　　《河道采砂管理办法》已经审议通过，现予公布，自2023年7月1日起施行。',
    '',
    '　　　　　　部　长　　林雨桐',
    '　　　　　　2023年5月8日',
  )
  expect(order).toMatchObject({ number, kind: '令' })
})

test.each<[string, string]>([
  ['水土保持部 国家数据局公告2023年第6号', '水土保持部国家数据局公告2023年第6号'],
  ['水土保持部、国家数据局公告2023年第6号', '水土保持部、国家数据局公告2023年第6号'],
])('an announcement of two bodies, %s', (head, number) => {
  const document = documentOf(
    head,
    '　　现就报送有关事项公告如下：',
    '　　一、按月报送。',
    '',
    '水土保持部　国家数据局',
    '2023年5月8日',
  )
  expect(document).toMatchObject({ number, kind: '公告', issuers: ['水土保持部', '国家数据局'] })
})

/** A number as it is read, under the rows of a title, its issuers and those who sign. */
const order = (printed: string, title: string[], issuers: string[] = [], signatories: string[] = []) => {
  const found = readOrder(ownDocumentNumber(printed), rowsOf(...title), issuers, signatories)
  return found === null ? null : [found.number, found.code, found.issuers, found.kind]
}

test.each<[string, Parameters<typeof order>, ReturnType<typeof order>]>([
  ['no number', ['关于防汛', []], null],
  ['a document numbered as others are', ['云政发〔2023〕5号', ['关于防汛的通知'], ['云水县人民政府']], null],
  ['the organ in the number', ['水务部令第2号', []], ['水务部令第2号', '水务部令', ['水务部'], '令']],
  [
    'the organ in the number, whoever the title names',
    ['水务部令第2号', ['云水县人民政府令'], ['云水县人民政府']],
    ['水务部令第2号', '水务部令', ['水务部'], '令'],
  ],
  [
    'the state before a central organ',
    ['中华人民共和国国务院令第9号', []],
    ['国务院令第9号', '国务院令', ['国务院'], '令'],
  ],
  [
    'the state before two central organs',
    ['中华人民共和国水务部 粮务部公告2019年第6号', []],
    ['水务部粮务部公告2019年第6号', '水务部粮务部公告', ['水务部', '粮务部'], '公告'],
  ],
  [
    'two organs in the number',
    ['水务部、粮务部令第2号', []],
    ['水务部、粮务部令第2号', '水务部、粮务部令', ['水务部', '粮务部'], '令'],
  ],
  [
    'an announcement of the year',
    ['水务部公告2021年第12号', []],
    ['水务部公告2021年第12号', '水务部公告', ['水务部'], '公告'],
  ],
  [
    'a notice to the public of the year',
    ['水务部通告2021年第12号', []],
    ['水务部通告2021年第12号', '水务部通告', ['水务部'], '通告'],
  ],
  ['the organ over the number', ['第2号', ['水务部令'], ['水务部']], ['水务部令第2号', '水务部令', ['水务部'], '令']],
  [
    'the state and the organ over the number',
    ['第2号', ['中华人民共和国水务部令']],
    ['水务部令第2号', '水务部令', ['水务部'], '令'],
  ],
  [
    'organ and kind on lines of their own',
    ['第2号', ['水务部', '令'], ['水务部']],
    ['水务部令第2号', '水务部令', ['水务部'], '令'],
  ],
  [
    'the state in the name of an issuer',
    ['第2号', ['令'], ['中华人民共和国水务部']],
    ['水务部令第2号', '水务部令', ['水务部'], '令'],
  ],
  [
    'the kind between two organs',
    ['第2号', ['水务部', '令', '粮务部'], ['水务部', '粮务部']],
    ['水务部粮务部令第2号', '水务部粮务部令', ['水务部', '粮务部'], '令'],
  ],
  [
    'who signs, where the title names nobody',
    ['第2号', ['关于防汛的公告'], [], ['水务部']],
    ['水务部公告第2号', '水务部公告', [], '公告'],
  ],
  [
    'the issuers before those who sign',
    ['第2号', ['关于防汛的公告'], ['水务部'], ['粮务部']],
    ['水务部公告第2号', '水务部公告', ['水务部'], '公告'],
  ],
  ['a title that names no kind', ['第2号', ['关于防汛的通知'], ['水务部']], null],
  [
    'the number of the year under its kind',
    ['2021年第12号', ['水务部', '公告'], ['水务部']],
    ['水务部公告2021年第12号', '水务部公告', ['水务部'], '公告'],
  ],
  ['the kind again in the number', ['令第2号', ['水务部令'], ['水务部']], null],
  [
    'a year in brackets under its kind',
    ['〔2013〕第5号', ['水务部公告'], ['水务部']],
    ['水务部公告〔2013〕第5号', '水务部公告', ['水务部'], '公告'],
  ],
  ['a year in brackets under no kind', ['〔2013〕第5号', ['水务部会议纪要'], ['水务部']], null],
  [
    'an order numbered as other documents are',
    ['（53）水行秘字第二一五号', ['水务委员会命令'], ['水务委员会']],
    ['（53）水行秘字第二一五号', '水行秘字', ['水务委员会'], '令'],
  ],
  [
    'an announcement numbered so',
    ['云政发〔2023〕5号', ['云水县水利局、云水县财政局', '公告'], ['云水县水利局', '云水县财政局']],
    ['云政发〔2023〕5号', '云政发', ['云水县水利局', '云水县财政局'], '公告'],
  ],
  [
    'an order by its own name',
    ['云政发〔2023〕5号', ['云水县人民政府令'], ['云水县人民政府']],
    ['云政发〔2023〕5号', '云政发', ['云水县人民政府'], '令'],
  ],
  ['an order that says more', ['云政发〔2023〕5号', ['云水县人民政府防汛令'], ['云水县人民政府']], null],
  ['an announcement that says more', ['云政发〔2023〕5号', ['云水县人民政府公告书'], ['云水县人民政府']], null],
  ['an order of nobody', ['云政发〔2023〕5号', ['令'], []], null],
  ['a number of Taiwan', ['府工園字第1120032866號', ['白沙縣政府令'], ['白沙縣政府']], null],
])('the number of an order: %s', (_what, sources, expected) => {
  expect(order(...sources)).toEqual(expected)
})
