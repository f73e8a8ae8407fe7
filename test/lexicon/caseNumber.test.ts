import { describe, expect, test } from 'vitest'
import { caseNumbers, isCaseName } from '../../src/lexicon/caseNumber.ts'

describe('numbers of cases', () => {
  test.each([
    ['不服云水县法院（2018）云01民终904号民事判决', ['（2018）云01民终904号']],
    ['（2020） 最高法民再 12 号', ['（2020）最高法民再12号']],
    ['见（2021）云执异5号、（2021）云刑初6号裁定', ['（2021）云执异5号', '（2021）云刑初6号']],
    ['（1998）云民初字第12号', ['（1998）云民初字第12号']],
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
    ['云水县与青禾县防汛联动工作方案', false],
    ['关于与青禾县有关的议案', false],
    ['云水县森林防火应急预案', false],
  ])('%s', (title, is) => {
    expect(isCaseName(title)).toBe(is)
  })
})
