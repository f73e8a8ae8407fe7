import type { ParsedDocument } from '../document/parse.ts'
import { type Evidence, type GazetteDocument, type Position, pro } from '../tree/index.ts'
import type { ExplainedField } from './explanation.ts'

const holds = ({ start, end }: Position, line: number): boolean => start.line <= line && line <= end.line

/** The fields of a document that were read from a line: those of one value, then the items of lists. */
export function fieldsAt(line: number, { document, origins }: ParsedDocument): ExplainedField[] {
  const single = (origins ?? [])
    .filter(({ at }) => at !== null && holds(at, line))
    .map(({ field, evidence }) => explained(document, field, field, document[field], evidence))
  return [
    ...single,
    ...correctedAt(line, document, new Set(single.map(({ name }) => name))),
    ...itemsAt(line, document),
  ]
}

/** Fields whose place is known and whose value a person gave, the reader having found none. */
const correctedAt = (line: number, document: GazetteDocument, told: ReadonlySet<string>): ExplainedField[] =>
  (document.corrected ?? [])
    .filter((field) => {
      const at = document.fieldPositions[field]
      return at !== undefined && holds(at, line) && !told.has(field)
    })
    .map((field) => explained(document, field, field, document[field as keyof GazetteDocument], []))

function explained(
  document: GazetteDocument,
  name: string,
  field: string,
  value: unknown,
  evidence: readonly Evidence[],
): ExplainedField {
  const corrected = document.corrected?.includes(field) ? [pro('corrected')] : []
  const accepted = document.accepted?.includes(field) ? [pro('accepted')] : []
  return {
    name,
    value,
    confidence: document.confidence[field] ?? 'certain',
    evidence: corrected.length > 0 ? corrected : [...evidence, ...accepted],
  }
}

/** The lists whose items say where they stand. */
const LISTS = ['attachments', 'instruments', 'annexes', 'references'] as const

const REASONS = {
  attachments: 'entry-of-attachments',
  instruments: 'title-of-instrument',
  annexes: 'printed-annex',
  references: 'number-cited',
} as const satisfies Record<(typeof LISTS)[number], string>

function* itemsAt(line: number, document: GazetteDocument): Generator<ExplainedField> {
  for (const list of LISTS) {
    for (const [i, item] of document[list].entries()) {
      if (!holds(item.position, line)) continue
      const { position: _, ...value } = item
      yield explained(document, `${list}[${i}]`, list, value, [pro(REASONS[list])])
    }
  }
  for (const [i, { place, ...value }] of document.appointments.entries())
    if (holds(place, line))
      yield explained(document, `appointments[${i}]`, 'appointments', value, [pro('appointment-stated')])
}
