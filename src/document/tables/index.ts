import { isTooLarge, LIMITS } from '../../lexicon/limits.ts'
import { type Diagnostic, type Line, linesPosition } from '../../tree/index.ts'
import { readAligned } from './aligned.ts'
import { lineAt } from './alignedLine.ts'
import { readBoxes } from './boxes.ts'
import { readFormLines } from './formLines.ts'
import { extendGroup, startGroup } from './group.ts'
import { readHtml } from './html.ts'
import type { Group } from './logicalTable.ts'
import { firstLook } from './look.ts'
import { type Part, type Reading, Sheet } from './part.ts'
import { readPipes } from './pipes.ts'
import { regionOf, type TableRegion } from './region.ts'
import { overlap, type Segment } from './segments.ts'
import { readSpaced } from './spaced.ts'
import { isStackedHead, readFlow, readStacked } from './stacked.ts'
import { readTabs } from './tabs.ts'
import { unreadTable } from './unread.ts'

export type { LineRole, TableRegion } from './region.ts'

/** What the caller knows of the lines. */
export interface TableContext {
  /** Page numbers, running heads. */
  isFurniture: (line: Line, index: number) => boolean
  /** Lines that no table crosses: the marker of an annex, a signature. */
  isBoundary?: (index: number) => boolean
  /** Told of every table that is too large to be read as one; its lines stay text. */
  tooLarge?: (finding: Diagnostic) => void
  /** Told of every table of which only the header can be told. */
  unread?: (finding: Diagnostic) => void
}

/** Lines of text after which no table goes on. */
const MOST_BETWEEN = 8

/** The tables in the lines of one document, in their order. */
export function findTables(lines: readonly Line[], context: TableContext): TableRegion[] {
  const sheet = new Sheet(lines, context.isFurniture, context.isBoundary ?? (() => false))
  const regions: TableRegion[] = []
  let open: Group | null = null
  let between = 0
  let floor = 0
  let namesUnread: unknown
  const close = (until: number) => {
    if (open === null) return
    const region = regionOf(sheet, open, until)
    open = null
    if (region === null) return
    regions.push(region)
    floor = (region.roles.at(-1)?.index ?? 0) + 1
  }
  for (let at = 0; at < sheet.length; ) {
    const before: Group | null = open
    const reading = readParts(sheet, at, before === null ? null : lastPart(before))
    if (reading.parts.length === 0 && before !== null && !sheet.isBlank(at) && !sheet.isFurniture(at)) {
      between += 1
      if (between > MOST_BETWEEN) close(sheet.length)
    }
    const unread = reading.parts.length > 0 || context.unread === undefined ? null : unreadTable(sheet, at)
    // the names stand again on every page
    if (unread !== null && unread.values['names'] !== namesUnread) context.unread?.(unread)
    namesUnread = unread?.values['names'] ?? namesUnread
    for (const part of reading.parts) {
      between = 0
      const large = part.tooLarge ?? sizeBeyond(part.rows.length, part.width)
      if (large !== null) {
        close(part.first)
        context.tooLarge?.(limitTable(sheet, part, large))
        continue
      }
      const full: Size | null = open === null ? null : sizeOfBoth(open, part)
      if (full !== null) {
        close(part.first)
        context.tooLarge?.(limitTable(sheet, part, full))
      }
      if (open !== null && extendGroup(sheet, open, part)) continue
      close(part.first)
      open = startGroup(sheet, part, floor)
    }
    at = reading.next
  }
  close(sheet.length)
  return regions
}

interface Size {
  rows: number
  columns: number
}

/** The size itself where it is beyond what is read as one table; null for any other. */
const sizeBeyond = (rows: number, columns: number): Size | null =>
  isTooLarge(rows, columns) ? { rows, columns } : null

/** The size that a table would have with one more part, where that is too large. */
const sizeOfBoth = (group: Group, part: Part): Size | null =>
  sizeBeyond(group.size + part.rows.length, group.columns.length)

function limitTable(sheet: Sheet, part: Part, { rows, columns }: Size): Diagnostic {
  const position = linesPosition(sheet.line(part.first), sheet.line(part.last))
  const expected = `${LIMITS.tableColumns} × ${LIMITS.tableCells}`
  const values = {
    rows,
    columns,
    most: LIMITS.tableColumns,
    cells: LIMITS.tableCells,
    actual: `${rows} × ${columns}`,
    expected,
  }
  return { rule: 'limit-table', severity: 'warning', values, position, document: null }
}

function lastPart(group: Group): Part | null {
  return group.parts.at(-1)?.part ?? null
}

/**
 * Columns set out by spaces: by their places, or, where two spaces part the cells and nothing stands under its name, by their count (序号  小区名称
 * over 1  柳园).
 */
function readSetOut(sheet: Sheet, at: number, before: Part | null): Reading {
  const aligned = readAligned(sheet, at, before)
  // without a half-width space there are no words for `readSpaced`
  if (!sheet.value(at).includes(' ') || !isLoose(sheet, at)) return aligned
  const spaced = readSpaced(sheet, at, before)
  return spaced.parts.length > 0 && (aligned.parts.length === 0 || spaced.next >= aligned.next) ? spaced : aligned
}

/** Whether the line below has as many cells, some of which do not stand under their names. */
function isLoose(sheet: Sheet, at: number): boolean {
  if (at + 1 >= sheet.length) return false
  const { segments: names } = lineAt(sheet, at)
  if (names.length < 3) return false
  const { segments: cells } = lineAt(sheet, at + 1)
  return cells.length === names.length && cells.some((cell, i) => overlap(cell, names[i] as Segment) <= 0)
}

/** Cells parted by single spaces, a row a line, or one after another where some take several lines. */
function readInWords(sheet: Sheet, at: number, before: Part | null): Reading {
  const rows = readSpaced(sheet, at, before)
  // a row of the other kind begins with its number
  if (rows.parts.length > 0 && !/^\s{0,8}\d/u.test(sheet.value(rows.next))) return rows
  const flow = readFlow(sheet, at, before)
  return flow.parts.length > 0 && flow.next > rows.next ? flow : rows
}

/** What was read, or the cells one a line that begin with 指　标, a name set wide. */
const orSpread = (reading: Reading, sheet: Sheet, at: number, before: Part | null): Reading =>
  reading.parts.length > 0 || !isStackedHead(sheet.value(at)) ? reading : readStacked(sheet, at, before)

/** What was read, or the form that begins at the line where nothing was. */
const orForm = (reading: Reading, sheet: Sheet, at: number): Reading =>
  reading.parts.length > 0 ? reading : readFormLines(sheet, at)

/** Reads what begins at a line by the notation that the line is in; no parts for prose. */
function readParts(sheet: Sheet, at: number, before: Part | null): Reading {
  const value = sheet.value(at)
  switch (firstLook(value)) {
    case 'html':
      return readHtml(sheet, at)
    case 'box':
      return readBoxes(sheet, at, before)
    case 'pipe':
      return readPipes(sheet, at)
    case 'tab':
      return readTabs(sheet, at)
    case 'aligned':
      return orForm(orSpread(readSetOut(sheet, at, before), sheet, at, before), sheet, at)
    default: {
      // 名称 数量 金额 looks like one word that heads columns once its spaces are gone
      const spaced = value.includes(' ') ? readInWords(sheet, at, before) : null
      if (spaced !== null && spaced.parts.length > 0) return spaced
      return orForm(isStackedHead(value) ? readStacked(sheet, at, before) : { parts: [], next: at + 1 }, sheet, at)
    }
  }
}
