import type { BlockType, GazetteDocument } from './nodes.ts'
import type { Gazette } from './schema.generated.ts'

/** A line of a text, by what it says: its number is only where to look first. */
export interface LineAnchor {
  /** Line number when the correction was made, from 1. */
  line: number
  /** What the line says, without layout at both ends; its first 200 characters. */
  text: string
  /** What the nearest lines above and below say that are not blank; null where there is none. */
  before: string | null
  after: string | null
}

/** The fields of a document that a person may correct. What follows from a field (the parts of a number) follows. */
export type CorrectableField = Extract<
  keyof GazetteDocument,
  | 'number'
  | 'issuers'
  | 'title'
  | 'kind'
  | 'section'
  | 'page'
  | 'addressee'
  | 'signatories'
  | 'date'
  | 'disclosure'
  | 'keywords'
  | 'copiedTo'
  | 'printedDate'
>

export type GazetteField = Exclude<keyof Gazette, 'corrected'>

export type CorrectedValue = string | number | null | string[]

interface Made {
  at: LineAnchor
  /** Why the reader had taken it so: the reason it gives for the line, or the rule of the finding. */
  because?: string | null
}

/** What a person has corrected. */
export type Correction =
  | (Made & {
      /** A document begins at this line; none begins there; the line is furniture; the line is text. */
      action: 'begin' | 'continue' | 'furniture' | 'text'
      /** What the line had been taken for. */
      from?: string | null
    })
  | (Made & { action: 'field'; field: CorrectableField; from: CorrectedValue; value: CorrectedValue })
  | (Made & { action: 'accept'; field: CorrectableField; value: CorrectedValue })
  | (Made & { action: 'gazette'; field: GazetteField; from: CorrectedValue; value: CorrectedValue })
  | (Made & { action: 'block'; from: BlockType; value: BlockType })
  /** The block that begins at this line goes on from the one before; the block is cut before this line. */
  | (Made & { action: 'join' | 'split' })

/** The corrections of one text. */
export interface CorrectedSource {
  /** Name of the text when the corrections were made. */
  path: string | null
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  sha256: string
  corrections: Correction[]
}

/** A `*.corrections.json`; `schemas/corrections.schema.json` is the authority. */
export interface Corrections {
  $schema?: string
  type: 'corrections'
  version: 1
  sources: CorrectedSource[]
}
