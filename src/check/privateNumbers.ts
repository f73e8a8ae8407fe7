import type { CheckContext } from './context.ts'
import { findPrivateNumbers, type PrivateKind } from './privacy.ts'
import { redactText } from './redact.ts'
import type { Found, Rule } from './rule.ts'

/** The check of a rule on one kind of number. The finding itself shows it masked. */
export function privateNumbers(kind: PrivateKind): Rule['check'] {
  return function* check(context: CheckContext): Generator<Found> {
    for (const { value, offset } of context.lines) {
      for (const number of findPrivateNumbers(value)) {
        if (number.kind !== kind) continue
        yield {
          position: context.position(offset + number.from, offset + number.to),
          document: context.documentAt(offset + number.from),
          actual: redactText(value.slice(number.from, number.to)),
        }
      }
    }
  }
}
