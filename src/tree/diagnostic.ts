import type { Position, Severity } from './schema.generated.ts'

export type { Severity }

/**
 * A finding about the text or about what was read from it. Stages yield it, nobody throws it.
 * `values` are the parts of the message; the wording in Chinese and English stands in `src/messages/`. Among them `actual`, what
 * the text has, and `expected`, what is due there, are put out by themselves as well.
 */
export interface Diagnostic {
  /** Kebab-case id, a key of the message catalogue: `contents-missing-document`. */
  rule: string
  severity: Severity
  values: Record<string, string | number | null>
  position: Position | null
  /** `id` of the document it is about, null for the issue as a whole. */
  document: string | null
}
