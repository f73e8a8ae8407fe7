import type { CheckContext } from '../context.ts'
import { isOrder, outOfOrder } from '../order.ts'
import type { Found, Rule } from '../rule.ts'

export const contentsPageOrder: Rule = {
  id: 'contents-page-order',
  group: 'contents',
  severity: 'warning',
  description: { zh: '目录的页码由小到大。', en: 'The pages of the contents list rise.' },
  rationale: {
    zh: '回落的页码多为误印或误识。目录本不按页码排列的不查。',
    en: 'A page that falls back is mostly misprinted or misread. A list that is not sorted by page is left alone.',
  },
  example: {
    bad: '甲通知…… 3\n乙通知…… 51\n丙通知…… 7',
    good: '甲通知…… 3\n乙通知…… 5\n丙通知…… 7',
  },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { contents } of issues) {
      const entries = contents.filter(({ page }) => page !== null)
      const pages = entries.map(({ page }) => page as number)
      const outside = outOfOrder(pages)
      if (!isOrder(outside.length, pages.length)) continue
      for (const at of outside) {
        const entry = entries[at]
        if (entry === undefined) continue
        // The first page has none before it: then the one after it shows the fault.
        const beside = entries[at - 1]?.page ?? entries[at + 1]?.page ?? null
        yield { position: entry.position, document: null, actual: entry.page, expected: beside }
      }
    }
  },
}
