import type { Column } from './columns.ts'
import type { Head } from './head.ts'
import type { Part } from './part.ts'
import type { Peeled } from './peel.ts'

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
  /** Rows of all parts, those of repeated headers too. */
  size: number
  /** Lines between the parts that the page put there. */
  furniture: number[]
}
