import { expect, test } from 'vitest'
import { documentOf } from '../notice.ts'

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
