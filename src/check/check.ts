import { renderMessage } from '../messages/index.ts'
import type { Severity } from '../tree/index.ts'
import { foundOf } from './adopted.ts'
import { CheckContext, type CheckInput } from './context.ts'
import { excerptOf } from './excerpt.ts'
import type { CheckedFile, Finding } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import { ruleOf, rules } from './registry.ts'
import type { Found, Rule } from './rule.ts'
import type { Selection } from './selection.ts'

/** Says how many corrections were made, which is as it should be. */
const NO_FAULT = 'corrections-applied'

/** Holds the rules against one input. Findings come in the order of the text; those of no place come first. */
export function checkFile(input: CheckInput, selection: Selection): CheckedFile {
  const context = new CheckContext(input)
  const seen = new Map<string, number>()
  const findings: Finding[] = []
  const add = (id: string, severity: Severity, url: string | null, found: Found): void => {
    findings.push(findingOf(context, input.path, { id, severity, url }, found, seen))
  }
  for (const rule of rules) {
    const severity = selection.severityOf(rule)
    if (severity === 'off') continue
    for (const found of rule.check(context)) add(rule.id, severity, selection.pageOf(rule.id), found)
  }
  // What the parser says and no rule takes up is passed on: nothing is left out in silence.
  for (const diagnostic of input.issues.flatMap(({ diagnostics }) => diagnostics)) {
    if (ruleOf(diagnostic.rule) === undefined && selection.takesUnknown && diagnostic.rule !== NO_FAULT)
      add(diagnostic.rule, diagnostic.severity, null, foundOf(diagnostic))
  }
  findings.sort((a, b) => offsetOf(a) - offsetOf(b))
  return {
    path: input.path,
    documents: [...context.documents()].map(({ document: { id, title, position } }) => ({
      id,
      title,
      line: Math.max(1, position.start.line),
    })),
    findings,
  }
}

const offsetOf = ({ position }: Finding): number => position?.start.offset ?? -1

interface Held {
  id: Rule['id']
  severity: Severity
  url: string | null
}

function findingOf(
  context: CheckContext,
  path: string | null,
  { id, severity, url }: Held,
  found: Found,
  seen: Map<string, number>,
): Finding {
  const actual = found.actual ?? null
  const expected = found.expected ?? null
  const position = context.visible(found.position)
  const excerpt = excerptOf(context, position)
  const like = fingerprintOf([
    id,
    found.document ?? '',
    excerpt?.text ?? '',
    String(actual ?? ''),
    String(expected ?? ''),
  ])
  const count = seen.get(like) ?? 0
  seen.set(like, count + 1)
  return {
    rule: id,
    severity,
    message: found.message ?? renderMessage(id, { actual, expected, ...found.values }, context.lang),
    path,
    position,
    document: found.document,
    actual: actual === null ? null : String(actual),
    expected: expected === null ? null : String(expected),
    url,
    excerpt,
    fingerprint: count === 0 ? like : fingerprintOf([like, String(count)]),
    edits: found.edits ?? [],
  }
}
