import { describe, expect, test } from 'vitest'
import { caseNumbers, isCaseName, isCaseNumber } from '../../src/lexicon/caseNumber.ts'
import { ownDocumentNumber } from '../../src/lexicon/documentNumber.ts'

describe('numbers of cases', () => {
  test.each([
    ['不服云水县法院（2018）云01民终904号民事判决', ['（2018）云01民终904号']],
    ['（2020） 最高法民再 12 号', ['（2020）最高法民再12号']],
    ['见（2021）云执异5号、（2021）云刑初6号裁定', ['（2021）云执异5号', '（2021）云刑初6号']],
    ['（1998）云民初字第12号', ['（1998）云民初字第12号']],
    ['（1998）云民终2字第12号', ['（1998）云民终2字第12号']],
    ['（2018）云01民终0904号', ['（2018）云01民终904号']],
    ['云政发（2021）5号', []],
    ['（2021）年', []],
  ])('%s', (text, numbers) => {
    expect(caseNumbers(text).map(({ canonical }) => canonical)).toEqual(numbers)
  })
})

describe('names of cases', () => {
  test.each([
    ['云水县航运公司与青禾县渔业公司 船舶碰撞损害责任纠纷案', true],
    ['王平诉云水县公安局行政处罚案', true],
    ['李明故意伤害案', true],
    ['李明诈骗案', true],
    ['李明诈骗', false],
    ['王平案', false],
    ['明受贿案', false],
    ['云水县与青禾县防汛联动工作方案', false],
    ['关于与青禾县有关的议案', false],
    ['云水县森林防火应急预案', false],
  ])('%s', (title, is) => {
    expect(isCaseName(title)).toBe(is)
  })
})

test('all that is said of the number of a case', () => {
  const text = '见（2018）云01民终0904号'
  expect(caseNumbers(text)).toEqual([
    {
      canonical: '（2018）云01民终904号',
      code: '云01民终',
      year: 2018,
      serial: 904,
      form: 'other',
      from: 1,
      to: text.length,
      raw: text.slice(1),
      irregular: [],
    },
  ])
})

test.each([
  ['（2018）云01民终904号', true],
  ['（85）云水字第003号', false],
  ['〔2018〕2号', false],
  ['云政发〔2018〕2号', false],
  ['第41号', false],
])('%s is the number of a case: %s', (line, is) => {
  const number = ownDocumentNumber(line)
  expect(number).not.toBeNull()
  expect(number !== null && isCaseNumber(number)).toBe(is)
})

test('the name of a case has five to a hundred characters', () => {
  const name = (length: number): string => `${'王'.repeat(length - 3)}诈骗案`
  expect([4, 5, 100, 101].map((length) => isCaseName(name(length)))).toEqual([false, true, true, false])
})

test.each([
  ['other', '云01民终', '（2018）云01民终904号', true],
  ['other', '云水字', '（1985）云水字第3号', false],
  ['other', '', '（2018）904号', false],
  ['other', '云01民终', '〔2018〕云01民终904号', false],
  ['standard', '云01民终', '（2018）云01民终904号', false],
] as const)('a number of the form %s with the code %s, %s', (form, code, canonical, is) => {
  const number = { form, code, canonical, year: 2018, serial: 904, from: 0, to: 1, raw: canonical, irregular: [] }
  expect(isCaseNumber(number)).toBe(is)
})

test.each(['王平与云水县水利局的合同', '不服云水县法院（2018）云01民终904号民事判决'])('%s names no case', (title) => {
  expect(isCaseName(title)).toBe(false)
})
