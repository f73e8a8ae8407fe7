import type { ParsedDocument } from '../document/parse.ts'
import type { LineMark, Row } from '../document/row.ts'
import type { Gazette, GazetteDocument, Line } from '../tree/index.ts'

/** What a person has said of the text, put in where it is read. `src/corrections/` makes one. */
export interface Corrector {
  /** What was said of a line, null where nothing was. */
  mark(line: Line): LineMark | null
  /** The facts of the issue whose front matter these rows are. */
  gazette(gazette: Gazette, front: readonly Row[]): Gazette
  /** Corrects a document before it is held against the contents list. */
  document(parsed: ParsedDocument, rows: readonly Row[]): void
  /** Corrects what the contents list gave to the document. */
  placed(document: GazetteDocument): void
}
