import type { Row } from '../../document/row.ts'
import { findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { fold } from '../../lexicon/fold.ts'
import { sectionName } from './section.ts'

const LONGEST = 200
/** A shorter title is a word that may stand anywhere. */
const SHORTEST = 4

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
    const section = sectionName(row.text)
    if (section !== null) this.#sections.add(fold(section))
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
