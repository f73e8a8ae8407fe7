import type { PrintedDiagnostic } from '../tree/index.ts'
import type { CheckContext } from './context.ts'
import type { Found, Rule } from './rule.ts'

/** The check of a rule that the parser has held already: it takes over what the diagnostics of that id say. */
export function adopted(id: string): Rule['check'] {
  return function* check(context: CheckContext): Generator<Found> {
    for (const issue of context.issues)
      for (const diagnostic of issue.diagnostics) if (diagnostic.rule === id) yield foundOf(diagnostic)
  }
}

/** A diagnostic of the parser as a finding. */
export const foundOf = ({ message, actual, expected, position, document }: PrintedDiagnostic): Found => ({
  message,
  actual,
  expected,
  position,
  document,
})
