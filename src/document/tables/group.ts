import { isContinuedMark } from './caption.ts'
import { filledCells, padCells } from './cells.ts'
import { type Column, lostColumn, mapByNames } from './columns.ts'
import { isTitleAgain, readGap } from './gap.ts'
import { type Head, readHead } from './head.ts'
import { countHeaderRows, isSubHeader, namesColumns } from './header.ts'
import type { Part, PrintedRow, Sheet } from './part.ts'
import { type Peeled, peelCaptions } from './peel.ts'
import { isForeign } from './reject.ts'
import { countRepeatedRows } from './repeated.ts'

/** A part of a logical table, with the columns of the table that its cells stand in. */
export interface GroupPart {
  part: Part
  /** Its first rows that are the header, printed again (in the first part: the header). */
  headerRows: number
  columns: Column[]
}

/** A logical table while its parts are found. */
export interface Group {
  head: Head
  /** Captions that stand in rows of the table itself. */
  peeled: Peeled
  parts: GroupPart[]
  columns: Column[]
  headerRows: number
  /** Lines between the parts that the page put there. */
  furniture: number[]
}

/** Begins a table with a part; `floor` is the first line that may belong to it. */
export function startGroup(sheet: Sheet, found: Part, floor: number): Group {
  const head = readHead(sheet, found.first, floor)
  const { part, peeled } = peelCaptions(found)
  return { head, peeled, ...headedBy(part) }
}

/** What the first part of a table says of its header and columns. */
function headedBy(found: Part): Pick<Group, 'parts' | 'columns' | 'headerRows' | 'furniture'> {
  const headerRows = countHeaderRows(found)
  const header = found.rows.slice(0, headerRows)
  const columns = Array.from({ length: found.width }, (_, c): Column => {
    return { labels: header.map((row) => row.cells[c] ?? '') }
  })
  const furniture: number[] = []
  const part = withoutHeaderAgain(found, header, furniture)
  return { parts: [{ part, headerRows, columns: [...columns] }], columns, headerRows, furniture }
}

/** Takes header rows out that were printed again in the midst of a part, where nothing else is left of a page break. */
function withoutHeaderAgain(part: Part, header: readonly PrintedRow[], furniture: number[]): Part {
  const [first] = header
  if (first === undefined || part.spans.length > 0 || filledCells(first.cells).length < 2) return part
  const isHeaderAt = (r: number) => header.every(({ cells }, i) => isSameCells(part.rows[r + i]?.cells ?? [], cells))
  const rows = part.rows.slice(0, header.length)
  for (let r = header.length; r < part.rows.length; r += 1) {
    if (isHeaderAt(r)) {
      for (let line = part.rows[r]?.first ?? 0; line <= (part.rows[r + header.length - 1]?.last ?? 0); line += 1)
        furniture.push(line)
      r += header.length - 1
    } else rows.push(part.rows[r] as PrintedRow)
  }
  return rows.length === part.rows.length ? part : { ...part, rows }
}

function isSameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i])
}

/** Adds a part to the table where it goes on there; false where it is a table of its own, or none. */
export function extendGroup(sheet: Sheet, group: Group, part: Part): boolean {
  const last = group.parts.at(-1)?.part
  if (last === undefined) return false
  const gap = part.first > last.last ? readGap(sheet, last.last + 1, part.first, group.head.headlines) : null
  if (gap === null && part.first > last.last) return false
  const headlines = [...group.head.headlines, ...(group.peeled.title === null ? [] : [group.peeled.title])]
  const titles = [part.title ?? '', part.before].filter((text) => text !== '')
  if (!titles.every((text) => isTitleAgain(text, headlines))) return false
  if (gap?.furniture.length === 0 && isHeaderAlone(group, part)) {
    addRows(group, last, part)
    return true
  }
  const placed = repeatsHeader(group, part) ?? goesOn(group, part, last, gap?.isMarked ?? false)
  if (placed === null) return false
  if (gap?.furniture.length === 0 && isOneMoreRow(group, placed, last)) {
    addRows(group, last, placed.part)
    return true
  }
  group.parts.push(placed)
  if (part.before !== '' && !isContinuedMark(part.before)) group.peeled.notes.push(part.before)
  for (const line of gap?.furniture ?? []) group.furniture.push(line)
  return true
}

/** Rows of the first part up to which a header may show itself only with the next one. */
const FIRST_ROWS = 5

/** Puts the rows of a part under those of the last one; the header may be seen only now. */
function addRows(group: Group, last: Part, part: Part): void {
  for (const row of part.rows) last.rows.push(row)
  last.last = part.last
  last.width = Math.max(last.width, part.width)
  if (group.parts.length === 1 && last.rows.length <= FIRST_ROWS) Object.assign(group, headedBy(last))
}

/** A second row of names, parted by a blank line from the first, whose empty last cells are cut off. */
function isHeaderAlone(group: Group, part: Part): boolean {
  const [first] = group.parts
  if (group.parts.length !== 1 || first?.part.rows.length !== 1 || part.rows.length !== 1 || part.form !== 'tab')
    return false
  if (first.part.form !== 'tab' || part.width <= first.part.width) return false
  return isSubHeader(padCells(first.part.rows[0]?.cells ?? [], part.width), part.rows[0]?.cells ?? [])
}

/** A row that blank lines alone part from those above: the table of a writer who puts one after each row is one part still. */
function isOneMoreRow(group: Group, { part, headerRows, columns }: GroupPart, last: Part): boolean {
  if (part.rows.length !== 1 || headerRows > 0 || part.furniture.length > 0 || part.form === 'html') return false
  return part.width <= last.width && columns.every((column, i) => column === group.columns[i])
}

/** A part with the header of the table on its top. */
function repeatsHeader(group: Group, part: Part): GroupPart | null {
  if (group.headerRows === 0 || part.rows.length === 0) return null
  const last = group.parts.at(-1)
  // a blank line after each row parts the rows of the header, too
  const seen = group.parts.length > 1 && last?.part.rows.length === last?.headerRows ? (last?.headerRows ?? 0) : 0
  const header = group.parts[0]?.part.rows.slice(seen, group.headerRows).map((row) => row.cells) ?? []
  const headerRows = countRepeatedRows(header, part.rows)
  if (headerRows === 0) return null
  if (part.width === group.columns.length) return { part, headerRows, columns: [...group.columns] }
  const own = part.rows.slice(0, headerRows).map((row) => row.cells)
  return { part, headerRows, columns: mapByNames(group.columns, own, part.width) }
}

/** A part without a header that goes on in the same columns. */
function goesOn(group: Group, part: Part, last: Part, isMarked: boolean): GroupPart | null {
  if (part.form !== last.form && !isMarked) return null
  if (startsOwnTable(part) || isForeign(part.rows)) return null
  const width = group.columns.length
  const columns = [...group.columns]
  if (part.width === width) return { part, headerRows: 0, columns }
  const filled = part.rows.reduce((most, row) => Math.max(most, row.cells.findLastIndex((cell) => cell !== '') + 1), 0)
  if (part.width > width && filled <= width) return { part: narrowed(part, width), headerRows: 0, columns }
  if (part.width === width - 1 && part.width >= 2) {
    columns.splice(lostColumn(part.rows, bodyOf(group), width), 1)
    return { part, headerRows: 0, columns }
  }
  // a row whose empty last cells were cut off
  if (part.form === 'tab' && part.rows.length === 1 && part.width < width && part.width >= 2) {
    return { part, headerRows: 0, columns: columns.slice(0, part.width) }
  }
  if (part.width !== width + 1 || !isMarked) return null
  const added: Column = { labels: (group.columns[0]?.labels ?? []).map(() => '') }
  group.columns.push(added)
  return { part, headerRows: 0, columns: [...columns, added] }
}

function startsOwnTable(part: Part): boolean {
  const [head] = part.rows
  return head !== undefined && part.rows.length > 1 && namesColumns(head.cells)
}

function narrowed(part: Part, width: number): Part {
  const spans = part.spans
    .map((span) => ({ ...span, columns: Math.min(span.columns, width - span.column) }))
    .filter((span) => span.columns > 1 || (span.columns === 1 && span.rows > 1))
  return { ...part, width, spans, rows: part.rows.map((row) => ({ ...row, cells: row.cells.slice(0, width) })) }
}

/** Rows of the last part of the table that has as many columns as the table. */
function bodyOf(group: Group): PrintedRow[] {
  const whole = group.parts.findLast(({ part }) => part.width === group.columns.length)
  return whole === undefined ? [] : whole.part.rows.slice(whole.headerRows)
}
