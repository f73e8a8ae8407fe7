import { describe, expect, test } from 'vitest'
import { numberForms } from '../../src/lexicon/numberForms.ts'

const OF_REGION = String.raw`(?<code>云水府)(?<year>\d{4})-(?<serial>\d{1,3})号`
const forms = numberForms([OF_REGION, '(?<code>云水政 ?字)第(?<serial>[一二三十百]+)号'])

test('there are none without a pattern that compiles', () => {
  expect(numberForms()).toBeNull()
  expect(numberForms([])).toBeNull()
  expect(numberForms(['('])).toBeNull()
  expect(numberForms(['(', OF_REGION])?.whole('云水府2023-15号')?.serial).toBe(15)
})

describe('a text that is one number', () => {
  test('all that is said of it', () => {
    expect(forms?.whole('云水府2023-15号')).toEqual({
      canonical: '云水府2023-15号',
      code: '云水府',
      year: 2023,
      serial: 15,
      form: 'standard',
      from: 0,
      to: 11,
      raw: '云水府2023-15号',
      irregular: [],
    })
  })
  test.each([
    ['云水府２０２３-１５号', '云水府2023-15号', 2023, 15],
    ['云水政字第二十一号', '云水政字第二十一号', null, 21],
  ])('%s', (text, canonical, year, serial) => {
    expect(forms?.whole(text)).toMatchObject({ canonical, year, serial, to: text.length, raw: text })
  })
  test('spaces are no part of the code', () => {
    expect(forms?.whole('云水政 字第三号')?.code).toBe('云水政字')
  })
  test.each(['云水府2023-15号文', '见云水府2023-15号', '云水府2023-1500号', '云水政字第号', ''])(
    '%s is none',
    (text) => {
      expect(forms?.whole(text)).toBeNull()
    },
  )
  test('one without code or serial is none', () => {
    expect(numberForms([String.raw`(?<code>\s*)(?<serial>\d+)号`])?.whole(' 15号')).toBeNull()
    expect(numberForms(['(?<code>云)(?<serial>.)号'])?.whole('云甲号')).toBeNull()
    expect(numberForms(['云(?<serial>.)号'])?.whole('云1号')).toBeNull()
    expect(numberForms(['云水府号'])?.whole('云水府号')).toBeNull()
    expect(numberForms(['(?<code>云)(?<year>.)-(?<serial>.)号'])?.whole('云甲-1号')).toMatchObject({ year: null })
  })
  test('as long as eighty characters', () => {
    const any = numberForms(['(?<code>云+)(?<serial>1)号'])
    expect(any?.whole(`${'云'.repeat(78)}1号`)?.serial).toBe(1)
    expect(any?.whole(`${'云'.repeat(79)}1号`)).toBeNull()
  })
})

describe('numbers alone in brackets', () => {
  const found = (s: string) => forms?.bracketed(s).map(({ canonical, from, to }) => [canonical, from, to])
  test.each<[string, (readonly [string, number, number])[]]>([
    ['关于防汛的通知（云水府2022-3号）', [['云水府2022-3号', 8, 18]]],
    [
      '(云水府2022-3号)和〔云水府2022-4号〕',
      [
        ['云水府2022-3号', 1, 11],
        ['云水府2022-4号', 14, 24],
      ],
    ],
    [
      '【云水府2022-3号】［云水府2022-4号］[云水府2022-5号]',
      [
        ['云水府2022-3号', 1, 11],
        ['云水府2022-4号', 13, 23],
        ['云水府2022-5号', 25, 35],
      ],
    ],
    ['（见（云水府2022-3号））', [['云水府2022-3号', 3, 13]]],
    ['）（云水府2022-3号）', [['云水府2022-3号', 2, 12]]],
    ['（云水府 2022-3号）', [['云水府2022-3号', 1, 12]]],
    ['（云水府2022-3号]', []],
    ['（（云水府2022-3号]）', []],
    ['（云水府2022-3号', []],
    ['云水府2022-3号', []],
    ['（见云水府2022-3号）', []],
    ['', []],
  ])('%s', (s, numbers) => {
    expect(found(s)).toEqual(numbers)
  })
  test('the text as printed is kept', () => {
    expect(forms?.bracketed('（云水府 2022-3号）')[0]?.raw).toBe('云水府 2022-3号')
  })
  test('brackets that hold more than eighty characters hold no number', () => {
    const any = numberForms(['(?<code>云+)(?<serial>1)号'])
    expect(any?.bracketed(`（${'云'.repeat(77)}1号）`)).toHaveLength(1)
    expect(any?.bracketed(`（${' '.repeat(70)}${'云'.repeat(9)}1号）`)).toHaveLength(0)
  })
})
