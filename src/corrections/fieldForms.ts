import type { CorrectableField, GazetteField } from '../tree/index.ts'

/** What a field that a person may correct holds. */
export type FieldForm = 'text' | 'texts' | 'count' | 'date'

/** The fields of a document, in the order in which a person is shown them. */
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

/** The fields of the gazette, in the same way. */
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

/** 2024, 2024-03 or 2024-03-01, and a day that there is. */
export function isDate(value: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value)) return false
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
