import { fold, likeness } from '../lexicon/fold.ts'
import { isMisreadOnce } from '../lexicon/misread.ts'
import { splitTitle } from '../lexicon/title.ts'
import type { ContentsEntry, GazetteDocument } from '../tree/index.ts'
import { abbreviates, isShortNumber } from './abbreviated.ts'

/** An entry of the contents list and the document it is of. */
export interface ListedDocument {
  entry: ContentsEntry
  /** `id` of the document; null where none was found. */
  document: string | null
}

interface Listed extends ListedDocument {
  number: string | null
  title: string
  /** The title as printed, with the issuer. */
  whole: string
}

/** What of a document is held against the list. */
export type Sought = Pick<GazetteDocument, 'id' | 'number' | 'title' | 'issuers' | 'kind'>

/** Entries that are compared with a title letter by letter, where more than so many wait for their document. */
const MOST_ALIKE = 256

/** Entries below the last one found that may name the next document in other words. */
const NEXT = 3

/** Titles less alike than this are two titles. */
const ALIKE = 0.86

/** Finds for each document of an issue, in order, its entry in the contents list. */
export class ContentsMatch {
  readonly #listed: Listed[]
  /** The list prints document numbers. */
  readonly numbered: boolean
  /** Entries whose document has not come. */
  readonly #waiting = new Set<number>()
  readonly #byNumber = new Map<string, Set<number>>()
  readonly #byTitle = new Map<string, Set<number>>()
  #last = -1

  constructor(entries: readonly ContentsEntry[]) {
    this.numbered = entries.some((entry) => entry.number !== null)
    this.#listed = entries.map((entry) => ({
      entry,
      document: null,
      number: entry.number === null ? null : fold(entry.number),
      title: fold(splitTitle(entry.title).title),
      whole: fold(entry.title),
    }))
    this.#listed.forEach(({ number, title, whole }, i) => {
      this.#waiting.add(i)
      if (number !== null) note(this.#byNumber, number, i)
      note(this.#byTitle, title, i)
      if (whole !== title) note(this.#byTitle, whole, i)
      // 附：云水县停车场管理办法, below the notice that carries it
      if (/^附件?[:：]/u.test(whole)) note(this.#byTitle, whole.replace(/^附件?[:：]/u, ''), i)
    })
  }

  get empty(): boolean {
    return this.#listed.length === 0
  }

  /** The entries in their order, each with its document. */
  get listed(): readonly ListedDocument[] {
    return this.#listed
  }

  /** The entry of a document, which from now on is taken; null where there is none. */
  take(document: Sought): ContentsEntry | null {
    const at = this.#find(document)
    const listed = this.#listed[at]
    if (listed === undefined) return null
    listed.document = document.id
    this.#waiting.delete(at)
    this.#last = at
    return listed.entry
  }

  /** The entry of a document, which is not taken yet. */
  peek(document: Sought): ContentsEntry | null {
    return this.#listed[this.#find(document)]?.entry ?? null
  }

  /** Lists also name what a document carries: 公告（第38号）, and below it the 条例 that it puts out. */
  takeCarried(id: string, titles: Iterable<string>): void {
    for (const title of titles) {
      const at = firstOf(this.#byTitle.get(fold(splitTitle(title).title)), this.#waiting)
      const listed = this.#listed[at]
      if (listed === undefined || listed.number !== null) continue
      listed.document = id
      this.#waiting.delete(at)
    }
  }

  /** Section of a document that the list lacks: that of its neighbours, when both agree; `before` is that of the newest document found. */
  neighbourSection(before: string | null): string | null {
    if (this.#last < 0) return null
    const next = this.#listed[this.#last + 1]
    return next === undefined || next.entry.section === before ? before : null
  }

  #find(document: Sought): number {
    const number = document.number === null ? null : fold(document.number)
    if (number !== null) {
      const at = firstOf(this.#byNumber.get(number), this.#waiting)
      if (at >= 0) return at
    }
    if (document.title === null) return -1
    const title = fold(document.title)
    const whole = wholeTitle(document)
    let best = -1
    let score = ALIKE
    for (const i of this.#candidates(title)) {
      const listed = this.#listed[i] as Listed
      if (number !== null && listed.number !== null && !isSameNumbered(listed, title, number)) continue
      const alike = isShortened(listed.whole, title, whole)
        ? 1
        : Math.max(likeness(listed.title, title), likeness(listed.whole, title))
      if (alike > score) {
        score = alike
        best = i
      }
    }
    return best >= 0 ? best : this.#nextIn(document, number)
  }

  /** One of the entries that are next in the list, where it misreads the title, or names the document in other words. */
  #nextIn(document: Sought, number: string | null): number {
    const title = fold(document.title ?? '')
    const whole = wholeTitle(document)
    const near = (says: (listed: Listed) => boolean): number => {
      for (let i = this.#last + 1; i <= this.#last + NEXT; i++) {
        const listed = this.#listed[i]
        if (listed === undefined || !this.#waiting.has(i) || (number !== null && listed.number !== null)) continue
        if (says(listed)) return i
      }
      return -1
    }
    const misread = near((listed) => isMisreadOnce(listed.title, title) || isMisreadOnce(listed.whole, whole))
    return misread >= 0 ? misread : near(({ entry }) => abbreviates(entry.title, document))
  }

  /** Entries that may be the document's, in order: all that wait for one; of very many the first, and those with the very title. */
  *#candidates(title: string): Generator<number> {
    if (this.#waiting.size > MOST_ALIKE) {
      const same = firstOf(this.#byTitle.get(title), this.#waiting)
      if (same >= 0) yield same
    }
    let seen = 0
    for (const i of this.#waiting) {
      yield i
      if (++seen === MOST_ALIKE) return
    }
  }
}

/** The title with the issuers before it, folded. */
export const wholeTitle = ({ issuers, title }: Pick<GazetteDocument, 'issuers' | 'title'>): string =>
  fold(`${issuers.join('')}${title ?? ''}`)

/**
 * 政府工作报告 for 西山市人民政府工作报告: the list shortens the issuer, not the title. Joint issuers stand on lines of their own over a title, and have a
 * mark between them in a list: 云水县人民政府、云水县人民武装部嘉奖令.
 */
export function isShortened(listed: string, title: string, whole: string): boolean {
  if (listed.length <= title.length || !listed.endsWith(title)) return false
  return whole.endsWith(listed) || (MARKS.test(listed) && withoutMarks(whole).endsWith(withoutMarks(listed)))
}

/** What parts names of issuers. */
const MARKS = /[、,]/u

const withoutMarks = (folded: string): string => folded.replace(/[、,]/gu, '')

function note(places: Map<string, Set<number>>, key: string, i: number): void {
  const known = places.get(key)
  if (known) known.add(i)
  else places.set(key, new Set([i]))
}

/** The first place that still waits, -1 where none does; those that do not are dropped on the way. */
function firstOf(places: Set<number> | undefined, waiting: ReadonlySet<number>): number {
  for (const i of places ?? []) {
    if (waiting.has(i)) return i
    places?.delete(i)
  }
  return -1
}

/** An entry with another number than the document's is of it where its title is the same, or the numbers nearly are: 省政府令第5号 for 白沙省人民政府令第5号. */
const isSameNumbered = (listed: Listed, title: string, number: string): boolean =>
  listed.title === title ||
  listed.number === null ||
  nearNumber(listed.number, number) ||
  isShortNumber(listed.number, number)

function nearNumber(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && likeness(a, b) > 0.7
}
