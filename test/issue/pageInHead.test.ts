import { describe, expect, test } from 'vitest'
import { front, read } from './gazette.ts'

const MASTHEAD = ['云水县人民政府公报', '2023年第2期', '']
const SIGNED = ['', '　　　　　　云水县人民政府', '　　　　　　2023年5月8日', '']
const FOOTS: [string, string[]][] = [
  ['a page number', ['- 12 -']],
  ['a page number of digits alone', ['12']],
  ['page number and running head, blank lines between', ['', '12', '', '云水县人民政府公报　2023年第2期', '']],
]
const heads = (...lines: string[]) =>
  read(...MASTHEAD, ...lines).documents.map(({ number, title, issuers, addressee }) => [
    number,
    title,
    issuers.join('、'),
    addressee,
  ])

describe.each(FOOTS)('%s in the head of a document', (_, foot) => {
  test('between a number and the title under it', () => {
    const before = ['云水县人民政府', '关于春耕的通知', '云政发〔2023〕4号', '', '各乡镇：', '　　请执行。', ...SIGNED]
    const text = ['各乡镇人民政府：', '　　据气象局预报，有霜冻，望立即防冻。', ...SIGNED]
    expect(
      heads(...before, '　　　　　云政发〔2023〕5号', ...foot, '　　云水县人民政府', '　关于防冻的紧急通知', ...text),
    ).toEqual([
      ['云政发〔2023〕4号', '关于春耕的通知', '云水县人民政府', '各乡镇'],
      ['云政发〔2023〕5号', '关于防冻的紧急通知', '云水县人民政府', '各乡镇人民政府'],
    ])
  })

  test('between a number under the name of its kind and the title', () => {
    const before = ['云水县人民政府', '关于春耕的通知', '云政发〔2023〕4号', '', '各乡镇：', '　　请执行。', ...SIGNED]
    const text = ['　　森林是国家的宝贵财富。特命令如下：', '　　一、禁止乱砍滥伐。', ...SIGNED]
    expect(
      heads(...before, '　云水县人民政府命令', '　云政发〔2023〕5号', ...foot, '　关于保护森林的命令', ...text),
    ).toEqual([
      ['云政发〔2023〕4号', '关于春耕的通知', '云水县人民政府', '各乡镇'],
      ['云政发〔2023〕5号', '关于保护森林的命令', '云水县人民政府', null],
    ])
  })

  test.each([
    ['that stands apart under a list of names', ['', '云政发〔2023〕5号'], '关于防冻的通知'],
    ['of a telegram', ['', '发　　电', '等级　特急·明电', '云政发〔2023〕5号'], '关于防冻的紧急通知'],
    ['under the masthead of minutes', ['', '云水县人民政府会议纪要', '云政发〔2023〕5号'], '研究防冻工作的会议纪要'],
  ])('between a number %s and the title', (_name, above, title) => {
    const before = [
      '云水县人民政府',
      '关于王平等任职的通知',
      '云政发〔2023〕4号',
      '',
      '各乡镇：',
      '　　任命：',
      '　　王平为局长。',
    ]
    const issuer = title.endsWith('通知') ? ['云水县人民政府'] : []
    const found = heads(...before, ...above, ...foot, ...issuer, title, '　　现将防冻事项通知如下。', ...SIGNED)
    expect(found.slice(1).map(([number, own]) => [number, own])).toEqual([['云政发〔2023〕5号', title]])
  })

  test('over the kind in which a title ends', () => {
    const title = ['云水县人民政府', '关于研究排水防涝有关问题的', ...foot, '会议纪要']
    expect(heads(...title, '云政纪〔2023〕8号', '', '　　会议议定事项纪要如下。', ...SIGNED)).toEqual([
      ['云政纪〔2023〕8号', '关于研究排水防涝有关问题的会议纪要', '云水县人民政府', null],
    ])
  })

  test('between the lines of an addressee', () => {
    const title = ['云水县人民政府', '关于征兵工作的通知', '云政发〔2023〕6号', '']
    const addressed = ['各乡、镇人民政府，', ...foot, '各街道办事处、', '人民武装部：']
    expect(heads(...title, ...addressed, '　　现就征兵工作通知如下。', ...SIGNED)).toEqual([
      ['云政发〔2023〕6号', '关于征兵工作的通知', '云水县人民政府', '各乡、镇人民政府，各街道办事处、人民武装部'],
    ])
  })

  test('between the lines of a title that forwards, in the name of the body whose text it is', () => {
    const title = ['云水县人民政府批转县发展', ...foot, '改革委关于2023年深化经济体制', '改革工作意见的通知']
    expect(heads(...title, '云政发〔2023〕7号', '', '各乡镇人民政府：', '　　现批转给你们。', ...SIGNED)).toEqual([
      [
        '云政发〔2023〕7号',
        '批转县发展改革委关于2023年深化经济体制改革工作意见的通知',
        '云水县人民政府',
        '各乡镇人民政府',
      ],
    ])
  })

  test('between the lines of a title that forwards, under the names of the bodies', () => {
    const title = ['云水县人民政府', '批转县计委、县财政局', ...foot, '关于电网改造意见的通知']
    expect(heads(...title, '云政发〔2023〕8号', '', '各乡镇人民政府：', '　　现批转给你们。', ...SIGNED)).toEqual([
      ['云政发〔2023〕8号', '批转县计委、县财政局关于电网改造意见的通知', '云水县人民政府', '各乡镇人民政府'],
    ])
  })

  test('between the name of a section and the title under it', () => {
    const listed = ['关于春耕的通知（云政发〔2023〕4号）……1', '通　告', '云水县人民政府关于保护渔业资源的通告……2']
    const text = ['', '　　为保护渔业资源，特通告如下：', '　　一、禁止炸鱼。', ...SIGNED]
    const first = ['云水县人民政府', '关于春耕的通知', '云政发〔2023〕4号', '', '各乡镇：', '　　请执行。', ...SIGNED]
    const { documents } = read(
      ...front('县政府文件', ...listed),
      ...first,
      ...['通　　告', ...foot, '云水县人民政府', '关于保护渔业资源的通告', ...text],
    )
    expect(documents.map(({ title, section }) => [title, section])).toEqual([
      ['关于春耕的通知', '县政府文件'],
      ['关于保护渔业资源的通告', '通告'],
    ])
  })
})

test('serials under a first line of text that is no addressee stay', () => {
  const { documents } = read(
    ...MASTHEAD,
    ...[
      '云水县人民政府',
      '关于防汛物资的公告',
      '云政告〔2023〕1号',
      '',
      '防汛物资名称',
      '1',
      '沙袋',
      '2',
      '水泵',
      '数量：',
    ],
  )
  expect(documents[0]?.addressee).toBeNull()
  expect(documents[0]?.blocks.map(({ text }) => text).join('')).toContain('1')
})
