import { findDocumentNumbers, ownDocumentNumber } from '../../lexicon/documentNumber.ts'
import { openBrackets } from '../../lexicon/punctuation.ts'
import { compact, joinWrapped } from '../../lexicon/spaces.ts'
import { toHalfWidth } from '../../lexicon/width.ts'
import type { RawEntry } from './assemble.ts'
import { endsEntry } from './entryStart.ts'
import type { Piece } from './pieces.ts'
import type { ListStyle } from './style.ts'

const NUMBER_END = /\d\s?[号號]\s?[)）〕\]】]{0,3}[\s.．·…。]{0,200}$/u
const ORDER_ONLY =
  /^[^\s]{0,30}(?:令|公告|通告)[(（]?(?:\d{4}年)?第?[\d一二三四五六七八九十百〇零]{1,6}[号號][)）]?[.…·]*$/u
const ORDER_ALONE = /令[(（]?(?:\d{4}年)?第?[\d一二三四五六七八九十百〇零]{1,6}[号號][)）]?[.…·]*$/u
/** （云水县人民政府令第4号） under the title of what it puts out. */
const BRACKETED_ORDER = /^\([^()]{2,40}(?:令|公告|通告)第?[\d一二三四五六七八九十百〇零]{1,6}[号號]\)/u
/** 公告（2005年第12号）, the rest of 关于发布…标准的, would open an entry of its own under any other. */
const ANNOUNCEMENT = /^\s{0,80}(?:公告|通告|布告)/u
/** No entry runs over more lines. */
const MOST_PIECES = 12

/** Whether a number that is no order opens a text, in brackets or bare: （云政发〔2023〕5号）…… 3. */
export function opensWithNumber(text: string): boolean {
  const head = text.trimStart().slice(0, 60)
  const number = findDocumentNumbers(head)[0]
  return number !== undefined && number.form !== 'order' && /^[\s(（〔[［【]*$/u.test(head.slice(0, number.from))
}

/** Whether a text is 国务院令（第612号） or 云政发〔2023〕5号 and nothing else, so that its title follows. */
export function isNumberOnly(text: string): boolean {
  if (text.length > 120) return false
  return ORDER_ONLY.test(toHalfWidth(compact(text))) || ownDocumentNumber(text) !== null
}

/** Whether a text is 水务部令（第18号） and the one below it, which bears the same page, the title of what the order puts out. */
function isTitleOfOrder(order: string, text: string): boolean {
  return ORDER_ALONE.test(toHalfWidth(compact(order))) && findDocumentNumbers(text).length === 0
}

/** Whether a title breaks off before its kind, 关于发布…标准的, and the text below begins with that. */
const isCutBeforeKind = (text: string, below: string): boolean =>
  ANNOUNCEMENT.test(below) && text.trimEnd().endsWith('的')

/** Whether a piece has words; leaders with a page, and brackets that a line end cut off, have none. */
export const hasText = (piece: Piece): boolean => /\p{Script=Han}/u.test(piece.text)

/**
 * Whether a piece goes on the entry that is open: the rest of a wrapped title, its number, its page. In a list with pages an entry is open until
 * its page, unless it ends in its number or kind and the piece opens one by its words; in a list without, an entry goes on only while it lacks
 * its kind.
 */
export function goesOn(open: RawEntry, piece: Piece, style: ListStyle): boolean {
  const first = open.pieces[0] as Piece
  const last = open.pieces.at(-1) as Piece
  const isDeeper = piece.indent > first.indent
  // an order's line with its page, and below it, set in, the title with the same page or none
  if (open.ended) {
    if (piece.page === null) return isDeeper && !piece.starts
    return piece.page === open.page && (isDeeper || isTitleOfOrder(open.text, piece.text))
  }
  if (open.pieces.length >= MOST_PIECES) return false
  if (!hasText(piece)) return true
  if (style.pagesFirst && piece.page !== null && !piece.ended) return false
  if (piece.mark !== '' && style.marks.has(piece.mark)) return false
  if (isNumberOnly(open.text)) return !isNumberOnly(piece.text)
  if (NUMBER_END.test(open.text.slice(-60))) return false
  if (style.pagesFirst && !style.paged) return true
  const complete = endsEntry(open.text)
  if (complete && BRACKETED_ORDER.test(toHalfWidth(compact(piece.text)))) return true
  if (!complete && isCutBeforeKind(open.text, piece.text)) return true
  if (opensWithNumber(piece.text)) return !opensWithNumber(open.text) && (complete || !piece.starts)
  const isTitle = open.pieces.some((part) => part.starts)
  if (piece.starts && (complete || (piece.blankBefore && !isTitle))) return false
  if (style.paged || (first.mark !== '' && style.marks.has(first.mark))) return true
  if (complete) return false
  return (isTitle && !piece.starts) || isDeeper || last.width >= style.width * 0.8
}

/**
 * Puts the text of a piece to that of its entry. A number that begins a line keeps its distance, so that it does not melt into the title; one
 * that stands alone loses its spaces, so that the organs of a joint order (水务部　粮务部令) are one.
 */
export function joinPiece(text: string, more: string): string {
  if (text === '') return more
  if (isNumberOnly(text)) return `${compact(text)}  ${more.trimStart()}`
  const isApart = opensWithNumber(more) && openBrackets(text.slice(-60)) === ''
  return isApart ? `${text.trimEnd()}  ${more.trimStart()}` : joinWrapped(text, more)
}
