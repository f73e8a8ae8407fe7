import type { Position, Severity } from '../tree/index.ts'
import type { Edit } from './rule.ts'

/** The line in which a finding begins, for people: numbers of persons in it are masked. */
export interface Excerpt {
  /** The line, or a stretch of it where it is long. */
  text: string
  /** The finding's characters in `text`. */
  from: number
  to: number
}

/** A finding of `gongbao validate`. */
export interface Finding {
  rule: string
  severity: Severity
  /** In the language asked for. */
  message: string
  /** Name of the input as given; null for standard input. */
  path: string | null
  position: Position | null
  /** `id` of the document it is about, null for the issue as a whole. */
  document: string | null
  actual: string | null
  expected: string | null
  /** Address of the page of the rule; null where it is not known where the pages are published. */
  url: string | null
  excerpt: Excerpt | null
  /**
   * Sixteen hexadecimal digits that stay when the finding moves: made of the rule, the document, the line's text and
   * which of its like it is.
   */
  fingerprint: string
  /** What `--fix` would change; [] where a person has to decide. */
  edits: readonly Edit[]
}

/** What was found in one input. */
export interface CheckedFile {
  path: string | null
  /** The documents that were read, for reports that count what is in order. */
  documents: readonly { id: string; title: string | null; line: number }[]
  findings: Finding[]
}
