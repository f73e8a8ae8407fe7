import { readAuthorities, readSignatureLine } from '../../document/endMatter.ts'
import { type Furniture, isFurniture as furnitureOf, isBareNumber } from '../../document/furniture.ts'
import type { Row } from '../../document/row.ts'
import { titleNoteEnd } from '../../document/titleNote.ts'
import { type DocumentNumber, findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { fold } from '../../lexicon/fold.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { isInstrumentKind, kindOf, withoutTail } from '../../lexicon/kind.ts'
import { noteKind } from '../../lexicon/note.ts'
import type { NumberForms } from '../../lexicon/numberForms.ts'
import { readPromulgation } from '../../lexicon/promulgation.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { compact } from '../../lexicon/spaces.ts'
import { splitTitle, titleShape } from '../../lexicon/title.ts'
import type { Profile } from '../../options.ts'
import { type Contents, isContentsHeading, readContents } from '../contents/index.ts'
import { issueLine, mastheadName, readName } from '../imprint/index.ts'
import { type Repeated, runningHeads } from '../runningHeads.ts'
import type { ReadingWatch } from '../watch.ts'
import { backMatter } from './backMatter.ts'
import { evidenceAbove, evidenceAt, type FoundBy } from './beginning.ts'
import { belowCard, cardNumber } from './cardNumber.ts'
import { ContentsIndex, type IndexedEntry } from './contentsIndex.ts'
import { type Head, headIn } from './head.ts'
import { isBarred, markedHead } from './marked.ts'
import { isDecorated, sectionName } from './section.ts'
import { endsTitleSearch, isEntryEnd, titleAbove, titleBelow, withSubtitle } from './titleBlock.ts'
import { untitledHead } from './untitled.ts'

/** What the segmenter found, in order. */
export type Segment =
  | { type: 'front'; rows: Row[]; contents: Contents }
  | { type: 'document'; rows: Row[]; head: Head; section: string | null }
  | { type: 'section'; rows: Row[] }
  | { type: 'back'; rows: Row[] }

/** Lines that must be at hand below a line before it is judged. */
const LOOKAHEAD = 48
/** A document is looked for a cover that follows it this many lines back. */
const COVER = 90

/**
 * Divides an issue into front matter, documents, section dividers and back matter, holding one document at a time.
 * A document begins at its title block, number or order line; cited numbers and the contents list begin none.
 */
export class Segmenter {
  #rows: Row[] = []
  /** Index of the next row to judge. */
  #next = 0
  /** The head of the open document; null in the front matter and between a section divider and the next document. */
  #head: Head | null = null
  #front = true
  #section: string | null = null
  #sawContents = false
  #contents: ContentsIndex = new ContentsIndex([], [])
  #name: string | null = null
  #furniture: Furniture = { isRunningHead: () => false }
  #issueKey: string | null = null
  /** Row after the last end of a document seen (signature with date, note, imprint): an unnumbered title may follow it. */
  #ended = -1
  /** Rows since `ended` that are known to be furniture, so that no stretch of them is looked at for every row in it. */
  readonly #sinceEnd = { ended: -1, upTo: 0 }
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
    this.#learnHeads(runningHeads(UNKNOWN, profile))
  }

  /** Name of the gazette, once its front matter has been read. */
  get name(): string | null {
    return this.#name
  }

  push(rows: readonly Row[]): Segment[] {
    // row by row, so that no line is judged by more of what follows, however the input was cut, and little is moved when a run ends
    for (const row of rows) {
      this.#rows.push(row)
      while (this.#next + LOOKAHEAD < this.#rows.length) this.#judge()
    }
    return this.#flush()
  }

  end(): Segment[] {
    while (this.#next < this.#rows.length) this.#judge()
    this.#close(this.#rows.length, true)
    return this.#flush()
  }

  #flush(): Segment[] {
    const out = this.#out
    this.#out = []
    return out
  }

  readonly isFurniture = (row: Row): boolean => furnitureOf(row, this.#furniture)

  /** What repeats on the pages is known better now. */
  #learnHeads(isRunningHead: (text: string) => boolean): void {
    this.#furniture = { isRunningHead }
  }

  /** Furniture, or a bare number that may be a page's. */
  readonly #isPageEdge = (row: Row): boolean => isBareNumber(row) || this.isFurniture(row)

  #judge(): void {
    const i = this.#next++
    const row = this.#rows[i] as Row
    if (row.blank) return
    if (this.#closing) {
      this.#newIssue(i)
      return
    }
    if (row.begins === true) {
      this.#begin(i, markedHead(this.#rows, i, this.isFurniture), 'mark')
      return
    }
    if (row.onCard) {
      const number = cardNumber(this.#rows, i)
      if (number) this.#startAtNumber(i, number)
      return
    }
    const text = row.text
    const inline = this.#inlineStart(i)
    if (inline) {
      this.#begin(i, inline, 'inline')
      return
    }
    if (text.length > 400) return
    if (this.#front) {
      if (isContentsHeading(text) && !this.#chaptersFollow(i)) this.#sawContents = true
      else if (this.#sawContents) this.#remember(row)
      if (this.#name === null) this.#learnName(mastheadName(text))
    } else if (row.begins !== false && this.#newIssue(i)) return
    if (this.#contentsAtEnd(i)) return
    const { number } = row
    if (number && this.#startAtNumber(i, number)) return
    if (this.#startAtTitle(i)) return
    if (row.begins !== false && this.#divider(i)) return
    if (this.#startAfterDivider(i)) return
    if (this.#endsDocument(row)) this.#ended = i + 1
  }

  #learnName(name: string | null): void {
    this.#name = name
    if (name !== null) this.#learnHeads(runningHeads({ ...UNKNOWN, name }, this.#profile))
  }

  /** The list under 目录 is that of a regulation (第一章 …), not the issue's. */
  #chaptersFollow(i: number): boolean {
    for (let j = i + 1; j < this.#rows.length; j++) {
      const row = this.#rows[j] as Row
      if (row.blank) continue
      const style = row.enumerator?.style
      return style === 'chapter' || style === 'part' || style === 'section'
    }
    return false
  }

  /** A contents list that closes the issue: what stands from here on is back matter. */
  #contentsAtEnd(i: number): boolean {
    if (
      this.#head === null ||
      !this.#contents.empty ||
      !isContentsHeading((this.#rows[i] as Row).text) ||
      this.#chaptersFollow(i)
    )
      return false
    let entries = 0
    for (let j = i + 1, seen = 0; j < this.#rows.length && seen < 12; j++) {
      const row = this.#rows[j] as Row
      if (row.blank) continue
      seen++
      if (/[。；]$/u.test(row.text)) return false
      if (isEntryEnd(row)) entries++
    }
    if (entries < 2) return false
    this.#close(i, false)
    this.#head = null
    this.#closing = true
    this.#next = this.#rows.length
    return true
  }

  /** The issue's documents have ended; its contents list and imprint follow. */
  #closing = false

  // ── numbered documents

  #startAtNumber(i: number, number: DocumentNumber): boolean {
    const rows = this.#rows
    const floor = this.#floor()
    if (!this.#bodyFollows(i)) return this.#pass(i, 'number-without-text')
    const bareOrder = number.form === 'order' && number.code === ''
    if (number.form === 'announcement' && number.code === '' && !this.#aboveNames(i, floor, /公告|通告/u))
      return this.#pass(i, 'number-without-masthead')
    if (bareOrder && !this.#aboveNames(i, floor, /(?:令|公告|通告)$/u)) return this.#pass(i, 'number-without-masthead')
    const { onCard } = rows[i] as Row
    const above = onCard || this.#repeatedBelow(i) ? null : titleAbove(rows, i, floor, this.isFurniture)
    if (above) above.from = this.#belowSection(above.from, above.to)
    if (above && this.#forwarded(this.#joined(above.from, above.to), above.from)) return this.#pass(i, 'text-carried')
    const head =
      headIn(rows, {
        number: i,
        parsed: number,
        above,
        floor,
        below: (from) => {
          const at = onCard ? belowCard(rows, from) : from
          return titleBelow(rows, at, Math.min(rows.length, at + 16), this.isFurniture)
        },
        isFurniture: (row) => this.isFurniture(row) || this.#contents.isSection(row.compact),
      }) ?? untitledHead(rows, i, number, this.#isDue(i, number), this.#isPageEdge)
    if (!head) return this.#pass(i, 'number-without-title')
    this.#begin(head.from, head, 'number')
    return true
  }

  /** A document is due at row `i`: the one before has ended right above, or the contents list gives the number. */
  #isDue(i: number, { canonical }: DocumentNumber): boolean {
    return (
      (this.#ended >= 0 && this.#onlyFurnitureTo(i)) || this.#given.has(canonical) || this.#contents.gives(canonical)
    )
  }

  /** The number of the first document stands over its title, which the contents list above has named: the line above is an entry of the list. */
  #repeatedBelow(i: number): boolean {
    if (!this.#front || !this.#sawContents) return false
    const below = titleBelow(this.#rows, i + 1, Math.min(this.#rows.length, i + 16), this.isFurniture)
    if (below === null) return false
    const joined = this.#joined(below.from, below.to)
    return [joined, splitTitle(joined).title].some((title) => this.#repeats.has(fold(title)))
  }

  /** The first line of a title block without a section of the contents list over it, 县政府文件, whose list has not been read yet. */
  #belowSection(from: number, to: number): number {
    if (!this.#front || !this.#sawContents) return from
    for (let j = from; j < to; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.isFurniture(row)) continue
      const divides = readAuthorities(row) === null && this.#again.has(fold(row.compact))
      if (j > from || !divides) return j
    }
    return from
  }

  #aboveNames(i: number, floor: number, pattern: RegExp): boolean {
    for (let j = i - 1; j >= floor; j--) {
      const row = this.#rows[j] as Row
      if (!row.blank) return pattern.test(row.compact)
    }
    return false
  }

  /** A document's number is followed by its text; a number in a contents list by the next title. */
  #bodyFollows(i: number): boolean {
    let seen = 0
    for (let j = i + 1; j < this.#rows.length && seen < 10; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.isFurniture(row)) continue
      seen++
      const text = row.text
      if (row.number) return false
      if (/[。；]/u.test(text) || finalMark(text) === 'colon' || text.includes('\t') || text.startsWith('|'))
        return true
      if (text.length > 60 && !/[.…．·]{4,}/u.test(text)) return true
    }
    // nothing but short lines: in the contents list that is the next entries, after it a short document
    return !this.#front || !this.#sawContents
  }

  // ── documents without a number

  #startAtTitle(i: number): boolean {
    const rows = this.#rows
    const row = rows[i] as Row
    if (i < this.#floor() || row.width > 160 || endsTitleSearch(row)) return false
    if (this.#head !== null && i <= this.#head.last) return false
    if (this.#isSectionOver(i)) return false
    const listed = this.#listedTitle(i)
    const block = listed ?? this.#shapedTitle(i) ?? this.#repeatedTitle(i) ?? this.#madeRule(i)
    if (!block) return false
    const head = headIn(rows, {
      number: null,
      parsed: null,
      above: { from: block.from, to: block.to, shaped: true },
      floor: block.from,
      below: () => null,
      isFurniture: this.isFurniture,
    })
    if (!head) return false
    this.#begin(head.from, head, listed ? 'contents' : 'title')
    return true
  }

  /** The lines from `i` are a title that stands in the contents list. */
  #listedTitle(i: number): { from: number; to: number } | null {
    if (this.#contents.empty || this.#front) return null
    const rows = this.#rows
    if (!this.#contents.canBegin((rows[i] as Row).compact)) return null
    const listed = this.#longestListed(i)
    if (!listed) return null
    const { entry, to } = listed
    if (this.#numberBelow(to)) return null
    const joined = this.#joined(i, to)
    const from = this.#issuersAbove(i)
    const named = from < i || splitTitle(joined).issuers.length > 0
    // an entry with a number is the document itself; without its issuer this is the instrument that the document carries
    if (entry.entry.number !== null && !named) return this.#none(i, 'title-without-number')
    if (!named && !this.#atBreak(i)) return this.#none(i, 'title-in-text')
    if (this.#forwarded(joined, i)) return this.#none(i, 'text-carried')
    entry.used = true
    return { from, to: withSubtitle(rows, to, this.isFurniture) }
  }

  /** The entry whose title the lines from `i` make up, and the last of them: of several nearly alike the longest, so that no line of a title is left. */
  #longestListed(i: number): { entry: IndexedEntry; to: number } | null {
    const rows = this.#rows
    let joined = ''
    let best: { entry: IndexedEntry; to: number } | null = null
    for (let j = i, seen = 0; j < rows.length && seen < 5; j++) {
      const row = rows[j] as Row
      // a page may turn inside the title
      if (row.blank || (seen > 0 && this.isFurniture(row))) continue
      if (seen > 0 && endsTitleSearch(row)) break
      seen++
      joined += row.compact
      const entry = this.#contents.find(joined)
      if (entry) best = { entry, to: j }
      else if (best) break
    }
    return best
  }

  /** Issuer line, then 关于…的 and a 文种, and what follows is a text: a document though no list names it. */
  #shapedTitle(i: number): { from: number; to: number } | null {
    const rows = this.#rows
    const row = rows[i] as Row
    const after = this.#ended >= 0 && this.#onlyFurnitureTo(i)
    const issuer = readAuthorities(row) !== null
    // 大事记, 工作报告: papers beside the documents, which nothing need end before
    const noted = this.#meetingBelow(i)
    const beside = (noted || BESIDE.test(withoutTail(row.compact)) || row.indent >= CENTRED) && this.#atBreak(i)
    if (!issuer && !after && !beside && this.#head !== null) return null
    const block = titleBelow(rows, i, Math.min(rows.length, i + 16), this.isFurniture)
    if (!block || block.from !== i) return null
    const joined = this.#joined(block.from, block.core ?? block.to)
    const shape = titleShape(joined)
    if (!shape?.complete) return null
    const apart = noted || BESIDE.test(withoutTail(joined.replace(/[①-⑩]$/u, '')))
    if (!issuer && !after && this.#head !== null && !apart) return this.#none(i, 'title-in-text')
    if (shape.issuers.length === 0 && !/^(?:公告|通告)$/u.test(joined.replace(/\s/gu, '')) && !apart)
      return this.#none(i, 'title-without-issuer')
    if (this.#numberBelow(block.to)) return null
    if (this.#forwarded(joined, i)) return this.#none(i, 'text-carried')
    if (this.#head !== null && !after && !this.#bodyFollowsTitle(block.to)) return this.#none(i, 'title-without-text')
    return this.#front && !this.#bodyFollowsTitle(block.to) ? this.#none(i, 'title-without-text') : block
  }

  /** Under the title that begins at row `i` stands at what meeting it was given or passed: 说明 and 报告 to a congress, its 决议. */
  #meetingBelow(i: number): boolean {
    const rows = this.#rows
    for (let j = i + 1, seen = 0; j < rows.length && seen < 4; j++) {
      const row = rows[j] as Row
      if (row.blank || this.isFurniture(row)) continue
      if (finalMark(row.text) !== null || row.width > 100) return false
      const to = titleNoteEnd(rows, j)
      if (to !== null) return /会/u.test(this.#joined(j, to))
      seen++
    }
    return false
  }

  /** Titles of the contents list as far as it has been seen, folded, without leaders and page. */
  readonly #repeats = new Set<string>()
  /** Those of them that stood a second time. */
  readonly #again = new Set<string>()

  /** Numbers of entries of the contents list as far as it has been seen: those that share their line with a title. */
  readonly #given = new Set<string>()

  #remember(row: Row): void {
    if (row.text.length > 200) return
    if (!row.number) for (const { canonical } of findDocumentNumbers(row.text)) this.#given.add(canonical)
    const bare = row.compact
      .replace(/^[\d.、·•◎○●□■*-]{1,4}/u, '')
      .replace(/[.…．·•—\-_／/]{1,}\s*\d{1,4}$|[.…．·•—\-_]{2,}.*$|[（(]\d{1,4}[）)]$|\d{1,4}$/u, '')
    const key = fold(bare)
    this.#twice = bare.length >= 4 && this.#repeats.has(key) ? key : null
    if (this.#twice !== null) this.#again.add(key)
    if (bare.length >= 4) this.#repeats.add(key)
  }

  /** The contents list ends where a title of it stands again, over its text: 政府工作报告 needs no issuer and no number to be one. */
  #repeatedTitle(i: number): { from: number; to: number } | null {
    if (!this.#front || !this.#sawContents) return null
    let joined = ''
    for (let j = i, seen = 0; j < this.#rows.length && seen < 3; j++) {
      const row = this.#rows[j] as Row
      if (row.blank) continue
      if (endsTitleSearch(row)) return null
      seen++
      joined += row.compact
      if (joined.length < 4 || joined.length > 80) return null
      // the line itself has been remembered just now, the title it repeats before it
      if (this.#repeated(joined, seen === 1))
        return this.#bodyFollowsTitle(j) ? { from: i, to: withSubtitle(this.#rows, j, this.isFurniture) } : null
    }
    return null
  }

  #repeated(title: string, single: boolean): boolean {
    const key = fold(title)
    return single ? this.#twice === key : this.#repeats.has(key)
  }

  /** Key of the newest line, where it had been seen before. */
  #twice: string | null = null

  /** A law or rule by itself: its title, and under it when and by what it was made. Only where nothing stands before it. */
  #madeRule(i: number): { from: number; to: number } | null {
    if (!this.#front || this.#sawContents || !isPaper((this.#rows[i] as Row).compact)) return null
    for (let j = i + 1; j < this.#rows.length; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.isFurniture(row)) continue
      // a number under the note is that of a document, which begins at its issuer
      return readPromulgation(row.text) && !this.#numberBelow(j) ? { from: i, to: i } : null
    }
    return null
  }

  #joined(from: number, to: number): string {
    let text = ''
    for (let j = from; j <= to; j++) {
      const row = this.#rows[j] as Row
      if (!row.blank && !this.isFurniture(row)) text = text === '' ? row.text : `${text} ${row.text}`
    }
    return text
  }

  /** A number line stands right under the title: it decides, not the title alone. */
  #numberBelow(to: number): boolean {
    for (let j = to + 1, seen = 0; j < this.#rows.length && seen < 3; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.isFurniture(row)) continue
      seen++
      if (row.number) return true
      if (finalMark(row.text) !== null) return false
    }
    return false
  }

  #bodyFollowsTitle(to: number): boolean {
    for (let j = to + 1, seen = 0; j < this.#rows.length && seen < 6; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.isFurniture(row)) continue
      seen++
      if (/[.…．·]{4,}/u.test(row.text)) return false
      if (/。/u.test(row.text) || finalMark(row.text) === 'colon') return true
      if (row.number) return false
    }
    return false
  }

  /** The open document itself names the title: it forwards or issues what follows. */
  #forwarded(title: string, before: number): boolean {
    const head = this.#head
    if (!head) return false
    const about = fold(splitTitle(title).title)
    if (about.length < 4) return false
    const rows = this.#rows
    const own = head.title ? splitTitle(this.#joined(head.title.from, head.title.to)).title : ''
    let text = ''
    // a document of the very same title is another one, not the text that this one carries, and so is what a resolution is about
    const skipsHead = fold(own) === about || kindOf(own) === '决议'
    for (let j = skipsHead ? head.last + 1 : head.from; j < before && j <= head.last + 24 && text.length < 1500; j++) {
      const row = rows[j] as Row
      if (!row.blank && !this.isFurniture(row)) text += row.compact.slice(0, 600)
    }
    const said = fold(text)
    const key = about.replace(/^关于/u, '')
    for (let at = said.indexOf(key); at >= 0; at = said.indexOf(key, at + 1))
      if (!HEARD.test(said.slice(Math.max(0, at - 60), at))) return true
    return false
  }

  #issuersAbove(i: number): number {
    let from = i
    for (let j = i - 1, seen = 0; j >= this.#floor() && seen < 4; j--) {
      const row = this.#rows[j] as Row
      if (row.blank) continue
      if (readSignatureLine(row)?.dated || readAuthorities(row) === null) break
      seen++
      from = j
    }
    // a signature's authority is no issuer line: a date or a note stands between it and the next title
    return from
  }

  #atBreak(i: number): boolean {
    for (let j = i - 1; j >= 0; j--) {
      const row = this.#rows[j] as Row
      if (row.blank) continue
      if (j < this.#ended) return true
      if (this.#isPageEdge(row)) return true
      const mark = finalMark(row.text)
      if (mark === 'full' || sectionName(row.text) !== null || noteKind(row.text) !== null) return true
      // the last line of a list: short, with a blank line under it
      return mark === null && row.width < 50 && j < i - 1
    }
    return true
  }

  /** Whether nothing but furniture and dividers stands between the end of the document and row `to`. */
  #onlyFurnitureTo(to: number): boolean {
    const seen = this.#sinceEnd
    if (seen.ended !== this.#ended) Object.assign(seen, { ended: this.#ended, upTo: this.#ended })
    for (; seen.upTo < to; seen.upTo++) {
      const row = this.#rows[seen.upTo] as Row
      if (row.blank || this.#isPageEdge(row) || sectionName(row.text) !== null) continue
      // a footnote at the foot of the last page: ③考核期为…
      if (row.enumerator?.style !== 'circled') return false
    }
    return true
  }

  // ── titles and numbers inside one long line

  /**
   * Title and number on one line, as web pages leave them, with the text behind or below:
   * 甲市人民政府关于…的意见　甲政发〔2011〕35号 / 甲市人民政府关于…的批复　甲政函〔1999〕134号　乙局：…
   */
  #inlineStart(i: number): Head | null {
    const row = this.#rows[i] as Row
    if (this.#front && this.#sawContents) return null
    const text = row.text.slice(0, 300)
    if (row.enumerator || !/[号號]/u.test(text) || !text.includes('关于')) return null
    const parsed = findDocumentNumbers(text)[0]
    if (parsed?.form !== 'standard') return null
    const title = text.slice(0, parsed.from).trim()
    const shape = /[\s\u00a0\u3000]$/u.test(text.slice(0, parsed.from)) ? titleShape(title) : null
    if (!shape?.complete || shape.issuers.length === 0) return null
    const rest = row.text.slice(parsed.to).trim()
    if (rest === '' ? !this.#bodyFollows(i) : !/^[^。]{2,200}[：:]/u.test(rest)) return null
    return { from: i, last: i, title: { from: i, to: i }, number: i, parsed, inline: { title, rest }, certain: true }
  }

  // ── sections, ends, new issues

  #divider(i: number): boolean {
    const row = this.#rows[i] as Row
    if (this.#front || row.width > 48) return false
    if (this.#head === null && sectionName(row.text) === null) return false
    const name =
      sectionName(row.text) ??
      (this.#contents.isSection(row.text) ? row.compact : null) ??
      (this.#sections.has(row.compact) ? row.compact : null)
    if (name === null) return false
    if (sectionName(row.text) === null && !this.#plainDivider(i)) return this.#pass(i, 'section-in-head')
    if (!this.#contents.isSection(name) && !isDecorated(row.text) && !(this.#ended >= 0 && this.#onlyFurnitureTo(i)))
      return this.#pass(i, 'section-in-text')
    this.#close(i, false)
    this.#out.push({ type: 'section', rows: this.#rows.splice(0, 1) })
    this.#head = null
    this.#next = 0
    this.#section = name
    this.#ended = 0
    return true
  }

  /** 大事记 over 2022年4月大事记: the name of a section, be it that of a paper too, over a title of the list. */
  #isSectionOver(i: number): boolean {
    if (this.#front || !this.#contents.isSection((this.#rows[i] as Row).text)) return false
    for (let j = i + 1; j < this.#rows.length; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.isFurniture(row)) continue
      return !endsTitleSearch(row) && this.#contents.canBegin(row.compact)
    }
    return false
  }

  /** A name of a section without ornament divides where no issuer stands above it and no number below: 某部⏎公　告⏎2021年第12号 is a head. */
  #plainDivider(i: number): boolean {
    const row = this.#rows[i] as Row
    if (i < this.#floor() || readAuthorities(row) !== null || this.#numberNext(i)) return false
    for (let j = i - 1; j >= 0; j--) {
      const above = this.#rows[j] as Row
      if (above.blank || this.#isPageEdge(above)) continue
      return readAuthorities(above) === null
    }
    return true
  }

  #numberNext(i: number): boolean {
    for (let j = i + 1; j < this.#rows.length; j++) {
      const row = this.#rows[j] as Row
      if (!row.blank) return row.number !== null
    }
    return false
  }

  /** After a divider a document begins, whatever its title looks like: news and explanations have titles of any form. */
  #startAfterDivider(i: number): boolean {
    if (this.#front || this.#head !== null || this.#isPageEdge(this.#rows[i] as Row)) return false
    const above = titleAbove(this.#rows, this.#numberWithin(i), 0, this.isFurniture)
    if (above && above.from <= i && i <= above.to) return false
    let to = i
    for (let j = i, seen = 0; j < this.#rows.length && seen < 4; j++) {
      const row = this.#rows[j] as Row
      if (row.blank) {
        if (seen > 0) break
        continue
      }
      if (endsTitleSearch(row)) break
      seen++
      to = j
    }
    to = withSubtitle(this.#rows, to, this.isFurniture)
    const titled = !endsTitleSearch(this.#rows[i] as Row)
    const title = titled ? { from: i, to } : null
    const head: Head = { from: i, last: to, title, number: null, parsed: null, inline: null, certain: false }
    this.#begin(i, head, 'divider')
    return true
  }

  /** Index of a number line within the next lines, else `i`. */
  #numberWithin(i: number): number {
    for (let j = i, seen = 0; j < this.#rows.length && seen < 12; j++) {
      const row = this.#rows[j] as Row
      if (row.blank) continue
      seen++
      if (row.number) return j
    }
    return i
  }

  #endsDocument(row: Row): boolean {
    if (this.#head === null || row.text.length > 160) return false
    if (noteKind(row.text) === 'disclosure' || readImprintLine(row.text)) return true
    return readSignatureLine(row)?.dated === true
  }

  /** First row that a title block may take. */
  #floor(): number {
    return this.#head === null ? 0 : this.#head.last + 1
  }

  #newIssue(i: number): boolean {
    const row = this.#rows[i] as Row
    const heading = isContentsHeading(row.text)
    const masthead = heading ? null : mastheadName(row.text)
    if (!heading && masthead === null) return false
    let from: number | null = null
    if (heading) {
      for (let j = i - 1; j > Math.max(this.#head?.last ?? 0, i - COVER); j--) {
        const above = this.#rows[j] as Row
        if (above.blank) continue
        if (finalMark(above.text) === 'full' && above.width > 60) break
        if (noteKind(above.text) === 'disclosure') break
        if (mastheadName(above.text) !== null) from = j
      }
      if (from === null) return false
    } else {
      const printed = this.#issueBelow(i)
      if (printed === null || printed === this.#issueKey) return false
      from = i
    }
    this.#close(from, true)
    this.#head = null
    this.#front = true
    this.#section = null
    this.#sawContents = false
    this.#contents = new ContentsIndex([], [])
    this.#name = null
    this.#learnHeads(runningHeads(UNKNOWN, this.#profile))
    this.#repeats.clear()
    this.#again.clear()
    this.#given.clear()
    this.#issueKey = null
    this.#ended = -1
    this.#next = 0
    return true
  }

  #issueBelow(i: number): string | null {
    for (let j = i, seen = 0; j < this.#rows.length && seen < 8; j++) {
      const row = this.#rows[j] as Row
      if (row.blank) continue
      seen++
      const line = row.text.length < 80 ? issueLine(row.text) : null
      if (line && j > i) return `${line.year}-${line.issue}`
    }
    return null
  }

  // ── opening and closing

  #begin(from: number, head: Head, by: FoundBy): void {
    if (isBarred(this.#rows, from, head.last)) {
      this.#pass(from, 'barred')
      return
    }
    const above = this.#watch?.begins && evidenceAbove(this.#rows, from, this.#front, this.isFurniture)
    this.#close(from, false)
    this.#head = shift(head, from)
    // the contents list in front of the first document has been read by now
    if (above)
      this.#watch?.begins?.(this.#rows[0] as Row, [...evidenceAt(this.#rows, this.#head, by, this.#contents), ...above])
    this.#next = this.#head.last + 1
    this.#ended = -1
  }

  /** No document begins at row `i`, though something in it could begin one. */
  #pass(i: number, because: string): false {
    this.#watch?.passes?.(this.#rows[i] as Row, because)
    return false
  }

  #none(i: number, because: string): null {
    this.#pass(i, because)
    return null
  }

  /** Puts out the rows before `until`; what is left begins at row 0. */
  #close(until: number, last: boolean): void {
    this.#sinceEnd.ended = -1
    const rows = this.#rows.splice(0, until)
    if (this.#front) {
      this.#front = false
      this.#closeFront(rows)
    } else if (this.#closing) {
      this.#out.push({ type: 'back', rows })
      this.#closing = false
    } else if (this.#head === null) {
      // only furniture and blank lines can stand between a divider and the next document
      if (rows.length > 0) this.#out.push({ type: 'section', rows })
    } else {
      const back = last ? backMatter(rows, this.#head.last + 1) : rows.length
      this.#out.push({ type: 'document', rows: rows.slice(0, back), head: this.#head, section: this.#section })
      if (back < rows.length) this.#out.push({ type: 'back', rows: rows.slice(back) })
    }
  }

  #closeFront(rows: Row[]): void {
    const contents = readContents(
      rows.map((row) => (row.onCard ? { ...row.line, value: '' } : row.line)),
      this.#profile,
      this.#forms,
    )
    this.#contents = new ContentsIndex(contents.entries, contents.sections)
    this.#learnName(readName(rows.slice(0, COVER).map((row) => row.text)) ?? this.#name)
    for (const row of rows) {
      if (row.blank || row.text.length > 80) continue
      const line = issueLine(row.text)
      if (line && this.#issueKey === null) {
        this.#issueKey = `${line.year}-${line.issue}`
        this.#learnHeads(runningHeads({ name: this.#name, year: line.year, issue: line.issue }, this.#profile))
      }
    }
    this.#out.push({ type: 'front', rows, contents })
  }
}

/** The title of a document or of an instrument: …的通知, …奖励办法, …补充规定（七）. */
function isPaper(title: string): boolean {
  return kindOf(title) !== null || isInstrumentKind(withoutTail(title))
}

/** Before the masthead has been read. */
const UNKNOWN: Repeated = { name: null, year: null, issue: null }

/** 会议听取了省财政厅厅长王平作的《关于…的报告》: what a meeting heard is printed beside its resolution, not carried by it. */
const HEARD = /(?:作的|听取[^<>。]{0,40})<(?:关于)?$/u

/** Columns of indent from which a line is set in the middle. */
const CENTRED = 12
const BESIDE = /(?:大事记|勘误|更正|政策解读|工作报告|统计公报|答记者问)$/u

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
