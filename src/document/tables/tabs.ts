import { isSeparatorRow } from '../../lexicon/markup.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { joinWrapped } from '../../lexicon/spaces.ts'
import { isCaptionLine } from './caption.ts'
import { cellAt, cellKey, plainCell } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { breaksOff } from './continuation.ts'
import { type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'
import { isSectionNumber } from './sections.ts'

/** Lines without a tab that may stand between two rows: what a line break inside a cell leaves. */
const MOST_EMBEDDED = 3
/** Rows above a stroke that can be a header. */
const MOST_HEADER = 3

/** Rows whose cells are parted by tabs, from a line that has one to the first that is blank or no row. */
export function readTabs(sheet: Sheet, from: number): Reading {
  const raw: PrintedRow[] = []
  const furniture: number[] = []
  let headerRows: number | null = null
  let at = from
  for (; !sheet.isBlank(at) && !sheet.isBoundary(at); at += 1) {
    const value = sheet.value(at)
    // 云水县人民政府公报⇥2023年第4期: a running head with a tab is no row
    if (sheet.isFurniture(at) && value.includes('\t')) break
    if (isSeparatorRow(value)) {
      furniture.push(at)
      if (headerRows === null && raw.length > 0) headerRows = raw.length
    } else if (value.includes('\t')) {
      const row = { cells: value.split('\t').map(plainCell), first: at, last: at }
      if (
        raw.length > 0 &&
        isIndentedText(row.cells) !== isIndentedText((raw[0] as PrintedRow).cells) &&
        isApart(raw, row)
      )
        break
      raw.push(row)
    } else if (raw.length > 0 && isEmbedded(sheet, at, raw[0] as PrintedRow)) {
      raw.push({ cells: [plainCell(value)], first: at, last: at })
    } else break
  }
  if (raw.length === 0) return { parts: [], next: Math.max(at, from + 1) }
  const width = usualWidth(raw)
  const rows = joinBrokenRows(raw, width)
  return {
    parts: [
      partOf({
        form: 'tab',
        rows,
        width: widestRow(rows, width),
        headerRows: (headerRows ?? 0) > MOST_HEADER ? null : headerRows,
        furniture,
        first: from,
        last: at - 1,
      }),
    ],
    next: at,
  }
}

/** A paragraph whose indent is a tab. */
function isIndentedText(cells: readonly string[]): boolean {
  return cells.length === 2 && cells[0] === ''
}

/** Whether a row is no row of the lines above: a table under indented text, or indented text under a table of more columns. */
function isApart(above: readonly PrintedRow[], row: PrintedRow): boolean {
  if (!isIndentedText(row.cells)) return above.every(({ cells }) => isIndentedText(cells))
  const text = cellAt(row.cells, 1)
  const [first, last] = [above[0] as PrintedRow, above.at(-1) as PrintedRow]
  return first.cells.length > 2 && finalMark(text) !== null && !breaksOff(cellAt(last.cells, 1), text)
}

/** A line without a tab between rows of the table: a section (一、产业发展), or text after a line break in a cell. */
function isEmbedded(sheet: Sheet, at: number, head: PrintedRow): boolean {
  for (let i = at; i < at + MOST_EMBEDDED; i += 1) {
    if (sheet.isBlank(i) || sheet.isFurniture(i) || sheet.isBoundary(i) || isCaptionLine(sheet.value(i))) return false
    const next = sheet.value(i + 1)
    if (!next.includes('\t')) continue
    return cellKey(plainCell(next.split('\t')[0] as string)) !== cellKey(cellAt(head.cells, 0))
  }
  return false
}

/** The number of cells that most rows have. */
export function usualWidth(rows: readonly PrintedRow[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let best = 0
  for (const [width, count] of counts) {
    const most = counts.get(best) ?? 0
    if (count > most || (count === most && width > best)) best = width
  }
  return best
}

/** The usual width, or more where a row has more cells that hold something. */
export function widestRow(rows: readonly PrintedRow[], usual: number): number {
  let width = usual
  for (const { cells } of rows) {
    if (cells.length <= width) continue
    width = Math.max(width, cells.findLastIndex((cell) => cell !== '') + 1)
  }
  return width
}

/** Puts rows together again that a line break inside a cell has cut in two. */
function joinBrokenRows(raw: readonly PrintedRow[], width: number): PrintedRow[] {
  const rows: PrintedRow[] = []
  for (const row of raw) {
    const above = rows.at(-1)
    if (above === undefined || !goesOnInRow(above, row, width)) {
      rows.push(row)
      continue
    }
    const [head, ...rest] = row.cells as [string, ...string[]]
    const cut = above.cells.pop() as string
    above.cells.push(breaksOff(cut, head) ? joinWrapped(cut, head) : `${cut}\n${head}`)
    for (const cell of rest) above.cells.push(cell)
    above.last = row.last
  }
  return rows
}

function goesOnInRow(above: PrintedRow, row: PrintedRow, width: number): boolean {
  const cut = above.cells.at(-1) as string
  const head = row.cells[0] as string
  if (cut === '' || head === '' || row.cells.length >= width) return false
  if (above.cells.length + row.cells.length - 1 > width) return false
  if (row.cells.length === 1) return breaksOff(cut, head) || (above.cells.length < width && !isSectionNumber(head))
  if (above.cells.length + row.cells.length - 1 < width) return false
  return breaksOff(cut, head) || (isSerial(above.cells[0] as string) && !isSerial(head))
}

function isSerial(cell: string): boolean {
  return cellValue(cell)?.type === 'integer'
}
