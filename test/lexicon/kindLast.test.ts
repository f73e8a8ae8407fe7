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
