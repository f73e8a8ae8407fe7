import type { Correction, Corrections } from '../tree/index.ts'

/** Corrections of one sort over a batch. */
export interface CorrectionCount {
  action: Correction['action']
  /** The field that was corrected; the type a block or a line was taken for; null where neither is known. */
  field: string | null
  /** Why the reader had taken it so: its reason for the line, or the rule of the finding. */
  because: string | null
  count: number
  texts: number
  /** The first of them: what stood there and what a person put. */
  example: { path: string | null; line: number; text: string; from: unknown; value: unknown }
}

export interface CorrectionsReport {
  texts: number
  corrections: number
  /** Most frequent first: what to improve next. */
  counts: CorrectionCount[]
}

/** Sums up what was corrected, by action, field and the reader's reason. */
export function sumCorrections(files: Iterable<Corrections>): CorrectionsReport {
  const counts = new Map<string, CorrectionCount & { paths: Set<string> }>()
  const texts = new Set<string>()
  let corrections = 0
  for (const { path, sha256, corrections: made } of [...files].flatMap(({ sources }) => sources)) {
    if (made.length > 0) texts.add(sha256)
    for (const correction of made) {
      corrections++
      const field = subject(correction)
      const because = correction.because ?? null
      const key = JSON.stringify([correction.action, field, because])
      const from = 'from' in correction ? (correction.from ?? null) : null
      const value = 'value' in correction ? correction.value : null
      const held = counts.get(key) ?? {
        action: correction.action,
        field,
        because,
        count: 0,
        texts: 0,
        example: { path, line: correction.at.line, text: correction.at.text, from, value },
        paths: new Set(),
      }
      held.count++
      held.paths.add(sha256)
      counts.set(key, held)
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || b.paths.size - a.paths.size)
  return {
    texts: texts.size,
    corrections,
    counts: sorted.map(({ paths, ...count }) => ({ ...count, texts: paths.size })),
  }
}

function subject(correction: Correction): string | null {
  if ('field' in correction) return correction.field
  if (correction.action === 'block') return `${correction.from} → ${correction.value}`
  return 'from' in correction ? (correction.from ?? null) : null
}
