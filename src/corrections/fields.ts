import { splitAddressee } from '../document/fields/addressee.ts'
import { findDocumentNumbers } from '../lexicon/documentNumber.ts'
import type { CorrectableField, CorrectedValue, Gazette, GazetteDocument, GazetteField } from '../tree/index.ts'

type Form = 'text' | 'texts' | 'count' | 'date'

const FORMS: Record<CorrectableField, Form> = {
  number: 'text',
  issuers: 'texts',
  title: 'text',
  kind: 'text',
  section: 'text',
  page: 'count',
  addressee: 'text',
  signatories: 'texts',
  date: 'date',
  disclosure: 'text',
  keywords: 'texts',
  copiedTo: 'texts',
  printedDate: 'date',
}

const GAZETTE_FORMS: Record<GazetteField, Form> = {
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

/** Set by the contents list, after the document has been read. */
export const PLACED: ReadonlySet<CorrectableField> = new Set<CorrectableField>(['section', 'page'])

export const fitsField = (field: CorrectableField, value: CorrectedValue): boolean => fits(FORMS[field], value)
export const fitsGazette = (field: GazetteField, value: CorrectedValue): boolean => fits(GAZETTE_FORMS[field], value)

function fits(form: Form | undefined, value: CorrectedValue): boolean {
  if (form === 'texts')
    return Array.isArray(value) && value.every((each) => typeof each === 'string' && each.trim() !== '')
  if (value === null) return true
  if (form === 'count') return Number.isSafeInteger(value) && (value as number) >= 0
  if (typeof value !== 'string' || value.trim() === '') return false
  return form === 'text' || (form === 'date' && isDate(value))
}

/** 2024, 2024-03 or 2024-03-01, and a day that there is. */
function isDate(value: string): boolean {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value)) return false
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number)
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Sets a field, and what follows from it; gives the names of what was set. */
export function setField(document: GazetteDocument, field: CorrectableField, value: CorrectedValue): string[] {
  Object.assign(document, { [field]: value })
  const { [field]: _, ...confidence } = document.confidence
  document.confidence = confidence
  if (field === 'number') {
    const [parsed] = value === null ? [] : findDocumentNumbers(String(value))
    document.numberParts = parsed ? { code: parsed.code, year: parsed.year, serial: parsed.serial } : null
    return ['number', 'numberParts']
  }
  if (field === 'addressee') {
    document.addressees = value === null ? [] : splitAddressee(String(value))
    return ['addressee', 'addressees']
  }
  return [field]
}

/** The names put to a list, each once; undefined stays where there are none. */
export function addNames<T extends Pick<Gazette, 'corrected'>>(node: T, names: readonly string[]): void {
  if (names.length > 0) node.corrected = [...new Set([...(node.corrected ?? []), ...names])]
}
