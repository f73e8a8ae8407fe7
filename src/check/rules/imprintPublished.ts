import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const imprintPublished: Rule = {
  id: 'imprint-published',
  group: 'imprint',
  severity: 'warning',
  description: {
    zh: '出版日期在公报的年份之内，或次年三月底之前。',
    en: 'The issue was published in its year, or by the end of March after it.',
  },
  rationale: {
    zh: '年末一期常在次年初出版。',
    en: 'The last issue of a year often appears at the beginning of the next.',
  },
  example: { bad: '2023年第4期\n2028年12月28日出版', good: '2023年第4期\n2023年12月28日出版' },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { gazette } of issues) {
      const { published, year } = gazette
      if (published === null || year === null) continue
      const of = Number(published.slice(0, 4))
      if (of === year || (of === year + 1 && (published.length < 7 || published.slice(5, 7) <= '03'))) continue
      yield { position: null, document: null, actual: published, expected: year }
    }
  },
}
