import type { RootContent } from 'mdast'
import type { GazetteDocument } from '../../tree/index.ts'
import type { OutputOptions } from '../format.ts'
import { blockNodes } from './blocks.ts'

/** Address of the document that bears a number and is cited by a title, as it is to stand in a link; null where none is known. */
export type Resolve = (number: string, title: string | null) => string | null

export interface DocumentOptions extends Pick<OutputOptions, 'tableStyle'> {
  /** Heading depth of the title. */
  depth: number
  /** Put before the ids of annexes. */
  prefix: string
  resolve: Resolve
}

/** The text of a document as mdast, the numbers it cites linked where their documents are at hand. */
export function documentNodes(document: GazetteDocument, options: DocumentOptions): RootContent[] {
  const { depth, prefix, resolve, tableStyle = 'gfm' } = options
  const references = document.references.map(({ number, title }) => ({
    phrase: number,
    url: number === document.number ? null : resolve(number, title),
  }))
  return blockNodes({ document, depth, prefix, references, tableStyle })
}
