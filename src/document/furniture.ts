import { readAttachmentHead } from '../lexicon/attachment.ts'
import { skipSpaces } from '../lexicon/character.ts'
import { dateLine } from '../lexicon/date.ts'
import { readLetterSigner } from '../lexicon/letter.ts'
import { noteKind } from '../lexicon/note.ts'
import { isPageNumber } from '../lexicon/pageNumber.ts'
import { digitsOf } from '../lexicon/printedNumeral.ts'
import { finalMark } from '../lexicon/punctuation.ts'
import { isDownloadLabel, isFileName, isWebChrome } from '../lexicon/webChrome.ts'
import { readSignatureLine } from './endMatter.ts'
import { perRow } from './perRow.ts'
import { printedAbove } from './printedAbove.ts'
import type { Row } from './row.ts'
import { isOfSeal } from './seal.ts'

/** What of an issue repeats on its pages, as learnt while it streams by. */
export interface Furniture {
  /** Whether a line is a running head or foot: 云水县人民政府公报　2023年第4期. */
  isRunningHead: (text: string) => boolean
}

/** The name of a gazette in pinyin, as a running head: YUNSHUI XIAN RENMIN ZHENGFU GONGBAO. */
const ROMANISED = /^[A-Z][A-Z\s'’·.-]{6,}GONG ?BAO$/u

/** No running head is longer, and no line of the menus and tools of a web page, the margin before it left out. */
const LONGEST_HEAD = 80
const LONGEST = 240

/** A line that belongs to the page and not to the text: page number, running head or foot, a drawn rule, an HTML comment, a web page's menu. */
export function isFurniture(row: Row, furniture: Furniture): boolean {
  return furnitureReason(row, furniture) !== null
}

/** Why a line belongs to the page, a key of the reasons; null where it does not. */
export function furnitureReason(row: Row, furniture: Furniture): string | null {
  if (row.furniture !== null) return row.furniture ? 'corrected' : null
  if (row.onCard) return 'web-chrome'
  if (row.onPageHead) return 'running-head'
  if (row.blank || row.text.length > LONGEST) return null
  return reasonAnywhere(row) ?? (isRunningHead(row, furniture) ? 'running-head' : null)
}

/** A line of the page around a text on the web: its menus, the way to it, its tools. */
export const isOfWebPage = perRow((row) => isWebChrome(row.text))

/** What is furniture in every issue alike. */
const reasonAnywhere = perRow((row): string | null => {
  const short = row.text.length <= LONGEST_HEAD
  if (short && pageNumber(row) === 'dressed') return 'page-number'
  if (short && row.isDrawing) return 'drawn-line'
  if (row.isPicture) return 'picture'
  if (isOfWebPage(row)) return 'web-chrome'
  return short && ROMANISED.test(row.text) ? 'pinyin-name' : null
})

/** The newest answer for a row, and which issue's furniture it is of: what repeats is learnt while the rows stream by. */
const asked = perRow((): { of: Furniture | null; is: boolean } => ({ of: null, is: false }))

function isRunningHead(row: Row, furniture: Furniture): boolean {
  if (row.text.length > LONGEST_HEAD) return false
  const newest = asked(row)
  if (newest.of !== furniture) {
    newest.of = furniture
    newest.is = furniture.isRunningHead(row.text)
  }
  return newest.is
}

/** The page number that the line is; a tool may dress it further: $ \cdot 3 \cdot $, <div align="center">- 3 -</div>, **- 3 -**. */
const pageNumber = perRow((row) => {
  const { value } = row.line
  // a tab parts cells
  return isPageNumber(value) ?? (isDressed(value) ? isPageNumber(row.text) : null)
})

const isDressed = (value: string): boolean =>
  '$<*#'.includes(value.charAt(skipSpaces(value, 0))) && !value.includes('\t')

/** A number alone on its line, which is a page number where the page turns and nowhere else. */
export function isBareNumber(row: Row): boolean {
  return row.furniture === null && row.text.length < 16 && pageNumber(row) === 'bare'
}

/**
 * Marks the lines that are furniture. A bare number counts when it goes on the row of page numbers seen before, or stands next to
 * a running head, and blank lines part it from the text. `page` is the last page number seen, and the return value the newest.
 */
export function markFurniture(
  rows: readonly Row[],
  furniture: Furniture,
  page: number | null,
): { marks: boolean[]; page: number | null } {
  const marks = rows.map((row) => isFurniture(row, furniture))
  markFiles(rows, marks)
  markLoneNumbers(rows, marks)
  let last = page
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Row
    if (marks[i]) {
      const digits = /\d{1,4}/u.exec(digitsOf(row.compact))
      if (digits && pageNumber(row) !== null) last = Number(digits[0])
      continue
    }
    if (isBindingMark(rows, i) || isSpeck(rows, i) || isSpeckAtEdge(rows, marks, i) || isOfSeal(rows, i))
      marks[i] = true
    if (row.blank || !isBareNumber(row)) continue
    const number = Number(row.compact.normalize('NFKC'))
    const alone = isEdge(rows, i, -1) || isEdge(rows, i, 1)
    const follows = last === null ? number <= FIRST_PAGES : number > last && number - last <= 3
    if ((alone && follows) || nextToHead(rows, marks, i) || (number - 1 === last && turnsPage(rows, marks, i))) {
      marks[i] = true
      last = number
    }
  }
  return { marks, page: last }
}

/** A page ends in mid-text, no blank line about its number: no other number or furniture stands within a page of lines above, and none within one below. */
function turnsPage(rows: readonly Row[], marks: readonly boolean[], i: number): boolean {
  for (const step of [-1, 1]) {
    for (let j = i + step, printed = 0; printed < SHORTEST_PAGE; j += step) {
      const row = rows[j]
      // the first page of the text may be shorter, the last one too
      if (row === undefined) break
      if (row.blank) continue
      if (marks[j] || isBareNumber(row)) return false
      printed++
    }
  }
  return true
}

/** No page of a gazette prints fewer lines; the serials of a table stand nearer to each other. */
const SHORTEST_PAGE = 12

/**
 * Marks numbers that stand alone between blank lines and count on from page to page (10 … 11 … 12, a page of lines between them), one under
 * the date or note that a text ends with, one in a list of attachments, 附件：1. 甲表⏎⏎10⏎⏎2. 乙表, and one between who signs and the date.
 */
function markLoneNumbers(rows: readonly Row[], marks: boolean[]): void {
  let before: { at: number; number: number } | null = null
  let nearest = SHORTEST_PAGE
  let listed = 0
  let above: Row | null = null
  rows.forEach((row, i) => {
    if (row.blank || marks[i]) return
    const bare = isBareNumber(row)
    const told =
      bare && nearest >= SHORTEST_PAGE && (listed > 0 ? isEntryBelow(rows, i) : isInSignature(rows, i, above))
    if (told) marks[i] = true
    else if (!bare || !(isEdge(rows, i, -1) || isEdge(rows, i, 1))) {
      nearest = bare ? 0 : nearest + 1
      listed = attachmentsGoOn(row, listed, above)
      above = row
      return
    }
    const number = Number(row.compact.normalize('NFKC'))
    const apart = isEdge(rows, i, -1) && isEdge(rows, i, 1)
    if (apart && nearest >= SHORTEST_PAGE && before?.number === number - 1) marks[before.at] = marks[i] = true
    if ((above !== null && isLastWord(above)) || (nearest >= SHORTEST_PAGE && listed > 0)) marks[i] = true
    before = apart ? { at: i, number } : null
    nearest = 0
  })
}

/** The date under a signature, （此件公开发布）: no text follows but an annex. */
function isLastWord(row: Row): boolean {
  return dateLine(row.text) !== null || noteKind(row.text) === 'disclosure'
}

/** Lines of a list of attachments that are looked at. */
const MOST_LISTED = 10

/** How many lines of a list of attachments may yet follow `row`; 0 outside of one. `above` is the line over it: 附件： alone stands over numbered entries. */
function attachmentsGoOn(row: Row, before: number, above: Row | null): number {
  if (readAttachmentHead(row.text) !== null) return MOST_LISTED
  if (before === 0) return 0
  if (before === MOST_LISTED && above !== null && readAttachmentHead(above.text)?.rest === '' && !row.enumerator)
    return 0
  return finalMark(row.text) === 'full' || dateLine(row.text) !== null ? 0 : Math.max(0, before - 1)
}

/** A numbered entry stands below row `i`. */
function isEntryBelow(rows: readonly Row[], i: number): boolean {
  return (printedBelow(rows, i, 1)[0]?.enumerator ?? null) !== null
}

/** Lines under the date of a signature, none of which is a number: there a table would go on. */
const UNDER_DATE = 4
const WIDEST_SIGNER = 100

/** Row `i` stands between who signs, in the row `above`, and the date. */
function isInSignature(rows: readonly Row[], i: number, above: Row | null): boolean {
  if (above === null || above.width > WIDEST_SIGNER) return false
  const [date, ...under] = printedBelow(rows, i, 1 + UNDER_DATE)
  if (date === undefined || dateLine(date.text) === null || under.some(isBareNumber)) return false
  return readSignatureLine(above)?.dated === false || readLetterSigner(above.text)?.bowed === true
}

/** The next rows below row `i` that are not blank, `most` of them. */
function printedBelow(rows: readonly Row[], i: number, most: number): Row[] {
  const found: Row[] = []
  for (let j = i + 1; j < rows.length && found.length < most; j++) if (!rows[j]?.blank) found.push(rows[j] as Row)
  return found
}

/** Marks that end no sentence, alone at the edge of a page: ' . */
const SPECKS = /^[.,、。，;；:：·•'"’‘`~^_丨｜|]{1,4}$/u
const NO_STOP = /[·•'"‘`~^_丨｜|]/u

/** Such marks right under or over a page number or running head. */
function isSpeckAtEdge(rows: readonly Row[], marks: readonly boolean[], i: number): boolean {
  const row = rows[i] as Row
  if (row.blank || row.furniture !== null || row.line.value.length > 24) return false
  return SPECKS.test(row.compact) && NO_STOP.test(row.compact) && nextToHead(rows, marks, i)
}

/** The binding line at the margin of a Taiwan document, a character a line: 裝⏎訂⏎線. */
const BINDING = '裝訂線'

/** A character of that line, the others about it. */
function isBindingMark(rows: readonly Row[], i: number): boolean {
  const { compact } = rows[i] as Row
  const at = compact.length === 1 ? BINDING.indexOf(compact) : -1
  if (at < 0) return false
  for (let k = 0; k < BINDING.length; k++) if (rows[i + k - at]?.compact !== BINDING[k]) return false
  return true
}

/** A stroke or dot by itself, which OCR read from a speck, a rule or the box of a seal. */
const SPECK = /^(?:[丨｜|口□■.,、。，;；:：·•'"’‘`~^_]|(?=.{0,2}['‘’`~^])[.,·•'‘’`~^_]{2,3})$/u

/** ■ ■ ·: a chart or a photograph, of which OCR read dark spots. */
const SPOTS = /^(?=.{0,7}[■▪◆●▲])[■▪▫□◆◇●▲△·•.,'‘’`~^_丨|]{2,8}$/u

/** Spots with space between them: ■■■ stands for what is kept back. */
const isSpots = (row: Row): boolean => row.compact.length < row.text.length && SPOTS.test(row.compact)

const PUNCTUATION = /^[.,、。，;；:：”’]$/u

/** A line of one such mark, apart from the text: under a text that has come to no end it may be the end. */
function isSpeck(rows: readonly Row[], i: number): boolean {
  const row = rows[i] as Row
  if (row.blank || row.furniture !== null || row.line.value.length > 24) return false
  if (isSpots(row)) return true
  if (!SPECK.test(row.compact)) return false
  const above = printedAbove(rows, i)
  const text = rows[above]
  const ended = text === undefined || finalMark(text.text) === 'full' || finalMark(text.text) === 'semicolon'
  return ended || (above < i - 1 && (isEdge(rows, i, 1) || !PUNCTUATION.test(row.compact))) || readsAlone(text)
}

/** 2016年4月29日 needs no mark at its end. */
function readsAlone(row: Row): boolean {
  return dateLine(row.text) !== null
}

/** Marks the files that a web page lists under 附件下载：; those under 附件： are the attachments themselves. */
function markFiles(rows: readonly Row[], marks: boolean[]): void {
  let listed = false
  rows.forEach((row, i) => {
    if (row.blank) return
    if (listed && isFileName(row.text)) marks[i] = true
    else listed = marks[i] === true && isDownloadLabel(row.text)
  })
}

/** A number this small, alone, is where the counting of pages begins. */
const FIRST_PAGES = 3

function isEdge(rows: readonly Row[], i: number, step: -1 | 1): boolean {
  const beside = rows[i + step]
  return beside === undefined || beside.blank
}

function nextToHead(rows: readonly Row[], marks: readonly boolean[], i: number): boolean {
  for (const step of [-1, 1]) {
    for (let j = i + step, seen = 0; j >= 0 && j < rows.length && seen < 3; j += step, seen++) {
      if (rows[j]?.blank) continue
      if (marks[j]) return true
      break
    }
  }
  return false
}
