import { compact } from '../../lexicon/spaces.ts'
import { plainCell } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { isHeaderLike, isHeaderWord, isSerialName } from './headerWords.ts'
import { type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'

/** Columns that a table read cell by cell has at most. */
const MOST_COLUMNS = 15
/** Rows that prove the count of columns. */
const PROOF = 2

/** Whether one-cell lines may begin here: the line is 序号 and nothing else. */
export function isStackedHead(value: string): boolean {
  return value.length <= 12 && isSerialName(value)
}

/**
 * A table of which the extraction left one cell on a line: 序号, the other names, then 1, its cells, 2, its cells. The serial numbers
 * tell how many columns there are; a table that does not keep to them is none.
 */
export function readStacked(sheet: Sheet, from: number): Reading {
  const names = headNames(sheet, from)
  const nothing: Reading = { parts: [], next: from + 1 }
  if (names === null) return nothing
  const width = names.length
  const rows: PrintedRow[] = [rowOf(sheet, names)]
  const cells = new Set(names)
  let at = nextCell(sheet, (names.at(-1) ?? from) + 1, 1)
  for (let serial = 1; ; serial += 1) {
    const lines = cellLines(sheet, at, width, serial)
    if (lines === null) break
    rows.push(rowOf(sheet, lines))
    for (const line of lines) cells.add(line)
    at = nextCell(sheet, (lines.at(-1) ?? at) + 1, serial + 1)
  }
  if (rows.length < PROOF + 1) return nothing
  const last = rows.at(-1)?.last ?? from
  const furniture: number[] = []
  for (let i = from; i <= last; i += 1) if (!cells.has(i) && !sheet.isBlank(i)) furniture.push(i)
  return {
    parts: [partOf({ form: 'stacked', rows, width, headerRows: 1, furniture, first: from, last })],
    next: last + 1,
  }
}

/** Lines of the names: from 序号 to the line before the first 1, most of them words that head columns. */
function headNames(sheet: Sheet, from: number): number[] | null {
  const lines = [from]
  for (let at = nextCell(sheet, from + 1, 1); at < sheet.length; at = nextCell(sheet, at + 1, 1)) {
    const value = sheet.value(at)
    if (isSerial(value, 1)) break
    if (lines.length === MOST_COLUMNS || sheet.isBoundary(at) || value.length > 40 || !isHeaderLike(value)) return null
    lines.push(at)
  }
  const named = lines.filter((at) => isHeaderWord(sheet.value(at))).length
  return lines.length >= 2 && named * 2 >= lines.length ? lines : null
}

/** Lines of the row with this serial number: as many as there are columns, none of them the next number before its turn. */
function cellLines(sheet: Sheet, from: number, width: number, serial: number): number[] | null {
  if (!isSerial(sheet.value(from), serial)) return null
  const lines = [from]
  for (let at = nextCell(sheet, from + 1); at < sheet.length && lines.length < width; at = nextCell(sheet, at + 1)) {
    if (sheet.isBoundary(at)) return null
    lines.push(at)
  }
  return lines.length === width ? lines : null
}

/** The next line at or after `from` that holds a cell; a bare number that looks like one of a page is the `serial` looked for. */
function nextCell(sheet: Sheet, from: number, serial?: number): number {
  let at = sheet.nextFilled(from)
  while (at < sheet.length && sheet.isFurniture(at) && !(serial !== undefined && isSerial(sheet.value(at), serial))) {
    at = sheet.nextFilled(at + 1)
  }
  return at
}

function isSerial(value: string, serial: number): boolean {
  return value.length <= 12 && compact(value) === String(serial) && cellValue(value) !== null
}

function rowOf(sheet: Sheet, lines: readonly number[]): PrintedRow {
  return { cells: lines.map((at) => plainCell(sheet.value(at))), first: lines[0] ?? 0, last: lines.at(-1) ?? 0 }
}
