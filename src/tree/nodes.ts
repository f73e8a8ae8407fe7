import type { LowConfidence } from './schema.generated.ts'

/** The nodes of the gazette tree. Their types are generated from the schemas, which are the authority. */
export type {
  Annex,
  Appointment,
  Attachment,
  Block,
  BlockType,
  CellSpan,
  ColumnType,
  ContentsEntry,
  Gazette,
  GazetteDocument,
  Instrument,
  LowConfidence,
  NumberParts,
  Reference,
  ReferenceRole,
  Source,
  Table,
  Validity,
} from './schema.generated.ts'

/** How sure a field is. Only what is below `certain` is stored. */
export type Confidence = 'certain' | LowConfidence
