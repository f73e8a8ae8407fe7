import { describe, expect, it } from 'vitest'
import { baselineOf, newSince, readBaseline } from '../../src/check/baseline.ts'
import { contentOf, readSuppressions, Suppressor } from '../../src/check/suppressions.ts'
import { base, changed, check } from './marked.ts'

const faulty = changed([
  ['有关规定，经普查推荐', '有关规定,经普查推荐'],
  ['合计		67	7', '合计		76	7'],
])

describe('a fingerprint', () => {
  const prints = (text: string): string[] => check(text).findings.map(({ fingerprint }) => fingerprint)

  it('stays when lines are put in above', () => {
    expect(prints(faulty.replace('目　　录', '\n\n目　　录'))).toEqual(prints(faulty))
  })

  it('stays when spaces come or go in its line', () => {
    expect(prints(faulty.replace('　　根据《白沙省历史', '    根据《白沙省历史'))).toEqual(prints(faulty))
  })

  it('is another for another fault, and for a second one of the same words', () => {
    const twice = changed(
      [
        ['合计		67	7', '合计		76	7'],
        ['　　（一）上坟烧纸、燃放烟花爆竹；', '　　（一）上坟烧纸，电话13912345678；'],
        ['　　（二）炼山、烧荒、烧秸秆；', '　　（二）上坟烧纸，电话13912345678；'],
      ],
      base,
    )
    const all = prints(twice)
    expect(all.length).toBe(3)
    expect(new Set(all).size).toBe(3)
  })
})

describe('a baseline', () => {
  it('lets what was there pass, and nothing else', () => {
    const baseline = baselineOf([check(faulty)])
    const isNew = newSince(readBaseline(JSON.stringify(baseline)) as typeof baseline)
    expect(check(faulty).findings.filter(isNew)).toEqual([])
    const more = faulty.replace('2023年12月4日', '2033年12月4日')
    expect(
      check(more)
        .findings.filter(isNew)
        .map(({ rule }) => rule),
    ).toEqual(['date-future', 'number-year-differs'])
  })

  it.each([
    '',
    '[]',
    '{}',
    'null',
    '{"gongbaoBaseline": 1, "findings": {"a": [1]}}',
    '{"gongbaoBaseline": 2, "findings": {}}',
  ])('is not %j', (text) => expect(readBaseline(text)).toBeNull())
})

describe('suppressions', () => {
  it('let a finding stand by its rule and its line', () => {
    const [first] = check(faulty).findings
    if (!first) throw new Error('nothing was found')
    const entry = { rule: first.rule, content: contentOf(first), reason: 'looked at' }
    const suppressor = new Suppressor([entry, { ...entry, rule: 'no-date' }, { ...entry, path: 'other.txt' }])
    expect(check(faulty).findings.map((each) => suppressor.isSuppressed(each))).toEqual([true, false])
    expect(suppressor.unused().map(({ rule, path }) => path ?? rule)).toEqual(['no-date', 'other.txt'])
  })

  it.each([
    ['[]', '"suppressions": not an array'],
    ['{"suppressions": [{"rule": "a", "content": "b", "reason": " "}]}', 'suppressions[0]: rule, content, reason'],
    ['{"suppressions": [null]}', 'suppressions[0]: rule, content, reason'],
  ])('are not %s', (text, reason) => expect(readSuppressions(text)).toBe(reason))

  it('are not what is no JSON', () => expect(typeof readSuppressions('{')).toBe('string'))
})
