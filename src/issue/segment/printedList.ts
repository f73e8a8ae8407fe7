import type { Row } from '../../document/row.ts'
import { findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { fold } from '../../lexicon/fold.ts'
import { sectionName } from './section.ts'
import { isEntryEnd } from './titleEnd.ts'

const LONGEST = 200
/** A shorter title is a word that may stand anywhere. */
const SHORTEST = 4
/** Lines over which an entry runs at most. */
const MOST_WRAPPED = 4

/** The lines under 目录 as they come, before the list can be read as a whole: a title that stands a second time begins its document. */
export class PrintedList {
  /** Titles seen, folded, without leaders and page. */
  readonly #titles = new Set<string>()
  /** Those of them that stood a second time. */
  readonly #again = new Set<string>()
  /** Names of sections between ornaments, [县政府文件], folded. */
  readonly #sections = new Set<string>()
  readonly #numbers = new Set<string>()
  /** Lines whose numbers nobody has asked for. */
  #unread: string[] = []
  /** Key of the newest line, where it had been seen before. */
  #twice: string | null = null
  /** The lines of the entry that has not come to its page yet. */
  #open: string[] = []

  remember(row: Row): void {
    if (row.text.length > LONGEST) return
    if (!row.number) this.#unread.push(row.text)
    const bare = row.compact
      .replace(/^(?:[（(]\d{1,4}[）)]|[\d.、·•◎○●□■*-]{1,4})/u, '')
      .replace(/[.…．·•—\-_／/]{1,}\s*\d{1,4}$|[.…．·•—\-_]{2,}.*$|[（(]\d{1,4}[）)]$|\d{1,4}$/u, '')
    const key = fold(bare)
    this.#twice = bare.length >= SHORTEST && this.#titles.has(key) ? key : null
    if (this.#twice !== null || this.#sections.has(key)) this.#again.add(key)
    if (bare.length >= SHORTEST) this.#titles.add(key)
    this.#rememberWrapped(bare, bare.length < row.compact.length && isEntryEnd(row))
    const section = sectionName(row.text)
    if (section !== null) this.#sections.add(fold(section))
  }

  /** 关于加强农村公路⏎养护的通知……3: of an entry over several lines the first may be left of one above it, so every beginning counts. */
  #rememberWrapped(bare: string, ended: boolean): void {
    this.#open.push(bare)
    if (!ended) {
      if (this.#open.length >= MOST_WRAPPED) this.#open.shift()
      return
    }
    let title = this.#open.pop() ?? ''
    for (const line of this.#open.toReversed()) {
      title = line + title
      if (title.length <= LONGEST) this.#titles.add(fold(title))
    }
    this.#open = []
  }

  /** An entry that shares its line with its title has this number. */
  gives(canonical: string): boolean {
    for (const text of this.#unread) for (const number of findDocumentNumbers(text)) this.#numbers.add(number.canonical)
    this.#unread = []
    return this.#numbers.has(canonical)
  }

  names(title: string): boolean {
    return this.#titles.has(fold(title))
  }

  namesTwice(title: string): boolean {
    return this.#again.has(fold(title))
  }

  /** The newest line is this title, and had stood in the list before. */
  repeats(title: string): boolean {
    return this.#twice === fold(title)
  }
}
