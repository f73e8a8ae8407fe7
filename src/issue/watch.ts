import type { Row } from '../document/row.ts'
import type { DocumentWatch, RowReason } from '../document/watch.ts'
import type { Evidence } from '../tree/index.ts'

export type { RowReason }

/** Sees the decisions of a whole reading as they are made. A conversion has none. */
export interface ReadingWatch extends DocumentWatch {
  /** A document begins at this row. */
  begins?(row: Row, evidence: Evidence[]): void
  /** None begins at this row, though something in it could begin one. */
  passes?(row: Row, because: string): void
}
