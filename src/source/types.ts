import type { Diagnostic } from '../tree/diagnostic.ts'
import type { Line } from '../tree/line.ts'

/** The encodings that are read, by the names that stand in the output. ASCII is read as UTF-8. */
export type EncodingName = 'UTF-8' | 'GB18030' | 'Big5' | 'UTF-16LE' | 'UTF-16BE' | 'ASCII'

/** What an encoding was told by: see `detect/cascade.ts`, which asks in this order. */
export type DetectionEvidence = 'option' | 'bom' | 'utf16-shape' | 'utf8-strict' | 'ascii' | 'multibyte-score' | 'empty'

/** A reading that was weighed; `score` is the common-character score, from 0 (nothing reads as Chinese) to 1. */
export interface Alternative {
  encoding: string
  score: number
}

/** How a text is encoded, and how that is known. */
export interface Detection {
  encoding: EncodingName
  /** True where the text begins with a byte order mark of this encoding; the mark is no part of the text. */
  bom: boolean
  confidence: 'certain' | 'probable' | 'guess'
  evidence: DetectionEvidence
  /** Bytes that were looked at. */
  sampleBytes: number
  /** The other readings that were weighed, best first. */
  alternatives: Alternative[]
}

export interface SourceOptions {
  /** Encoding label; overrules detection. */
  encoding?: string | undefined
  /** Labels of the encodings that detection may choose from; a byte order mark is believed all the same. */
  encodings?: readonly string[] | undefined
}

/** Size and hash of the bytes, and the number of lines of the text. */
export interface SourceSummary {
  bytes: number
  lines: number
  /** Of the bytes as they came in, byte order mark included; lower-case hexadecimal. */
  sha256: string
}

/** A text that is being read. */
export interface OpenedText {
  detection: Detection
  /** Batches of lines, in order; to be iterated once. */
  lines: AsyncIterable<Line[]>
  /** Valid once `lines` is exhausted. */
  summary: () => SourceSummary
  /** Findings about the encoding known so far; complete once `lines` is exhausted. */
  diagnostics: () => Diagnostic[]
}

/** A text that has been read. */
export interface ReadText {
  detection: Detection
  lines: Line[]
  summary: SourceSummary
  diagnostics: Diagnostic[]
}
