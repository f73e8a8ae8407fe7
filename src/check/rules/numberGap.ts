import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'
import { type Numbered, numberSeries } from '../series.ts'

/** The numbers that a list lacks between its first and last: [12, 13, 16] lacks 14 and 15. */
function missing(list: readonly Numbered[]): number[] {
  const serials = new Set(list.map(({ serial }) => serial))
  let first = Number.POSITIVE_INFINITY
  let last = 0
  for (const serial of serials) {
    first = Math.min(first, serial)
    last = Math.max(last, serial)
  }
  // A series with more gaps than that is a choice of documents, not a run of them.
  if (3 * (last - first + 1 - serials.size) > serials.size) return []
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((serial) => !serials.has(serial))
}

export const numberGap: Rule = {
  id: 'number-gap',
  group: 'number',
  severity: 'info',
  description: {
    zh: '同一机关同一年的文号连续。',
    en: 'The numbers of one body and year are without gaps.',
  },
  rationale: {
    zh: '并非所有公文都公开，断号通常正常；只在文号大体连续时提示，供核对是否漏编。',
    en: 'Not every document is published, so a gap is mostly in order. It is mentioned where the numbers nearly form a run, so that a document left out is noticed.',
  },
  example: {
    bad: '云政发〔2023〕12号\n云政发〔2023〕13号\n云政发〔2023〕15号',
    good: '云政发〔2023〕12号\n云政发〔2023〕13号\n云政发〔2023〕14号',
  },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const issue of issues) {
      for (const [key, list] of numberSeries(issue)) {
        const lacking = list.length < 3 ? [] : missing(list)
        const [first] = list
        if (lacking.length === 0 || first === undefined) continue
        const last = list.reduce((a, b) => (b.serial > a.serial ? b : a))
        yield {
          position: last.document.fieldPositions['number'] ?? last.document.position,
          document: last.document.id,
          actual: key,
          expected: lacking.join('、'),
        }
      }
    }
  },
}
