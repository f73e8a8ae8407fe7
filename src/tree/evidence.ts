/**
 * One thing that speaks for or against what a line was taken for. Stages yield it where somebody asks; the wording in Chinese and English
 * stands in `src/messages/reasons/`.
 */
export interface Evidence {
  /** Kebab-case key of the catalogue of reasons: `sentence-ended`. */
  reason: string
  speaks: 'for' | 'against'
  values?: Record<string, string | number | null>
}

/** Evidence for a decision. */
export const pro = (reason: string, values?: Evidence['values']): Evidence =>
  values === undefined ? { reason, speaks: 'for' } : { reason, speaks: 'for', values }

/** Evidence against a decision, which other evidence outweighed. */
export const contra = (reason: string, values?: Evidence['values']): Evidence =>
  values === undefined ? { reason, speaks: 'against' } : { reason, speaks: 'against', values }
