import { readAuthorities, readSignatureLine } from '../../document/endMatter.ts'
import { printedAbove } from '../../document/printedAbove.ts'
import type { Row } from '../../document/row.ts'
import { isInstrumentKind } from '../../lexicon/kind.ts'
import { splitTitle } from '../../lexicon/title.ts'
import { isCarried } from './carried.ts'
import type { IndexedEntry } from './contentsIndex.ts'
import type { State } from './state.ts'
import { withSubtitle } from './subtitle.ts'
import type { RowRange } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'

/** Lines over which a title of the list may run, and the lines of issuers above it. */
const MOST_LINES = 5
const MOST_ISSUERS = 4

/** The lines from `i` are a title that stands in the contents list: the title block with the issuers above it. */
export function listedTitle(state: State, i: number): RowRange | null {
  const { rows, contents } = state
  if (contents.empty || state.front || !contents.canBegin((rows[i] as Row).compact)) return null
  if (endsTitleSearch(rows[i] as Row)) return null
  const listed = longestListed(state, i)
  if (!listed) return null
  const { entry, to } = listed
  if (state.numberBelow(to)) return null
  const joined = state.joined(i, to)
  const from = isRuleUnderSignature(state, i, joined) ? i : issuersAbove(state, i)
  const named = from < i || splitTitle(joined).issuers.length > 0
  // an entry with a number is the document itself; without its issuer this is the instrument that the document carries
  if (entry.entry.number !== null && !named) return state.pass(i, 'title-without-number')
  if (!named && !state.atBreak(i)) return state.pass(i, 'title-in-text')
  if (isCarried(state, joined, i)) return state.pass(i, 'text-carried')
  entry.used = true
  return { from, to: withSubtitle(rows, to, state.isFurniture) }
}

/** The entry whose title the lines from `i` make up, and the last of them: of several nearly alike the longest, so that no line of a title is left. */
function longestListed({ rows, contents, isPageEdge }: State, i: number): { entry: IndexedEntry; to: number } | null {
  let joined = ''
  let best: { entry: IndexedEntry; to: number } | null = null
  let exact = false
  for (let j = i, seen = 0; j < rows.length && seen < MOST_LINES; j++) {
    const row = rows[j] as Row
    // a page may turn inside the title
    if (row.blank || (seen > 0 && isPageEdge(row))) continue
    if (seen > 0 && endsTitleSearch(row)) break
    seen++
    joined += row.compact
    const entry = contents.find(joined)
    const whole = contents.has(joined)
    // a title that is complete to the letter is not made longer by what is only like one: 10月 under …10月大事记
    if (entry && (whole || !exact)) best = { entry, to: j }
    else if (best) break
    exact = whole
  }
  return best
}

/**
 * A rule bears the name of its region in its title, and no issuer over it: a body above the blank line over it,云水县人民政府 over 云水县湿地保护条例,
 * signs the open document, which it has issued, be it without a date.
 */
function isRuleUnderSignature(state: State, i: number, title: string): boolean {
  const { rows, floor } = state
  if (/[关關][于於]/u.test(title) || !isInstrumentKind(title) || !rows[i - 1]?.blank) return false
  const above = printedAbove(rows, i, floor)
  const row = rows[above]
  return above >= floor && row !== undefined && state.isIssuer(row)
}

/** The first line of the issuers above row `i`; a signature's body is none: a date or a note stands between it and the next title. */
function issuersAbove({ rows, floor }: State, i: number): number {
  let from = i
  for (let j = i - 1, seen = 0; j >= floor && seen < MOST_ISSUERS; j--) {
    const row = rows[j] as Row
    if (row.blank) continue
    if (readSignatureLine(row)?.dated || readAuthorities(row) === null) break
    seen++
    from = j
  }
  return from
}
