import type { Row } from '../../document/row.ts'
import { findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { titleShape } from '../../lexicon/title.ts'
import type { Head } from './head.ts'
import { bodyFollows } from './numbered.ts'
import type { State } from './state.ts'

/** Characters of a line in which title and number stand. */
const LONGEST = 300

/**
 * Title and number on one line, as web pages leave them, with the text behind or below:
 * 甲市人民政府关于…的意见　甲政发〔2011〕35号 / 甲市人民政府关于…的批复　甲政函〔1999〕134号　乙局：…
 */
export function inlineHead(state: State, i: number): Head | null {
  const row = state.rows[i] as Row
  if (state.inList) return null
  const text = row.text.slice(0, LONGEST)
  if (row.enumerator || !/[号號]/u.test(text) || !text.includes('关于')) return null
  const parsed = findDocumentNumbers(text)[0]
  if (parsed?.form !== 'standard') return null
  const title = text.slice(0, parsed.from).trim()
  const shape = /[\s\u00a0\u3000]$/u.test(text.slice(0, parsed.from)) ? titleShape(title) : null
  if (!shape?.complete || shape.issuers.length === 0) return null
  const rest = row.text.slice(parsed.to).trim()
  if (rest === '' ? !bodyFollows(state, i) : !/^[^。]{2,200}[：:]/u.test(rest)) return null
  return { from: i, last: i, title: { from: i, to: i }, number: i, parsed, inline: { title, rest }, certain: true }
}
