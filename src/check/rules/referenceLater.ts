import type { GazetteDocument, Issue, Reference } from '../../tree/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

const YEAR = /〔(\d{4})〕/u

/** When a cited document was made at the earliest: its date where it stands in the issue, else the year of its number. */
function madeWhen({ documents }: Issue, { number, document: id }: Reference): string | null {
  const cited = documents.find((each) => each.id === id || each.number === number)
  return cited?.date ?? YEAR.exec(number)?.[1] ?? null
}

const isLater = (cited: string, { date }: GazetteDocument): boolean =>
  date !== null && cited > date.slice(0, cited.length)

export const referenceLater: Rule = {
  id: 'reference-later',
  group: 'reference',
  severity: 'error',
  description: { zh: '公文不引用晚于自己的公文。', en: 'A document is not dated before what it cites.' },
  rationale: {
    zh: '所引公文在本期的，比日期；不在本期的，比文号年份。成文日期或所引文号必有一误。',
    en: 'Dates are compared where the cited document stands in the issue, else the year of its number. Either the date or the cited number is wrong.',
  },
  example: {
    bad: '根据云政发〔2025〕3号……\n2023年5月8日',
    good: '根据云政发〔2022〕3号……\n2023年5月8日',
  },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const issue of issues) {
      for (const document of issue.documents) {
        for (const reference of document.references) {
          const made = madeWhen(issue, reference)
          if (made === null || !isLater(made, document)) continue
          yield {
            position: reference.position,
            document: document.id,
            actual: reference.number,
            expected: document.date,
          }
        }
      }
    }
  },
}
