import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** The year that stands in the middle of all dates. */
function middleYear(dates: readonly string[]): number {
  const years = dates.map((date) => Number(date.slice(0, 4))).sort((a, b) => a - b)
  return years[years.length >> 1] as number
}

export const imprintYear: Rule = {
  id: 'imprint-year',
  group: 'imprint',
  severity: 'warning',
  description: {
    zh: '公报的年份与所载公文的日期相符。',
    en: 'The year of the issue fits the dates of its documents.',
  },
  rationale: {
    zh: '公报刊登本年和上一年的公文。两件以上有日期的公文方查。',
    en: 'A gazette prints documents of its year and of the year before. Looked at where two documents or more are dated.',
  },
  example: { bad: '2013年第4期\n……\n2023年10月16日', good: '2023年第4期\n……\n2023年10月16日' },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { gazette, documents } of issues) {
      const dates = documents.flatMap(({ date }) => (date === null ? [] : [date]))
      if (gazette.year === null || dates.length < 2) continue
      const year = middleYear(dates)
      if (year === gazette.year || year === gazette.year - 1) continue
      yield { position: null, document: null, actual: gazette.year, expected: year }
    }
  },
}
