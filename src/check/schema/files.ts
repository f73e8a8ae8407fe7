import { failureOf, type SchemaFailure, type Validator } from './failure.ts'
import {
  issue,
  thinDiagnosticRecord,
  thinDocumentRecord,
  thinEndRecord,
  thinIssue,
  thinIssueRecord,
} from './files.generated.ts'

const thinRecords: Record<string, Validator> = {
  issue: thinIssueRecord,
  document: thinDocumentRecord,
  diagnostic: thinDiagnosticRecord,
  end: thinEndRecord,
}

/** Checks a value read from JSON as a whole issue with every field (`schemas/issue.schema.json`). */
export const validateIssue = (value: unknown): SchemaFailure | null => failureOf(issue, value)

/** Checks a value read from JSON as a whole issue of which fields may have been left out (`schemas/thin/`). */
export const validateThinIssue = (value: unknown): SchemaFailure | null => failureOf(thinIssue, value)

/** Checks a value read from a line of NDJSON as a record of which fields may have been left out (`schemas/thin/`). */
export function validateThinRecord(value: unknown): SchemaFailure | null {
  const type = typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : ''
  const validator = Object.hasOwn(thinRecords, type) ? thinRecords[type] : undefined
  return validator === undefined ? { path: '/type', message: 'no record is of this type' } : failureOf(validator, value)
}
