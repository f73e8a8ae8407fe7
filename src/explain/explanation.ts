import type { Block, Confidence, Evidence, GazetteDocument, PrintedDiagnostic } from '../tree/index.ts'

/** What a line can be taken for: part of a block, of nothing, of the front matter, a divider between documents, the back matter. */
export type LineRole = Block['type'] | 'blank' | 'furniture' | 'front' | 'contents' | 'entry' | 'section' | 'back'

/** First and last line. */
export type Lines = [first: number, last: number]

/** What a line was taken for, the document it belongs to, and what speaks for and against. */
export interface Explanation {
  path: string | null
  line: number
  text: string
  role: LineRole
  /** Why it has that role: of a block, why the block is of its type. */
  evidence: Evidence[]
  /** Whether it goes on with the block before it, and why; null for lines in no block, and where no block stands before. */
  seam: { joins: boolean; evidence: Evidence[] } | null
  /** `evidence` is that for the document's beginning at its first line. */
  document: (Pick<GazetteDocument, 'id' | 'title'> & { lines: Lines; evidence: Evidence[] }) | null
  block: { type: Block['type']; text: string | null; lines: Lines } | null
  fields: ExplainedField[]
  /** What is said of the line by the findings of the reading. */
  findings: Pick<PrintedDiagnostic, 'rule' | 'severity' | 'message'>[]
}

/** A field that was read from the line. */
export interface ExplainedField {
  /** `date`, `references[2]`, `gazette.issue`, `contents[0].page`. */
  name: string
  value: unknown
  confidence: Confidence
  evidence: Evidence[]
}
