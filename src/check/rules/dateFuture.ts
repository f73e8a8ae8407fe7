import type { Gazette, Position } from '../../tree/index.ts'
import type { Found, Rule } from '../rule.ts'
import { type IssueWatcher, watching } from '../watching.ts'

/** The last day that a publication date may mean: 2023-12 is 2023-12-99, so that it compares. */
const lastDay = (date: string): string => `${date}${'-99-99'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10)

/** The last day on which a document of the issue can be dated, and what says so; null where nothing does. */
function limitOf({ published, year }: Gazette): { stated: string; last: string } | null {
  if (published !== null) return { stated: published, last: published.length < 10 ? lastDay(published) : published }
  return year === null ? null : { stated: String(year), last: `${year}-12-31` }
}

/** Watches one issue for documents that are dated after it. */
export function watchDates(): IssueWatcher {
  const dated: { date: string; document: string; position: Position }[] = []
  let count = 0
  return {
    remember({ id, date, fieldPositions, position }) {
      count++
      if (date !== null) dated.push({ date, document: id, position: fieldPositions['date'] ?? position })
    },
    *end(gazette): Generator<Found> {
      const limit = limitOf(gazette)
      const late = limit === null ? [] : dated.filter(({ date }) => date > limit.last)
      // Where most documents come after it, it is the date of the issue that is wrong: see imprint-published.
      if (late.length * 3 > count && late.length > 2) return
      for (const { date, document, position } of late)
        yield { position, document, actual: date, expected: limit?.stated ?? null }
    },
  }
}

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
  check: watching(watchDates),
}
