import { isAddressee } from '../../document/classify/head.ts'
import { readAuthorities } from '../../document/endMatter.ts'
import type { Row } from '../../document/row.ts'
import { authorityPrefix } from '../../lexicon/authority.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { isRegistrationNumber } from '../../lexicon/registration.ts'
import type { Head } from './head.ts'
import type { RowRange } from './titleBlock.ts'

/** Lines between a number and the addressee that may be a title without its kind, and their width. */
const MOST_TITLE = 4
const WIDEST = 100
const MOST_ADDRESSEE = 3
/** Columns from which on a line is full. */
const FULL = 30

/**
 * The head of a document whose title is lost, or has lost its kind, so that nothing above or below its number has the shape of one:
 * 云政发〔2023〕20号⏎各乡镇人民政府：, with 甲局⏎关于切实抓好…工作 between them or nothing. `due` says that a document is to begin
 * here; else an addressee has to follow. Null for a number that begins none.
 * Under the number may stand those of the other bodies of a joint notice and the number of its registration.
 */
export function untitledHead(
  rows: readonly Row[],
  number: number,
  parsed: DocumentNumber,
  due: boolean,
  isFurniture: (row: Row) => boolean,
): Head | null {
  const apart = standsApart(rows, number, isFurniture)
  if (parsed.form !== 'standard' || !(due || apart)) return null
  const below = belowNumber(rows, number, due && apart, isFurniture)
  if (below === null || (!below.addressed && (!due || below.title !== null))) return null
  const { title } = below
  return { from: number, last: title?.to ?? number, title, number, parsed, inline: null, certain: false }
}

/** A blank line or the end of a page stands above. */
function standsApart(rows: readonly Row[], number: number, isFurniture: (row: Row) => boolean): boolean {
  const above = rows[number - 1]
  return above === undefined || above.blank || isFurniture(above)
}

/**
 * What stands below the number: lines that begin with an issuer or with 关于, then an addressee; null where it is neither. `text` says that
 * the first print line of a text may follow as well, 经白沙省人民政府批准，市人民政府决定依法征收下列.
 */
function belowNumber(
  rows: readonly Row[],
  number: number,
  text: boolean,
  isFurniture: (row: Row) => boolean,
): { title: RowRange | null; addressed: boolean } | null {
  const lines: number[] = []
  for (let i = number + 1; i < rows.length && lines.length <= MOST_TITLE; i++) {
    const row = rows[i] as Row
    if (row.blank || (lines.length === 0 && isBesideNumber(row))) continue
    if (isFurniture(row)) return null
    if (beginsAddressee(rows, i)) {
      const [from, to] = [lines[0], lines.at(-1)]
      return { title: from === undefined || to === undefined ? null : { from, to }, addressed: true }
    }
    if (row.width > WIDEST || finalMark(row.text) !== null || row.enumerator)
      return lines.length === 0 ? { title: null, addressed: false } : null
    if (lines.length === 0 && !opensTitle(row))
      return text && beginsText(rows, i) ? { title: null, addressed: false } : null
    lines.push(i)
  }
  return null
}

/** The number of another body of a joint notice, or that under which the document is registered: （YSGF—2022—006）. */
const isBesideNumber = (row: Row): boolean => row.number !== null || isRegistrationNumber(row.text)

/** A body, or the beginning of a title: 关于…, 云水县人民政府关于…. */
const opensTitle = (row: Row): boolean =>
  readAuthorities(row) !== null || /^[关關][于於]/u.test(row.compact) || authorityPrefix(row.compact) !== null

/** A full line that with the one below it has a comma or a full stop, which no title has: the first print line of a text. */
function beginsText(rows: readonly Row[], i: number): boolean {
  const row = rows[i] as Row
  return row.width >= FULL && /[，,。；]/u.test(`${row.text}${rows[i + 1]?.text ?? ''}`)
}

/** Whether the lines from `i` are an addressee up to its colon. */
export function beginsAddressee(rows: readonly Row[], i: number): boolean {
  let joined = ''
  for (let j = i; j < Math.min(rows.length, i + MOST_ADDRESSEE); j++) {
    const row = rows[j] as Row
    joined += row.compact
    if (/。|[关關][于於]/u.test(joined)) return false
    if (finalMark(joined) === 'colon') return isAddressee(joined)
    // It goes on in the next line where this one is full, or ends in a list.
    if (row.width < FULL && !/[，、；]$/u.test(joined)) return false
  }
  return false
}
