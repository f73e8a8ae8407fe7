import { fold, likeness } from '../../lexicon/fold.ts'
import { splitTitle } from '../../lexicon/title.ts'
import type { ContentsEntry } from '../../tree/index.ts'

interface IndexedEntry {
  entry: ContentsEntry
  /** Folded title, with and without the issuer. */
  keys: string[]
  used: boolean
}

const KEY = 4

/** The contents list as the segmenter asks it: does a title that begins here stand in the list? */
export class ContentsIndex {
  readonly entries: readonly IndexedEntry[]
  readonly #byHead = new Map<string, IndexedEntry[]>()
  readonly #sections: ReadonlySet<string>

  constructor(entries: readonly ContentsEntry[], sections: readonly string[]) {
    this.entries = entries.map((entry) => {
      const bare = fold(splitTitle(entry.title).title)
      return { entry, keys: [...new Set([fold(entry.title), bare])].filter((key) => key.length >= KEY), used: false }
    })
    for (const indexed of this.entries) {
      for (const key of indexed.keys) {
        const head = key.slice(0, KEY)
        this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), indexed])
      }
    }
    this.#sections = new Set(sections.map(fold))
  }

  get empty(): boolean {
    return this.entries.length === 0
  }

  isSection(text: string): boolean {
    return this.#sections.has(fold(text))
  }

  /** Whether any title of the list can begin with this line. */
  canBegin(line: string): boolean {
    const head = fold(line.length > 40 ? line.slice(0, 40) : line).slice(0, KEY)
    return head.length === KEY && this.#byHead.has(head)
  }

  /** The unused entry whose title is this text, or nearly so (OCR); null where there is none. */
  find(text: string): IndexedEntry | null {
    const key = fold(text)
    const candidates = this.#byHead.get(key.slice(0, KEY)) ?? []
    let best: IndexedEntry | null = null
    let score = key.length >= 12 ? 0.9 : 0.999
    for (const candidate of candidates) {
      if (candidate.used) continue
      for (const other of candidate.keys) {
        if (Math.abs(other.length - key.length) > 6) continue
        const alike = likeness(other, key)
        if (alike > score) {
          best = candidate
          score = alike
        }
      }
    }
    return best
  }
}
