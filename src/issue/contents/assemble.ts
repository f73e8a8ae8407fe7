import { findDocumentNumbers, ownDocumentNumber } from '../../lexicon/documentNumber.ts'
import { openBrackets } from '../../lexicon/punctuation.ts'
import { compact, joinWrapped } from '../../lexicon/spaces.ts'
import { toHalfWidth } from '../../lexicon/width.ts'
import { endsEntry } from './entryStart.ts'
import type { Piece } from './pieces.ts'
import { readSectionLine } from './section.ts'
import type { ListStyle } from './style.ts'
import type { Token } from './tokens.ts'

/** An entry before its text is read. */
export interface RawEntry {
  section: string | null
  pieces: Piece[]
  text: string
  page: number | null
  /** Whether a page ended it. */
  ended: boolean
  /** Whether it is the first under its section. */
  opensSection: boolean
}

export interface RawList {
  entries: RawEntry[]
  sections: { name: string; index: number }[]
  /** Pages that stand in a column of their own, below the titles. */
  pageColumn: number[]
}

/** A number in brackets or bare that opens a line: （云政发〔2023〕5号）…… 3. */
function opensWithNumber(text: string): boolean {
  const head = text.trimStart().slice(0, 60)
  const number = findDocumentNumbers(head)[0]
  return number !== undefined && number.form !== 'order' && /^[\s(（〔[［【]*$/u.test(head.slice(0, number.from))
}

const NUMBER_END = /\d\s?[号號]\s?[)）〕\]】]{0,3}[\s.．·…。]*$/u
const ORDER_ONLY =
  /^[^\s]{0,30}(?:令|公告|通告)[(（]?(?:\d{4}年)?第?[\d一二三四五六七八九十百〇零]{1,6}[号號][)）]?[.…·]*$/u

/** 国务院令（第612号） or 云政发〔2023〕5号 and nothing else: the title follows. */
function isNumberOnly(text: string): boolean {
  if (text.length > 120) return false
  return ORDER_ONLY.test(toHalfWidth(compact(text))) || ownDocumentNumber(text) !== null
}
/** No entry runs over more lines. */
const MOST_PIECES = 12
const hasText = (piece: Piece): boolean => /\p{Script=Han}/u.test(piece.text)

/** Whether a piece goes on the entry that is open. */
function goesOn(open: RawEntry, piece: Piece, style: ListStyle): boolean {
  const first = open.pieces[0] as Piece
  const last = open.pieces.at(-1) as Piece
  const isDeeper = piece.indent > first.indent
  // an order's line with its page, and below it the title with the same page or none
  if (open.ended)
    return piece.page === null ? isDeeper && !piece.starts : piece.page === open.page && (isDeeper || !piece.starts)
  if (open.pieces.length >= MOST_PIECES) return false
  if (!hasText(piece)) return true
  if (style.pagesFirst) return piece.page === null
  if (piece.mark !== '' && style.marks.has(piece.mark)) return false
  if (isNumberOnly(open.text)) return !isNumberOnly(piece.text)
  if (NUMBER_END.test(open.text.slice(-20))) return false
  const complete = endsEntry(open.text)
  if (opensWithNumber(piece.text)) return !opensWithNumber(open.text) && (complete || !piece.starts)
  const isTitle = open.pieces.some((part) => part.starts)
  if (piece.starts && (complete || (piece.blankBefore && !isTitle))) return false
  if (style.paged || (first.mark !== '' && style.marks.has(first.mark))) return true
  if (complete) return false
  return isTitle && !piece.starts ? true : isDeeper || last.width >= style.width * 0.8
}

/** The name of the section that a piece prints, or null; `next` is the piece after it. */
function sectionOf(
  piece: Piece,
  open: RawEntry | null,
  next: Piece | null,
  style: ListStyle,
  names: ReadonlySet<string>,
): string | null {
  if (piece.ended || piece.page !== null) return null
  const name = compact(piece.text)
  if (names.has(name)) return name
  const section = readSectionLine(piece.text)
  if (section === null) return null
  if (names.has(section.name)) return section.name
  const isEntryMark = section.mark !== '' && style.marks.has(section.mark)
  const between = open === null || endsEntry(open.text)
  if (section.sureness === 'marked' && !isEntryMark) return section.name
  if (isEntryMark || next === null) return null
  // 国务院令 and below it 第612号: an order over two lines
  if (/^\s*[(（]?第?\s?[\d一二三四五六七八九十百〇零]{1,6}\s?[号號]/u.test(next.text)) return null
  if (section.sureness === 'known') return between || piece.blankBefore ? section.name : null
  const entryFollows =
    hasText(next) &&
    (next.starts || (next.page !== null && style.pagesFirst) || (next.mark !== '' && style.marks.has(next.mark)))
  if (!between || !entryFollows || opensWithNumber(next.text)) return null
  if (section.sureness === 'likely') return section.name
  return (style.paged || style.pagesFirst) && piece.width < style.width * 0.6 ? section.name : null
}

/** Puts the pieces of a list together to entries under their sections. */
export function assemble(tokens: readonly Token[], style: ListStyle, names: ReadonlySet<string>): RawList {
  const list: RawList = { entries: [], sections: [], pageColumn: [] }
  let open: RawEntry | null = null
  let section: string | null = null
  let opensSection = false
  const close = (): void => {
    if (open !== null) list.entries.push(open)
    open = null
  }
  tokens.forEach((token, at) => {
    if (token.kind === 'number') {
      if (style.pageColumn) list.pageColumn.push(token.page)
      else if (open !== null) {
        open.pieces.push(token.piece)
        open.page = token.page
        open.ended = true
        close()
      }
      return
    }
    const { piece } = token
    const name = sectionOf(piece, open, nextPiece(tokens, at), style, names)
    if (name !== null) {
      close()
      section = name
      opensSection = true
      list.sections.push({ name, index: piece.index })
      return
    }
    if (open !== null && !goesOn(open, piece, style)) close()
    if (open === null) {
      if (!hasText(piece)) return
      open = { section, pieces: [], text: '', page: null, ended: false, opensSection }
      opensSection = false
    }
    open.text = join(open.text, piece.text)
    open.pieces.push(piece)
    open.page = piece.page ?? open.page
    if (piece.ended) {
      open.ended = true
      if (!isNumberOnly(open.text)) close()
    }
  })
  close()
  return list
}

/** A number that begins a line keeps its distance, so that it does not melt into the title. */
function join(text: string, more: string): string {
  if (text === '') return more
  const isApart = isNumberOnly(text) || (opensWithNumber(more) && openBrackets(text.slice(-60)) === '')
  return isApart ? `${text.trimEnd()}  ${more.trimStart()}` : joinWrapped(text, more)
}

function nextPiece(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at + 1]
  return token?.kind === 'piece' ? token.piece : null
}
