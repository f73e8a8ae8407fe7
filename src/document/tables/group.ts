import { isContinuedMark } from './caption.ts'
import { cellAt, filledCells, padCells } from './cells.ts'
import type { Column } from './columns.ts'
import { isTitleAgain, readGap } from './gap.ts'
import { readHead } from './head.ts'
import { countHeaderRows, isSubHeader } from './header.ts'
import type { Group, GroupPart } from './logicalTable.ts'
import type { Part, PrintedRow, Sheet } from './part.ts'
import { peelCaptions } from './peel.ts'
import { goesOn, repeatsHeader } from './placement.ts'
import { sectionBetween } from './sectionBetween.ts'

/** Begins a table with a part; `floor` is the first line that may belong to it. */
export function startGroup(sheet: Sheet, found: Part, floor: number): Group {
  const head = readHead(sheet, found.first, floor)
  const { part, peeled } = peelCaptions(found)
  return { head, peeled, ...headedBy(part), size: found.rows.length }
}

/** What the first part of a table says of its header and columns. */
function headedBy(found: Part): Pick<Group, 'parts' | 'columns' | 'headerRows' | 'furniture'> {
  const headerRows = countHeaderRows(found)
  const header = found.rows.slice(0, headerRows)
  const columns = Array.from({ length: found.width }, (_, c): Column => {
    return { labels: header.map((row) => cellAt(row.cells, c)) }
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
      const { first } = part.rows[r] as PrintedRow
      r += header.length - 1
      for (let line = first; line <= (part.rows[r] as PrintedRow).last; line += 1) furniture.push(line)
    } else rows.push(part.rows[r] as PrintedRow)
  }
  return rows.length === part.rows.length ? part : { ...part, rows }
}

function isSameCells(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cell, i) => cell === b[i])
}

/** Adds a part to the table where it goes on there; false where it is a table of its own, or none. */
export function extendGroup(sheet: Sheet, group: Group, part: Part): boolean {
  const last = (group.parts.at(-1) as GroupPart).part
  const section = sectionBetween(sheet, group, part)
  const gap =
    part.first > last.last ? readGap(sheet, last.last + 1, part.first, group.head.headlines, section?.first) : null
  if (gap === null && part.first > last.last) return false
  const headlines = [...group.head.headlines, ...(group.peeled.title === null ? [] : [group.peeled.title])]
  const titles = [part.title ?? '', part.before].filter((text) => text !== '')
  if (!titles.every((text) => isTitleAgain(text, headlines))) return false
  if (section === null && gap?.furniture.length === 0 && isHeaderAlone(group, part)) {
    addRows(group, last, part)
    return true
  }
  const placed = repeatsHeader(group, part) ?? goesOn(group, part, last, gap?.isMarked ?? false)
  if (placed === null) return false
  if (section !== null) last.rows.push(section)
  if (gap?.furniture.length === 0 && isOneMoreRow(group, placed, last)) {
    addRows(group, last, placed.part)
    return true
  }
  group.parts.push(placed)
  group.size += part.rows.length
  if (part.before !== '' && !isContinuedMark(part.before)) group.peeled.notes.push(part.before)
  for (const line of gap?.furniture ?? []) group.furniture.push(line)
  return true
}

/** Rows of the first part up to which a header may show itself only with the next one. */
const FIRST_ROWS = 5

/** Puts the rows of a part under those of the last one; the header may be seen only now. */
function addRows(group: Group, last: Part, part: Part): void {
  for (const row of part.rows) last.rows.push(row)
  group.size += part.rows.length
  last.last = part.last
  last.width = Math.max(last.width, part.width)
  if (group.parts.length === 1 && last.rows.length <= FIRST_ROWS) Object.assign(group, headedBy(last))
}

/** A second row of names, parted by a blank line from the first, whose empty last cells are cut off. */
function isHeaderAlone(group: Group, part: Part): boolean {
  const [first] = group.parts as [GroupPart]
  const [names, ...rows] = first.part.rows as [PrintedRow, ...PrintedRow[]]
  const [parts, ...others] = part.rows as [PrintedRow, ...PrintedRow[]]
  if (group.parts.length > 1 || rows.length > 0 || others.length > 0) return false
  if (part.form !== 'tab' || first.part.form !== 'tab' || part.width <= first.part.width) return false
  return isSubHeader(padCells(names.cells, part.width), parts.cells)
}

/** A row that blank lines alone part from those above: the table of a writer who puts one after each row is one part still. */
function isOneMoreRow(group: Group, { part, headerRows, columns }: GroupPart, last: Part): boolean {
  if (part.rows.length !== 1 || headerRows > 0 || part.furniture.length > 0 || part.form === 'html') return false
  return part.width <= last.width && columns.every((column, i) => column === group.columns[i])
}
