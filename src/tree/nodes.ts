import type { Position } from './position.ts'

/** How sure a field is. Only what is below `certain` is stored. */
export type Confidence = 'certain' | 'probable' | 'guess'

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

/** A block: every line of a document that is not furniture lies in exactly one. */
export interface Block {
  type: BlockType
  /** Heading depth, from 1; headings only. */
  depth?: number
  /** Heading label as printed (一、 （一） 1.), null where it has none; headings only. */
  label?: string | null
  /** Reflowed text; absent in tables. */
  text?: string
  /** Index into the document's `tables`; tables only. */
  table?: number
  /** `text` with `--normalize` applied. */
  normalized?: string
  position: Position
}

/** A merged cell of a table: it begins at `row` (0 = first header row) and `column` (from 0). */
export interface CellSpan {
  row: number
  column: number
  rows: number
  columns: number
}

export type ColumnType = 'text' | 'integer' | 'decimal' | 'percent' | 'date' | 'money'

export interface Table {
  type: 'table'
  title: string | null
  unit: string | null
  columns: string[]
  headerRows: number
  rows: string[][]
  /** Line numbers of each body row: first and last source line. */
  rowLines: [number, number][]
  /** Merged cells, [] where none. Rows count header rows first. */
  spans: CellSpan[]
  columnTypes: ColumnType[]
  /** Unit of each column where it states one (万元), else null. */
  columnUnits: (string | null)[]
  /** Parsed values beside the printed cells: one list a column, null for a column whose cells do not all parse. */
  values: ((number | string | null)[] | null)[]
  /** Indexes of rows that name a section of the table (一、产业发展). */
  sectionRows: number[]
  /** 注：… / 备注：… below the table. */
  notes: string[]
  position: Position
}

export interface Attachment {
  n: number | null
  title: string
  availability: string | null
  position: Position
}

export interface Instrument {
  title: string
  position: Position
}

export interface Annex {
  label: string | null
  title: string | null
  position: Position
}

export type ReferenceRole = 'basedOn' | 'forwards' | 'repeals' | 'amends' | 'repliesTo'

export interface Reference {
  number: string
  title: string | null
  /** What the text says the cited document is to this one; null where it says nothing. */
  role: ReferenceRole | null
  /** `id` of the document of this issue that bears the number; null where none does. */
  document: string | null
  position: Position
}

export interface Appointment {
  action: 'appoint' | 'remove'
  person: string
  position: string
  /** Where the text says so; `position` is the post in this node, so the place has a name of its own. */
  place: Position
}

export interface Validity {
  /** First day in force, ISO; `onIssue` where the text says 自发布之日起. */
  from: string | null
  /** Last day in force, ISO. */
  until: string | null
  /** The term as printed (有效期五年), null where none. */
  term: string | null
}

export interface NumberParts {
  code: string
  year: number | null
  serial: number
}

export interface GazetteDocument {
  type: 'document'
  id: string
  number: string | null
  numberParts: NumberParts | null
  issuers: string[]
  title: string | null
  kind: string | null
  section: string | null
  page: number | null
  addressee: string | null
  addressees: string[]
  signatories: string[]
  date: string | null
  disclosure: string | null
  keywords: string[]
  copiedTo: string[]
  printedDate: string | null
  attachments: Attachment[]
  instruments: Instrument[]
  annexes: Annex[]
  references: Reference[]
  appointments: Appointment[]
  validity: Validity | null
  confidence: Record<string, Exclude<Confidence, 'certain'>>
  /** Where each field was read from. */
  fieldPositions: Record<string, Position>
  blocks: Block[]
  tables: Table[]
  position: Position
}

export interface ContentsEntry {
  section: string | null
  title: string
  number: string | null
  page: number | null
  position: Position
}

/** What the cover and imprint say of the issue; null where they do not. */
export interface Gazette {
  name: string | null
  region: string | null
  publisher: string | null
  year: number | null
  issue: number | null
  totalIssue: number | null
  published: string | null
  frequency: string | null
  address: string | null
  postcode: string | null
  phone: string | null
  distribution: string | null
}

export interface Source {
  path: string | null
  encoding: string
  bom: boolean
  bytes: number
  lines: number
  sha256: string
}
