import { ownDocumentNumber } from '../lexicon/documentNumber.ts'
import type { ContentsEntry, GazetteDocument } from '../tree/index.ts'

type Numbered = Pick<GazetteDocument, 'number' | 'numberParts'>

/**
 * The codes of the numbers in a contents list (云政发, 云政办发), to tell the one whose first character, the short name of the place, OCR
 * misread in a document: 去政发〔2023〕5号 where the list has 云政发〔2023〕5号.
 */
export class ListedCodes {
  /** How many entries bear a code with this first character. */
  readonly #firsts = new Map<string, number>()

  constructor(entries: readonly ContentsEntry[]) {
    for (const { number } of entries) {
      const first = /^\p{Script=Han}/u.exec(number ?? '')?.[0]
      if (first !== undefined) this.#firsts.set(first, (this.#firsts.get(first) ?? 0) + 1)
    }
  }

  /** No entry has a code with the first character of the document's. */
  isForeign({ numberParts }: Numbered): boolean {
    return numberParts !== null && this.#firsts.size > 0 && !this.#firsts.has(numberParts.code.charAt(0))
  }

  /** The number in the list, where that of the document is the same but for a first character that no other number of the list has; else null. */
  meant({ numberParts: own }: Numbered, entry: ContentsEntry): NonNullable<GazetteDocument['numberParts']> | null {
    const listed = entry.number === null ? null : ownDocumentNumber(entry.number)
    if (own === null || listed === null || listed.form !== 'standard' || listed.serial !== own.serial) return null
    const isSame = listed.year === own.year && listed.code.length > 2 && listed.code.slice(1) === own.code.slice(1)
    const shared = (this.#firsts.get(listed.code.charAt(0)) ?? 0) >= SHARED
    return isSame && shared ? { code: listed.code, year: listed.year, serial: listed.serial } : null
  }
}

/** Entries that must bear the character for it to be that of the place. */
const SHARED = 3
