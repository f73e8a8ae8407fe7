import type { Diagnostic } from './diagnostic.ts'
import type { ContentsEntry, Gazette, GazetteDocument, Source } from './nodes.ts'

/** A diagnostic with its wording, as it is put out. */
export interface PrintedDiagnostic {
  rule: Diagnostic['rule']
  severity: Diagnostic['severity']
  message: string
  position: Diagnostic['position']
  document: string | null
}

/** One whole issue, as `--format json` prints it. */
export interface Issue {
  type: 'issue'
  source: Source
  gazette: Gazette
  contents: ContentsEntry[]
  documents: GazetteDocument[]
  diagnostics: PrintedDiagnostic[]
}

/** First record of an issue in a stream. Size, line count and hash are known only at its end, so they stand in `end`. */
export interface IssueRecord {
  type: 'issue'
  index: number
  source: Pick<Source, 'path' | 'encoding' | 'bom'>
  gazette: Gazette
  contents: ContentsEntry[]
}

export type DocumentRecord = GazetteDocument & { issue: number }

export type DiagnosticRecord = PrintedDiagnostic & { type: 'diagnostic'; issue: number }

/** Last record of an issue in a stream: a stream without it was cut off. */
export interface EndRecord {
  type: 'end'
  issue: number
  documents: number
  diagnostics: number
  /** The source with what is known only now. */
  source: Source
  /** The facts of the issue with what its back cover adds. */
  gazette: Gazette
}

export type GazetteRecord = IssueRecord | DocumentRecord | DiagnosticRecord | EndRecord
