import { readAuthorities, readSignatureLine } from '../../document/endMatter.ts'
import { isBareNumber } from '../../document/furniture.ts'
import { printedAbove } from '../../document/printedAbove.ts'
import type { Row } from '../../document/row.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { splitTitle } from '../../lexicon/title.ts'
import { belowCard, cardGives, cardOver } from './cardNumber.ts'
import { isCarried } from './carried.ts'
import { followedBy } from './followedBy.ts'
import { type Head, headIn } from './head.ts'
import { headingOverFields, titleOverCard } from './pageTitle.ts'
import { overRuleTitle, underRuleTitle } from './promulgated.ts'
import { belowMarks, mastheadAbove } from './redHead.ts'
import type { State } from './state.ts'
import { titleAbove } from './titleAbove.ts'
import { titleBelow } from './titleBelow.ts'
import type { RowRange, TitleBlock } from './titleBlock.ts'
import { underRedHead } from './underRedHead.ts'
import { untitledHead } from './untitled.ts'

/** Rows in which the title below a number is looked for. */
const TITLE_ROWS = 16
/** Lines below a number, one of which is text where it is that of a document. */
const MOST_BELOW = 10
/** Characters of a line that is neither title nor entry. */
const LONG = 60

/** The head of the document whose number line row `i` is: 云政发〔2023〕20号 under or over its title. Null for a number that begins none. */
export function numberedHead(state: State, i: number, number: DocumentNumber): Head | null {
  const { rows } = state
  if (isOfJoint(state, i, number)) return state.pass(i, 'number-of-joint')
  if (isUnderSignature(state, i, number)) return state.pass(i, 'number-of-signed')
  if (!bodyFollows(state, i)) return state.pass(i, 'number-without-text')
  const masthead = mastheadOf(number)
  if (masthead && !masthead.test(lineAbove(state, i))) return state.pass(i, 'number-without-masthead')
  const red = underRedHead(state, i, number)
  if (red?.title) {
    const { from, to } = red.title
    return isCarried(state, state.joined(from, to), red.from) ? state.pass(i, 'text-carried') : red
  }
  const { onCard } = rows[i] as Row
  const floor = titleFloor(state, i)
  const above = titleOver(state, i, floor)
  if (above) {
    above.from = belowSignature(state, belowSection(state, above.from, above.to), above.to)
    above.from = asListed(state, above.from, above.to)
  }
  if (above && isCarried(state, state.joined(above.from, above.to), above.from)) return state.pass(i, 'text-carried')
  const head = headIn(rows, {
    number: i,
    parsed: number,
    above,
    floor,
    below: (from) =>
      titleUnder(
        state,
        onCard ? belowCard(rows, from) : belowIssued(rows, belowMarks(rows, from)),
        isApart(state, i, number, above),
      ),
    isFurniture: (row) => state.isFurniture(row) || state.contents.isSection(row.compact),
    isAddressed: () => followedBy(state, i) === 'addressee',
  })
  if (head !== null && !isSignature(state, head.title)) return underRuleTitle(state, head)
  return (
    overRuleTitle(state, i, number) ??
    untitledHead(rows, i, number, isDue(state, i, number), state.isPageEdge) ??
    state.pass(i, 'number-without-title')
  )
}

/** The title found is but the body that has issued the open document: its signature, which has lost the date. */
const isSignature = (state: State, title: RowRange | null): boolean =>
  title !== null && title.from === title.to && state.isIssuer(state.rows[title.from] as Row)

/** Rows that the numbers of a joint document fill at most, with what parts them. */
const MOST_OF_JOINT = 24

/** A further number of a joint document: nothing but numbers and edges of pages stand between it and that of the open document. */
function isOfJoint({ rows, head, isPageEdge }: State, i: number, { form }: DocumentNumber): boolean {
  // an order has its title in its number
  if (form === 'order' || form === 'announcement') return false
  if (head === null || head.number !== head.last || i - head.last > MOST_OF_JOINT) return false
  for (let j = i - 1; j > head.last; j--) {
    const row = rows[j] as Row
    if (!row.blank && row.number === null && !isPageEdge(row)) return false
  }
  return true
}

/**
 * （云政发〔2018〕21号） under the date, or the signature without one, of a document that has no other number is its own, as some gazettes print it at the end; that of the next
 * document stands nearer to its title.
 */
function isUnderSignature(state: State, i: number, { form }: DocumentNumber): boolean {
  const { rows, head } = state
  if (head === null || head.number !== null || head.parsed !== null || form !== 'standard') return false
  if (!/^[（(].*[）)]$/u.test((rows[i] as Row).compact)) return false
  const above = printedAbove(rows, i, head.last + 1)
  let below = i + 1
  while (below < rows.length && rows[below]?.blank) below++
  if (above <= head.last || i - above > below - i) return false
  // between the two alike, the indent of the date tells
  const signature = rows[above] as Row
  const beside = i - above < below - i || signature.indent > 0
  return beside && (readSignatureLine(signature)?.dated === true || state.isIssuer(signature))
}

/** What the line above a number has to name that names no body itself: 第12号 under 某市人民政府令. */
function mastheadOf({ form, code }: DocumentNumber): RegExp | null {
  if (code !== '') return null
  if (form === 'announcement') return /公告|通告|令$/u
  return form === 'order' ? /(?:令|公告|通告)$/u : null
}

/** Bodies of a joint order at most. */
const MOST_BODIES = 8

/** The line above row `i`, further up where that names a body: 甲部⏎令⏎乙部. */
function lineAbove({ rows, floor, isFurniture }: State, i: number): string {
  for (let j = i - 1, bodies = 0; j >= floor && bodies < MOST_BODIES; j--) {
    const row = rows[j] as Row
    if (row.blank || isFurniture(row)) continue
    if (readAuthorities(row) === null) return row.compact
    bodies++
  }
  return ''
}

/** The title over the number; that over a card only where none stands under it. */
function titleOver(state: State, i: number, floor: number): TitleBlock | null {
  const { rows, isFurniture } = state
  if (!(rows[i] as Row).onCard) {
    if (isTitleBelow(state, i)) return null
    const heading = headingOverFields(state, i)
    return heading === null ? titleAbove(rows, i, floor, isFurniture) : { ...heading, shaped: true }
  }
  if (titleUnder(state, belowCard(rows, i + 1), true) !== null) return null
  const block = titleOverCard(state, i)
  return block && { ...block, shaped: true }
}

const titleUnder = ({ rows, isFurniture }: State, from: number, overPage: boolean) =>
  titleBelow(rows, from, Math.min(rows.length, from + TITLE_ROWS), isFurniture, overPage)

/**
 * The first row under a number that is not the line of who issued the minutes, and when: 某市人民政府办公室　2019年6月3日. A title stands below it; a signature
 * ends its document.
 */
function belowIssued(rows: readonly Row[], from: number): number {
  let i = from
  while (i < rows.length && rows[i]?.blank) i++
  const row = rows[i]
  const signature = row === undefined ? null : readSignatureLine(row)
  return signature?.dated && signature.authorities.length > 0 ? i + 1 : from
}

/** The number, or the masthead over it, ends nothing above it: its title is below, though a page turn between them. */
function isApart(state: State, i: number, number: DocumentNumber, above: RowRange | null): boolean {
  const top = above?.from ?? mastheadAbove(state.rows, i, state.floor) ?? i
  if (isDue(state, top, number)) return true
  const over = state.rows[top - 1]
  return over !== undefined && (over.blank || state.isPageEdge(over)) && state.atBreak(top)
}

/** The first row that the title of the number in row `i` may take: what stands above the card of a web page, or at the end of the list, is none. */
function titleFloor(state: State, i: number): number {
  const { rows, floor } = state
  if ((rows[i] as Row).onCard || isUnderList(state, i, GAP)) return i
  return (cardOver(rows, i, floor) ?? floor - 1) + 1
}

/** A document is due at row `i`: the one before has ended right above, or the contents list or the card of the page gives the number. */
function isDue(state: State, i: number, { canonical }: DocumentNumber): boolean {
  if (state.endedAbove(i) || state.contents.gives(canonical) || state.list.gives(canonical)) return true
  const card = cardOver(state.rows, i, state.floor)
  return card !== null && cardGives(state.rows, card, canonical)
}

/**
 * The number of the first document stands over its title, which the contents list above has named, or which follows the list without a title of
 * its own between them: the line above is an entry of the list.
 */
function isTitleBelow(state: State, i: number): boolean {
  if (!state.inList) return false
  const below = titleBelow(state.rows, i + 1, Math.min(state.rows.length, i + TITLE_ROWS), state.isFurniture)
  if (below === null) return false
  if (isUnderList(state, i, 1)) return true
  const joined = state.joined(below.from, below.to)
  return [joined, splitTitle(joined).title].some((title) => state.list.names(title))
}

/** Blank lines where a title is lost, at least. */
const GAP = 3

/** `gap` blank lines, or more, stand between row `i` and the contents list, whose last entries run on without any: they are no title of what follows. */
function isUnderList({ rows, inList }: State, i: number, gap: number): boolean {
  const j = printedAbove(rows, i)
  return inList && i - j > gap && j > 0 && !rows[j - 1]?.blank
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

/**
 * The first line of a title block that the contents list has from there on, issuer and all: 县住建局 over it, and a blank line between, is the last cell
 * of a table.
 */
function asListed(state: State, from: number, to: number): number {
  const { rows, contents } = state
  let start = from
  while (start < to && !rows[start]?.blank) start++
  while (start < to && rows[start]?.blank) start++
  // no blank line parts a block that has none: 县教育局⏎县财政局关于…
  if (start === from || !rows[start - 1]?.blank) return from
  const title = state.joined(start, to)
  if (!contents.has(title) || contents.has(state.joined(from, to))) return from
  return splitTitle(title).issuers.length > 0 ? start : from
}

/**
 * The first line of a title block without the signature of the open document over it, which has lost its date and stands at the foot of its page:
 * 云水县人民政府, page number, then 云水县水利局⏎关于…的通知.
 */
function belowSignature(state: State, from: number, to: number): number {
  const { rows } = state
  if (!state.isIssuer(rows[from] as Row) || state.endedAbove(from)) return from
  let turned = false
  for (let j = from + 1; j <= to; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    if (!state.isPageEdge(row)) return turned && readAuthorities(row) !== null ? j : from
    turned = true
  }
  return from
}

/** A document's number is followed by its text; a number in a contents list by the next title. */
export function bodyFollows(state: State, i: number): boolean {
  let seen = 0
  for (const j of state.below(i)) {
    const row = state.rows[j] as Row
    const { text, number } = row
    if (isBareNumber(row)) continue
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
