import { isAddressee } from '../../document/classify/head.ts'
import { leadingAddressee } from '../../document/fields/runInText.ts'
import type { Row } from '../../document/row.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { titleShape } from '../../lexicon/title.ts'
import type { State } from './state.ts'

/** Lines that an addressee fills at most. */
const MOST_ADDRESSED = 6

/** What stands below row `i`: an addressee, any other text, or neither. */
export function followedBy(state: State, i: number): 'addressee' | 'text' | null {
  let joined = ''
  let seen = 0
  for (const j of state.below(i)) {
    const row = state.rows[j] as Row
    // another title or number: the addressee below is that document's, and this was the last entry of a list
    if (row.number || titleShape(row.text)?.hasAbout) return null
    joined += row.compact
    if (finalMark(row.text) === 'colon') return isAddressee(joined) ? 'addressee' : 'text'
    // the text has been run in behind it: 各乡镇人民政府：现将…
    if (seen === 0 && leadingAddressee(row.text) !== null) return 'addressee'
    if (/[。；]/u.test(row.text)) return 'text'
    if (/[）)]$/u.test(row.text) || ++seen === MOST_ADDRESSED) return null
  }
  return null
}
