import type { Piece } from './pieces.ts'
import { readSectionLine } from './section.ts'

/** How a contents list is laid out, seen over all its lines. */
export interface ListStyle {
  /** Entries end with a page. */
  paged: boolean
  /** Entries begin with their page, all or those of the first half: 4　国务院令…. */
  pagesFirst: boolean
  /** The pages stand in a column of their own, read after the titles. */
  pageColumn: boolean
  /** Sorts of marks that stand before entries: □, -, 1. A line without one goes on the entry above. */
  marks: Set<string>
  /** Marks that stand before names that are surely those of sections: ■ 市政府文件. */
  sectionMarks: Set<string>
  /** Width of a full line in columns. */
  width: number
}

/** The style of a list from the pieces of its lines; `loneNumbers` says whether numbers stand on lines of their own one after another. */
export function listStyle(pieces: readonly Piece[], columnOfNumbers: boolean, loneNumbers: number): ListStyle {
  let ended = columnOfNumbers ? 0 : loneNumbers
  let starts = 0
  let width = 0
  const marks = new Set<string>()
  const sectionMarks = new Set<string>()
  for (const piece of pieces) {
    if (piece.ended) ended += 1
    if (piece.starts) starts += 1
    if (piece.mark !== '') {
      if (piece.starts || (piece.ended && piece.text.trim() !== '')) marks.add(piece.mark)
      else if (readSectionLine(piece.text)?.sureness === 'marked') sectionMarks.add(piece.mark)
    }
    width = Math.max(width, piece.width)
  }
  return {
    paged: ended > 0 && ended * 3 >= starts,
    pagesFirst: false,
    pageColumn: columnOfNumbers,
    marks,
    sectionMarks,
    width,
  }
}

const LEADING_PAGE = /^\s{0,80}[(（]?\s?(\d{1,4})\s?[)）]?(?:[\s.…·•—-]{1,40})(?=[\p{Script=Han}《【「])/u

/** (5)云水县人民政府关于…: nothing need part a page in brackets from the title. */
const BRACKETED_PAGE = /^\s{0,80}\((\d{1,4})\)\s{0,20}/u

/** The pieces of a list whose entries begin with a number, without it. */
export interface LeadingNumbers {
  pieces: Map<Piece, Piece>
  /** Whether the numbers are pages, which the pieces then have, and not the places of the entries. */
  arePages: boolean
}

/**
 * Reads lists that print a number before each title: its page (4　国务院令…), or its place where the numbers count 1, 2, 3 … or where
 * pages stand at the ends of the entries (1　国务院令………4). Null where the list is none.
 */
export function withLeadingNumbers(
  pieces: readonly Piece[],
  halves: ReadonlyMap<Piece, string>,
): LeadingNumbers | null {
  const found = new Map<Piece, Piece>()
  const numbers: number[] = []
  // entries without a number, and those among them above the last that has one
  let starts = 0
  let between = 0
  for (const piece of pieces) {
    const half = halves.get(piece) ?? ''
    // （86）云政字31号 has no such mark: it is a document's number
    const match = LEADING_PAGE.exec(half) ?? (piece.mark === '（1）' ? BRACKETED_PAGE.exec(half) : null)
    if (match === null) {
      if (piece.starts) starts += 1
      continue
    }
    between = starts
    const page = Number(match[1])
    numbers.push(page)
    const length = match[0].length
    found.set(piece, { ...piece, page, starts: true, text: ' '.repeat(length) + piece.text.slice(length) })
  }
  if (numbers.length < 2 || numbers.length < between) return null
  if (numbers.every((number, i) => number === i + 1)) {
    if (numbers.length < starts) return null
    // 1. and 1、 are marks that the entry is read without anyway.
    const plain = [...found].filter(([piece]) => piece.mark === '')
    return {
      pieces: new Map(plain.map(([piece, bare]) => [piece, { ...bare, page: piece.page, mark: '1' }])),
      arePages: false,
    }
  }
  const rises = numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0))
  const isEnded = pieces.some((piece) => piece.ended)
  if (!rises || (isEnded ? !endsBelow(pieces, found) : numbers.length < starts)) return null
  return { pieces: found, arePages: true }
}

/** A list set by two hands: pages before the titles of its first half, behind those of the second, and the one goes on where the other ends. */
function endsBelow(pieces: readonly Piece[], found: ReadonlyMap<Piece, Piece>): boolean {
  let last = 0
  let ended = false
  for (const piece of pieces) {
    const before = found.get(piece)?.page ?? null
    if (before !== null && (ended || piece.ended)) return false
    const page = before ?? piece.page
    if (page !== null && page < last) return false
    last = page ?? last
    ended ||= piece.ended
  }
  return true
}
