import type { Position, Severity } from '../tree/index.ts'
import type { CheckContext } from './context.ts'

/** A text in both languages. */
export interface Words {
  zh: string
  en: string
}

/** A change of the source text: the characters `from` to `to` (offsets as in positions) become `text`. It never crosses a line. */
export interface Edit {
  from: number
  to: number
  text: string
}

/** What a rule has found. The values of its message are `actual`, `expected` and `values`. */
export interface Found {
  position: Position | null
  /** `id` of the document it is about, null for the issue as a whole. */
  document: string | null
  actual?: string | number | null
  expected?: string | number | null
  values?: Readonly<Record<string, string | number | null>>
  /** The message where it is there already: of what the parser has said. */
  message?: string
  /** What mends it; given only where that is safe. */
  edits?: readonly Edit[]
}

/** What a rule is about; the rule pages are sorted by it. */
export type RuleGroup =
  | 'contents'
  | 'number'
  | 'title'
  | 'addressee'
  | 'date'
  | 'signatory'
  | 'attachment'
  | 'heading'
  | 'typography'
  | 'character'
  | 'table'
  | 'reference'
  | 'imprint'
  | 'encoding'
  | 'privacy'
  | 'input'

/** One rule of `gongbao validate`: what it holds, why, how that looks in print, and how it is found. */
export interface Rule {
  /** Kebab-case, a key of the message catalogue. */
  id: string
  group: RuleGroup
  /** Severity unless the configuration says otherwise. */
  severity: Severity
  /** What the rule asks for. */
  description: Words
  /** Why it asks for that, and what it leaves alone. */
  rationale: Words
  /** Invented lines that break the rule, and the same lines as they should be. */
  example: { bad: string; good: string }
  /** What `--fix` does; absent where a person has to decide. */
  fix?: Words
  check(context: CheckContext): Iterable<Found>
}
