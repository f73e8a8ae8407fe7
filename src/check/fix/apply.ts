import type { Finding } from '../finding.ts'
import type { Edit } from '../rule.ts'

/** The changes of all findings, in order; of two that overlap the first is kept. The same change asked for twice is one. */
export function editsOf(findings: readonly Finding[]): Edit[] {
  const sorted = findings.flatMap(({ edits }) => edits).toSorted((a, b) => a.from - b.from || a.to - b.to)
  const kept: Edit[] = []
  for (const edit of sorted) if (edit.from >= (kept.at(-1)?.to ?? 0)) kept.push(edit)
  return kept
}

/** A text with its changes made. The changes are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const { from, to, text: fresh } of edits) {
    out += text.slice(at, from) + fresh
    at = to
  }
  return out + text.slice(at)
}
