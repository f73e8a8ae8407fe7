import type { Row } from '../../document/row.ts'
import { cardFields } from '../../lexicon/cardLabel.ts'
import { isPaper } from '../../lexicon/kind.ts'
import { titleShape } from '../../lexicon/title.ts'
import { belowCard, numberOf } from './cardNumber.ts'
import { followedBy } from './followedBy.ts'
import type { Head } from './head.ts'
import { isFirst } from './openingTitle.ts'
import type { State } from './state.ts'

/** Rows of a card above and below the one with the title in which its number is looked for, blank ones counted. */
const REACH = 24

/**
 * The head of a document whose title only the card of its web page gives, in row `i`, so that the text opens with its addressee or first sentence:
 * 标题：云水县人民政府关于做好防汛工作的通知⏎文号：云政发〔2023〕5号⏎有效性：有效⏎各乡（镇）人民政府：. Null where the text prints a title or number again.
 */
export function cardTitle(state: State, i: number): Head | null {
  const { rows } = state
  const row = rows[i] as Row
  const title = titleOn(row)
  if (title === null || !(isFirst(state, i) || state.endedAbove(i))) return null
  const last = belowCard(rows, i + 1) - 1
  if (followedBy(state, Math.max(last, i)) === null) return null
  const number = numberAbout(rows, i)
  const parsed = number === null ? null : numberOf(rows[number] as Row)
  const range = { title: { from: i, to: i }, number, parsed, certain: true }
  row.onCard = false
  if (number === i) return { ...range, from: i, last: Math.max(last, i), inline: { title, rest: '' } }
  rows[i] = row.saying(title)
  return { ...range, from: Math.min(i, number ?? i), last: Math.max(last, i, number ?? i), inline: null }
}

/** The title behind its label, 标题：云水县人民政府关于…的通知, or alone below it; the name of a law in a database of Taiwan, 法規名稱：湖泊法. */
function titleOn(row: Row): string | null {
  const law = row.compact.startsWith('法規名稱') ? (cardFields(row.text)[0]?.value ?? '') : ''
  if (law !== '' && isPaper(`中華民國${law}`)) return law
  if (!/[关關][于於]|印[发發]|[转轉][发發]/u.test(row.text)) return null
  const fields = cardFields(row.text)
  const value = fields.length === 0 ? row.compact : fields.find(({ label }) => /(?:标题|名称)$/u.test(label))?.value
  const shape = value === undefined ? null : titleShape(value)
  return value !== undefined && shape?.complete && shape.hasAbout ? value : null
}

/** The row of the card about row `i` that gives the number; null where none does. */
function numberAbout(rows: readonly Row[], i: number): number | null {
  for (const step of [1, -1])
    for (let j = step === 1 ? i : i - 1, seen = 0; seen < REACH && isOfCard(rows[j]); j += step, seen++)
      if (rows[j]?.onCard && numberOf(rows[j] as Row) !== null) return j
  return null
}

const isOfCard = (row: Row | undefined): boolean => row !== undefined && (row.blank || row.onCard)
