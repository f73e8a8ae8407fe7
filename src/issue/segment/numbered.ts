import { readAuthorities } from '../../document/endMatter.ts'
import type { Row } from '../../document/row.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { splitTitle } from '../../lexicon/title.ts'
import { belowCard } from './cardNumber.ts'
import { isCarried } from './carried.ts'
import { type Head, headIn } from './head.ts'
import type { State } from './state.ts'
import { titleAbove, titleBelow } from './titleBlock.ts'
import { untitledHead } from './untitled.ts'

/** Rows in which the title below a number is looked for. */
const TITLE_ROWS = 16
/** Lines below a number, one of which is text where it is that of a document. */
const MOST_BELOW = 10
/** Characters of a line that is neither title nor entry. */
const LONG = 60

/** The head of the document whose number line row `i` is: 云政发〔2023〕20号 under or over its title. Null for a number that begins none. */
export function numberedHead(state: State, i: number, number: DocumentNumber): Head | null {
  const { rows, floor } = state
  if (!bodyFollows(state, i)) return state.pass(i, 'number-without-text')
  const masthead = mastheadOf(number)
  if (masthead && !masthead.test(lineAbove(state, i))) return state.pass(i, 'number-without-masthead')
  const { onCard } = rows[i] as Row
  const above = onCard || isTitleBelow(state, i) ? null : titleAbove(rows, i, floor, state.isFurniture)
  if (above) above.from = belowSection(state, above.from, above.to)
  if (above && isCarried(state, state.joined(above.from, above.to), above.from)) return state.pass(i, 'text-carried')
  const head =
    headIn(rows, {
      number: i,
      parsed: number,
      above,
      floor,
      below: (from) => titleUnder(state, onCard ? belowCard(rows, from) : from),
      isFurniture: (row) => state.isFurniture(row) || state.contents.isSection(row.compact),
    }) ?? untitledHead(rows, i, number, isDue(state, i, number), state.isPageEdge)
  return head ?? state.pass(i, 'number-without-title')
}

/** What the line above a number has to name that names no body itself: 第12号 under 某市人民政府令. */
function mastheadOf({ form, code }: DocumentNumber): RegExp | null {
  if (code !== '') return null
  if (form === 'announcement') return /公告|通告|令$/u
  return form === 'order' ? /(?:令|公告|通告)$/u : null
}

function lineAbove({ rows, floor }: State, i: number): string {
  for (let j = i - 1; j >= floor; j--) {
    const row = rows[j] as Row
    if (!row.blank) return row.compact
  }
  return ''
}

const titleUnder = ({ rows, isFurniture }: State, from: number) =>
  titleBelow(rows, from, Math.min(rows.length, from + TITLE_ROWS), isFurniture)

/** A document is due at row `i`: the one before has ended right above, or the contents list gives the number. */
function isDue(state: State, i: number, { canonical }: DocumentNumber): boolean {
  return state.endedAbove(i) || state.list.gives(canonical) || state.contents.gives(canonical)
}

/** The number of the first document stands over its title, which the contents list above has named: the line above is an entry of the list. */
function isTitleBelow(state: State, i: number): boolean {
  if (!state.inList) return false
  const below = titleBelow(state.rows, i + 1, Math.min(state.rows.length, i + TITLE_ROWS), state.isFurniture)
  if (below === null) return false
  const joined = state.joined(below.from, below.to)
  return [joined, splitTitle(joined).title].some((title) => state.list.names(title))
}

/** The first line of a title block without a section of the contents list over it, 县政府文件, whose list has not been read yet. */
function belowSection(state: State, from: number, to: number): number {
  if (!state.inList) return from
  for (let j = from; j < to; j++) {
    const row = state.rows[j] as Row
    if (row.blank || state.isFurniture(row)) continue
    const divides = readAuthorities(row) === null && state.list.namesTwice(row.compact)
    if (j > from || !divides) return j
  }
  return from
}

/** A document's number is followed by its text; a number in a contents list by the next title. */
export function bodyFollows(state: State, i: number): boolean {
  let seen = 0
  for (const j of state.below(i)) {
    const { text, number } = state.rows[j] as Row
    // a joint document bears the numbers of its issuers one under the other; an entry of a list has one
    if (number && seen === 0 && !state.inList) continue
    if (number) return false
    if (/[。；]/u.test(text) || finalMark(text) === 'colon' || text.includes('\t') || text.startsWith('|')) return true
    if (text.length > LONG && !/[.…．·]{4,}/u.test(text)) return true
    if (++seen === MOST_BELOW) break
  }
  // nothing but short lines: in the contents list that is the next entries, after it a short document
  return !state.inList
}
