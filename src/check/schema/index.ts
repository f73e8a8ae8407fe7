import type { GazetteRecord } from '../../tree/index.ts'
import { failureOf, type SchemaFailure, type Validator } from './failure.ts'
import { diagnostic, document, end, issue } from './records.generated.ts'

export type { SchemaFailure } from './failure.ts'

const validators: Record<GazetteRecord['type'], Validator> = { issue, document, diagnostic, end }

/** Checks a record of a stream against the schema of its type; null where it fits. */
export function validateRecord(record: GazetteRecord): SchemaFailure | null {
  if (!Object.hasOwn(validators, record.type))
    return { path: '/type', message: `no record is of type ${String(record.type)}` }
  return failureOf(validators[record.type], record)
}
