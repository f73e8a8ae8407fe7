import { skipSpaces, skipSpacesBack } from './character.ts'
import { toHalfWidth } from './width.ts'

/** Longest line looked at: 第 1234 页 共 1234 页 with spaces. */
const LONGEST = 32

const NUMBER = String.raw`(?:\d ?){1,4}`
const HAN = '[一二三四五六七八九十百〇零]{1,5}'
const ROMAN = '(?:[ivxlcIVXLC]{1,7}|[\u2160-\u217b])'
const DASH = '[-—–―‐‑−─━~·•・*]'

/** What a page number begins with, so that most lines are answered by their first character. */
const OPENING = /[\d０-９\-—–―‐‑－−─━~～·•・*＊(（[［第共Pp一'‘’`"“”.,]/
/** What it ends with. */
const CLOSING = /[\d０-９\-—–―‐‑－−─━~～·•・*＊)）\]］页頁一'‘’`"“”.,]/
/** A speck of the paper before or behind a number between dashes: — 6 — ', . - 6 -. */
const SPECKED = /^(?:(.*[-—–―‐‑－−─━]) ?['‘’`"“”.,]{1,2}|['‘’`"“”.,]{1,2} ?([-—–―‐‑－−─━].*[-—–―‐‑－−─━]))$/u
const BARE = /^\d{1,4}$/
const DRESSED: readonly RegExp[] = [
  // - 6 -, — 32 —, ·1·
  new RegExp(`^${DASH}{1,3} ?(?:${NUMBER}|${HAN}|${ROMAN}) ?${DASH}{1,3}$`),
  // - 6 with the other dash lost; -6 may be an amount, 2023- a cut range
  /^[-—–―‐‑−─━·•・]{1,3} \d{1,4}$/,
  /^\d{1,4} [-—–―‐‑−─━·•・]{1,3}$/,
  // the dashes of — 6 — read as 一 by OCR
  /^一 ?\d{1,4} ?一$/,
  // - lO -, 一 l2 —: OCR took digits for letters, one of the dashes for 一, or both
  new RegExp(`^(?:${DASH}{1,3}|一) ?[0Oo]{0,3}[1-9lI][\\dlIOo]{0,3} ?(?:${DASH}{1,3}|一)$`),
  // . 6・, ・6 ., . 6 .: a dot of the middle read as one of the line; .5 and 1. may be amounts and labels
  /^(?:[.,'] ?\d{1,4} ?[·•・]|[·•・] ?\d{1,4} ?[.,']|\. \d{1,4} ?\.)$/,
  // — g —: a figure taken for a letter
  new RegExp(`^${DASH}{1,3} ?[A-Za-z] ?${DASH}{1,3}$`),
  /^[([] ?\d{1,4} ?[)\]]$/,
  new RegExp(`^第 ?(?:${NUMBER}|${HAN}) ?页(?: ?[,/|]? ?共 ?(?:${NUMBER}|${HAN}) ?页)?$`),
  new RegExp(`^第 ?(?:${NUMBER}|${HAN}) ?頁(?: ?[,/|]? ?共 ?(?:${NUMBER}|${HAN}) ?頁)?$`),
  /^共 ?\d{1,4} ?[页頁] ?[,/|]? ?第 ?\d{1,4} ?[页頁]$/,
  /^[Pp]age \d{1,4}(?: of \d{1,4})?$/,
]
const OF_TOTAL = /^(\d{1,4}) ?\/ ?(\d{1,4})$/

/**
 * Whether the line is a page number and nothing else. 'dressed': marked as one (- 6 -, — 32 —, ·1·, (12), 第3页 共20页, 3/20);
 * 'bare': one to four digits alone, which may as well be a cell of a table or a year; null: something else.
 */
export function isPageNumber(s: string): 'dressed' | 'bare' | null {
  const from = skipSpaces(s, 0)
  const to = skipSpacesBack(s, s.length)
  // a tab after the number: cells of a row follow, be they empty
  if (s.charCodeAt(to) === 0x09) return null
  if (to <= from || to - from > LONGEST || !OPENING.test(s.charAt(from)) || !CLOSING.test(s.charAt(to - 1))) return null
  const line = toHalfWidth(s.slice(from, to)).replace(/[ \t]+/g, ' ')
  if (BARE.test(line)) return 'bare'
  const total = OF_TOTAL.exec(line)
  if (total !== null) return Number(total[1]) >= 1 && Number(total[1]) <= Number(total[2]) ? 'dressed' : null
  const specked = SPECKED.exec(line)
  const bare = specked?.[1] ?? specked?.[2] ?? line
  return DRESSED.some((form) => form.test(bare)) ? 'dressed' : null
}
