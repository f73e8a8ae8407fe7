import { isAddressee } from '../../document/classify/head.ts'
import { readAuthorities } from '../../document/endMatter.ts'
import type { Row } from '../../document/row.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
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
 */
export function untitledHead(
  rows: readonly Row[],
  number: number,
  parsed: DocumentNumber,
  due: boolean,
  isFurniture: (row: Row) => boolean,
): Head | null {
  if (parsed.form !== 'standard' || !(due || standsApart(rows, number, isFurniture))) return null
  const below = belowNumber(rows, number, isFurniture)
  if (below === null || (!below.addressed && (!due || below.title !== null))) return null
  const { title } = below
  return { from: number, last: title?.to ?? number, title, number, parsed, inline: null, certain: false }
}

/** A blank line or the end of a page stands above. */
function standsApart(rows: readonly Row[], number: number, isFurniture: (row: Row) => boolean): boolean {
  const above = rows[number - 1]
  return above === undefined || above.blank || isFurniture(above)
}

/** What stands below the number: lines that begin with an issuer or with 关于, then an addressee; null where it is neither. */
function belowNumber(
  rows: readonly Row[],
  number: number,
  isFurniture: (row: Row) => boolean,
): { title: RowRange | null; addressed: boolean } | null {
  const lines: number[] = []
  for (let i = number + 1; i < rows.length && lines.length <= MOST_TITLE; i++) {
    const row = rows[i] as Row
    if (row.blank) continue
    if (isFurniture(row)) return null
    if (beginsAddressee(rows, i)) {
      const [from, to] = [lines[0], lines.at(-1)]
      return { title: from === undefined || to === undefined ? null : { from, to }, addressed: true }
    }
    if (row.width > WIDEST || finalMark(row.text) !== null || row.enumerator)
      return lines.length === 0 ? { title: null, addressed: false } : null
    if (lines.length === 0 && readAuthorities(row) === null && !row.compact.startsWith('关于')) return null
    lines.push(i)
  }
  return null
}

/** Whether the lines from `i` are an addressee up to its colon. */
function beginsAddressee(rows: readonly Row[], i: number): boolean {
  let joined = ''
  for (let j = i; j < Math.min(rows.length, i + MOST_ADDRESSEE); j++) {
    const row = rows[j] as Row
    joined += row.compact
    if (/。|关于/u.test(joined)) return false
    if (/[：:]$/u.test(joined)) return isAddressee(joined)
    // It goes on in the next line where this one is full, or ends in a list.
    if (row.width < FULL && !/[，、；]$/u.test(joined)) return false
  }
  return false
}
