import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** Issues a year, by how often a gazette appears. */
const A_YEAR: readonly (readonly [RegExp, number])[] = [
  [/半年刊/u, 2],
  [/季刊|每季/u, 4],
  [/双月刊|雙月刊/u, 6],
  [/半月刊|每月(?:两|二)期/u, 24],
  [/旬刊/u, 36],
  [/月刊|每月一期/u, 12],
  [/周刊|週刊/u, 53],
]

export const imprintIssue: Rule = {
  id: 'imprint-issue',
  group: 'imprint',
  severity: 'warning',
  description: {
    zh: '期号不超过刊期所容；总期号不小于期号。',
    en: 'The number of the issue fits how often it appears, and is not above the total.',
  },
  rationale: {
    zh: '季刊没有第 5 期。增刊使期数增加的，可列入豁免。',
    en: 'A quarterly has no number 5. Where supplements are counted, the finding can be suppressed.',
  },
  example: { bad: '2023年第14期（总第6期）　季刊', good: '2023年第4期（总第16期）　季刊' },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { gazette } of issues) {
      const { issue, totalIssue, frequency } = gazette
      if (issue === null) continue
      const most = A_YEAR.find(([word]) => word.test(frequency ?? ''))?.[1]
      if (most !== undefined && issue > most) yield { position: null, document: null, actual: issue, expected: most }
      else if (totalIssue !== null && totalIssue < issue)
        yield { position: null, document: null, actual: issue, expected: totalIssue }
    }
  },
}
