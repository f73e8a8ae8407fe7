import { authorityList } from '../../document/endMatter.ts'
import type { Row } from '../../document/row.ts'
import { findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { opensSubject, titleShape } from '../../lexicon/title.ts'
import { isCarried } from './carried.ts'
import { followedBy } from './followedBy.ts'
import type { Head } from './head.ts'
import type { State } from './state.ts'
import { endsTitleSearch } from './titleEnd.ts'

/** No line of a title with its number is longer. */
const LONGEST = 200
/** Lines of the title above the one that ends in the number. */
const MOST_ABOVE = 4
/**
 * The head of a document whose number stands in brackets behind its title, on the same line: 云水县人民政府关于加强防汛工作的通知（云政发〔2023〕5号),
 * the title over one or several lines. An addressee stands below, or any text where a document is due: entries of a list look the same.
 */
export function bracketedHead(state: State, i: number): Head | null {
  const row = state.rows[i] as Row
  const { text } = row
  if (text.length > LONGEST || !/[）)]/u.test(text.charAt(text.length - 1))) return null
  if (!/[号號]\s{0,4}[）)]$/u.test(text) || row.enumerator) return null
  const parsed = findDocumentNumbers(text).at(-1)
  if (parsed?.form !== 'standard' || !/^\s*[）)]$/u.test(text.slice(parsed.to))) return null
  const before = text.slice(0, parsed.from).trimEnd()
  if (!/.[（(]$/u.test(before)) return null
  const found = titleTo(state, i, before.slice(0, -1).trim())
  if (found === null) return null
  const { title, from } = found
  const due = state.head === null ? !state.sawContents : state.endedAbove(from)
  const below = followedBy(state, i)
  if (below === null || (below === 'text' && !due)) return null
  if (isCarried(state, title, from)) return state.pass(i, 'text-carried')
  return { from, last: i, title: { from, to: i }, number: i, parsed, inline: { title, rest: '' }, certain: true }
}

/** The title that ends in row `i` with `end`, which may be all above it, and the row in which it begins: upwards until it names an issuer, or opens with 关于. */
export function titleTo(state: State, i: number, end: string): { title: string; from: number } | null {
  let title = end
  let from = i
  for (;;) {
    const shape = titleShape(title)
    const whole = shape?.complete === true && shape.hasAbout && shape.kind !== null
    if (whole && shape.issuers.length > 0) return { title, from }
    const above = rowAbove(state, from)
    const row = above === null ? null : (state.rows[above] as Row)
    // 关于…的通知（云政发〔2023〕5号） without an issuer, but for one on its own line
    if (whole && opensSubject(title) && (row === null || authorityList(row.text) === null)) return { title, from }
    if (row === null || above === null || i - above > MOST_ABOVE || row.width > 100 || endsTitleSearch(row)) return null
    title = `${row.text} ${title}`.trimEnd()
    from = above
  }
}

function rowAbove(state: State, i: number): number | null {
  for (let j = i - 1; j >= state.floor; j--) {
    const row = state.rows[j] as Row
    if (!row.blank && !state.isFurniture(row)) return j
  }
  return null
}
