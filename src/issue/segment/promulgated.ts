import type { Row } from '../../document/row.ts'
import { fold } from '../../lexicon/fold.ts'
import { isPaper } from '../../lexicon/kind.ts'
import { compact } from '../../lexicon/spaces.ts'
import { articleBelow } from './article.ts'
import type { Head } from './head.ts'
import type { State } from './state.ts'
import { endsTitleSearch } from './titleEnd.ts'

/** Lines of the title of a rule. */
const MOST_LINES = 3
/** Lines that the sentence of promulgation may fill. */
const MOST_SENTENCE = 8
/** Blank lines between a title and what it is over, at most. */
const GAP = 6

/** Whether the first sentence below row `i` puts out the rule of that title: 《云水县消防规定》已经…通过，现予公布。 */
export function isPromulgated(state: State, i: number, title: string): boolean {
  let joined = ''
  let seen = 0
  for (const j of state.below(i)) {
    const row = state.rows[j] as Row
    // the number of the order itself: its head is below
    if (row.number !== null) return false
    joined += row.compact
    if (joined.includes('。') || ++seen === MOST_SENTENCE) break
  }
  const sentence = joined.slice(0, joined.indexOf('。'))
  return /公布|发布|颁布/u.test(sentence) && fold(sentence).includes(fold(`《${title}》`))
}

/**
 * The head of an order with the title of its rule, which stands over authority and number: 云水县消防规定⏎（云水县人民政府令第12号）. The sentence below
 * puts out the rule of that name, or its first article follows where a document is due.
 */
export function underRuleTitle(state: State, head: Head): Head {
  if (head.parsed?.form !== 'order' || head.inline !== null) return head
  const { rows } = state
  let title = ''
  let blank = 0
  for (let i = head.from - 1, lines = 0, last = -1; i >= state.floor; i--) {
    const row = rows[i] as Row
    if (row.blank) {
      if (++blank > GAP || lines > 0) break
      continue
    }
    if (state.isFurniture(row)) continue
    if (endsTitleSearch(row) || ++lines > MOST_LINES) break
    if (last < 0) last = i
    title = row.text + title
    const name = compact(title)
    if (!isPaper(name)) break
    if (isPromulgated(state, head.last, name) || (isDue(state, i) && articleBelow(state, head.last, true)))
      return { ...head, from: i, title: { from: i, to: head.title?.to ?? last } }
  }
  return head
}

/** A title in row `i` stands by itself where a document may begin. */
function isDue(state: State, i: number): boolean {
  const { rows, head } = state
  if ((rows[i] as Row).markdownDepth > 0) return true
  const above = rows[i - 1]
  return (head === null || state.endedAbove(i)) && (above === undefined || above.blank || state.isPageEdge(above))
}
