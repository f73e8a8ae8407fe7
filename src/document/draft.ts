import type { BlockType } from '../tree/index.ts'
import type { Row } from './row.ts'

/** A block while its lines are being gathered. `numbered` is not yet known to be heading or paragraph. */
export interface Draft {
  type: BlockType | 'numbered'
  rows: Row[]
  /** Why it was taken for what it is: what `explain` prints. */
  because: string
  /** Index of the table, of `table` blocks. */
  table?: number
  /** The text of the block where it is not simply that of its rows. */
  text?: string
  /** The document's own text, the instrument that it carries, or an annex: signatures and attachments count by where they stand. */
  part: 'own' | 'instrument' | 'annex'
}
