import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** The last day that a publication date may mean: 2023-12 is 2023-12-99, so that it compares. */
const lastDay = (date: string): string => `${date}${'-99-99'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10)

export const dateFuture: Rule = {
  id: 'date-future',
  group: 'date',
  severity: 'error',
  description: {
    zh: '成文日期不晚于公报出版日期。',
    en: 'No document is dated after the issue was published.',
  },
  rationale: {
    zh: '封面没有出版日期的，以期刊年份的年底为限。多数公文都晚于出版日期的，应是出版日期有误，不逐件报。',
    en: 'Where the cover states no day of publication, the end of the year of the issue counts. Where most documents come after it, the date of the issue is wrong, and they are not told one by one.',
  },
  example: { bad: '2023年6月30日出版\n……\n2033年5月8日', good: '2023年6月30日出版\n……\n2023年5月8日' },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { gazette, documents } of issues) {
      const published = gazette.published ?? (gazette.year === null ? null : String(gazette.year))
      if (published === null) continue
      const last =
        gazette.published === null ? `${published}-12-31` : published.length < 10 ? lastDay(published) : published
      const late = documents.filter(({ date }) => date !== null && date > last)
      // Where most documents come after it, it is the date of the issue that is wrong: see imprint-published.
      if (late.length * 3 > documents.length && late.length > 2) continue
      for (const document of late) {
        yield {
          position: document.fieldPositions['date'] ?? document.position,
          document: document.id,
          actual: document.date,
          expected: published,
        }
      }
    }
  },
}
