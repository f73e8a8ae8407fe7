import type { GazetteDocument, GazetteRecord } from '../tree/index.ts'

/** What of the JSON is left out; `schemas/thin/` describes what is left. */
export interface ThinOptions {
  /** Only these fields of a document, besides `type`. */
  fields?: readonly DocumentField[]
  /** false leaves out the blocks. */
  blocks?: boolean
  /** false leaves out the tables; table blocks stay and keep their index. */
  tables?: boolean
  /** false leaves out where everything stands: `position`, `fieldPositions`, `place`, `rowLines`. */
  positions?: boolean
}

export type DocumentField = keyof GazetteDocument

/** The fields that every document has, in the order of the schema. */
export const DOCUMENT_FIELDS = [
  'type',
  'id',
  'number',
  'numberParts',
  'issuers',
  'title',
  'kind',
  'section',
  'page',
  'addressee',
  'addressees',
  'signatories',
  'date',
  'disclosure',
  'keywords',
  'copiedTo',
  'printedDate',
  'attachments',
  'instruments',
  'annexes',
  'references',
  'appointments',
  'validity',
  'confidence',
  'corrected',
  'accepted',
  'fieldPositions',
  'blocks',
  'tables',
  'position',
] as const satisfies readonly DocumentField[]

const PLACES = new Set(['position', 'place', 'fieldPositions', 'rowLines'])

/** The value without the places in it. An appointment's `position` is a post, a text, and stays. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(([key, item]) => !PLACES.has(key) || typeof item === 'string')
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutPlaces(item)]))
}

const ORDER: ReadonlySet<string> = new Set(DOCUMENT_FIELDS)

/** The fields that a document has, in a fixed order: those of every document, then what else it has. */
export function fieldsOf(document: GazetteDocument): string[] {
  const fields: string[] = []
  for (const field of ORDER) if (field in document) fields.push(field)
  for (const field in document) if (!ORDER.has(field)) fields.push(field)
  return fields
}

/** Whether a field of a document is to be put out. */
function keeps(field: string, { fields, blocks, tables, positions }: ThinOptions): boolean {
  if (blocks === false && field === 'blocks') return false
  if (tables === false && field === 'tables') return false
  if (positions === false && PLACES.has(field)) return false
  return fields === undefined || (fields as readonly string[]).includes(field)
}

/** A record with `type` and the issue in front and, in a document, the asked fields in their order. */
function ordered(record: GazetteRecord, options: ThinOptions): object {
  if (record.type === 'issue') return record
  if (record.type !== 'document') {
    const { type, issue, ...rest } = record
    return { type, issue, ...rest }
  }
  const values = record as unknown as Record<string, unknown>
  const kept: Record<string, unknown> = { type: record.type, issue: record.issue }
  for (const field of fieldsOf(record))
    if (field !== 'type' && field !== 'issue' && keeps(field, options)) kept[field] = values[field]
  return kept
}

/** A record as it is put out: its fields in a fixed order, without what the options leave out. */
export function thinRecord(record: GazetteRecord, options: ThinOptions): object {
  const fields = ordered(record, options)
  return options.positions === false ? (withoutPlaces(fields) as object) : fields
}
