import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { toHalfWidth } from '../../lexicon/width.ts'
import type { Line, Position } from '../../tree/index.ts'
import { isOrder, outOfOrder } from '../order.ts'
import type { Found, Rule } from '../rule.ts'
import { type IssueWatcher, watching } from '../watching.ts'

interface PrintedPage {
  line: number
  page: number
}

/** A line that is a page number, or may be one. */
interface Numeral extends PrintedPage {
  dressed: boolean
}

/** An issue has fewer pages; more lines of numbers than these are no pages, and nothing is told. */
const MOST_NUMERALS = 20_000

function numeralOf({ number, value }: Line): Numeral | null {
  const kind = isPageNumber(value)
  const digits = kind === null ? null : /\d{1,4}/u.exec(toHalfWidth(value).replace(/(?<=\d) (?=\d)/gu, ''))
  return digits === null ? null : { line: number, page: Number(digits[0]), dressed: kind === 'dressed' }
}

/** The page numbers printed below or above the pages from a line on, as far as they rise. */
function printedPages(numerals: readonly Numeral[], from: number, to: number): PrintedPage[] {
  const found = numerals.filter(({ line }) => line >= from && line <= to)
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

/** A document with the page that the contents list gives. */
interface Paged {
  document: string
  page: number | null
  first: number
  last: number
  position: Position
}

/**
 * The page of each document by numbers at the foot of its pages, or by numbers at their head; null where none is known. Where a number is
 * lost, as 2 between 1 and 3, a document that stands there is on any of the pages that it may be on: on that of the list, if that is one.
 */
function pagesOf(documents: readonly Paged[], pages: readonly PrintedPage[], foot: boolean): (number | null)[] {
  // both rise: one walk through the pages serves all documents
  let at = 0
  return documents.map(({ first, page: listed }) => {
    while (at < pages.length && (pages[at] as PrintedPage).line < first) at++
    const [above, below] = [pages[at - 1]?.page ?? null, pages[at]?.page ?? null]
    const page = foot ? below : above
    if (page === null || listed === null) return page
    const isPossible = foot ? listed > (above ?? 0) && listed <= page : listed >= page && listed < (below ?? page + 1)
    return isPossible ? listed : page
  })
}

/** Watches one issue for documents that begin on another page than the contents list gives. */
export function watchPages(): IssueWatcher {
  const numerals: Numeral[] = []
  const documents: Paged[] = []
  return {
    line(line) {
      const numeral = numerals.length > MOST_NUMERALS ? null : numeralOf(line)
      if (numeral !== null) numerals.push(numeral)
    },
    remember({ id, page, position, fieldPositions }) {
      const { start, end } = position
      const at = fieldPositions['title'] ?? position
      documents.push({ document: id, page, first: start.line, last: end.line, position: at })
    },
    *end(_gazette, late): Generator<Found> {
      const pages = new Map(late.map(({ document, page }) => [document, page]))
      const paged = documents.map((each) => ({ ...each, page: each.page ?? pages.get(each.document) ?? null }))
      if (numerals.length <= MOST_NUMERALS) yield* differing(paged, numerals)
    },
  }
}

function* differing(documents: readonly Paged[], numerals: readonly Numeral[]): Generator<Found> {
  const first = documents[0]?.first
  const last = documents.at(-1)?.last
  const stated = documents.filter(({ page }) => page !== null).length
  if (first === undefined || last === undefined || stated < 4) return
  // The number of the last page stands behind the last document, that of the first may stand before the first.
  const printed = printedPages(numerals, first - 6, last + 6)
  const readings = [true, false].map((foot) => pagesOf(documents, printed, foot))
  const agreeing = readings.map((pages) => documents.filter(({ page }, i) => page !== null && page === pages[i]).length)
  const best = (agreeing[0] ?? 0) >= (agreeing[1] ?? 0) ? 0 : 1
  if (!isOrder(stated - (agreeing[best] ?? 0), stated)) return
  for (const [i, { document, page: listed, position }] of documents.entries()) {
    const page = readings[best]?.[i] ?? null
    if (page !== null && listed !== null && page !== listed)
      yield { position, document, actual: page, expected: listed }
  }
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
  check: watching(watchPages),
}
