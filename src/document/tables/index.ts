import type { Diagnostic, Line, Table } from '../../tree/index.ts'
import { readAligned } from './aligned.ts'
import { readBoxes } from './boxes.ts'
import { buildTable } from './build.ts'
import { extendGroup, type Group, startGroup } from './group.ts'
import { namesColumns } from './header.ts'
import { readHtml } from './html.ts'
import { firstLook } from './look.ts'
import { readNotes } from './notes.ts'
import { type Part, type Reading, Sheet } from './part.ts'
import { readPipes } from './pipes.ts'
import { areEnough, isTextInColumns } from './reject.ts'
import { isStackedHead, readStacked } from './stacked.ts'
import { readTabs } from './tabs.ts'

/** What a line of a table region is. */
export interface LineRole {
  /** Index into the lines that were given. */
  index: number
  role: 'table' | 'caption' | 'furniture'
  /** A new block begins here: the table itself, one caption, one note. */
  begins: boolean
}

/** A logical table, what each of its lines is, and what is doubtful about it. */
export interface TableRegion {
  /** `title` is null where no caption stands above; the caller puts the title of the annex there. */
  table: Table
  /** Lines of the table in their order, blank ones left out. */
  roles: LineRole[]
  /** `document` is null; the caller sets it. */
  diagnostics: Diagnostic[]
}

/** What the caller knows of the lines. */
export interface TableContext {
  /** Page numbers, running heads. */
  isFurniture: (line: Line, index: number) => boolean
  /** Lines that no table crosses: the marker of an annex, a signature. */
  isBoundary?: (index: number) => boolean
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
  const close = () => {
    if (open === null) return
    const region = regionOf(sheet, open)
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
      if (between > MOST_BETWEEN) close()
    }
    for (const part of reading.parts) {
      between = 0
      if (open !== null && extendGroup(sheet, open, part)) continue
      close()
      open = startGroup(sheet, part, floor)
    }
    at = reading.next
  }
  close()
  return regions
}

function lastPart(group: Group): Part | null {
  return group.parts.at(-1)?.part ?? null
}

/** Reads what begins at a line by the notation that the line is in; no parts for prose. */
function readParts(sheet: Sheet, at: number, before: Part | null): Reading {
  const value = sheet.value(at)
  switch (firstLook(value)) {
    case 'html':
      return readHtml(sheet, at)
    case 'box':
      return readBoxes(sheet, at)
    case 'pipe':
      return readPipes(sheet, at)
    case 'tab':
      return readTabs(sheet, at)
    case 'aligned':
      return readAligned(sheet, at, before)
    default:
      return isStackedHead(value) ? readStacked(sheet, at) : { parts: [], next: at + 1 }
  }
}

/** The region of a group; null where its rows turn out to be no table. */
function regionOf(sheet: Sheet, group: Group): TableRegion | null {
  const rows = group.parts.flatMap(({ part, headerRows }, n) => (n === 0 ? part.rows : part.rows.slice(headerRows)))
  const form = group.parts[0]?.part.form ?? 'tab'
  const isMarked =
    form === 'html' || form === 'box' || (form === 'pipe' && group.parts.some(({ part }) => part.furniture.length > 0))
  if (group.columns.length < 2 && form !== 'html') return null
  if (!areEnough(rows, form, group.headerRows)) return null
  if (!isMarked && !hasNames(group) && isTextInColumns(rows, group.headerRows > 0)) return null
  const last = group.parts.at(-1)?.part.last ?? 0
  const notes = readNotes(sheet, last + 1)
  const { table, diagnostics } = buildTable(
    sheet,
    group,
    notes.map((note) => note.text),
  )
  return { table, roles: rolesOf(sheet, group, notes), diagnostics }
}

/** Whether the header is beyond doubt: words that head columns. */
function hasNames(group: Group): boolean {
  return group.headerRows > 0 && namesColumns(group.columns.map((column) => column.labels[0] ?? ''))
}

function rolesOf(sheet: Sheet, group: Group, notes: readonly { lines: number[] }[]): LineRole[] {
  const roles: LineRole[] = group.head.captions.map(({ index, begins }) => ({ index, role: 'caption', begins }))
  for (const [i, index] of group.peeled.lines.entries())
    roles.push({ index, role: 'caption', begins: i === 0 || index !== (group.peeled.lines[i - 1] ?? 0) })
  for (const index of group.furniture) roles.push({ index, role: 'furniture', begins: false })
  let begins = true
  for (const [n, { part, headerRows }] of group.parts.entries()) {
    const furniture = new Set(part.furniture)
    const taken = new Set(group.peeled.lines)
    for (const row of n === 0 ? [] : part.rows.slice(0, headerRows))
      for (let i = row.first; i <= row.last; i += 1) furniture.add(i)
    for (const index of furniture) roles.push({ index, role: 'furniture', begins: false })
    // the tags of a table are part of it, also on lines of their own
    const stretches = part.form === 'html' ? [part] : part.rows
    for (const { first, last } of stretches) {
      for (let index = first; index <= last; index += 1) {
        if (furniture.has(index) || taken.has(index) || sheet.isBlank(index)) continue
        taken.add(index)
        roles.push({ index, role: 'table', begins })
        begins = false
      }
    }
  }
  for (const note of notes)
    for (const [i, index] of note.lines.entries()) roles.push({ index, role: 'caption', begins: i === 0 })
  return roles.sort((a, b) => a.index - b.index)
}
