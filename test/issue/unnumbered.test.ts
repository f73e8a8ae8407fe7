import { expect, test } from 'vitest'
import { front, notice, read } from './gazette.ts'

const TEXT = [
  '',
  '　　现将云水河禁渔期公告如下：',
  '　　一、禁渔期为每年3月至6月。',
  '',
  '　　　云水县人民政府',
  '　　　2023年5月9日',
]
const MASTHEAD = ['云水县人民政府公报', '2023年第2期', '']

test.each([
  ['公告', ['云水县人民政府公告']],
  ['通告', ['云水县人民政府通告']],
  ['公告', ['云水县人民政府', '公　　告']],
  ['通告', ['云水县人民政府　青禾县人民政府', '通　告']],
])('an announcement without a number and a subject is called %s: %j', (title, lines) => {
  const { documents } = read(...MASTHEAD, ...notice('关于春耕的通知', '云政发〔2023〕4号'), ...lines, ...TEXT)
  expect(documents.map((document) => [document.title, document.kind, document.number, document.date])).toEqual([
    ['关于春耕的通知', '通知', '云政发〔2023〕4号', '2023-05-08'],
    [title, title, null, '2023-05-09'],
  ])
  expect(documents[1]?.issuers[0]).toBe('云水县人民政府')
})

test('the list of the chapters of a standard in a document does not close the issue', () => {
  const { documents } = read(
    ...MASTHEAD,
    ...notice('关于印发城市体检规程的通知', '云政发〔2023〕4号'),
    '目　次',
    '前言 ………………………… II',
    '1　范围 ………………………… 1',
    ...Array.from({ length: 12 }, (_, i) => `${i + 2}　检查内容 …………………… ${i + 2}`),
    '',
    '1　范围',
    '本规程适用于县城。',
    '',
    ...notice('关于秋收的通知', '云政发〔2023〕5号', '2023年9月1日'),
  )
  expect(documents.map(({ number }) => number)).toEqual(['云政发〔2023〕4号', '云政发〔2023〕5号'])
})

test('the list of the whole year behind the documents is back matter, also where the issue has a contents list', () => {
  const { documents, diagnostics } = read(
    ...front('公　告', '云水县人民政府关于春耕的通知（云政发〔2023〕4号）…………1'),
    ...notice('关于春耕的通知', '云政发〔2023〕4号'),
    '《云水县人民政府公报》2023年总目录',
    '（条目后括号内数字为期数，后为页码）',
    '公　告',
    '云水县人民政府关于禁渔的公告（第1号）	（1）3',
    '云水县人民政府关于封山的公告（第2号）	（2）5',
    '规范性文件',
    '云水县人民政府关于印发防汛预案的通知（云政发〔2023〕1号）	（1）7',
  )
  expect(documents.map(({ number }) => number)).toEqual(['云政发〔2023〕4号'])
  expect(diagnostics.map(({ rule }) => rule)).toEqual([])
})
