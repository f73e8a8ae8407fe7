import type { GazetteRecord, IssueRecord } from '../tree/index.ts'
import { InternalError } from './internalError.ts'

/** What is gathered of each issue between its issue record and its end record. */
export interface OpenIssues<T> {
  /** Throws `InternalError` where the issue has begun before. */
  begin(record: IssueRecord): void
  /** What is gathered of the issue that a record belongs to. Throws `InternalError` where it has not begun. */
  of(record: Exclude<GazetteRecord, IssueRecord>): T
  /** Forgets an issue that has ended. */
  close(issue: number): void
  /** Throws `InternalError` where an issue has not ended. */
  finish(): void
}

/**
 * Keeps issues apart by their index: an input with several issues ends them all together, when its size and hash are known.
 * `start` makes what is gathered of an issue.
 */
export function openIssues<T>(start: (record: IssueRecord) => T): OpenIssues<T> {
  const open = new Map<number, T>()
  return {
    begin(record) {
      if (open.has(record.index)) throw new InternalError(`issue ${record.index} began twice`)
      open.set(record.index, start(record))
    },
    of({ type, issue }) {
      const gathered = open.get(issue)
      if (gathered === undefined) throw new InternalError(`a ${type} record came outside its issue`)
      return gathered
    },
    close: (issue) => void open.delete(issue),
    finish() {
      if (open.size > 0) throw new InternalError(`issue ${[...open.keys()].join(', ')} has no end record`)
    },
  }
}
