import { fold, likeness } from '../../lexicon/fold.ts'
import { splitTitle } from '../../lexicon/title.ts'
import type { ContentsEntry } from '../../tree/index.ts'

export interface IndexedEntry {
  entry: ContentsEntry
  /** Folded title, with and without the issuer. */
  keys: string[]
  used: boolean
}

const KEY = 4
/** 某批示（附来信）: what the list says is printed with a document, and its title does not. */
const APPENDED = /[（(]附[^（）()]{1,20}[）)]$/u
/** Entries with the same head that are compared letter by letter, the first that are left; of more, a title must be the very same. */
const MOST_ALIKE = 128

/** The contents list as the segmenter asks it: does a title that begins here stand in the list? */
export class ContentsIndex {
  readonly entries: readonly IndexedEntry[]
  readonly #byHead = new Map<string, Set<IndexedEntry>>()
  readonly #byKey = new Map<string, Set<IndexedEntry>>()
  /** The first characters of the titles, and of the names of sections, folded. */
  readonly #heads: ReadonlySet<number>
  readonly #sectionHeads: ReadonlySet<number>
  readonly #sections: ReadonlySet<string>
  readonly #sectionEnds: ReadonlySet<string>
  readonly #numbers: ReadonlySet<string>

  constructor(entries: readonly ContentsEntry[], sections: readonly string[]) {
    this.entries = entries.map((entry) => {
      const bare = fold(splitTitle(entry.title).title)
      const own = fold(entry.title.replace(APPENDED, ''))
      return {
        entry,
        keys: [...new Set([fold(entry.title), bare, own])].filter((key) => key.length >= KEY),
        used: false,
      }
    })
    for (const indexed of this.entries) {
      for (const key of indexed.keys) {
        const head = key.slice(0, KEY)
        const alike = this.#byHead.get(head) ?? new Set()
        this.#byHead.set(head, alike.add(indexed))
        const same = this.#byKey.get(key) ?? new Set()
        this.#byKey.set(key, same.add(indexed))
      }
    }
    this.#heads = headsOf(this.#byHead.keys())
    this.#sections = new Set(sections.map(fold))
    this.#sectionHeads = headsOf(this.#sections)
    this.#sectionEnds = new Set([...this.#sections].map((name) => name.slice(1)).filter((end) => end.length >= KEY))
    this.#numbers = new Set(entries.flatMap(({ number }) => number ?? []))
  }

  get empty(): boolean {
    return this.entries.length === 0
  }

  /** Whether an entry gives this number. */
  gives(number: string): boolean {
    return this.#numbers.has(number)
  }

  get hasSections(): boolean {
    return this.#sections.size > 0
  }

  isSection(text: string): boolean {
    return this.hasSections && mayFoldToHead(text, this.#sectionHeads) && this.#sections.has(fold(text))
  }

  /** The name of a section without its first character, 政府文件 of 市政府文件, and the name of none. */
  isSectionEnd(text: string): boolean {
    return this.#sectionEnds.has(text) && !this.isSection(text)
  }

  /** Whether any title of the list can begin with this line. */
  canBegin(line: string): boolean {
    if (!mayFoldToHead(line, this.#heads)) return false
    const head = fold(line.slice(0, 2 * KEY)).slice(0, KEY)
    return head.length === KEY && this.#byHead.has(head)
  }

  /** Whether the list has this very title. */
  has(text: string): boolean {
    return this.#byKey.has(fold(text))
  }

  /** The unused entry whose title is this text, or nearly so (OCR); null where there is none. */
  find(text: string): IndexedEntry | null {
    const key = fold(text)
    const same = firstUnused(this.#byKey.get(key), 1)[0]
    if (same !== undefined) return same
    let best: IndexedEntry | null = null
    let score = key.length >= 12 ? 0.9 : 0.999
    for (const candidate of firstUnused(this.#byHead.get(key.slice(0, KEY)), MOST_ALIKE)) {
      for (const other of candidate.keys) {
        // no more pairs are alike than the shorter has
        const shared = Math.min(other.length, key.length) - 1
        if ((2 * shared) / (other.length + key.length - 2) <= score || Math.abs(other.length - key.length) > 6) continue
        const alike = likeness(other, key)
        if (alike > score && endAlike(other, key)) {
          best = candidate
          score = alike
        }
      }
    }
    return best
  }
}

/** Brackets behind the kind, folded: (摘要), (试行). */
const TAIL = /\([^()]{1,20}\)$/u

/**
 * Whether two long titles that are nearly the same end alike, one misread character apart: …第四次会议纪要 is none of …第四次会议听取了, a line of text,
 * nor …的决议 of …的报告.
 */
function endAlike(a: string, b: string): boolean {
  const [one, other] = [a.replace(TAIL, ''), b.replace(TAIL, '')]
  return one.at(-1) === other.at(-1) || one.at(-2) === other.at(-2)
}

const headsOf = (folded: Iterable<string>): Set<number> => new Set(Array.from(folded, (key) => key.charCodeAt(0)))

/** Whether a text, folded, may begin with one of these characters: of a Han character but 零, which folds to itself whatever follows, that is known at once. */
function mayFoldToHead(text: string, heads: ReadonlySet<number>): boolean {
  const code = text.charCodeAt(0)
  return code < 0x4e00 || code > 0x9fff || code === ZERO || heads.has(code)
}

/** 零, which folds to 〇. */
const ZERO = '零'.charCodeAt(0)

/** The first `most` entries that no document has taken; those that were taken are dropped on the way. */
function firstUnused(entries: Set<IndexedEntry> | undefined, most: number): IndexedEntry[] {
  const found: IndexedEntry[] = []
  for (const entry of entries ?? []) {
    if (entry.used) entries?.delete(entry)
    else if (found.push(entry) === most) break
  }
  return found
}
