import { describe, expect, test } from 'vitest'
import { kindLast } from '../../src/lexicon/kindLast.ts'
import { compact } from '../../src/lexicon/spaces.ts'

const last = (...lines: string[]): string[] =>
  kindLast(lines.map((text) => ({ text, compact: compact(text) }))).map(({ text }) => text)

describe('kindLast', () => {
  test.each([
    [
      ['水务部', '令', '国家林草局'],
      ['水务部', '国家林草局', '令'],
    ],
    [
      ['水务部', '公　告', '国家林草局', '关于保护水源林的公告'],
      ['水务部', '国家林草局', '公　告', '关于保护水源林的公告'],
    ],
    [
      ['水务部', '国家林草局　　公告', '盐务管理总局'],
      ['水务部', '国家林草局', '盐务管理总局', '公告'],
    ],
    [
      ['水务部　　公告', '盐务管理总局'],
      ['水务部', '盐务管理总局', '公告'],
    ],
  ])('%j', (lines, expected) => {
    expect(last(...lines)).toEqual(expected)
  })

  test.each([
    [['水务部', '国家林草局', '令']],
    [['水务部公告', '关于保护水源林的公告']],
    [['公告', '水务部']],
    [['关于保护水源林的', '公告', '水务部']],
    [[]],
  ])('as they are: %j', (lines) => {
    expect(last(...lines)).toEqual(lines)
  })
})

test.each<[string, string[], string[]]>([
  [
    'a kind at the head is moved only where it stands apart',
    ['水务部公告', '盐务管理总局'],
    ['水务部公告', '盐务管理总局'],
  ],
  ['the last line', ['水务部', '盐务管理总局　　公告'], ['水务部', '盐务管理总局　　公告']],
  ['below the kind no body', ['水务部', '令', '第3号'], ['水务部', '令', '第3号']],
  ['above the kind no body', ['关于防汛', '令', '水务部'], ['关于防汛', '令', '水务部']],
  ['a blank line above it', ['水务部', ' ', '令', '盐务管理总局'], ['水务部', ' ', '令', '盐务管理总局']],
  [
    'what stands before the kind is no body',
    ['水务部', '保护水源林　公告', '盐务管理总局'],
    ['水务部', '保护水源林　公告', '盐务管理总局'],
  ],
  [
    'a kind right behind a body below the first',
    ['水务部', '国家林草局公告', '盐务管理总局'],
    ['水务部', '国家林草局', '盐务管理总局', '公告'],
  ],
  [
    'bodies up to the first line that names none',
    ['水务部', '令', '国家林草局', '盐务管理总局', '第3号'],
    ['水务部', '国家林草局', '盐务管理总局', '令', '第3号'],
  ],
  ['another kind', ['水务部', '通知', '国家林草局'], ['水务部', '通知', '国家林草局']],
  ['a word that ends like one', ['水务部', '广告', '国家林草局'], ['水务部', '广告', '国家林草局']],
])('%s', (_why, lines, expected) => {
  expect(last(...lines)).toEqual(expected)
})

test('the lines that are moved keep their text without spaces beside them', () => {
  const lines = [
    { text: '水务部　　公 告', compact: '水务部公告' },
    { text: '盐务 总局', compact: '盐务总局' },
  ]
  expect(kindLast(lines)).toEqual([
    { text: '水务部', compact: '水务部' },
    { text: '盐务 总局', compact: '盐务总局' },
    { text: '公 告', compact: '公告' },
  ])
})
