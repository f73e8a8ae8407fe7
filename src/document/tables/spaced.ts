import { cellAt } from './cells.ts'
import { isHeaderLike, isHeaderWord, isRankName } from './headerWords.ts'
import { type Part, type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'
import { countRepeatedRows } from './repeated.ts'
import { readCentredRows } from './spacedCentred.ts'
import { readSpacedHead } from './spacedHead.ts'
import { columnsOfValues, spacedWords, withRemark } from './spacedLine.ts'
import { readSpacedRows } from './spacedRows.ts'

/** Rows that prove that there are columns at all. */
const PROOF = 2

/**
 * A table whose cells are parted by single spaces: words that head columns (镇 村 耕地 合计), then rows with as many words (柳溪镇 渡口村
 * 3.2 3.2), half of them numbers at least,
 * or rows that are counted: 1 某某公司 云水县. Prose has spaces too, but no rows of numbers under names. `before` is the part on the page
 * before, which goes on with rows alone, or with one row under its names.
 */
export function readSpaced(sheet: Sheet, from: number, before: Part | null): Reading {
  const nothing: Reading = { parts: [], next: from + 1 }
  const words = spacedWords(sheet.value(from))
  if (words.length === 0) return nothing
  const known = before?.form === 'spaced' ? before : null
  const head = readSpacedHead(sheet, from, words)
  if (head === null && !goesOn(known, words)) {
    const measured = readMeasured(sheet, from, words)
    return measured === null ? nothing : { parts: [measured], next: measured.last + 1 }
  }
  const header = head?.rows ?? []
  const isKnown = known !== null && (head === null || repeats(known, header))
  const columns = isKnown ? columnsOfValues(known.rows.slice(known.headerRows ?? 0), known.width) : null
  const width = head?.width ?? (known as Part).width
  const above = isKnown ? known.rows.findLast(({ cells }) => /^\d/u.test(cellAt(cells, 0)))?.cells : undefined
  const names = (head === null ? known?.rows[0] : header[0])?.cells ?? []
  const isNumbered = isRankName(cellAt(names, 0))
  const context = { width, isNumbered, known: columns, above, names }
  const next = head?.next ?? from
  const rows = (isNumbered ? readCentredRows(sheet, next, context) : null) ?? readSpacedRows(sheet, next, context)
  const last = rows.at(-1)?.last ?? from
  // the page may end under the first row that is counted
  const isProven = isKnown || (isNumbered && sheet.isFurniture(sheet.nextFilled(last + 1)))
  if (rows.length < (isProven ? 1 : PROOF)) return nothing
  const part = partOf({ form: 'spaced', rows: [...header, ...rows], width, first: from, last })
  return { parts: [head === null ? part : { ...part, headerRows: header.length }], next: last + 1 }
}

/** Whether a row may be the next of the part before: it has as many words, or lacks its remark. */
const goesOn = (known: Part | null, words: string[]): boolean =>
  known !== null && withRemark(words, known.width, known.rows[0]?.cells ?? []).length === known.width

/** Whether the header is that of the part before, printed again. */
function repeats(known: Part, header: readonly PrintedRow[]): boolean {
  const names = known.rows.slice(0, header.length).map(({ cells }) => cells)
  return known.width === header[0]?.cells.length && countRepeatedRows(names, header) === header.length
}

/** Rows that prove columns of amounts in words. */
const MEASURED_PROOF = 3

/**
 * 等级 交通中断 停电用户 over 重大 国省道中断48小时以上 全县25%以上: names of which the first heads columns, and rows with an amount in half of
 * their cells, in the same ones.
 */
function readMeasured(sheet: Sheet, from: number, names: readonly string[]): Part | null {
  const isHead = isHeaderWord(cellAt(names, 0)) && names.every((name) => isHeaderLike(name) && !/\d/u.test(name))
  if (!isHead) return null
  const rows: PrintedRow[] = [{ cells: [...names], first: from, last: from }]
  let measured = [...names.keys()]
  for (let at = from + 1; at < sheet.length && !sheet.isBoundary(at) && !sheet.isFurniture(at); at += 1) {
    const cells = spacedWords(sheet.value(at))
    measured = measured.filter((c) => /\d/u.test(cellAt(cells, c)))
    if (cells.length !== names.length || measured.length * 2 < names.length) break
    rows.push({ cells, first: at, last: at })
  }
  if (rows.length <= MEASURED_PROOF) return null
  const { last } = rows.at(-1) as PrintedRow
  return { ...partOf({ form: 'spaced', rows, width: names.length, first: from, last }), headerRows: 1 }
}
