import type { DocumentRecord, Gazette, Reference } from '../tree/index.ts'

/** What a document is known and cited by. */
export type Citable = Pick<DocumentRecord, 'number' | 'title' | 'date' | 'issuers'> & {
  references: readonly Pick<Reference, 'number' | 'title' | 'role'>[]
}

/** What is kept of a document while a catalogue is made: never its text. */
interface Known {
  key: string
  issue: string
  /** Letters of the title; empty where there is none. */
  letters: string
  /** Date and issuers; null where one of them is not stated. */
  act: string | null
}

/** A document that says that it repeals another one. */
interface Repeal {
  by: string
  on: string | null
  letters: string
  issue: string
}

/** A number that so many different documents have (公告第1号 of every place) tells none of them, and no more are looked through. */
const MANY = 100

/** Where a citation leads to. */
export interface Resolved {
  /** Key of the document that is cited; null where none or more than one may be meant. */
  to: string | null
  /** How many different documents have the number; of many, 100. */
  candidates: number
}

/** All documents of a catalogue, by number and by what makes two prints of one the same. */
export class KnownDocuments {
  /** Different documents by number. Two places may use one code: 临政发 is that of 临江市 and of 临河县. */
  readonly #numbered = new Map<string, Known[]>()
  /** Keys of documents that have no number, or one of many, by title, date and issuers. */
  readonly #others = new Map<string, string>()
  /** Keys of the first prints, by those of the later ones. */
  readonly #firsts = new Map<string, string>()
  /** By the number of what is repealed. */
  readonly #repeals = new Map<string, Repeal[]>()
  readonly #gazettes = new Map<string, string | null>()

  /** Notes of what gazette an issue is. */
  addIssue(issue: string, { name }: Pick<Gazette, 'name'>): void {
    this.#gazettes.set(issue, name)
  }

  /** Notes a document; those of an archive come in the order in which the first is to be told from its repetitions. */
  add(key: string, issue: string, record: Citable): void {
    const first = this.#firstOf(key, issue, record)
    if (first !== key) this.#firsts.set(key, first)
    for (const { number, role, title } of record.references) {
      if (role !== 'repeals') continue
      const known = this.#repeals.get(number) ?? []
      if (known.some(({ by }) => by === first)) continue
      known.push({ by: first, on: record.date, letters: lettersOf(title), issue })
      this.#repeals.set(number, known)
    }
  }

  #firstOf(key: string, issue: string, { number, title, date, issuers }: Citable): string {
    const letters = lettersOf(title)
    const act = date === null || issuers.length === 0 ? null : `${date}\n${issuers.join('\n')}`
    const known = (number === null ? undefined : this.#numbered.get(number)) ?? []
    if (number !== null && known.length < MANY) {
      const same = known.find((each) => isSame(each, { key, issue, letters, act }))
      if (same) return same.key
      known.push({ key, issue, letters, act })
      this.#numbered.set(number, known)
      return key
    }
    if (letters === '' || act === null) return key
    const same = `${act}\n${letters}`
    const first = this.#others.get(same)
    if (first === undefined) this.#others.set(same, key)
    return first ?? key
  }

  /** Key of the first print of a document; null where this is the first. */
  duplicateOf(key: string): string | null {
    return this.#firsts.get(key) ?? null
  }

  /**
   * The document that a citation means: the one that has its number; where several have, the one that has its title too, or else
   * the one that stands in the same issue, or in the same gazette.
   */
  resolve({ number, title }: Pick<Reference, 'number' | 'title'>, issue: string): Resolved {
    return this.#resolve(number, lettersOf(title), issue)
  }

  #resolve(number: string, letters: string, issue: string): Resolved {
    const known = this.#numbered.get(number) ?? []
    if (known.length >= MANY) return { to: null, candidates: known.length }
    const gazette = this.#gazettes.get(issue) ?? null
    const only = (some: Known[]): string | null => (some.length === 1 ? (some[0] as Known).key : null)
    const to =
      only(known) ??
      only(known.filter((each) => isTitleOf(each.letters, letters))) ??
      only(known.filter((each) => each.issue === issue)) ??
      (gazette === null ? null : only(known.filter((each) => this.#gazettes.get(each.issue) === gazette)))
    return { to, candidates: known.length }
  }

  /** Keys of the documents that repeal one, and the earliest of their dates. */
  repealsOf(key: string, number: string | null): { by: string[]; on: string | null } {
    if (number === null) return { by: [], on: null }
    const first = this.duplicateOf(key) ?? key
    const repeals = (this.#repeals.get(number) ?? []).filter(
      ({ by, letters, issue }) => by !== first && this.#resolve(number, letters, issue).to === first,
    )
    const dates = repeals.flatMap(({ on }) => (on === null ? [] : [on])).sort()
    return { by: repeals.map(({ by }) => by), on: dates[0] ?? null }
  }
}

/**
 * Whether two prints with one number are of one document: by their title; in different issues by date, issuers and a title that is
 * nearly the same, as reprints are misread here and there.
 */
const isSame = (a: Known, b: Known): boolean =>
  (a.letters !== '' && a.letters === b.letters) ||
  (a.act !== null && a.act === b.act && a.issue !== b.issue && areAlike(a.letters, b.letters))

/** Whether of the pairs of neighbouring letters four in five are in both (Dice). */
function areAlike(a: string, b: string): boolean {
  const pairs = (text: string): Set<string> => new Set(Array.from(text.slice(1), (_, i) => text.slice(i, i + 2)))
  const [of, and] = [pairs(a), pairs(b)]
  const common = [...of].filter((pair) => and.has(pair)).length
  return common > 0 && 2 * common >= 0.8 * (of.size + and.size)
}

/** 关于 公布名单的通知 → 关于公布名单的通知: what is left where reprints differ in spaces and punctuation. */
const lettersOf = (title: string | null): string => (title ?? '').replace(/[\s\p{P}]/gu, '')

/** A citation may name the issuer before the title, or leave a part out. */
const isTitleOf = (title: string, cited: string): boolean =>
  title !== '' && cited !== '' && (cited.includes(title) || title.includes(cited))
