import { printedAbove } from '../../document/printedAbove.ts'
import type { Row } from '../../document/row.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
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

/**
 * The head of a rule that bears a number of its own, over its title: 云政发〔2017〕40号⏎云水县人民政府工作规则⏎第一章　总则. Only where no document is
 * open: one under an announcement is that of what it puts out.
 */
export function overRuleTitle(state: State, i: number, parsed: DocumentNumber): Head | null {
  if (parsed.form !== 'standard' || state.head !== null) return null
  let title = ''
  let from = -1
  for (const j of state.below(i)) {
    const row = state.rows[j] as Row
    if (from < 0) from = j
    if (endsTitleSearch(row) || j - from >= MOST_LINES) return null
    title += row.compact
    if (!isPaper(title) || !articleBelow(state, j, true)) continue
    return { from: i, last: j, title: { from, to: j }, number: i, parsed, inline: null, certain: true }
  }
  return null
}

/** A title in row `i` stands by itself where a document may begin: that of the open one has come into force right above, if it has not been signed there. */
function isDue(state: State, i: number): boolean {
  const { rows, head } = state
  if ((rows[i] as Row).markdownDepth > 0) return true
  const above = rows[i - 1]
  if (above !== undefined && !above.blank && !state.isPageEdge(above)) return false
  return head === null || state.endedAbove(i) || comesIntoForceAbove(state, i)
}

/** The last article of a rule: 本办法自2023年6月1日起施行。 */
const IN_FORCE = /(?:施行|实施|生效)。$/u

function comesIntoForceAbove(state: State, i: number): boolean {
  const above = printedAbove(state.rows, i, state.floor)
  return above >= state.floor && IN_FORCE.test(state.rows[above]?.compact ?? '')
}
