import { runningHeads } from '../issue/runningHeads.ts'
import { renderMessage } from '../messages/index.ts'
import type { ParseOptions } from '../options.ts'
import { collectIssues, recordsOf } from '../pipeline.ts'
import type { ReadText } from '../source/index.ts'
import type { Issue } from '../tree/index.ts'
import type { Explanation } from './explanation.ts'
import { Gathered, type Hit } from './gather.ts'
import { inDocument } from './inDocument.ts'
import { outside } from './outside.ts'

export type { ExplainedField, Explanation, LineRole } from './explanation.ts'

/**
 * Reads a text and tells what some of its lines were taken for, and why, in the order of the text. A form feed divides a line: then there
 * is one explanation for each piece that prints something.
 */
export const explainLines = (read: ReadText, lines: ReadonlySet<number>, options: ParseOptions = {}): Explanation[] =>
  readExplained(read, lines, options).explained

/** The same, with the issues as they were read. */
export function readExplained(
  read: ReadText,
  lines: ReadonlySet<number>,
  options: ParseOptions = {},
): { explained: Explanation[]; issues: Issue[] } {
  const gathered = new Gathered(lines)
  const issues = collectIssues(recordsOf(read, options, gathered.watch))
  const { hits } = gathered
  const printed = new Set(hits.filter(({ row }) => !row.blank).map(({ row }) => row.line.number))
  const told = hits.filter(
    ({ row }, i) => !row.blank || (!printed.has(row.line.number) && row.line.number !== hits[i - 1]?.row.line.number),
  )
  return { explained: told.map((hit) => explain(hit, gathered, options)), issues }
}

function explain(hit: Hit, gathered: Gathered, options: ParseOptions): Explanation {
  const { row, event, issue } = hit
  const { name, year, issue: number } = issue.front.gazette
  const isRunningHead = runningHeads({ name, year, issue: number }, options.profile)
  const { role, evidence, seam, document, block, fields } =
    event.type === 'document'
      ? inDocument(row, event, gathered, { isRunningHead })
      : { ...NOWHERE, ...outside(hit, gathered.passed.get(row) ?? [], options.profile) }
  return {
    path: options.path ?? null,
    line: row.line.number,
    text: row.line.value,
    role,
    evidence,
    seam,
    document,
    block,
    fields,
    findings: gathered.findingsAt(row.line.number).map(({ rule, severity, values }) => ({
      rule,
      severity,
      message: renderMessage(rule, values, options.lang ?? 'en'),
    })),
  }
}

const NOWHERE = { seam: null, document: null, block: null } as const
