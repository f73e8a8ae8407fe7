import type { CorrectableField, CorrectedValue, GazetteField } from '../../tree/index.ts'

export type FieldForm = 'text' | 'texts' | 'count' | 'date'

export const DOCUMENT_FIELDS: Record<CorrectableField, FieldForm> = {
  number: 'text',
  title: 'text',
  issuers: 'texts',
  kind: 'text',
  date: 'date',
  section: 'text',
  page: 'count',
  addressee: 'text',
  signatories: 'texts',
  disclosure: 'text',
  keywords: 'texts',
  copiedTo: 'texts',
  printedDate: 'date',
}

export const GAZETTE_FIELDS: Record<GazetteField, FieldForm> = {
  name: 'text',
  region: 'text',
  publisher: 'text',
  year: 'count',
  issue: 'count',
  totalIssue: 'count',
  published: 'date',
  frequency: 'text',
  address: 'text',
  postcode: 'text',
  phone: 'text',
  distribution: 'text',
}

/** A value as a person edits it. */
export const toText = (value: CorrectedValue | undefined): string =>
  Array.isArray(value) ? value.join('\n') : value === null || value === undefined ? '' : String(value)

/** What a person wrote as a value; undefined where the field cannot have it. Nothing written is no value. */
export function fromText(form: FieldForm, text: string): CorrectedValue | undefined {
  const bare = text.trim()
  if (form === 'texts')
    return bare === ''
      ? []
      : bare
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '')
  if (bare === '') return null
  if (form === 'count') return /^\d{1,9}$/u.test(bare) ? Number(bare) : undefined
  if (form === 'date') return isDate(bare) ? bare : undefined
  return bare.replace(/(?<![^\S\n])[^\S\n]*\n\s*/gu, '')
}

function isDate(text: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text)) return false
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
