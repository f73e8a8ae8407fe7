import { isAuthority } from '../../lexicon/authority.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { RawEntry } from './assemble.ts'
import { hasText, opensWithNumber } from './continuation.ts'
import { endsEntry } from './entryStart.ts'
import type { Piece } from './pieces.ts'
import { readSectionLine, shortName } from './section.ts'
import type { ListStyle } from './style.ts'
import type { Token } from './tokens.ts'

/** 第612号 on the line below 国务院令: an order over two lines. */
const BARE_SERIAL = /^\s*[(（]?第?\s?[\d一二三四五六七八九十百〇零]{1,6}\s?[号號]/u
/** A title without its issuer. */
const BARE_TITLE = /^[\s\u3000]*[关關][于於]/u

/**
 * The name of the section that token `at` prints, null where it prints none. A mark, words that name a section, or the `names` of a profile
 * suffice; other short lines are one where an entry ends above and one opens below.
 */
export function sectionAt(
  tokens: readonly Token[],
  at: number,
  open: RawEntry | null,
  style: ListStyle,
  names: ReadonlySet<string>,
): string | null {
  const piece = pieceAt(tokens, at)
  if (piece === null || !hasText(piece)) return null
  if (piece.ended || piece.page !== null) return pagedSection(piece, pieceAt(tokens, at + 1), open)
  if (names.has(compact(piece.text))) return compact(piece.text)
  const section = readSectionLine(piece.text)
  if (section === null) return null
  const { name, sureness, mark } = section
  if (names.has(name)) return name
  const isEntryMark = mark !== '' && style.marks.has(mark)
  if (!isEntryMark && (sureness === 'marked' || style.sectionMarks.has(mark))) return name
  const next = pieceAt(tokens, at + 1)
  if (isEntryMark || (next !== null && BARE_SERIAL.test(next.text))) return null
  const isBetween = open === null || endsEntry(open.text)
  if (sureness === 'known') return isBetween || piece.blankBefore ? name : null
  if (!isBetween) return null
  if (sureness === 'likely' && next !== null && isShortOverEntry(piece, next, style)) return name
  if (next !== null && !opensBelow(next, style)) return null
  if (sureness === 'likely') return name
  if (next === null) return null
  // a name without a mark, apart from the marked entries above and below
  const isApart = piece.blankBefore && next.blankBefore && next.mark !== '' && style.marks.has(next.mark)
  if (!(style.paged || style.pagesFirst || isApart) || piece.width >= style.width * 0.6) return null
  return isAuthority(name) && !next.blankBefore && !dividesByDepartment(tokens, at) ? null : name
}

/** 政策文件……4 above 关于…的通知……4: a section that bears the page of its first entry, as word processors make lists. */
function pagedSection(piece: Piece, next: Piece | null, open: RawEntry | null): string | null {
  if (open !== null || next === null || next.page !== piece.page || !next.starts) return null
  return shortName(piece.text)
}

function pieceAt(tokens: readonly Token[], at: number): Piece | null {
  const token = tokens[at]
  return token?.kind === 'piece' ? token.piece : null
}

/** Whether an entry opens with this piece, by its words, its page or its mark. */
function opensBelow(piece: Piece, style: ListStyle): boolean {
  if (!hasText(piece) || opensWithNumber(piece.text)) return false
  const isMarked = piece.mark !== '' && style.marks.has(piece.mark)
  return piece.starts || isMarked || (style.pagesFirst && piece.page !== null)
}

/** 2023年上半年主要经济指标: no line of a title is broken off a few characters before its year. */
const YEAR_FIRST = /^\s{0,20}(?:19|20)\d\d\s?年/u

/** 问　答: as no title is printed. */
const SET_WIDE = /^\s{0,80}\p{Script=Han}[\s\u3000]{1,8}\p{Script=Han}\s{0,8}$/u

/**
 * 会议纪要 over 县人民政府第3次常务会议纪要………9: a line that fills less than half of the column is not the first half of a title that wraps, and the
 * entry below is whole without it.
 */
function isShortOverEntry(piece: Piece, next: Piece, style: ListStyle): boolean {
  if (!style.paged || !next.ended || piece.width >= style.width * 0.4) return false
  return endsEntry(next.text) || YEAR_FIRST.test(next.text) || SET_WIDE.test(piece.text)
}

/** An authority right above one title is its issuer; above two titles or more without issuers it is the department they come from. */
function dividesByDepartment(tokens: readonly Token[], at: number): boolean {
  let titles = 0
  for (let i = at + 1; i < tokens.length && i < at + 8 && titles < 2; i += 1) {
    const piece = pieceAt(tokens, i)
    if (piece === null || isAuthority(compact(piece.text.slice(0, 100)))) break
    if (BARE_TITLE.test(piece.text)) titles += 1
  }
  return titles > 1
}
