import { describe, expect, test } from 'vitest'
import { isMisreadOnce } from '../../src/lexicon/misread.ts'

describe('titles that are one but for a misread character', () => {
  test.each([
    ['关于做好防讯工作的通知', '关于做好防汛工作的通知'],
    ['关于做好防汛工作的通如', '关于做好防汛工作的通知'],
    ['夫于做好防汛工作的通知', '关于做好防汛工作的通知'],
    ['防汛工作的通如今', '防汛工作的通知今'],
  ])('%s, %s', (a, b) => {
    expect(isMisreadOnce(a, b)).toBe(true)
    expect(isMisreadOnce(b, a)).toBe(true)
  })
  test.each([
    ['nothing differs', '关于做好防汛工作的通知', '关于做好防汛工作的通知'],
    ['two differ', '关于做好防讯工作的通如', '关于做好防汛工作的通知'],
    ['the first and another differ', '夫于做好防讯工作的通知', '关于做好防汛工作的通知'],
    ['one is missing', '关于做好防工作的通知', '关于做好防汛工作的通知'],
    ['a numeral', '关于公布第一批名单的通知', '关于公布第二批名单的通知'],
    ['a side', '关于整治城东市场的通知', '关于整治城西市场的通知'],
    ['a numeral for another character', '关于公布第一批名单的通知', '关于公布第布批名单的通知'],
    ['a figure', '关于公布第1批名单的通知', '关于公布第2批名单的通知'],
    ['a figure for a character', '关于公布第1批名单的通知', '关于公布第布批名单的通知'],
    ['too short to tell', '防汛工作通知如', '防讯工作通知如'],
    ['empty', '', ''],
  ])('not where %s', (_, a, b) => {
    expect(isMisreadOnce(a, b)).toBe(false)
    expect(isMisreadOnce(b, a)).toBe(false)
  })
})

test.each([
  ['关于做好防讯工作的通知', '关于做好防汛工作的通知', true],
  ['于关做好防汛工作的通知', '关于做好防汛工作的通知', false],
  ['关于做好防汛工作的通知', '关于做好防汛工作的通知', false],
  ['关于做好防汛工作的通知', '关于做好防汛工作的通知书', false],
  ['做好防讯工作通', '做好防汛工作通', false],
  ['做好防讯工作通知', '做好防汛工作通知', true],
  ['关于第一批项目的通知', '关于第二批项目的通知', false],
  ['关于第A批项目的通知', '关于第某批项目的通知', false],
])('%s for %s: %s', (a, b, is) => {
  expect(isMisreadOnce(a, b)).toBe(is)
  expect(isMisreadOnce(b, a)).toBe(is)
})
