import type { Neighbours, Verdict } from './continuation.ts'
import type { Draft, DraftType } from './draft.ts'
import type { NumberedVerdict, Siblings } from './heading.ts'
import type { Row } from './row.ts'

/** What a row was taken for, and why: keys of the catalogue of reasons. */
export interface RowReason {
  role: DraftType | 'furniture' | 'blank'
  because: string
  /** Why it does not go on with the block before it; null where none is open. */
  apart: string | null
  /** Why its block, once complete, was taken for a heading, a paragraph or an item; null where that was clear at its first line. */
  settled: string | null
}

/**
 * Sees the decisions of a reading as they are made, with what they were made from. A conversion has none, and then nothing is gathered:
 * only who asks for reasons pays for them.
 */
export interface DocumentWatch {
  /** Whether `row` goes on with the open block has just been decided. */
  seam?(row: Row, open: Draft, around: Neighbours, verdict: Verdict): void
  /** What a numbered block is has just been decided, its lines being complete; `body` is its text without the number. */
  numbered?(draft: Draft, body: string, around: Siblings, verdict: NumberedVerdict): void
}
