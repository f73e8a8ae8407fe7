import type { CheckContext } from '../context.ts'
import { isOrder, outOfOrder } from '../order.ts'
import type { Found, Rule } from '../rule.ts'
import { numberSeries } from '../series.ts'

export const numberFalling: Rule = {
  id: 'number-falling',
  group: 'number',
  severity: 'info',
  description: {
    zh: '同一机关同一年的文号由小到大排列。',
    en: 'The numbers of one body and year rise through the issue.',
  },
  rationale: {
    zh: '多数公报按文号编排，回落的文号可能是误印。本期不按文号编排的不查。',
    en: 'Most gazettes are sorted by number, and one that falls back may be misprinted. An issue that is not sorted so is left alone.',
  },
  example: {
    bad: '云政发〔2023〕12号\n云政发〔2023〕31号\n云政发〔2023〕14号',
    good: '云政发〔2023〕12号\n云政发〔2023〕13号\n云政发〔2023〕14号',
  },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const issue of issues) {
      for (const list of numberSeries(issue).values()) {
        const outside = outOfOrder(list.map(({ serial }) => serial))
        if (!isOrder(outside.length, list.length)) continue
        for (const at of outside) {
          const { document } = list[at] as (typeof list)[number]
          const beside = list[at - 1] ?? list[at + 1]
          yield {
            position: document.fieldPositions['number'] ?? document.position,
            document: document.id,
            actual: document.number,
            expected: beside?.document.number ?? null,
          }
        }
      }
    }
  },
}
