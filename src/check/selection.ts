import type { Severity } from '../tree/index.ts'
import { pageAddress } from './page.ts'
import { ruleOf, rules } from './registry.ts'
import type { Rule } from './rule.ts'

/** What the configuration may say of a rule. */
export type RuleLevel = Severity | 'off'

export interface SelectionOptions {
  /** Only these rules; all where absent. */
  only?: readonly string[] | undefined
  /** None of these. */
  without?: readonly string[] | undefined
  /** Severities by rule id. */
  levels?: Readonly<Record<string, RuleLevel>> | undefined
  /** Where the rule pages are published, with `{rule}` for the id; absent where they are not. */
  pages?: string | undefined
}

/** Which rules are held, and how grave each is. */
export interface Selection {
  severityOf(rule: Rule): RuleLevel
  /** Whether what the parser says beyond the rules is passed on: only where no rules were chosen by name. */
  takesUnknown: boolean
  /** The address of the page of a rule; null where the pages are not published. */
  pageOf(id: string): string | null
}

/** Settles the rules of a run. A rule chosen by name is held even where the configuration has it off. */
export function selectRules({ only, without, levels, pages }: SelectionOptions): Selection {
  const chosen = only === undefined ? null : new Set(only)
  const left = new Set(without)
  return {
    severityOf({ id, severity }) {
      if (left.has(id) || (chosen !== null && !chosen.has(id))) return 'off'
      const level = levels !== undefined && Object.hasOwn(levels, id) ? (levels[id] as RuleLevel) : severity
      return level === 'off' && chosen !== null ? severity : level
    },
    takesUnknown: chosen === null,
    pageOf: (id) => (pages === undefined ? null : pageAddress(pages, id)),
  }
}

/** The first id that names no rule; null where all do. */
export const unknownRule = (ids: Iterable<string>): string | null =>
  [...ids].find((id) => ruleOf(id) === undefined) ?? null

/** The id that shares its beginning or its end with a mistyped one, null where none does. */
export const nearestRule = (wrong: string): string | null =>
  rules.find(({ id }) => id.startsWith(wrong) || wrong.startsWith(id) || id.endsWith(`-${wrong}`))?.id ?? null
