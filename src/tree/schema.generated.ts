// Generated from schemas/*.schema.json by `npm run generate`. Change the schemas, not this file.

/** One issue of a gazette, as `--format json` prints it: one object, or an array of them where there are several. */
export interface Issue {
  /** Always `issue`. */
  type: 'issue'
  /** The input that the issue was read from. */
  source: Source
  /** What the cover and the imprint say of the issue. */
  gazette: Gazette
  /** The contents list; [] where there is none. */
  contents: ContentsEntry[]
  /** The documents, in order. */
  documents: GazetteDocument[]
  /** Findings about the text and the reading. */
  diagnostics: PrintedDiagnostic[]
}

/** First record of an issue. What is known only at its end stands in the end record. */
export interface IssueRecord {
  /** Always `issue`. */
  type: 'issue'
  /** Index of the issue in the stream, from 0. */
  index: number
  /** The input, as far as it is known at its beginning. */
  source: OpenedSource
  /** What the cover and the imprint in front say of the issue. */
  gazette: Gazette
  /** The contents list; [] where there is none. */
  contents: ContentsEntry[]
}

/** An input as far as it is known at its beginning. */
export interface OpenedSource {
  /** Name of the input as given; null for standard input. */
  path: string | null
  /** Encoding the text was read in. */
  encoding: string
  /** Whether the input begins with a byte order mark. */
  bom: boolean
}

/** A document. */
export type DocumentRecord = GazetteDocument & {
  /** Index of the issue in the stream, from 0. */
  issue: number
}

/** A finding. */
export type DiagnosticRecord = PrintedDiagnostic & {
  /** Always `diagnostic`. */
  type: 'diagnostic'
  /** Index of the issue in the stream, from 0. */
  issue: number
}

/** Last record of an issue. */
export interface EndRecord {
  /** Always `end`. */
  type: 'end'
  /** Index of the issue in the stream, from 0. */
  issue: number
  /** Number of documents of the issue. */
  documents: number
  /** Number of findings of the issue. */
  diagnostics: number
  /** The contents list, where it stands at the end of the issue: its entries with the `id` of their documents, which have gone by without section and page. Absent where there is none; a list in front stands in the issue record. */
  contents?: ContentsEntry[]
  /** The input, with what is known only at its end. */
  source: Source
  /** The facts of the issue, with what its back cover adds. */
  gazette: Gazette
}

/** A line of `--format ndjson`. The records of an issue come in the order issue, documents and diagnostics, end; a stream whose last issue has no end record was cut off. */
export type GazetteRecord = IssueRecord | DocumentRecord | DiagnosticRecord | EndRecord

/** Parts of a document number. */
export interface NumberParts {
  /** Code of the issuing body (发文机关代字). */
  code: string
  /** Year; null where the number has none. */
  year: number | null
  /** Serial number. */
  serial: number
}

/** An entry of the list of attachments. */
export interface Attachment {
  /** Number as printed; null where it has none. */
  n: number | null
  /** Title as printed. */
  title: string
  /** Where the attachment is to be had, as printed, without brackets; null where nothing is said. */
  availability: string | null
  /** Where the entry stands. */
  position: Position
}

/** A text that the document issues or forwards. */
export interface Instrument {
  /** Title of the text. */
  title: string
  /** Where its title stands. */
  position: Position
}

/** An annex printed in the issue. */
export interface Annex {
  /** Marker without spaces or colon; null where none is printed. */
  label: string | null
  /** Title of the annex; null where none is printed. */
  title: string | null
  /** Where the annex begins. */
  position: Position
}

/** What the text says the cited document is to this one. */
export type ReferenceRole = 'basedOn' | 'forwards' | 'repeals' | 'amends' | 'repliesTo'

/** A document that the text cites by its number. */
export interface Reference {
  /** Number in its canonical form. */
  number: string
  /** The 《title》 that the number belongs to; null where there is none. */
  title: string | null
  /** What the text says the cited document is to this one; null where it says nothing. */
  role: ReferenceRole | null
  /** `id` of the document of this issue that bears the number; null where none does. */
  document: string | null
  /** Where the number is first cited. */
  position: Position
}

/** An appointment or a removal. */
export interface Appointment {
  /** Whether the person is appointed or removed. */
  action: 'appoint' | 'remove'
  /** Name of the person, without layout spaces. */
  person: string
  /** The post (not a place in the text). */
  position: string
  /** Where the text says so. */
  place: Position
}

/** From when and until when the document is in force. */
export interface Validity {
  /** First day in force, ISO 8601; `onIssue` where the text says from the day of issue (自发布之日起). */
  from: string | 'onIssue' | null
  /** Last day in force, ISO 8601. */
  until: string | null
  /** The term as printed; null where there is none. */
  term: string | null
}

/** How sure a field is: `probable` or `guess`. */
export type LowConfidence = 'probable' | 'guess'

/** An official document of an issue. */
export interface GazetteDocument {
  /** Always `document`. */
  type: 'document'
  /** Unique in the issue: the number (a repeat gets #2), else `doc-007` by order. */
  id: string
  /** Document number in its canonical form (no spaces, 〔〕, 号); null where none is printed. */
  number: string | null
  /** Parts of the number; null where there is no number or it has no such parts. */
  numberParts: NumberParts | null
  /** Issuing bodies, the leading one first. */
  issuers: string[]
  /** Title without the issuer, lines joined, layout spaces removed. */
  title: string | null
  /** Kind of document (文种); null where it is none, such as news. */
  kind: string | null
  /** Section of the issue, from the contents list or the divider before the document. */
  section: string | null
  /** Page that the contents list gives. */
  page: number | null
  /** Main recipients as printed, without the final colon. */
  addressee: string | null
  /** The main recipients, split. */
  addressees: string[]
  /** Bodies or persons that sign. */
  signatories: string[]
  /** Date of the document (成文日期), ISO 8601; year or year and month where the day is not printed. */
  date: string | null
  /** Statement on disclosure, without its brackets. */
  disclosure: string | null
  /** Subject terms (主题词). */
  keywords: string[]
  /** Bodies that the document is copied to (抄送). */
  copiedTo: string[]
  /** Date of printing and distribution (印发日期), ISO 8601. */
  printedDate: string | null
  /** Entries of the list of attachments after the text. */
  attachments: Attachment[]
  /** Texts that the document issues or forwards. */
  instruments: Instrument[]
  /** Annexes printed in the issue. */
  annexes: Annex[]
  /** Other documents that the text cites by number, in order of first mention. */
  references: Reference[]
  /** Persons appointed or removed. */
  appointments: Appointment[]
  /** From when and until when the document is in force; null where it does not say. */
  validity: Validity | null
  /** How sure a field is, by field name; only fields below certain are named. */
  confidence: {
    [k: string]: LowConfidence
  }
  /** What a person has corrected, by field name; absent where nothing was. */
  corrected?: string[]
  /** Fields below certain that a person has found right; absent where there are none. */
  accepted?: string[]
  /** Where each field was read from, by field name. */
  fieldPositions: {
    [k: string]: Position
  }
  /** The text of the document, block by block. */
  blocks: Block[]
  /** The tables of the document; blocks of type `table` name their index. */
  tables: Table[]
  /** Where the document stands, from the first line of its title block to its last line. */
  position: Position
}

/** Kind of a block. `attachment` is an entry of the list of attachments after the text; `annex` the marker of a printed annex; `annexTitle` the title of an annex or of the instrument that a notice carries. */
export type BlockType =
  | 'title'
  | 'number'
  | 'addressee'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'table'
  | 'caption'
  | 'attachment'
  | 'annex'
  | 'annexTitle'
  | 'signature'
  | 'note'

/** A block of a document. Every source line of a document that is not furniture (page number, running head, repeated table header) lies in exactly one block, in source order. */
export interface Block {
  /** What the block is. */
  type: BlockType
  /** Depth of the heading, from 1; headings only. */
  depth?: number
  /** Label of the heading as printed, null where it has none; headings only. */
  label?: string | null
  /** The text, reflowed: hard-wrapped lines and paragraphs cut by a page are one string. Absent in tables. */
  text?: string
  /** Index into the document's `tables`, from 0; tables only. */
  table?: number
  /** The text in normalised form (punctuation, quotes, spaces between Chinese characters); only with `--normalize`. */
  normalized?: string
  /** Where the block stands. */
  position: Position
}

/** A merged cell. */
export interface CellSpan {
  /** First row, from 0; header rows count first. */
  row: number
  /** First column, from 0. */
  column: number
  /** Rows that it spans. */
  rows: number
  /** Columns that it spans. */
  columns: number
}

/** Type of the cells of a column. */
export type ColumnType = 'text' | 'integer' | 'decimal' | 'percent' | 'date' | 'money'

/** A logical table: parts split by pages are joined, repeated headers dropped. */
export interface Table {
  /** Always `table`. */
  type: 'table'
  /** Title of the table. */
  title: string | null
  /** Unit stated for the whole table (单位：万元). */
  unit: string | null
  /** Column names: header rows flattened with "/"; "" where the header is empty. */
  columns: string[]
  /** Number of header rows in print. */
  headerRows: number
  /** Body rows; each has as many cells as there are columns, "" where a cell is empty or merged. */
  rows: string[][]
  /** First and last source line of each body row. */
  rowLines: [number, number][]
  /** Merged cells; [] where there are none. */
  spans: CellSpan[]
  /** Type of each column, inferred over all rows. */
  columnTypes: ColumnType[]
  /** Unit of each column, null where it states none. */
  columnUnits: (string | null)[]
  /** Parsed values beside the printed cells: one list a column (null for an empty cell), or null for a column whose cells do not all parse. */
  values: ((number | string | null)[] | null)[]
  /** Indexes of the body rows that name a section of the table (一、产业发展). */
  sectionRows: number[]
  /** Notes below the table, as printed. */
  notes: string[]
  /** Where the table stands, from its first header row to its last body row. */
  position: Position
}

/** An entry of the contents list. */
export interface ContentsEntry {
  /** Section of the contents list that the entry stands in. */
  section: string | null
  /** Title as printed in the list, with the issuer where the list prints it; layout spaces removed. */
  title: string
  /** Document number in its canonical form; null where the list prints none. */
  number: string | null
  /** Page that the list gives. */
  page: number | null
  /** `id` of the document that the entry is of, null where none was found; only of a list that stands at the end of the issue, behind its documents. */
  document?: string | null
  /** Where the entry stands. */
  position: Position
}

/** What the cover and the imprint say of the issue; null where they do not. */
export interface Gazette {
  /** Name of the gazette. */
  name: string | null
  /** Region that the gazette is of. */
  region: string | null
  /** Body that publishes the gazette. */
  publisher: string | null
  /** Year of the issue. */
  year: number | null
  /** Number of the issue in its year. */
  issue: number | null
  /** Number of the issue since the first (总第9期). */
  totalIssue: number | null
  /** Day of publication, ISO 8601; year or year and month where the day is not stated. */
  published: string | null
  /** How often the gazette appears, as printed. */
  frequency: string | null
  /** Address of the publisher. */
  address: string | null
  /** Postcode of the address. */
  postcode: string | null
  /** Telephone number, as printed. */
  phone: string | null
  /** To whom the gazette is sent, as printed. */
  distribution: string | null
  /** What a person has corrected, by field name; absent where nothing was. */
  corrected?: string[]
}

/** The input that an issue was read from. */
export interface Source {
  /** Name of the input as given; null for standard input. */
  path: string | null
  /** Encoding the text was read in. */
  encoding: string
  /** Whether the input begins with a byte order mark. */
  bom: boolean
  /** Size of the input in bytes. */
  bytes: number
  /** Number of lines. */
  lines: number
  /** SHA-256 of the bytes of the input, in lower-case hexadecimal. */
  sha256: string
}

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info'

/** A finding about the text or about what was read from it. */
export interface PrintedDiagnostic {
  /** Id of the rule. */
  rule: string
  /** How grave the finding is. */
  severity: Severity
  /** The finding in words, in the language asked for. */
  message: string
  /** What the text has; null where the finding is not about a value. */
  actual: string | null
  /** What is due there; null where nothing certain is. */
  expected: string | null
  /** Where in the text; null where it is of no one place. */
  position: Position | null
  /** `id` of the document that it is about; null for the issue as a whole. */
  document: string | null
}

/** A place in the decoded text, counted in UTF-16 code units. */
export interface Point {
  /** Line, from 1. */
  line: number
  /** Column in the line, from 1. */
  column: number
  /** Offset in the whole text, from 0. */
  offset: number
}

/** A stretch of the decoded text, as unist has it: from its first character to the place just after its last. */
export interface Position {
  /** Place of the first character. */
  start: Point
  /** Place just after the last character. */
  end: Point
}
