import type { Row } from '../../document/row.ts'
import { titleNoteEnd } from '../../document/titleNote.ts'
import { isPaper } from '../../lexicon/kind.ts'
import { isMakingNote, isPromulgation } from '../../lexicon/promulgation.ts'
import { hasLetter } from '../../lexicon/punctuation.ts'
import { compact } from '../../lexicon/spaces.ts'
import { cardNumber, numberOnCardBelow } from './cardNumber.ts'
import { type Head, headIn } from './head.ts'
import { listedTitle } from './listedTitle.ts'
import { openingTitle } from './openingTitle.ts'
import { hasOwnTitle } from './ownTitle.ts'
import { pageTitle } from './pageTitle.ts'
import { shapedTitle } from './shapedTitle.ts'
import type { State } from './state.ts'
import { withSubtitle } from './subtitle.ts'
import { titleAgain } from './titleAgain.ts'
import type { RowRange } from './titleBlock.ts'
import { endsClause, endsTitleSearch } from './titleEnd.ts'

/** A title is no wider, in columns of its first line; that of many bodies on the one line of a Markdown heading may be. */
const WIDEST = 160
const WIDEST_HEADING = 400
/** Lines and characters of a title that the contents list has named. */
const MOST_LINES = 3
const [SHORTEST, LONGEST] = [4, 80]

/** The head of a document without a number whose title begins in row `i`, and by what it was found; null where none does. */
export function titledHead(state: State, i: number): { head: Head; by: 'contents' | 'title' } | null {
  const { rows, head: open } = state
  const row = rows[i] as Row
  // specks over a title, 、 or ***, are none of it; the readers below ask whether the line ends any search for a title, once what is known of it lets one begin there
  if (
    i < state.floor ||
    (row.width > WIDEST && (row.markdownDepth === 0 || row.width > WIDEST_HEADING)) ||
    endsClause(row) ||
    !hasLetter(row.text)
  )
    return null
  if ((open !== null && i <= open.last) || isSectionOver(state, i)) return null
  const listed = listedTitle(state, i)
  const block =
    listed ??
    unnumberedPage(state, i) ??
    titleAgain(state, i) ??
    shapedTitle(state, i) ??
    repeatedTitle(state, i) ??
    madeRule(state, i) ??
    openingTitle(state, i)
  if (!block || (row.markdownDepth > 0 && hasOwnTitle(state, block.to, state.joined(i, block.to)))) return null
  const number = numberOnCardBelow(rows, block.to)
  // the number on the card begins it
  if (number !== null && pageTitle(state, i) !== null) return null
  const head = headIn(rows, {
    number,
    parsed: number === null ? null : cardNumber(rows, number),
    above: { from: block.from, to: block.to, shaped: true },
    floor: block.from,
    below: () => null,
    isFurniture: state.isFurniture,
  })
  return head && { head, by: listed ? 'contents' : 'title' }
}

/** 大事记 over 2022年4月大事记: the name of a section, be it that of a paper too, over a title of the list, or over the next section. */
function isSectionOver({ rows, front, contents, isPageEdge }: State, i: number): boolean {
  if (front || !contents.isSection((rows[i] as Row).text)) return false
  for (let j = i + 1; j < rows.length; j++) {
    const row = rows[j] as Row
    if (row.blank || isPageEdge(row)) continue
    return contents.isSection(row.text) || (!endsTitleSearch(row) && contents.canBegin(row.compact))
  }
  return false
}

/** The contents list ends where a title of it stands again, over its text: 政府工作报告 needs no issuer and no number to be one. */
function repeatedTitle(state: State, i: number): RowRange | null {
  if (!state.inList) return null
  const { rows, list } = state
  let joined = ''
  for (let j = i, seen = 0; j < rows.length && seen < MOST_LINES; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    if (endsTitleSearch(row)) return null
    seen++
    joined += row.compact
    if (joined.length < SHORTEST || joined.length > LONGEST) return null
    // the line itself has been remembered just now, the title it repeats before it
    if (seen === 1 ? list.repeats(joined) : list.names(joined))
      return state.textBelow(j) ? { from: i, to: withSubtitle(rows, j, state.isFurniture) } : null
  }
  return null
}

/** The title of a web page that prints no number. */
function unnumberedPage(state: State, i: number): RowRange | null {
  const block = pageTitle(state, i)
  return block === null || state.numberBelow(block.to) || !state.textBelow(block.to) ? null : block
}

/** A law or rule by itself: its title, and under it when and by what it was made. Only where nothing stands before it. */
function madeRule(state: State, i: number): RowRange | null {
  if (!state.front || state.sawContents || endsTitleSearch(state.rows[i] as Row)) return null
  if (!isPaper((state.rows[i] as Row).compact)) return null
  for (const j of state.below(i)) {
    // a number under the note is that of a document, which begins at its issuer
    const to = isPromulgation((state.rows[j] as Row).text) ? j : makingNoteEnd(state, j)
    return to !== null && !state.numberBelow(to) ? { from: i, to: i } : null
  }
  return null
}

/** The last row of a bracket over several lines that begins in row `j` and tells of the making; a day alone in brackets stands under texts of all kinds. */
function makingNoteEnd(state: State, j: number): number | null {
  const to = titleNoteEnd(state.rows, j, state.isFurniture)
  return to !== null && isMakingNote(compact(state.joined(j, to))) ? to : null
}
