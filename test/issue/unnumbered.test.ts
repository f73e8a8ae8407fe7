import { expect, test } from 'vitest'
import { notice, read } from './gazette.ts'

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
