/** What is put out: whole issues, and the records of a stream. */
export type {
  DiagnosticRecord,
  DocumentRecord,
  EndRecord,
  GazetteRecord,
  Issue,
  IssueRecord,
  OpenedSource,
  PrintedDiagnostic,
} from './schema.generated.ts'
