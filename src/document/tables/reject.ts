import { isAuthority } from '../../lexicon/authority.ts'
import { dateLine } from '../../lexicon/date.ts'
import { readEnumerator } from '../../lexicon/enumerator.ts'
import { isRosterLabel, readRosterLine } from '../../lexicon/roster.ts'
import { compact } from '../../lexicon/spaces.ts'
import { cellAt, cellKey, filledCells } from './cells.ts'
import { cellValue } from './cellValue.ts'
import type { PrintedRow, TableForm } from './part.ts'
import { usualWidth } from './tabs.ts'

/** Rows that are looked at. */
const SAMPLE = 200
/** A first cell of more characters than this is a paragraph. */
const PARAGRAPH = 60
/** A first cell of more characters is no label of its row. */
const LABEL = 20

/** 关于…的通知, 《…》, 附件, 1.1 编制目的: what a contents list is made of. */
const CONTENTS_HEADING = /^(?:关于|《|附件|附录|附则|目录|前言|\d{1,2}(?:[.．]\d{1,2}){0,3}[.．、]?\p{Script=Han})/u

/**
 * Whether rows parted by tabs or strokes are text that only looks like a table: a roster (组长： | 王平), facts behind labels, a list
 * whose numbers stand before a tab, a contents list, a signature, prose with an indent. `hasHeader`: the first row looks like names of
 * columns, though it is not made of words that must be.
 */
export function isTextInColumns(all: readonly PrintedRow[], hasHeader = false): boolean {
  const rows = all.slice(0, SAMPLE).map((row) => row.cells)
  if (isForeign(all) || shareOf(rows, (cells) => isRosterLabel(cellAt(cells, 0))) >= 0.4) return true
  if (rows.some((cells) => readRosterLine(cells.join(' ').trim())?.label != null)) return true
  if (!hasHeader && isProse(rows, all)) return true
  if (shareOf(rows, (cells) => filledCells(cells).length <= 2) < 0.9) return false
  const pairs = rows.filter((cells) => filledCells(cells).length === 2)
  return pairs.length > 0 && shareOf(pairs, isContentsEntry) >= 0.6
}

/** Paragraphs with tabs inside: long texts first in the row, or sentences in rows that have hardly two with as many cells. */
function isProse(rows: readonly string[][], all: readonly PrintedRow[]): boolean {
  if (shareOf(rows, (cells) => isParagraph(firstFilled(cells))) >= 0.5) return true
  if (shareOf(rows, (cells) => cells.some((cell) => cell.includes('。'))) < 0.3) return false
  const usual = usualWidth(all.slice(0, SAMPLE))
  if (shareOf(rows, (cells) => cells.length === usual) < 0.6) return true
  return shareOf(rows, (cells) => firstFilled(cells).length > LABEL) >= 0.5
}

/** 联系电话：, 户主姓名：____: a label whose value stands in the next cell, or is to be written on a line. */
const LABEL_WITH_BLANK = /[：:](?:$|_{2}|＿)/u

/** Whether rows cannot belong to the table above them either: facts behind labels, numbered text, a signature. */
export function isForeign(all: readonly PrintedRow[]): boolean {
  const rows = all.slice(0, SAMPLE).map((row) => row.cells)
  if (shareOf(rows, (cells) => LABEL_WITH_BLANK.test(firstFilled(cells))) >= 0.4) return true
  if (shareOf(rows, (cells) => isBareEnumerator(firstFilled(cells))) >= 0.6) return true
  if (rows.length > 1 && rows.every((cells) => cells[0] === '' && filledCells(cells).length <= 1)) return true
  return rows.length <= 2 && rows.every((cells) => cells.every((cell) => cell === '' || isSignature(cell)))
}

function shareOf(rows: readonly string[][], test: (cells: readonly string[]) => boolean): number {
  return rows.filter(test).length / Math.max(1, rows.length)
}

function firstFilled(cells: readonly string[]): string {
  return cells.find((cell) => cell !== '') ?? ''
}

function isParagraph(text: string): boolean {
  return text.length > PARAGRAPH && text.includes('。')
}

/**
 * Whether the rows are enough to be a table by themselves in this notation. `hasNames`: the header is made of words that head columns;
 * without such a header two rows must stand together, as two paragraphs do not.
 */
export function areEnough(
  rows: readonly PrintedRow[],
  form: TableForm,
  headerRows: number,
  hasNames: boolean,
): boolean {
  if (form === 'html') return rows.length > 0
  if (form === 'pipe' || form === 'box') return rows.length >= (headerRows > 0 ? 1 : 2)
  if (rows.length !== 2 || hasNames) return rows.length >= 2
  const [first, second] = rows as [PrintedRow, PrintedRow]
  if (second.first - first.last > 1) return false
  return headerRows > 0 || rows.every((row) => filledCells(row.cells).length >= 3)
}

/** A number with its punctuation and nothing else: （一）, 1., ●. */
function isBareEnumerator(cell: string): boolean {
  if (/^[●•○◆■□▪·◇★☆➢✓-]$/u.test(cell)) return true
  const key = compact(cell)
  if (key.length > 8 || /^\d+$/u.test(key)) return false
  return readEnumerator(`${key} 关于`)?.length === key.length
}

/** 一、总则 | 3, 关于防汛的通知…… | 12: text with a page number. */
function isContentsEntry(cells: readonly string[]): boolean {
  const first = firstFilled(cells)
  const last = cells.findLast((cell) => cell !== '') as string
  if (/(?<![.…·．])[.…·．]{4,}$/u.test(first) || /[.…·．]{4}\s*\d{1,4}$/u.test(last)) return true
  const value = cellValue(last.replace(/^[.…·．\s]+/u, ''))
  if (last === first || value?.type !== 'integer') return false
  return readEnumerator(first) !== null || CONTENTS_HEADING.test(cellKey(first)) || first.length > 16
}

function isSignature(cell: string): boolean {
  return dateLine(cell) !== null || isAuthority(compact(cell))
}
