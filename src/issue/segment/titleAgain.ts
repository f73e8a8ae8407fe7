import { readAuthorities } from '../../document/endMatter.ts'
import { isOfPageBetween, keyOf, lastPrinting } from '../../document/lastPrinting.ts'
import { perRow } from '../../document/perRow.ts'
import type { Row } from '../../document/row.ts'
import { dateLine } from '../../lexicon/date.ts'
import { isPromulgation } from '../../lexicon/promulgation.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { isSpeakerLine } from '../../lexicon/speaker.ts'
import type { Head } from './head.ts'
import type { State } from './state.ts'
import { withSubtitle } from './subtitle.ts'
import type { RowRange } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'

/** Lines over which a title runs. */
const MOST_LINES = 4
/** Lines between the two printings of a title: who issued it, when it was made, its number. */
const MOST_BETWEEN = 6

/**
 * The title of the open document, printed again before its text: web pages print it over their own lines, its issuer and the text as it was
 * issued, whose title it is. 关于做好防汛工作的通知⏎云水县人民政府⏎关于做好防汛工作的通知. Null where row `i` does not begin it.
 */
export function titleAgain(state: State, i: number): RowRange | null {
  const { rows, head } = state
  if (!head?.title || !nothingSince(state, i)) return null
  const own = keyOf(titleText(state, head))
  let joined = ''
  for (let j = i, seen = 0; j < rows.length && seen < MOST_LINES; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    if (state.isPageEdge(row) || endsTitleSearch(row)) return null
    seen++
    joined = joined === '' ? row.text : `${joined} ${row.text}`
    const key = keyOf(joined)
    if (key === own) return { from: i, to: withSubtitle(rows, j, state.isFurniture) }
    if (key.length >= own.length) return null
  }
  return null
}

/** The head of the open document with that of its second printing, which has the number and the title; null where the two are not of one document. */
export function mergedHead(state: State, head: Head): Head | null {
  const { head: open } = state
  if (!open?.title || !nothingSince(state, head.from)) return null
  // 云水县消防规定 over 县政府令第3号: an order has no title but that of what it puts out
  if (head.title === null) return open.number === null ? { ...head, from: open.from, title: open.title } : null
  if (open.parsed !== null && head.parsed !== null && open.parsed.canonical !== head.parsed.canonical) return null
  if (keyOf(titleText(state, open)) !== keyOf(titleText(state, head))) return null
  const numbered = head.number === null ? open : head
  return {
    ...head,
    from: open.from,
    title: { from: open.title.from, to: head.title.to },
    number: numbered.number,
    parsed: numbered.parsed,
  }
}

/** The text of a title, without the notes and bylines under it; of two printings the last. */
function titleText({ rows, isPageEdge }: State, { title, number, inline }: Head): string {
  if (inline) return inline.title
  if (title === null) return ''
  const block = rows.slice(title.from, title.to + 1).filter((row, i) => {
    const apart = row.blank || row.onCard || isPageEdge(row) || title.from + i === number
    return !apart && !/^[（(—]/u.test(row.compact) && !isSpeakerLine(row.text)
  })
  return lastPrinting(block)
    .map((row) => row.text)
    .join(' ')
}

/** A line that may stand between two printings of a title: who issued it, when it was made, its number. The first of a text is asked for every line of it. */
const standsBetween = perRow(
  (row) =>
    row.number !== null ||
    dateLine(row.text) !== null ||
    isOfPageBetween(row) ||
    readAuthorities(row) !== null ||
    /^[（(].*[）)]$/u.test(row.compact) ||
    isPromulgation(row.text),
)

/** Nothing of the text stands between the head of the open document and row `i`. */
function nothingSince({ rows, head, isPageEdge }: State, i: number): boolean {
  if (head === null) return false
  let seen = 0
  for (let j = head.last + 1; j < i; j++) {
    const row = rows[j] as Row
    if (row.blank || row.onCard || isPageEdge(row)) continue
    if (++seen > MOST_BETWEEN) return false
    if (finalMark(row.text) !== null || !standsBetween(row)) return false
  }
  return true
}
