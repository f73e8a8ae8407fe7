import { expect, test } from 'vitest'
import { notice, read } from './gazette.ts'

const MASTHEAD = ['云水县人民政府公报', '2023年第2期', '']

test.each([[['']], [['', '']], [['', '', '']]])('the body and the day under a communiqué, parted by %j', (blank) => {
  const { documents } = read(
    ...MASTHEAD,
    ...notice('关于春耕的通知', '云政发〔2023〕4号'),
    '# 云水县2022年国民经济和社会发展统计公报',
    ...blank,
    '云水县统计局',
    ...blank,
    '2023年3月21日',
    ...blank,
    '2022年，全县经济运行总体平稳。',
  )
  expect(documents[1]).toMatchObject({
    title: '云水县2022年国民经济和社会发展统计公报',
    issuers: ['云水县统计局'],
    date: '2023-03-21',
  })
})

test.each(['（2023年3月21日）', '(2023 年 3 月 21 日)', '二〇二三年三月二十一日'])(
  'the day %s under the bodies of a communiqué',
  (day) => {
    const { documents } = read(
      ...MASTHEAD,
      ...notice('关于春耕的通知', '云政发〔2023〕4号'),
      '【统计公报】',
      '云水县2022年国民经济和社会发展统计公报[1]',
      '云水县统计局',
      '国家统计局云水调查队',
      day,
      '2022年，全县经济运行总体平稳。',
    )
    expect(documents[1]).toMatchObject({ issuers: ['云水县统计局', '国家统计局云水调查队'], date: '2023-03-21' })
    expect(documents[1]?.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph'])
  },
)

test('who speaks, with two offices, and the day, under the title of a speech', () => {
  const { documents } = read(
    ...MASTHEAD,
    ...notice('关于春耕的通知', '云政发〔2023〕4号'),
    '【领导讲话】',
    '在全县春耕工作会议上的讲话',
    '县委副书记、县长  王  平',
    '（2023年2月16日）',
    '同志们:',
    '这次会议的任务是安排春耕。',
  )
  expect(documents[1]).toMatchObject({ title: '在全县春耕工作会议上的讲话', signatories: [], date: '2023-02-16' })
  expect(documents[1]?.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph', 'paragraph'])
})

test.each([
  [['云水县统计局　2023年3月21日']],
  [['云水县统计局 （2023年3月21日）']],
  [['（云水县统计局 2023年3月21日）']],
  [['（2023年3月21日）', '云水县统计局']],
])('the body and the day on one line, and under the day: %j', (lines) => {
  const { documents } = read(
    ...MASTHEAD,
    ...notice('关于春耕的通知', '云政发〔2023〕4号'),
    '云水县2022年国民经济和社会发展统计公报[1]',
    ...lines,
    '2022年，全县经济运行总体平稳，地区生产总值比上年增长百分之六点五。',
  )
  expect(documents[1]).toMatchObject({ issuers: ['云水县统计局'], date: '2023-03-21', signatories: [] })
  expect(documents[1]?.blocks.map(({ type }) => type)).toEqual(['title', 'paragraph'])
})
