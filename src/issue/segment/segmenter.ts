import { readSignatureLine } from '../../document/endMatter.ts'
import type { Furniture } from '../../document/furniture.ts'
import type { Row } from '../../document/row.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { noteKind } from '../../lexicon/note.ts'
import type { NumberForms } from '../../lexicon/numberForms.ts'
import { isSourceLine } from '../../lexicon/sourceLine.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Profile } from '../../options.ts'
import { type Contents, readContents } from '../contents/index.ts'
import { type IssueNumber, mastheadName, readName } from '../imprint/index.ts'
import { type Repeated, runningHeads } from '../runningHeads.ts'
import type { ReadingWatch } from '../watch.ts'
import { backMatter } from './backMatter.ts'
import { evidenceAbove, evidenceAt, type FoundBy } from './beginning.ts'
import { bracketedHead } from './bracketed.ts'
import { cardNumber } from './cardNumber.ts'
import { cardTitle } from './cardTitle.ts'
import { isClosingList, isListHeading } from './closingList.ts'
import { ContentsIndex } from './contentsIndex.ts'
import { dividerName, headBelowDivider, isPageHead } from './divider.ts'
import type { Head } from './head.ts'
import { inlineHead } from './inline.ts'
import { isBarred, markedHead } from './marked.ts'
import { COVER, issueOf, newIssueFrom } from './newIssue.ts'
import { numberedHead } from './numbered.ts'
import { openingAddressee } from './openingTitle.ts'
import { PrintedList } from './printedList.ts'
import { isUpperPart } from './redHead.ts'
import { underRegistration } from './registered.ts'
import { runInHead } from './runIn.ts'
import { State } from './state.ts'
import { mergedHead } from './titleAgain.ts'
import { titledHead } from './titled.ts'

/** What the segmenter found, in order. `repeated` is what it knows of the issue, whose `furniture` it tells by that. */
export type Segment =
  | { type: 'front'; rows: Row[]; contents: Contents; repeated: Repeated; furniture: Furniture }
  | { type: 'document'; rows: Row[]; head: Head; section: string | null }
  | { type: 'section'; rows: Row[] }
  | { type: 'back'; rows: Row[] }

/** Before the masthead has been read. */
const UNKNOWN: Repeated = { name: null, year: null, issue: null }
/** Lines that must be at hand below a line before it is judged. */
const LOOKAHEAD = 48
/** A longer line begins and ends nothing; a shorter one ends a document. */
const LONGEST = 400
const LONGEST_END = 160

/**
 * Divides an issue into front matter, documents, section dividers and back matter, holding one document at a time.
 * A document begins at its title block, number or order line; cited numbers and the contents list begin none.
 */
export class Segmenter {
  readonly #state: State
  /** Index of the next row to judge. */
  #next = 0
  #section: string | null = null
  /** The section of the open document, that of the first one also: its name stands in front of it. */
  #current: string | null = null
  #name: string | null = null
  #repeated: Repeated = UNKNOWN
  /** Year and number of the issue, as its cover or first page states them. */
  #issue: IssueNumber | null = null
  /** The issue's documents have ended; its contents list and imprint follow. */
  #closing = false
  #out: Segment[] = []
  readonly #profile: Profile | undefined
  readonly #forms: NumberForms | null
  /** Names of sections that a profile lists. */
  readonly #sections: ReadonlySet<string>
  readonly #watch: ReadingWatch | undefined

  constructor(profile?: Profile, forms: NumberForms | null = null, watch?: ReadingWatch) {
    this.#profile = profile
    this.#forms = forms
    this.#watch = watch
    this.#sections = new Set((profile?.sections ?? []).map(compact))
    this.#state = new State(watch)
    this.#learnHeads(UNKNOWN)
  }

  /** Name of the gazette, once its front matter has been read. */
  get name(): string | null {
    return this.#name
  }

  push(rows: readonly Row[]): Segment[] {
    // row by row, so that no line is judged by more of what follows, however the input was cut, and little is moved when a run ends
    for (const row of rows) {
      this.#state.rows.push(row)
      while (this.#next + LOOKAHEAD < this.#state.rows.length) this.#judge()
    }
    return this.#flush()
  }

  end(): Segment[] {
    const { rows } = this.#state
    while (this.#next < rows.length) this.#judge()
    this.#close(rows.length, true)
    return this.#flush()
  }

  #flush(): Segment[] {
    const out = this.#out
    this.#out = []
    return out
  }

  /** What repeats on the pages is known better now. */
  #learnHeads(repeated: Repeated): void {
    this.#repeated = repeated
    this.#state.furniture = { isRunningHead: runningHeads(repeated, this.#profile) }
  }

  #learnName(name: string | null): void {
    this.#name = name
    if (name !== null) this.#learnHeads({ ...UNKNOWN, name })
  }

  #judge(): void {
    const state = this.#state
    const i = this.#next++
    const row = state.rows[i] as Row
    if (row.blank) return
    if (this.#closing) {
      this.#newIssue(i)
      return
    }
    if (row.begins === true) {
      this.#begin(markedHead(state.rows, i, state.isFurniture), 'mark', i)
      return
    }
    if (row.onCard) {
      const number = cardNumber(state.rows, i)
      if (!(number && this.#begin(numberedHead(state, i, number), 'number'))) this.#begin(cardTitle(state, i), 'title')
      return
    }
    const inline = inlineHead(state, i) ?? runInHead(state, i) ?? bracketedHead(state, i)
    if (this.#begin(inline, 'inline') || row.text.length > LONGEST) return
    if (state.front) this.#readFront(i)
    else if (row.begins !== false && this.#newIssue(i)) return
    if (isPageHead(state, i, this.#current, this.#name)) {
      row.onPageHead = true
      if (state.contents.isSection(row.text)) this.#current = row.compact
      return
    }
    if (isClosingList(state, i)) {
      this.#endDocuments(i)
      return
    }
    if (row.number && this.#begin(numberedHead(state, i, row.number), 'number')) return
    const titled = titledHead(state, i)
    if (titled && this.#begin(titled.head, titled.by)) return
    if (this.#begin(openingAddressee(state, i), 'title')) return
    if (row.begins !== false && this.#divide(i)) return
    if (this.#begin(headBelowDivider(state, i), 'divider')) return
    if (state.head !== null && endsDocument(row)) state.ended = i + 1
  }

  #readFront(i: number): void {
    const state = this.#state
    const row = state.rows[i] as Row
    if (isListHeading(state, i)) state.sawContents = true
    else if (state.sawContents) state.list.remember(row)
    if (this.#name === null) this.#learnName(mastheadName(row.text))
  }

  /** A contents list closes the issue: what stands from row `i` on is back matter. */
  #endDocuments(i: number): void {
    this.#close(i, false)
    this.#state.head = null
    this.#closing = true
    this.#next = this.#state.rows.length
  }

  #divide(i: number): boolean {
    const state = this.#state
    const name = dividerName(state, i, this.#sections, this.#current)
    if (name === null) return false
    this.#close(i, false)
    this.#out.push({ type: 'section', rows: state.rows.splice(0, 1) })
    state.head = null
    state.ended = 0
    this.#next = 0
    this.#section = name
    this.#current = name
    return true
  }

  #newIssue(i: number): boolean {
    const state = this.#state
    const from = newIssueFrom(state, i, this.#issue)
    if (from === null) return false
    this.#close(from, true)
    state.head = null
    state.front = true
    state.sawContents = false
    state.contents = new ContentsIndex([], [])
    state.list = new PrintedList()
    state.ended = -1
    this.#section = null
    this.#issue = null
    this.#name = null
    this.#learnHeads(UNKNOWN)
    this.#next = 0
    return true
  }

  /** A document begins with this head, at row `from`. False where there is no head. */
  #begin(found: Head | null, by: FoundBy, at = found?.from ?? 0): boolean {
    if (found === null) return false
    const state = this.#state
    const from = underRegistration(state, isUpperPart(state.rows, at - 1, at) ? Math.max(state.floor, at - 1) : at)
    const head = { ...found, from }
    if (isBarred(state.rows, from, head.last)) {
      state.pass(from, 'barred')
      return true
    }
    const merged = mergedHead(state, head)
    if (merged !== null) {
      state.head = merged
      state.ended = -1
      this.#next = merged.last + 1
      return true
    }
    const above = this.#watch?.begins && evidenceAbove(state.rows, from, state.front, state.isFurniture)
    this.#close(from, false)
    state.head = shift(head, from)
    // the contents list in front of the first document has been read by now
    if (above)
      this.#watch?.begins?.(state.rows[0] as Row, [...evidenceAt(state.rows, state.head, by, state.contents), ...above])
    state.ended = -1
    this.#next = state.head.last + 1
    return true
  }

  /** Puts out the rows before `until`; what is left begins at row 0. */
  #close(until: number, last: boolean): void {
    const { front, head, rows: held } = this.#state
    const rows = held.splice(0, until)
    if (front) {
      this.#closeFront(rows)
    } else if (this.#closing) {
      this.#out.push({ type: 'back', rows })
      this.#closing = false
    } else if (head === null) {
      // only furniture and blank lines can stand between a divider and the next document
      if (rows.length > 0) this.#out.push({ type: 'section', rows })
    } else {
      // a document without a head, which begins with its text, has one line at least
      const back = last ? backMatter(rows, Math.max(1, head.last + 1)) : rows.length
      this.#out.push({ type: 'document', rows: rows.slice(0, back), head, section: this.#section })
      if (back < rows.length) this.#out.push({ type: 'back', rows: rows.slice(back) })
    }
  }

  #closeFront(rows: Row[]): void {
    const state = this.#state
    state.front = false
    const contents = readContents(
      rows.map((row) => (row.onCard ? { ...row.line, value: '' } : row.line)),
      this.#profile,
      this.#forms,
    )
    state.contents = new ContentsIndex(contents.entries, contents.sections)
    this.#current = contents.sections[0] ?? null
    this.#learnName(readName(rows.slice(0, COVER).map((row) => row.text)) ?? this.#name)
    if (this.#issue === null) this.#learnIssue(rows)
    this.#out.push({ type: 'front', rows, contents, repeated: this.#repeated, furniture: state.furniture })
  }

  #learnIssue(rows: readonly Row[]): void {
    for (const row of rows) {
      const stated = row.blank ? null : issueOf(row)
      if (stated === null) continue
      this.#issue = stated
      this.#learnHeads({ name: this.#name, year: stated.year, issue: stated.issue })
      return
    }
  }
}

/** Columns of indent from which on a line stands at the right: （县民政局　王平） under a piece of news. */
const AT_RIGHT = 12

function endsDocument(row: Row): boolean {
  if (row.text.length > LONGEST_END) return false
  if (noteKind(row.text) === 'disclosure' || readImprintLine(row.text)) return true
  if (row.indent >= AT_RIGHT && isSourceLine(row.text)) return true
  return readSignatureLine(row)?.dated === true
}

function shift(head: Head, by: number): Head {
  const move = (i: number): number => i - by
  return {
    ...head,
    from: move(head.from),
    last: move(head.last),
    title: head.title && { from: move(head.title.from), to: move(head.title.to) },
    number: head.number === null ? null : move(head.number),
  }
}
