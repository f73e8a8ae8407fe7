import { describe, expect, test } from 'vitest'
import { parseIssue } from '../../src/pipeline.ts'
import { readDocuments } from '../document/read.ts'

const TEXT = [
  '',
  '第一章　总则',
  '',
  '第一条　为了加强消防工作，制定本规定。',
  '',
  '第二条　本县的消防工作适用本规定。',
]
const SENTENCE = '《云水县消防规定》已经2019年3月1日县人民政府第3次常务会议通过，现予公布，自2019年5月1日起施行。'
const SIGNED = ['', '县长　王 平', '2019年3月8日']

const orders = (...lines: string[]) =>
  readDocuments(lines).map(({ number, issuers, title, kind, signatories, date, position }) => ({
    number,
    issuers,
    title,
    kind,
    signatories,
    date,
    from: position.start.line,
  }))

const ORDER = {
  number: '云水县人民政府令第12号',
  issuers: ['云水县人民政府'],
  title: '云水县消防规定',
  kind: '令',
  signatories: ['王平'],
  date: '2019-03-08',
  from: 1,
}

describe('the title of the rule over the number of the order', () => {
  test('the number in brackets, the articles right below', () => {
    expect(orders('# 云水县消防规定', '', '**（云水县人民政府令第12号）**', ...TEXT)).toEqual([
      { ...ORDER, signatories: [], date: null },
    ])
  })
  test('over authority and number, and the sentence that names it', () => {
    expect(orders('云水县消防规定', '', '', '云水县人民政府令', '第12号', '', SENTENCE, ...SIGNED, ...TEXT)).toEqual([
      ORDER,
    ])
  })
  test('over two lines', () => {
    const rule = ['关于云水县消防安全责任的', '若干规定', '（云水县人民政府令第12号）', '']
    const sentence = SENTENCE.replace('云水县消防规定', '关于云水县消防安全责任的若干规定')
    expect(orders(...rule, sentence, ...SIGNED, ...TEXT)).toEqual([
      { ...ORDER, title: '关于云水县消防安全责任的若干规定' },
    ])
  })
  test('a paper that the sentence does not name is none', () => {
    const [first] = orders('云水县防汛预案', '云水县人民政府令', '第12号', '', SENTENCE, ...SIGNED, ...TEXT)
    expect(first).toMatchObject({ title: '云水县消防规定', from: 2 })
  })
})

test('a rule whose title stands in the sentence alone', () => {
  expect(orders('云水县人民政府令', '第12号', '', SENTENCE, ...SIGNED, ...TEXT)).toEqual([ORDER])
  expect(
    orders('云水县人民政府令', '第12号', '', '现发布《云水县消防规定》，自发布之日起施行。', ...SIGNED, ...TEXT),
  ).toEqual([ORDER])
})

describe('number and title on one line', () => {
  test.each(['云水县人民政府令第12号（云水县消防规定）', '云水县消防规定（云水县人民政府令第12号）'])('%s', (head) => {
    expect(orders(`## ${head}`, '', SENTENCE, ...SIGNED, '', '云水县消防规定', ...TEXT)).toEqual([ORDER])
  })
  test('of eight bodies', () => {
    const bodies = ['水务部', '农务部', '盐务部', '林务部', '粮务部', '矿务部', '路务部', '盐业总局']
    const [order] = orders(
      `${bodies.join(' ')}令〔2019〕第1号（消防规定）`,
      '',
      SENTENCE.replace('云水县', ''),
      '',
      ...bodies.map((name, i) => `${name}${name.endsWith('局') ? '局' : '部'}长　王秋${'甲乙丙丁戊己庚辛'[i]}`),
      '2019年3月8日',
      ...TEXT,
    )
    expect(order).toMatchObject({ issuers: bodies, title: '消防规定', date: '2019-03-08' })
    expect(order?.signatories).toHaveLength(8)
  })
  test('a list of orders begins none', () => {
    const list = ['云水县消防规定（云水县人民政府令第12号）', '云水县水利规定（云水县人民政府令第13号）']
    expect(orders(...list)).toEqual([])
  })
  test('the page prints the head once more below', () => {
    const page = ['# 云水县消防规定（云水县人民政府令第12号）', '', '**版本**: 现行有效', '', '- 1 -']
    const found = orders(...page, '云水县消防规定', '（云水县人民政府令第12号）', '', SENTENCE, ...SIGNED, ...TEXT)
    expect(found).toEqual([{ ...ORDER, from: 6 }])
  })
})

test('several bodies of an order in brackets', () => {
  const [order] = orders('消防规定', '（水务部　盐业总局令〔2019〕第3号）', '', SENTENCE.replace('云水县', ''), ...TEXT)
  expect(order).toMatchObject({
    number: '水务部盐业总局令〔2019〕第3号',
    issuers: ['水务部', '盐业总局'],
    title: '消防规定',
  })
})

describe('announcements in the section of that name', () => {
  const announcement = (serial: number, day: string) => [
    '　　　　　　　　　中华人民共和国水务部',
    '　　　　　　　　　　　公　告',
    `　　　　　　　　　　２００５年第${serial}号`,
    '　　根据有关规定，现将批准的用水产品予以公布（名单见附件）。',
    '　　特此公告。',
    '',
    '　　　　　　　　　　　　　　　水　务　部',
    `　　　　　　　　　　　　　　２００５年８月${day}日`,
    '',
  ]
  const issue = parseIssue(
    [
      '水务部公报',
      '２００５年第８期',
      '目　录',
      '【公告】',
      '水务部公告（2005年第11号）……（5）',
      '水务部公告（2005年第12号）……（6）',
      '',
      '【公告】',
      '',
      ...announcement(11, '１'),
      ...announcement(12, '９'),
    ].join('\n'),
  )

  test('the kind under the body is no head of the page', () => {
    expect(issue.documents.map(({ number, title, date }) => [number, title, date])).toEqual([
      ['水务部公告2005年第11号', '公告', '2005-08-01'],
      ['水务部公告2005年第12号', '公告', '2005-08-09'],
    ])
    expect(issue.documents[1]?.blocks[0]).toMatchObject({ type: 'title', text: '中华人民共和国水务部\n公告' })
  })
})
