import type { Diagnostic, Table } from '../../tree/index.ts'
import { buildTable } from './build.ts'
import { cellAt } from './cells.ts'
import { namesColumns } from './header.ts'
import type { Group, GroupPart } from './logicalTable.ts'
import { readNotes } from './notes.ts'
import type { Sheet } from './part.ts'
import { areEnough, isTextInColumns } from './reject.ts'

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

/** The region of a group, which ends before the line `until`; null where its rows turn out to be no table. */
export function regionOf(sheet: Sheet, group: Group, until: number): TableRegion | null {
  const rows = group.parts.flatMap(({ part, headerRows }, n) => (n === 0 ? part.rows : part.rows.slice(headerRows)))
  const { form } = (group.parts[0] as GroupPart).part
  const isMarked =
    form === 'html' || form === 'box' || (form === 'pipe' && group.parts.some(({ part }) => part.furniture.length > 0))
  if (group.columns.length < 2 && form !== 'html') return null
  const isNamed = hasNames(group)
  if (!areEnough(rows, form, group.headerRows, isNamed)) return null
  if (!isMarked && !isNamed && isTextInColumns(rows, group.headerRows > 0)) return null
  const { last } = (group.parts.at(-1) as GroupPart).part
  const notes = readNotes(sheet, last + 1, until)
  const { table, diagnostics } = buildTable(
    sheet,
    group,
    notes.map((note) => note.text),
  )
  return { table, roles: rolesOf(sheet, group, notes), diagnostics }
}

/** Whether the header is beyond doubt: words that head columns. */
function hasNames(group: Group): boolean {
  return group.headerRows > 0 && namesColumns(group.columns.map((column) => cellAt(column.labels, 0)))
}

/** What each line from the first caption to the last note is. */
function rolesOf(sheet: Sheet, group: Group, notes: readonly { lines: number[] }[]): LineRole[] {
  const roles = new Map<number, Omit<LineRole, 'index'>>()
  const put = (index: number, role: LineRole['role'], begins: boolean): boolean => {
    if (roles.has(index) || sheet.isBlank(index)) return false
    roles.set(index, { role, begins })
    return true
  }
  for (const { index, begins } of group.head.captions) put(index, 'caption', begins)
  for (const index of group.peeled.lines) put(index, 'caption', true)
  for (const index of group.furniture) put(index, 'furniture', false)
  let begins = true
  for (const [n, { part, headerRows }] of group.parts.entries()) {
    for (const index of part.furniture) put(index, 'furniture', false)
    const body = linesOf(n === 0 ? part.rows : part.rows.slice(headerRows))
    for (const index of n === 0 ? [] : linesOf(part.rows.slice(0, headerRows))) {
      if (!body.has(index)) put(index, 'furniture', false)
    }
    // the tags of a table are part of it, also on lines of their own
    for (const index of part.form === 'html' ? linesOf([part]) : body) {
      if (put(index, 'table', begins)) begins = false
    }
  }
  for (const note of notes) for (const [i, index] of note.lines.entries()) put(index, 'caption', i === 0)
  return [...roles].map(([index, role]) => ({ index, ...role })).sort((a, b) => a.index - b.index)
}

function linesOf(stretches: readonly { first: number; last: number }[]): Set<number> {
  const lines = new Set<number>()
  for (const { first, last } of stretches) for (let i = first; i <= last; i += 1) lines.add(i)
  return lines
}
