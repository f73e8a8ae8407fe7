import { splitAddressee } from '../document/fields/addressee.ts'
import { findDocumentNumbers } from '../lexicon/documentNumber.ts'
import type { CorrectableField, CorrectedValue, Gazette, GazetteDocument, GazetteField } from '../tree/index.ts'
import { DOCUMENT_FIELDS, type FieldForm, GAZETTE_FIELDS, isDate } from './fieldForms.ts'

/** Set by the contents list, after the document has been read. */
export const PLACED: ReadonlySet<CorrectableField> = new Set<CorrectableField>(['section', 'page'])

export const fitsField = (field: CorrectableField, value: CorrectedValue): boolean =>
  fits(DOCUMENT_FIELDS[field], value)
export const fitsGazette = (field: GazetteField, value: CorrectedValue): boolean => fits(GAZETTE_FIELDS[field], value)

function fits(form: FieldForm | undefined, value: CorrectedValue): boolean {
  if (form === 'texts')
    return Array.isArray(value) && value.every((each) => typeof each === 'string' && each.trim() !== '')
  if (value === null) return true
  if (form === 'count') return Number.isSafeInteger(value) && (value as number) >= 0
  if (typeof value !== 'string' || value.trim() === '') return false
  return form === 'text' || (form === 'date' && isDate(value))
}

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
