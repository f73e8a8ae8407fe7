import type { Diagnostic, Line, Table } from '../../tree/index.ts'

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

/** The tables in the lines of one document, in their order. */
export function findTables(_lines: readonly Line[], _context: TableContext): TableRegion[] {
  return []
}
