import type { Position } from '../../tree/index.ts'
import type { Found, Rule } from '../rule.ts'
import { type IssueWatcher, watching } from '../watching.ts'

/** Watches one issue for numbers of a year that the issue cannot print: of documents whose date does not tell already. */
export function watchYears(): IssueWatcher {
  const undated: { year: number; number: string; document: string; position: Position }[] = []
  let numbered = 0
  return {
    remember({ id, number, numberParts, date, fieldPositions, position }) {
      const year = numberParts?.year ?? null
      if (number === null || year === null) return
      numbered++
      if (date === null) undated.push({ year, number, document: id, position: fieldPositions['number'] ?? position })
    },
    *end({ year: issued }): Generator<Found> {
      if (issued === null) return
      const odd = undated.filter(({ year }) => year > issued || year < issued - 1)
      // Where many are, it is the year of the issue that is wrong: see imprint-year.
      if (odd.length * 3 > numbered && odd.length > 2) return
      for (const { number, document, position } of odd) yield { position, document, actual: number, expected: issued }
    },
  }
}

export const numberYearIssue: Rule = {
  id: 'number-year-issue',
  group: 'number',
  severity: 'warning',
  description: {
    zh: '没有成文日期的公文，发文字号的年份是公报当年或上一年。',
    en: 'The number of a document without a date is of the year of the issue or the year before.',
  },
  rationale: {
    zh: '有成文日期的，由日期核对：见 number-year-differs 与 date-future。',
    en: 'Where there is a date, the date tells: see number-year-differs and date-future.',
  },
  example: {
    bad: '2023年第4期\n……\n云政发〔2032〕12号（没有成文日期）',
    good: '2023年第4期\n……\n云政发〔2023〕12号（没有成文日期）',
  },
  check: watching(watchYears),
}
