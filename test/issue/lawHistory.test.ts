import { expect, test } from 'vitest'
import { read } from './gazette.ts'

const ARTICLES = [
  '第一條',
  '  (設置)',
  '',
  '　　為管理湖泊，得設湖泊管理局。',
  '',
  '第二條',
  '',
  '　　本條例自公布日施行。',
]
const HISTORY = [
  '中華民國 27 年 1 月 22 日',
  '',
  '制定9條',
  '',
  '中華民國 27 年 1 月 25 日公布',
  '',
  '中華民國 32 年 7 月 20 日',
  '',
  '修正前[湖泊管理局設置暫行條例]為本法',
  '',
  '並修正全文10條',
  '',
  '第 3 條自中華民國 33 年 1 月 1 日施行',
  '',
  '中華民國 32 年 7 月 28 日公布',
  '',
  '民國32年7月20日(非現行條文)',
  '',
  '立法紀錄',
  '',
]
const fields = (...lines: string[]) =>
  read(...lines).documents.map(({ number, title, date, signatories }) => [number, title, date, signatories])

test.each(['湖泊管理局設置條例', '湖泊管理局組織法', '湖泊管理局所屬各分站組織通則', '湖泊法'])(
  'a law over its history, from a database that prints its code behind the name: %s',
  (title) => {
    const head = ['法編號:04917 版本:032072000', '', `${title}(04917)`, '']
    expect(fields(...head, ...HISTORY, ...ARTICLES)).toEqual([[null, title, '1938-01-25', []]])
  },
)

test('what the history says are notes, and the articles begin below', () => {
  const [document] = read('湖泊法(04917)', '', ...HISTORY, ...ARTICLES).documents
  expect(document?.blocks.map(({ type }) => type).slice(0, 12)).toEqual([
    'title',
    ...Array<string>(10).fill('note'),
    'paragraph',
  ])
})

test('a history longer than what is read ahead', () => {
  const long = Array.from({ length: 40 }, (_, i) => [
    `中華民國 ${41 + i} 年 3 月 1 日`,
    `修正第${i + 1}條`,
    `中華民國 ${41 + i} 年 3 月 9 日公布`,
  ])
  expect(fields('湖泊法(04917)', ...long.flat(), ...ARTICLES)).toEqual([[null, '湖泊法', '1952-03-09', []]])
})

test('a year behind the name stays', () => {
  expect(fields('白沙縣湖泊管理辦法（1998）', '中華民國 87 年 3 月 9 日公布', '', ...ARTICLES)[0]?.[1]).toBe(
    '白沙縣湖泊管理辦法（1998）',
  )
})

test('a law in force is told by its name over the first article', () => {
  const articles = ['第一条　为了保护湖泊，制定本法。', '第二条　本法自2023年5月1日起施行。']
  expect(fields('湖泊保护法', '', ...articles)).toEqual([[null, '湖泊保护法', null, []]])
  expect(fields('湖泊保护法', '', '第一章　总则', '', ...articles)[0]?.[1]).toBe('湖泊保护法')
  expect(fields('湖泊学习方法', '', '第一章　总则', '', '第一条　学习湖泊要看水。')).toEqual([])
})

test('the name of a law on the card of a database', () => {
  const card = ['法規名稱：湖泊管理條例', '修正日期：民國 101 年 02 月 03 日', '法規類別：行政 ＞ 水利部']
  const found = read(...card, '第 一 章 總則', '第 1 條', '為管理湖泊，制定本條例。').documents
  expect(found.map(({ title, kind }) => [title, kind])).toEqual([['湖泊管理條例', '條例']])
  expect(read('法規名稱：湖泊的故事', ...card.slice(1), '第 1 條', '為管理湖泊，制定本條例。').documents).toEqual([])
})
