import type { GazetteDocument, GazetteRecord, Issue } from '../tree/index.ts'
import type { ThinOptions } from './thin.ts'

/** Takes the text of a stream, piece by piece. A promise holds the next piece back until it is settled. */
export type Sink = (text: string) => void | Promise<void>

/** Takes records in the order of the stream: of each issue its issue record, documents and diagnostics, its end record. */
export interface RecordWriter {
  write(record: GazetteRecord): void | Promise<void>
  /** To be called once, after the last record. */
  end(): void | Promise<void>
}

/** A file that is being written; it stands under its name once it is closed. */
export interface OpenFile {
  write(text: string): void | Promise<void>
  close(): void | Promise<void>
}

/** A folder that files are put into. */
export interface Folder {
  /** Begins a file. `path` is relative to the folder, its parts separated by "/", each a safe file name. */
  open(path: string): OpenFile | Promise<OpenFile>
}

/** The tables of the CSV folder; `--of` names one of them. */
export const CSV_TABLES = ['issues', 'documents', 'contents', 'references', 'appointments', 'diagnostics'] as const

export type CsvTableName = (typeof CSV_TABLES)[number]

/** What cites a number: the issue, and the title that stands by the number. */
export interface Cited {
  issue: Issue
  title: string | null
}

export interface OutputOptions extends ThinOptions {
  /** Language of headings that the output adds (目录, Contents). Default zh. */
  lang?: 'zh' | 'en'
  /** JSON: one line without spaces instead of indented text. */
  compact?: boolean
  /** Markdown: tables as GFM, which has no merged cells, or as HTML. Default gfm. */
  tableStyle?: 'gfm' | 'html'
  /**
   * Markdown: address of a document of the same batch by its number, as it is to stand in a link: absolute, or relative to the file of the stream or
   * to the folder. Null where none has it.
   */
  resolve?: (number: string, cited: Cited) => string | null
  /** Markdown: told where each document stands: its address in the stream (#doc-3) or below the folder (003-云政发〔2024〕3号.md). */
  placed?: (document: GazetteDocument, address: string, issue: Issue) => void
  /** CSV: which table a single stream holds. Default documents. */
  of?: CsvTableName
  /** CSV: a byte order mark, and a guard against cells that Excel would run as formulas. */
  excel?: boolean
}

export type FormatName = 'json' | 'ndjson' | 'markdown' | 'csv'

/** A form of output. Writers trust their records: `checked` stands before them. */
export interface OutputFormat {
  name: FormatName
  /** Extension of a file that holds the stream, with its dot. */
  extension: string
  /** Writes everything to one stream. */
  create(sink: Sink, options: OutputOptions): RecordWriter
  /** Writes several files; absent in formats that have one stream only. */
  createFiles?(folder: Folder, options: OutputOptions): RecordWriter
}
