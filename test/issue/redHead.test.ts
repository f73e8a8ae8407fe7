import { describe, expect, test } from 'vitest'
import { front, read } from './gazette.ts'

const RULE = '————————————————————————'
const BEFORE = [
  '云水县人民政府文件',
  '云政发〔2023〕4号',
  RULE,
  '云水县人民政府关于春耕的通知',
  '各乡（镇）人民政府：',
  '　　请认真贯彻执行。',
  '　　　　　　云水县人民政府',
  '　　　　　　2023年5月8日',
  '主题词：农业　春耕　通知',
  '',
]
const TEXT = ['市人民政府：', '　　现将有关情况报告如下，请审阅。', '　　　　　　2023年5月9日', '']
const TITLE = ['云水县人民政府', '关于水库移民工作情况的报告']

const of = (...head: string[]) => {
  const { documents } = read(
    ...front('关于春耕的通知……1', '关于水库移民工作情况的报告……3'),
    ...BEFORE,
    ...head,
    ...TEXT,
  )
  return documents.map(({ number, issuers, title, addressee }) => [number, issuers.join('+'), title, addressee])
}
const FIRST = ['云政发〔2023〕4号', '云水县人民政府', '关于春耕的通知', '各乡（镇）人民政府']
const second = (number: string, issuers = '云水县人民政府') => [
  number,
  issuers,
  '关于水库移民工作情况的报告',
  '市人民政府',
]

describe('a document begins at its red head, in any order', () => {
  test.each([
    ['bare', ['云水县人民政府文件', '', '云政〔2023〕9号', '', RULE, '', ...TITLE]],
    ['set wide', ['　　云 水 县 人 民 政 府 文 件', '云政［２０２３］９号', '―――――――――', ...TITLE]],
    [
      'Markdown',
      [
        '# 云水县人民政府文件',
        '',
        '**云政〔2023〕9号**',
        '',
        '---',
        '',
        '## 云水县人民政府',
        '',
        '## 关于水库移民工作情况的报告',
      ],
    ],
    [
      'the number on two lines',
      ['　　云水县人民政府文件', '　　　　云政 〔', '　　　　　　２０２３〕９ 号', '', ...TITLE],
    ],
    ['the short name of the issuer in the title', ['云水县人民政府文件', '云政〔2023〕9号', `县人民政府${TITLE[1]}`]],
    ['the signer above', ['云水县人民政府文件', '　　　　　签发人：王　平', '云政〔2023〕9号', RULE, ...TITLE]],
    ['the signer beside', ['云水县人民政府文件', '云政〔2023〕9号　　　签发人：王　平', '━━━━━━', ...TITLE]],
    ['the signer below', ['云水县人民政府文件', '云政〔2023〕9号', '　　　签发人：王　平　李明远', '======', ...TITLE]],
    ['the signer in front', ['云水县人民政府文件', '签发人：王　平　　云政〔2023〕9号', '______', ...TITLE]],
    [
      'all the marks',
      ['000012　　　　秘密★1年', '　　特　急', '云水县人民政府文件', '云政〔2023〕9号', '——★——', ...TITLE],
    ],
    ['marks in lines', ['000012', '机密', '加急', '', '云水县人民政府文件', '', '云政〔2023〕9号', ...TITLE]],
    ['marks below', ['云水县人民政府文件', '特急', '云政〔2023〕9号', RULE, ...TITLE]],
    ['one line', ['云水县人民政府文件　　　　　云政〔2023〕9号', '====================', ...TITLE]],
    ['one line with marks over it', ['特　急', '云水县人民政府文件 云政〔2023〕9号', ...TITLE]],
    ['the title names no issuer', ['云水县人民政府文件', '云政〔2023〕9号', '关于水库移民工作情况的报告']],
  ])('%s', (_, head) => {
    expect(of(...head)).toEqual([FIRST, second('云政〔2023〕9号')])
  })

  test.each([
    ['between', ['　云水县教育局', '　　　　　　　　　文　件', '　云水县财政局']],
    ['between, blank lines', ['　云水县教育局', '', '　　　　　　　　　文　件', '', '　云水县财政局']],
    ['behind the first', ['　云水县教育局　　文件', '　云水县财政局']],
    ['behind the last', ['　云水县教育局', '　云水县财政局文件']],
    ['behind each', ['　云水县教育局文件', '　云水县财政局文件']],
    ['behind both', ['　云水县教育局　云水县财政局　文件']],
  ])('two bodies, 文件 %s', (_, masthead) => {
    expect(of(...masthead, '云教〔2023〕9号', RULE, '关于水库移民工作情况的报告')).toEqual([
      FIRST,
      second('云教〔2023〕9号', '云水县教育局+云水县财政局'),
    ])
  })
})

test('a title that has not the shape of one stands below the number all the same', () => {
  const { documents } = read(
    ...BEFORE,
    '云水县人民政府文件',
    '云政〔2023〕9号',
    '',
    '2023年全县水利工作要点',
    '',
    ...TEXT,
  )
  expect(documents.map(({ title, confidence }) => [title, confidence['title']])).toEqual([
    ['关于春耕的通知', undefined],
    ['2023年全县水利工作要点', 'probable'],
  ])
})

test('a letter prints no 文件, and its marks beside and under the number', () => {
  const head = ['云水县人民政府办公室', '==========', '000012　　　　云政办函〔2023〕9号', '特　急', '']
  expect(of(...head, '关于水库移民工作情况的报告')).toEqual([
    FIRST,
    second('云政办函〔2023〕9号', '云水县人民政府办公室'),
  ])
})

test('a number that cannot be read is no part of the title', () => {
  const [, document] = read(...BEFORE, '云水县人民政府文件', '云政 2023 9号', RULE, ...TITLE, ...TEXT).documents
  expect([document?.number, document?.title]).toEqual([null, '关于水库移民工作情况的报告'])
  expect(document?.blocks[0]?.text).toContain('云政 2023 9号')
})

test('marks stand in items of their own, and the masthead in its title block', () => {
  const [document] = read(
    '000012　　秘密★1年',
    '云水县人民政府文件',
    '云政〔2023〕9号',
    '签发人：王平',
    ...TITLE,
    ...TEXT,
  ).documents
  expect(document?.blocks.slice(0, 5).map(({ type, text }) => [type, text])).toEqual([
    ['listItem', '000012 秘密★1年'],
    ['title', '云水县人民政府文件'],
    ['number', '云政〔2023〕9号'],
    ['listItem', '签发人：王平'],
    ['title', '云水县人民政府\n关于水库移民工作情况的报告'],
  ])
})

test('under the name of a section the head begins the document, and the section is none of it', () => {
  const issue = read(
    ...front('政府文件', '关于春耕的通知……1', '人事任免', '关于王平任职的通知……3'),
    '政 府 文 件',
    '',
    ...BEFORE,
    '人 事 任 免',
    '',
    '000007',
    '　云 水 县 人 民 政 府 文 件',
    '',
    '云政任〔2023〕2号',
    RULE,
    '云水县人民政府关于王平任职的通知',
    ...TEXT,
  )
  expect(issue.documents.map(({ number, title, section }) => [number, title, section])).toEqual([
    ['云政发〔2023〕4号', '关于春耕的通知', '政府文件'],
    ['云政任〔2023〕2号', '关于王平任职的通知', '人事任免'],
  ])
  expect(issue.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text ?? ''))).not.toContain('政府文件')
})

test('a signature over the next masthead stays with what it signs', () => {
  const { documents } = read(...BEFORE.slice(0, -3), '云水县人民政府文件', '云政〔2023〕9号', ...TITLE, ...TEXT)
  expect(documents.map(({ issuers }) => issuers)).toEqual([['云水县人民政府'], ['云水县人民政府']])
  expect(documents[0]?.blocks.at(-1)).toMatchObject({ text: '云水县人民政府' })
})

test('a document that is forwarded with its red head begins none', () => {
  const { documents } = read(
    '云水县人民政府文件',
    '云政发〔2023〕4号',
    '云水县人民政府转发青禾市人民政府关于防汛的通知',
    '各乡（镇）人民政府：',
    '　　现将《青禾市人民政府关于防汛的通知》转发给你们，请认真贯彻执行。',
    '　　　　　　云水县人民政府',
    '　　　　　　2023年5月8日',
    '',
    '青禾市人民政府文件',
    '青政发〔2023〕7号',
    '青禾市人民政府关于防汛的通知',
    '各县人民政府：',
    '　　请做好防汛工作。',
    '　　　　　　青禾市人民政府',
    '　　　　　　2023年5月1日',
  )
  expect(documents.map(({ number }) => number)).toEqual(['云政发〔2023〕4号'])
})

test('a number that is broken behind the bracket of its year is one', () => {
  const [document] = read(
    '云水县人民政府',
    '关于防汛的通知',
    '云政发〔',
    '2023〕9号',
    '各乡：',
    '　　请遵照执行。',
  ).documents
  expect(document).toMatchObject({ number: '云政发〔2023〕9号', title: '关于防汛的通知', addressee: '各乡' })
  expect(document?.blocks.slice(0, 2).map(({ type, text }) => [type, text])).toEqual([
    ['title', '云水县人民政府\n关于防汛的通知'],
    ['number', '云政发〔2023〕9号'],
  ])
  const [under] = read('云政发（', '2023）9号', '云水县人民政府关于防汛的通知', '各乡：', '　　请遵照执行。').documents
  expect(under).toMatchObject({ number: '云政发〔2023〕9号', title: '关于防汛的通知' })
  expect(under?.blocks[0]).toMatchObject({ type: 'number', text: '云政发（2023）9号' })
})
