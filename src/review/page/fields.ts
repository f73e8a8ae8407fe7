import { type FieldForm, isDate } from '../../corrections/fieldForms.ts'
import type { CorrectedValue } from '../../tree/index.ts'

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
