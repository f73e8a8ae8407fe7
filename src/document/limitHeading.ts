import { numbersTooMany } from '../lexicon/enumeratorArabic.ts'
import { LIMITS } from '../lexicon/limits.ts'
import { type Diagnostic, linesPosition } from '../tree/index.ts'
import type { Draft } from './draft.ts'

/** The first line of text whose number would make it a heading deeper than headings are read. */
export function limitHeading(drafts: readonly Draft[]): Diagnostic[] {
  for (const { type, rows } of drafts) {
    const row = type === 'table' ? undefined : rows.find(({ text }) => numbersTooMany(text) > 0)
    if (row === undefined) continue
    const values = { actual: numbersTooMany(row.text), expected: LIMITS.decimalNumbers }
    return [{ rule: 'limit-heading', severity: 'warning', values, position: linesPosition(row.line), document: null }]
  }
  return []
}
