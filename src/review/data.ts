import type { Correction, Issue, Position, Severity } from '../tree/index.ts'

/** What the review page is given: gongbao's JSON of one or more texts, with the lines it was read from. */
export interface ReviewData {
  type: 'review'
  version: 1
  lang: 'zh' | 'en'
  texts: ReviewText[]
}

export interface ReviewText {
  path: string | null
  sha256: string
  encoding: string
  /** The lines as they stand in the source; a form feed ends a piece of a line, so numbers may repeat. */
  lines: string[]
  /** Line number of each; null where they count up from 1. */
  numbers: number[] | null
  /** What a line can have been taken for, and why. */
  roles: { role: string; because: string }[]
  /** By line: index into `roles`. */
  taken: number[]
  /** The issues; their diagnostics stand in `findings`. */
  issues: Issue[]
  findings: ReviewFinding[]
  /** The corrections that this reading has had put in. */
  corrections: Correction[]
}

export interface ReviewFinding {
  rule: string
  severity: Severity
  message: { zh: string; en: string }
  /** What the rule asks for; null where no rule page tells. */
  asks: { zh: string; en: string } | null
  position: Position | null
  document: string | null
  actual: string | null
  expected: string | null
}
