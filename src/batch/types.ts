import type { NotTextEvidence } from '../messages/notText.ts'
import type { ParseOptions } from '../options.ts'
import type { FormatName, OutputOptions } from '../output/format.ts'
import type { PrintedDiagnostic } from '../tree/index.ts'
import type { Link, Linked } from './links.ts'

/** One output of a text. */
export interface Target {
  format: FormatName
  settings: OutputOptions
  /** Relative to the output folder: the file (`2024/1.ndjson`), or for several files what stands before their names (`2024/1/`, or nothing). */
  path: string
  several: boolean
}

/** One text to be converted. Plain data: it is sent to a worker thread. */
export interface Job {
  index: number
  /** Where the text is read. */
  file: string
  /** Options of the parser, with the corrections for this text. */
  parse: ParseOptions
  targets: readonly Target[]
  /** Folder of its own that the outputs are written into before they are put in their places. */
  scratch: string
  /** Documents of other issues that its Markdown is to link to. */
  links?: readonly Link[]
  /** Which findings are given back: all, or those that say that something was not read. */
  findings: 'all' | 'decisive'
}

/** A file that was written: its path relative to the output folder. */
export interface Written {
  path: string
  bytes: number
  sha256: string
}

/** Why a text was not converted. */
export interface Failure {
  /**
   * `read` and `write` are errors of the system with their `code`; `exists`, `outside` and `not-file` are outputs that may not be
   * written; `memory` and `worker` say that the thread died, because it had too little memory or for another reason.
   */
  kind: 'read' | 'write' | 'not-text' | 'exists' | 'outside' | 'not-file' | 'internal' | 'memory' | 'worker'
  /** Code of the system's error (ENOENT); of `not-text` what the input is. */
  code: string | null
  message: string
  /** Of `not-text` what that was told by. */
  evidence?: NotTextEvidence
  /** The output concerned, relative to the output folder. */
  path: string | null
}

/** What became of one text. */
export interface Result {
  index: number
  bytes: number
  sha256: string
  documents: number
  /** Findings that say that something was not read. */
  unread: number
  /** How often each rule found something. */
  rules: Record<string, number>
  findings: PrintedDiagnostic[]
  /** Whether the corrections given held something for this text. */
  fits: boolean
  outputs: Written[]
  /** Of a text that Markdown was written of. */
  markdown: Linked | null
  milliseconds: number
  failure: Failure | null
}
