import { describe, expect, test } from 'vitest'
import { isTraditional } from '../../src/lexicon/script.ts'

describe('isTraditional', () => {
  test.each(['青禾縣政府公報', '關於辦理', '國', '關於辦理《办法》一案'])('%s is', (s) => {
    expect(isTraditional(s)).toBe(true)
  })
  test.each([
    '',
    'abc',
    '123',
    '人民大会',
    '青禾县政府公报',
    '关于办理',
    '关于办理「辦法」的规定说明',
    '文山水木',
    '云',
  ])('%j is not', (s) => {
    expect(isTraditional(s)).toBe(false)
  })

  test('its characters are those of one script only', async () => {
    const { Converter } = await import('opencc-js')
    const toSimplified = Converter({ from: 't', to: 'cn' })
    const traditional = []
    for (let code = 0x4e00; code <= 0x9fff; code += 1) {
      const ch = String.fromCharCode(code)
      if (isTraditional(ch)) traditional.push(ch)
    }
    expect(traditional.length).toBeGreaterThan(200)
    expect(traditional.filter((ch) => toSimplified(ch) === ch)).toEqual([])
    // the simplified form of each never makes a text traditional
    expect(isTraditional(traditional.map((ch) => toSimplified(ch)).join(''))).toBe(false)
  })
})
