import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, likeness } from '../../src/lexicon/fold.ts'

describe('fold', () => {
  test.each<[string, string]>([
    ['云政发〔2023〕5号', '云政发[2023] 5 号'],
    ['《云水县“双认证”方案》', '<云水县"双认证"方案>'],
    ['二〇二三年', '二○二三年'],
    ['规划（2021—2035年）', '规划(2021-2035年)'],
    ['决　定', '决定'],
    ['巴图·那顺', '巴图•那顺'],
    ['【白政办】', '〔白政办〕'],
  ])('%s and %s are alike', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })
  test.each<[string, string]>([
    ['云政发〔2023〕5号', '云政发〔2023〕6号'],
    ['计划', '计划表'],
    ['云水县', '雲水縣'],
  ])('%s and %s are not', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })
  test.each(['𝅗𝅥ﹰ', '〈\u0338'])(
    'what a removed space or a replaced bracket brings together composes at once: %j',
    (s) => {
      expect(fold(fold(s))).toBe(fold(s))
    },
  )
  test('a title folds as its characters do, one by one', () => {
    const character = fc.constantFrom(...'关于零〇A9《》（）“”— 　，。、·Ａ９①⑩㎡℃×…％＜＂～(")é')
    const title = fc.array(character, { maxLength: 30 })
    fc.assert(fc.property(title, (all) => fold(all.join('')) === all.map(fold).join('')))
  })
  test('folding twice is folding once', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (s) => fold(fold(s)) === fold(s)))
  })
})

describe('likeness', () => {
  test('of itself is 1, of nothing shared 0', () => {
    expect(likeness('防汛预案', '防汛预案')).toBe(1)
    expect(likeness('防汛预案', '人事任免')).toBe(0)
    expect(likeness('汛', '防汛')).toBe(0)
    expect(likeness('防汛', '汛')).toBe(0)
    expect(likeness('', '防汛')).toBe(0)
    // the last character and what is behind it are no pair
    expect(likeness('防汛', '汛预')).toBe(0)
    expect(likeness('甲汛', '乙汛')).toBe(0)
    expect(likeness('汛甲', '汛乙')).toBe(0)
    expect(likeness('', '')).toBe(1)
  })
  test('counts shared pairs, each once', () => {
    // 防汛 汛预 预案 against 防汛 汛工 工作: one of three
    expect(likeness('防汛预案', '防汛工作')).toBeCloseTo(1 / 3)
    expect(likeness('水水水', '水水')).toBeCloseTo(2 / 3)
  })
  test('stays high over one misread character in a long title', () => {
    const title = '关于进一步加强农村饮水安全巩固提升工作的实施意见'
    expect(likeness(title, title.replace('固', '国'))).toBeGreaterThan(0.85)
    expect(likeness(title, '关于开展森林草原防火专项整治行动的实施意见')).toBeLessThan(0.6)
  })
  test('is the same both ways and between 0 and 1', () => {
    const text = fc.string({ unit: fc.constantFrom(...'关于印发防汛预案的通知'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a))
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0)
        expect(likeness(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test.each([
  ['　云水县“防汛” 方案 ', '云水县"防汛"方案'],
  ['【甲】〔乙〕［丙］﹝丁﹞', '(甲)(乙)(丙)(丁)'],
  ['《甲》〈乙〉', '<甲><乙>'],
  ['甲—乙–丙―丁－戊', '甲-乙-丙-丁-戊'],
  ['○〇零', '〇〇〇'],
  ['甲・乙•丙‧丁·戊', '甲·乙·丙·丁·戊'],
  ['‘甲’„乙‟', '"甲""乙"'],
  ['Ａ１①㎡', 'A11m2'],
  ['', ''],
  ['甲', '甲'],
])('%s is compared as %s', (s, folded) => {
  expect(fold(s)).toBe(folded)
})

test.each([
  ['azAZ09', 'azAZ09'],
  ['一龥', '一龥'],
  ['`{@[', '`{@('],
  ['  甲　乙\t', '甲乙'],
  ['甲   乙é', '甲乙é'],
])('%j folds to %j', (s, folded) => {
  expect(fold(s)).toBe(folded)
})
