import type { CheckContext } from '../context.ts'
import { matchContents } from '../matchContents.ts'
import { outOfOrder } from '../order.ts'
import type { Found, Rule } from '../rule.ts'

export const contentsOrder: Rule = {
  id: 'contents-order',
  group: 'contents',
  severity: 'warning',
  description: {
    zh: '公文在正文中的次序与目录相同。',
    en: 'The documents come in the order of the contents list.',
  },
  rationale: {
    zh: '次序不同，或是目录未随调版更新，或是页码对不上。只报偏离次序的公文。',
    en: 'Another order means a list that was not brought up to date. Only the documents that stand out of order are told.',
  },
  example: {
    bad: '目录：甲通知…… 1　乙通知…… 3\n正文：乙通知、甲通知',
    good: '目录：甲通知…… 1　乙通知…… 3\n正文：甲通知、乙通知',
  },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const issue of issues) {
      const places = matchContents(issue)
      const listed = issue.documents.map((document, i) => ({ document, place: places[i] as number }))
      const matched = listed.filter(({ place }) => place >= 0)
      for (const at of outOfOrder(matched.map(({ place }) => place))) {
        const { document, place } = matched[at] as (typeof matched)[number]
        yield {
          position: document.fieldPositions['title'] ?? document.position,
          document: document.id,
          actual: document.title ?? document.id,
          expected: issue.contents[place - 1]?.title ?? null,
        }
      }
    }
  },
}
