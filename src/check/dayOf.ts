import type { GazetteDocument } from '../tree/index.ts'

/** The last day on which a document may be made: its date, or the end of the year of its number; null where it has neither. */
export function dayOf({ date, numberParts }: Pick<GazetteDocument, 'date' | 'numberParts'>): string | null {
  return date ?? (numberParts === null ? null : `${numberParts.year}-12-31`)
}
