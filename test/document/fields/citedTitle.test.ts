import { describe, expect, test } from 'vitest'
import { titleAfter, titlesBefore } from '../../../src/document/fields/citedTitle.ts'

/** `＾` stands where the number begins, or ends. */
const citedBefore = (text: string, floor = 0): string[] => {
  const at = text.indexOf('＾')
  const titles = titlesBefore(text.replace('＾', ''), at, floor)
  for (const { title, from, to } of titles)
    expect(text.slice(from, to).replace(/\s/gu, '')).toContain(title.replace(/\s/gu, ''))
  return titles.map(({ title }) => title)
}

describe('titles before a number', () => {
  test.each<[string, string[]]>([
    ['根据《关于防汛的通知》（＾', ['关于防汛的通知']],
    ['根据《关于防汛的通知》＾', ['关于防汛的通知']],
    ['根据《防汛办法》（试行）（＾', ['防汛办法']],
    ['根据《防汛办法》(2023年修订)（＾', ['防汛办法']],
    ['根据《防汛办法》等文件＾', ['防汛办法']],
    ['根据《防汛办法》、《防火办法》（＾', ['防汛办法', '防火办法']],
    ['根据《防汛办法》和《防火办法》《防震办法》（＾', ['防汛办法', '防火办法', '防震办法']],
    ['根据《防汛办法》，同意《防火办法》（＾', ['防火办法']],
    ['根据《关于印发〈防汛办法〉的通知》（＾', ['关于印发〈防汛办法〉的通知']],
    ['根据《关于印发《防汛办法》的通知》（＾', ['关于印发《防汛办法》的通知']],
    ['《关于转发《防汛办法》（＾', ['关于转发《防汛办法']],
    ['《防火办法》印发《防汛办法》（＾', ['防汛办法']],
    ['《防火办法。印发《防汛办法》（＾', ['防汛办法']],
    ['《防火办法；印发《防汛办法》（＾', ['防汛办法']],
    ['《防火办法制定《防汛办法》（＾', ['防汛办法']],
    ['根据〈防汛办法〉（＾', ['防汛办法']],
    ['根据《关于〈防汛办法〉（＾', ['防汛办法']],
    ['根据《云水县关于防汛的通知 （＾', ['云水县关于防汛的通知']],
    ['根据《关于印发《防汛办法》的通知（＾', []],
    ['根据《云水县防汛（＾', []],
    ['根据《云水县，防汛办法（＾', []],
    ['根据《云水县。防汛办法（＾', []],
    ['根据》（＾', []],
    ['根据《》（＾', []],
    ['根据文件（＾', []],
    ['＾', []],
    [`根据《${'云'.repeat(160)}关于防汛的通知（＾`, []],
    [`根据《${'云'.repeat(420)}防汛办法》（＾`, []],
  ])('%s', (text, titles) => {
    expect(citedBefore(text.replace('（＾', '＾（'))).toEqual(titles)
  })
  test('ten at most, and none before the floor', () => {
    expect(citedBefore(`${'《防汛办法》'.repeat(12)}＾`)).toHaveLength(10)
    expect(citedBefore('《防汛办法》《防火办法》＾', 6)).toEqual(['防火办法'])
    expect(citedBefore('《防汛办法》＾', 1)).toEqual([])
    expect(citedBefore('〈防汛办法〉＾', 1)).toEqual([])
    expect(citedBefore('《防汛办法＾', 1)).toEqual([])
  })
})

describe('the title behind a number', () => {
  const citedAfter = (text: string) => titleAfter(text, text.indexOf('＾') + 1)?.title ?? null
  test.each<[string, string | null]>([
    ['云政发〔1996〕1号＾《关于防汛的通知》', '关于防汛的通知'],
    ['云政发〔1996〕1号＾文件《关于防汛的通知》精神', '关于防汛的通知'],
    ['云政发〔1996〕1号＾文 《关于防汛的通知》', '关于防汛的通知'],
    ['云政发〔1996〕1号＾《关于印发《防汛办法》的通知》', '关于印发《防汛办法》的通知'],
    ['云政发〔1996〕1号＾《关于防汛。的通知》', null],
    ['云政发〔1996〕1号＾《关于防汛的通知', null],
    ['云政发〔1996〕1号＾，《关于防汛的通知》', null],
    ['云政发〔1996〕1号＾', null],
    ['云政发〔1996〕1号＾《》', null],
    [`云政发〔1996〕1号＾《${'云'.repeat(418)}》`, '云'.repeat(418)],
    [`云政发〔1996〕1号＾《${'云'.repeat(419)}》`, null],
  ])('%s', (text, title) => {
    expect(citedAfter(text)).toBe(title)
  })
})

test.each<[string, string[]]>([
  ['《甲》的《乙办法》＾', ['乙办法']],
  ['《关于《甲》《乙》的通知》＾', ['关于《甲》《乙》的通知']],
  ['。甲》＾', []],
  ['《防汛办法。修订》＾', []],
  ['甲》乙》＾', []],
  [`《${'甲'.repeat(153)}的通知＾`, [`${'甲'.repeat(153)}的通知`]],
  [`《${'甲'.repeat(160)}的通知＾`, []],
])('%s cites %j', (text, titles) => {
  expect(citedBefore(text)).toEqual(titles)
})

test.each([
  ['《防汛通知》', '防汛通知'],
  ['文《防汛通知》', '防汛通知'],
  ['文件 《防汛通知》', '防汛通知'],
  ['见《防汛通知》', null],
  ['《关于〈甲〉和《乙》的通知》', '关于〈甲〉和《乙》的通知'],
  ['《防汛。通知》', null],
  ['《防汛通知', null],
  ['《》', null],
])('a number before %s bears %s', (text, title) => {
  expect(titleAfter(text, 0)?.title ?? null).toBe(title)
})
