import { skipSpaces } from '../lexicon/character.ts'
import { isPageNumber } from '../lexicon/pageNumber.ts'

/** What a page number between dashes begins with: -, — or –. */
const DASHES = '-—–―'
/** -2-第一章, — 14 — 附1: the number between its dashes, and a Chinese text or a mark that opens one behind it. */
const GLUED = /^([-—–―])(\s?)(\d{1,3})\2\1\s{0,8}(?=[\p{Script=Han}《“（(〔【])/u
/** Longest line asked whether it is a page number. */
const LONGEST = 24

/**
 * Follows the lines of an input and tells those to which a page number is glued, as text taken off a PDF has it where a page begins:
 * -1-云水县人民政府令, -2-第一章　总则. A number between hyphens counts from 1, or goes on from the page before; one set
 * apart between dashes, — 14 — 附1, is no number of anything else.
 */
export class GluedPage {
  #page: number | null = null

  /** Characters at the head of a line that are its page number and the space about it; 0 where there is none. */
  headOf(line: string): number {
    const from = skipSpaces(line, 0)
    if (from >= line.length || !DASHES.includes(line.charAt(from))) return 0
    if (line.length - from <= LONGEST && isPageNumber(line) === 'dressed') {
      this.#page = Number(/\d{1,4}/u.exec(line)?.[0] ?? Number.NaN)
      return 0
    }
    const match = GLUED.exec(line.slice(from, from + 24))
    if (match === null) return 0
    const page = Number(match[3])
    const apart = match[1] !== '-' && match[2] !== ''
    if (!apart && page !== 1 && page - 1 !== this.#page) return 0
    this.#page = page
    return from + match[0].length
  }
}
