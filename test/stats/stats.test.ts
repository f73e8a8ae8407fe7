import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issueRecords } from '../../src/output/records.ts'
import { parseIssue } from '../../src/pipeline.ts'
import { barChart } from '../../src/stats/chart.ts'
import { countIssues, lagOf, NONE } from '../../src/stats/count.ts'
import { statsPage } from '../../src/stats/html.ts'
import { issuesIn } from '../../src/stats/read.ts'

const issue = (name: string) =>
  parseIssue(readFileSync(new URL(`../../fixtures/${name}/input.txt`, import.meta.url), 'utf8'), { path: name })
const yunshui = issue('yunshui-2023-4')
const taodu = issue('taodu-2023-3')

describe('the counts', () => {
  const stats = countIssues([yunshui, taodu])

  it('count every document once in what it has one of', () => {
    expect(stats).toMatchObject({ issues: 2, documents: 14 })
    for (const key of [
      'years',
      'kinds',
      'sections',
      'lengths',
      'lags',
      'tablesPerDocument',
      'referencesPerDocument',
    ] as const)
      expect(
        stats[key].reduce((sum, { count }) => sum + count, 0),
        key,
      ).toBe(14)
  })

  it('put names in order of frequency, what is not stated last', () => {
    expect(stats.kinds[0]).toEqual({ name: '通知', count: expect.any(Number) })
    const named = stats.kinds.filter(({ name }) => name !== NONE).map(({ count }) => count)
    expect(named).toEqual(named.toSorted((a, b) => b - a))
    expect(stats.kinds.findIndex(({ name }) => name === NONE)).toBe(stats.kinds.length - 1)
  })

  it('put the days between date and publication into their stretches', () => {
    expect(lagOf('2024-03-01', '2024-03-31')).toBe(30)
    expect(lagOf('2024-03-01', '2024-02-29')).toBe(-1)
    expect(lagOf('2024-03', '2024-03-31')).toBeNull()
    expect(lagOf(null, '2024-03-31')).toBeNull()
    const [document] = yunshui.documents
    if (!document) throw new Error('no document')
    const dated = (date: string | null) => ({ ...document, date })
    const { lags } = countIssues([
      {
        ...yunshui,
        gazette: { ...yunshui.gazette, published: '2024-03-31' },
        documents: [dated('2024-03-24'), dated('2024-03-23'), dated('2024-04-30'), dated('2020-01-01'), dated(null)],
      },
    ])
    expect(Object.fromEntries(lags.map(({ name, count }) => [name, count]))).toEqual({
      '≤-1': 1,
      '0–7': 1,
      '8–30': 1,
      '31–60': 0,
      '61–90': 0,
      '91–180': 0,
      '181–365': 0,
      '>365': 1,
      [NONE]: 1,
    })
  })

  it('count what the output leaves out as not stated', () => {
    const thin = [{ type: 'issue', gazette: {}, documents: [{ type: 'document', title: '甲' }] }]
    const counted = countIssues(issuesIn(JSON.stringify(thin)) ?? [])
    for (const key of ['years', 'kinds', 'issuers', 'lengths', 'lags'] as const)
      expect(counted[key].at(-1), key).toEqual({ name: NONE, count: 1 })
  })
})

describe('what is read', () => {
  const whole = countIssues([yunshui, taodu])
  const records = [...issueRecords(yunshui, 0), ...issueRecords(taodu, 1)]

  it('is one issue, several, or a stream', () => {
    expect(countIssues(issuesIn(JSON.stringify(yunshui)) ?? [])).toEqual(countIssues([yunshui]))
    expect(countIssues(issuesIn(JSON.stringify([yunshui, taodu])) ?? [])).toEqual(whole)
    const stream = records.map((record) => `${JSON.stringify(record)}\n`).join('')
    expect(countIssues(issuesIn(stream) ?? [])).toEqual(whole)
    expect(countIssues(issuesIn(stream.slice(0, -20)) ?? []).documents).toBe(14)
  })

  it('is nothing else', () => {
    for (const text of ['', '{', '{"name": "x"}', '[1]', '云水县', '{"a":1}\n{"b":2}\n'])
      expect(issuesIn(text)).toBeNull()
  })
})

describe('the page', () => {
  it('shows each chart over its data, in both languages', () => {
    const stats = countIssues([yunshui, taodu])
    for (const lang of ['zh', 'en'] as const) {
      const page = statsPage(stats, lang)
      expect(page.match(/<svg /gu)?.length).toBe(9)
      expect(page.match(/<table>/gu)?.length).toBeGreaterThanOrEqual(9)
      expect(page).not.toMatch(/<script|https?:/u)
      expect(page).toContain('<th scope="row">通知</th>')
    }
  })

  it('says so where there is nothing', () => {
    expect(statsPage(countIssues([{ ...yunshui, documents: [] }]), 'en')).toContain('No documents.')
  })

  it('lets no name out as markup', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('<script>', '"><img onerror=x>', '&lt;')),
        (name) => {
          const svg = barChart('x', name, 'd', [{ name, count: 1 }])
          expect(svg.replace(/<\/?(?:svg|title|desc|text|rect)\b[^<>]*>/gu, '')).not.toMatch(/[<>]/u)
        },
      ),
    )
  })
})
