import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { toHalfWidth } from '../../lexicon/width.ts'
import type { Issue, Line } from '../../tree/index.ts'
import type { CheckContext } from '../context.ts'
import { isOrder, outOfOrder } from '../order.ts'
import type { Found, Rule } from '../rule.ts'

interface PrintedPage {
  line: number
  page: number
}

/** The page numbers printed below or above the pages from a line on, as far as they rise. */
function printedPages(lines: readonly Line[], from: number, to: number): PrintedPage[] {
  const found: { line: number; page: number; dressed: boolean }[] = []
  for (const { number, value } of lines) {
    if (number < from || number > to) continue
    const kind = isPageNumber(value)
    const digits = kind === null ? null : /\d{1,4}/u.exec(toHalfWidth(value).replace(/(?<=\d) (?=\d)/gu, ''))
    if (digits != null) found.push({ line: number, page: Number(digits[0]), dressed: kind === 'dressed' })
  }
  const dressed = found.filter((each) => each.dressed)
  const pages = dressed.length >= 3 ? dressed : found
  const outside = new Set(
    outOfOrder(
      pages.map(({ page }) => page),
      true,
    ),
  )
  return pages.filter((_, i) => !outside.has(i))
}

/** The page of each document by numbers at the foot of its pages, or by numbers at their head; null where none is known. */
function pagesOf({ documents }: Issue, pages: readonly PrintedPage[], foot: boolean): (number | null)[] {
  return documents.map(({ position }) => {
    const at = position.start.line
    const page = foot ? pages.find(({ line }) => line >= at) : pages.findLast(({ line }) => line < at)
    return page?.page ?? null
  })
}

export const contentsPageDiffers: Rule = {
  id: 'contents-page-differs',
  group: 'contents',
  severity: 'warning',
  description: {
    zh: '目录所列页码就是公文开始的页码。',
    en: 'The contents list gives the page on which each document begins.',
  },
  rationale: {
    zh: '按文本中的页码行（- 6 -、第6页）计算；多数公文对得上时，才报对不上的几件。',
    en: 'Told by the page numbers that stand in the text (- 6 -, 第6页), and only where they agree for most of the documents.',
  },
  example: {
    bad: '目录：乙通知…… 8\n- 2 -\n云水县人民政府\n乙通知\n- 3 -',
    good: '目录：乙通知…… 3\n- 2 -\n云水县人民政府\n乙通知\n- 3 -',
  },
  *check({ issues, lines }: CheckContext): Generator<Found> {
    for (const issue of issues) {
      const first = issue.documents[0]?.position.start.line
      const last = issue.documents.at(-1)?.position.end.line
      const stated = issue.documents.filter(({ page }) => page !== null).length
      if (first === undefined || last === undefined || stated < 4) continue
      // The number of the last page stands behind the last document, that of the first may stand before the first.
      const printed = printedPages(lines, first - 6, last + 6)
      const readings = [true, false].map((foot) => pagesOf(issue, printed, foot))
      const agreeing = readings.map(
        (pages) => issue.documents.filter(({ page }, i) => page !== null && page === pages[i]).length,
      )
      const best = (agreeing[0] ?? 0) >= (agreeing[1] ?? 0) ? 0 : 1
      if (!isOrder(stated - (agreeing[best] ?? 0), stated)) continue
      for (const [i, document] of issue.documents.entries()) {
        const page = readings[best]?.[i] ?? null
        if (page === null || document.page === null || page === document.page) continue
        yield {
          position: document.fieldPositions['title'] ?? document.position,
          document: document.id,
          actual: page,
          expected: document.page,
        }
      }
    }
  },
}
