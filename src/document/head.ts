import type { DocumentNumber } from '../lexicon/documentNumber.ts'

/** Where the head of a document stands; indexes into its rows. */
export interface DocumentHead {
  title: { from: number; to: number } | null
  number: number | null
  parsed: DocumentNumber | null
  /** Title and beginning of the text that share the line of the number. */
  inline: { title: string; rest: string } | null
  certain: boolean
}

/** What stands behind the number of a document on its line: its text; '' where nothing does. */
export const textBehind = ({ inline }: DocumentHead): string => inline?.rest ?? ''
