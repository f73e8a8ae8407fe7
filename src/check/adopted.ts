import { catalogue, type Lang } from '../messages/index.ts'
import type { PrintedDiagnostic } from '../tree/index.ts'
import type { CheckContext } from './context.ts'
import type { Found, Rule } from './rule.ts'

/** Longest message whose parts are looked for. */
const LONGEST = 2000

/** The check of a rule that the parser has held already: it takes over what the diagnostics of that id say. */
export function adopted(id: string): Rule['check'] {
  return function* check(context: CheckContext): Generator<Found> {
    for (const issue of context.issues)
      for (const diagnostic of issue.diagnostics) if (diagnostic.rule === id) yield foundOf(diagnostic, context.lang)
  }
}

/** A diagnostic of the parser as a finding, with `actual` and `expected` read back from its message. */
export function foundOf({ rule, message, position, document }: PrintedDiagnostic, lang: Lang): Found {
  const values = valuesOf(catalogue[lang][rule] ?? '', message)
  return {
    position,
    document,
    message,
    actual: values['actual'] ?? null,
    expected: values['expected'] ?? null,
  }
}

/** The values with which a template was filled: 'is “{actual}”' and 'is “甲”' give { actual: '甲' }; {} where it was not this one. */
export function valuesOf(template: string, message: string): Record<string, string | undefined> {
  if (message.length > LONGEST || template === '') return {}
  const seen = new Set<string>()
  const pattern = template
    .split(/(\[\[|\]\]|\{\w+\})/u)
    .map((part) => {
      if (part === '[[') return '(?:'
      if (part === ']]') return ')?'
      const name = /^\{(\w+)\}$/u.exec(part)?.[1]
      if (name === undefined) return part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      if (seen.has(name)) return `\\k<${name}>`
      seen.add(name)
      return `(?<${name}>.*?)`
    })
    .join('')
  return { ...new RegExp(`^${pattern}$`, 'su').exec(message)?.groups }
}
