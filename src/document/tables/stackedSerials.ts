import { noteKind } from '../../lexicon/note.ts'
import { type CellLines, NUMERALS, type StackedTable } from './cellLines.ts'
import { cellAt, cellKey, padCells } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { isGradeName } from './grades.ts'
import { isHeaderLike, isHeaderWord, isSerialName } from './headerWords.ts'
import type { Part, PrintedRow } from './part.ts'
import { rowLabel } from './rowLabel.ts'
import { cellsOfRest, restOfRow, sameNames } from './stackedCut.ts'
import { ColumnFit, type Opens } from './stackedFit.ts'
import { readMerged } from './stackedMerged.ts'
import { headerOfNames } from './stackedNames.ts'
import { isCell, isNext, isRestartOver, isSectionOver, MOST_WRAPS, serialAt } from './stackedNumbers.ts'
import { canGoOn, unwrapped } from './stackedWraps.ts'

/** Names that a header has at most. */
const MOST_NAMES = 20

/**
 * Reads one-cell lines by their serial numbers: 序号, the other names, then 1, its cells, 2, its cells. Under the names of `before`,
 * the part on the page before, one row is enough. Null where the lines do not keep to the numbers.
 */
export function readBySerials(lines: CellLines, before: Part | null): StackedTable | null {
  const hasGrades = isGradeName(lines.text(0) ?? '')
  for (const numerals of NUMERALS) {
    if ((numerals === 'grade') !== hasGrades) continue
    lines.numerals = numerals
    const table = readNumbered(lines, before)
    if (table !== null) return table
  }
  return null
}

function readNumbered(lines: CellLines, before: Part | null): StackedTable | null {
  const cut = before === null ? null : restOfRow(lines, before)
  const names = cut?.names ?? countNames(lines)
  const from = names + (cut?.rest.length ?? 0)
  const start = isSectionOver(lines, from) ? from + 1 : from
  // a number that the first row of a page has by a slip is not the one to count from
  const serial = cut?.due ?? serialAt(lines, start)
  if (names === 0 || serial === null) return null
  const isKnown = cut !== null || (before !== null && sameNames(before, lines.texts(0, names)))
  const width = isKnown ? (before as Part).width : stride(lines, start, names, serial)
  const header = width === null ? null : headerOfNames(lines.texts(0, names), width)
  if (width === null || header === null) return null
  const body: PrintedRow[] = []
  const fit = new ColumnFit(widestNames(header))
  const waiting: Waiting[] = []
  if (cut !== null && cut.rest.length > 0) {
    const cells = cellsOfRest(cut.rest, before?.rows.at(-1)?.cells ?? [], width)
    if (cells === null) return null
    body.push({ ...lines.row(names, cut.rest.length, cells), goesOn: true })
  }
  let at = from
  let longest = 0
  // a row of which the next tells that each cell has its line
  let hasWhole = isKnown
  for (let expected = serial; ; expected += 1) {
    const restarts = body.length > 0 && isRestartOver(lines, at)
    if (restarts) expected = 1
    if (restarts || isSectionOver(lines, at)) {
      body.push(lines.row(at, 1, padCells(lines.texts(at, 1), width)))
      at += 1
    }
    if (!beginsRow(lines, at, expected, width)) break
    const known = knownLength(lines, at, width, expected)
    if (known === null && !settle(waiting, fit)) break
    hasWhole ||= known === width
    const count = known ?? lastLength(lines, at, width, longest, fit)
    const texts = lines.texts(at, count)
    const opens = lines.opens(at, count)
    if (count > width) longest = texts.reduce((most, text) => Math.max(most, text.length), longest)
    const row = lines.row(at, count, texts)
    row.cells = fit.plain(texts, opens) ?? texts
    if (row.cells === texts) waiting.push({ row, at, opens })
    body.push(row)
    at += count
  }
  settle(waiting, fit)
  const [lost] = waiting
  if (lost !== undefined) {
    body.length = body.indexOf(lost.row)
    at = lost.at
  }
  const printedNames = header.map((cells) => lines.row(0, names, cells))
  // the cells of rows about a merged one may have been taken for lines of one cell
  if (!hasWhole && !fit.isEven) {
    const merged = serial === 1 ? readMerged(lines, from, width) : null
    return (
      merged && {
        rows: [...printedNames, ...merged.rows],
        width,
        headerRows: header.length,
        count: from + merged.count,
      }
    )
  }
  const total = totalAt(lines, at, body, width)
  if (total !== null) {
    body.push(total.row)
    at += total.count
  }
  // the page may end under the first row, and the names stand again on the next
  const isProven = isKnown || (isSerialName(lines.text(at) ?? '') && sameTexts(lines, at, names))
  if (body.length < (isProven ? 1 : 2)) return null
  return {
    rows: [...printedNames, ...body],
    width,
    headerRows: header.length,
    count: at,
  }
}

/** A row of which several cells went on, and where it begins: the rows below may tell which. */
interface Waiting {
  row: PrintedRow
  at: number
  opens: Opens
}

/** Reads the rows that wait, by all that is known by now, up to the first that cannot be read; whether all were. */
function settle(waiting: Waiting[], fit: ColumnFit): boolean {
  for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
    const cells = fit.cells(next.row.cells, next.opens)
    if (cells === null) return false
    next.row.cells = cells
    waiting.shift()
  }
  return true
}

/** The wider name of each column where it has two, one over the other. */
const widestNames = (header: readonly (readonly string[])[]): string[] =>
  (header[0] as readonly string[]).map((name, c) => {
    const under = cellAt(header.at(-1) as readonly string[], c)
    return under.length > name.length ? under : name
  })

/** How many names stand before the first number; 0 where the lines are no header. */
function countNames(lines: CellLines): number {
  let named = 0
  for (let i = 0; i <= MOST_NAMES; i += 1) {
    const text = lines.text(i)
    if (text === null || text.length > 40) return 0
    if (serialAt(lines, i) !== null || isSectionOver(lines, i))
      return i >= 2 && (named * 2 >= i || lines.numerals === 'grade') ? i : 0
    if (!isHeaderLike(text)) return 0
    if (isHeaderWord(text)) named += 1
  }
  return 0
}

/**
 * The number of columns: as many as there are names where a row has as many cells, else what two rows agree on. Where cells of the first row went
 * on in lines of their own, as many as there are names.
 */
function stride(lines: CellLines, start: number, names: number, serial: number): number | null {
  const first = distance(lines, start, names, serial + 1)
  if (first === null && isMisnumbered(lines, start + names, serial + 1, names)) return names
  if (first === null) {
    const count = wrappedTo(lines, start, names, serial + 1)
    return count === null || unwrapped(lines.texts(start, count), names, lines.opens(start, count)) === null
      ? null
      : names
  }
  if (first === names) return first
  const second = distance(lines, start + first, names, serial + 2)
  if (second === names) return names
  return second === null || second === first ? first : null
}

/** Cells from the row at `at` to the one with the number `next`, as many as there are names if possible. */
function distance(lines: CellLines, at: number, most: number, next: number): number | null {
  for (let width = most; width >= 2; width -= 1) if (isNext(lines, at + width, next)) return width
  return null
}

/** Lines of the row at `at`: fewer than there are columns where the next number comes before its turn, or more; null where no further row shows how many. */
function knownLength(lines: CellLines, at: number, width: number, serial: number): number | null {
  const found = distance(lines, at, width, serial + 1)
  if (found !== null) return found
  return isMisnumbered(lines, at + width, serial + 1, width) ? width : wrappedTo(lines, at, width, serial + 1)
}

/**
 * Lines of the last row: all down to a blank line or the end, where they fit the columns; else one a cell, and more where text goes on. `longest`:
 * characters of the longest line that went on in the rows above, 0 where none did; a line of the last row that is as long goes on as well.
 */
function lastLength(lines: CellLines, at: number, width: number, longest: number, fit: ColumnFit): number {
  const all = tightLines(lines, at, width)
  const isCutOff = lines.text(at + all) === null || (lines.isAdjacent(1) && !lines.isAdjacent(at + all))
  if (all > width && isCutOff && fit.fits(lines.texts(at, all), lines.opens(at, all))) return all
  let count = 1
  for (let cells = 1; count < width + MOST_WRAPS && isCell(lines, at + count); count += 1) {
    const [above, below] = lines.texts(at + count - 1, 2) as [string, string]
    const isLong = longest > 0 && above.length >= longest - 1
    const fills = isLong || (cells === width && fit.goesOn(width - 1, above, below))
    if (fills && lines.opensLine(at + count) && canGoOn(above, below)) continue
    if (cells === width) break
    cells += 1
  }
  return count
}

/** Whether the row with the number `due` stands at `at`. */
const beginsRow = (lines: CellLines, at: number, due: number, width: number): boolean =>
  serialAt(lines, at) === due || isMisnumbered(lines, at, due, width)

/** A row with another number than is due, 43 between 2 and 4, that ends where the next one is due, or where the table or its page ends. */
function isMisnumbered(lines: CellLines, at: number, due: number, width: number): boolean {
  if (serialAt(lines, at) === null) return false
  const most = tightLines(lines, at, width)
  for (let count = width; count <= most; count += 1)
    if (isNext(lines, at + count, due + 1) || isEnd(lines.text(at + count))) return true
  return false
}

/**
 * Lines of a row of which cells went on in lines of their own: those up to the number `next`, or up to what ends the table or its page, a total, a
 * note or the names again. Null where the row is none of these.
 */
function wrappedTo(lines: CellLines, at: number, width: number, next: number): number | null {
  const most = tightLines(lines, at, width)
  const first = (is: (count: number) => boolean, from = width + 1): number | null => {
    for (let count = from; count <= most; count += 1) if (is(count)) return count
    return null
  }
  return (
    first((count) => isNext(lines, at + count, next)) ??
    first((count) => isLike(serialAt(lines, at + count), next) && isMisnumbered(lines, at + count, next, width)) ??
    first((count) => isEnd(lines.text(at + count)), width) ??
    first((count) => isMisnumbered(lines, at + count, next, width))
  )
}

/** A number as a slip leaves it: 43 or 13 for 3, 2 or 4 for 3. */
const isLike = (serial: number | null, due: number): boolean =>
  serial !== null && (Math.abs(serial - due) === 1 || String(serial).endsWith(String(due)))

/** Lines from `at` that hold nothing but cells, as many as a row may take; 0 where they are too few for one. */
function tightLines(lines: CellLines, at: number, width: number): number {
  if (!isTight(lines, at, width)) return 0
  let count = width
  while (count < width + MOST_WRAPS && isCell(lines, at + count)) count += 1
  return count
}

function isEnd(text: string | null): boolean {
  return text !== null && (rowLabel([text])?.kind === 'total' || noteKind(text) !== null || isSerialName(text))
}

/** Nothing but cells stands in the lines of a row. */
function isTight(lines: CellLines, at: number, count: number): boolean {
  for (let i = 1; i < count; i += 1) if (!isCell(lines, at + i)) return false
  return true
}

/** 合计 with its numbers, which go to the columns of numbers. */
function totalAt(
  lines: CellLines,
  at: number,
  rows: readonly PrintedRow[],
  width: number,
): { row: PrintedRow; count: number } | null {
  const label = lines.text(at)
  if (label === null || rowLabel([label])?.kind !== 'total') return null
  const numbers: string[] = []
  while (numbers.length < width - 1) {
    const text = lines.text(at + 1 + numbers.length)
    if (text === null || cellValue(text) === null) break
    numbers.push(text)
  }
  const isNumeric = (c: number) => c > 0 && rows.every(({ cells }) => cellValue(cellAt(cells, c)) !== null)
  const columns = Array.from({ length: width }, (_, c) => c).filter(isNumeric)
  if (numbers.length === 0 || numbers.length !== columns.length) return null
  const cells = Array.from({ length: width }, (_, c) => (c === 0 ? label : cellAt(numbers, columns.indexOf(c))))
  return { row: lines.row(at, numbers.length + 1, cells), count: numbers.length + 1 }
}

/** Whether the first texts stand again from `at` on. */
const sameTexts = (lines: CellLines, at: number, count: number): boolean =>
  lines.texts(0, count).every((text, i) => cellKey(text) === cellKey(lines.text(at + i) ?? ''))
