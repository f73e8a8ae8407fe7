import { type ReporterTarget, reporters, reporterTarget } from '../../check/reporters/index.ts'
import { nearestRule, type Selection, selectRules, unknownRule } from '../../check/selection.ts'
import type { Severity } from '../../tree/index.ts'
import { CliError } from '../errors.ts'
import type { Options } from '../spec.ts'

/** What a run of `validate` is to do. */
export interface Settings {
  selection: Selection
  targets: readonly ReporterTarget[]
  failOn: Severity
  /** More warnings than this make the run fail; null where there is no such limit. */
  maxWarnings: number | null
}

/** Settles the options. Throws where one names a rule or a reporter that there is not. */
export function settingsOf(options: Options): Settings {
  const given = options.rule ?? []
  const only = given.filter((id) => !id.startsWith('-'))
  const without = given.filter((id) => id.startsWith('-')).map((id) => id.slice(1))
  const wrong = unknownRule([...only, ...without, ...Object.keys(options.rules ?? {})])
  if (wrong !== null) throw new CliError('usage.rule', { name: wrong, meant: nearestRule(wrong) })
  return {
    selection: selectRules({
      only: only.length > 0 ? only : undefined,
      without,
      levels: options.rules,
      pages: options.rulePages,
    }),
    targets: (options.reporter ?? ['pretty']).map(target),
    failOn: (options.failOn as Severity | undefined) ?? 'error',
    maxWarnings: options.maxWarnings ?? null,
  }
}

function target(given: string): ReporterTarget {
  const found = reporterTarget(given)
  if (found === null) throw new CliError('usage.reporter', { name: given, choices: Object.keys(reporters).join(', ') })
  return found
}
