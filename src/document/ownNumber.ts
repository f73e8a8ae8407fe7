import { ownDocumentNumber } from '../lexicon/documentNumber.ts'
import { perRow } from './perRow.ts'

/** Longest line that is looked at: a number, a label before it, 签发人 after it. */
const LONGEST = 80

/** The document number that a line is, and nothing else: 云政发〔2023〕20号. Null for any other line. */
export const ownNumber = perRow((row) => (row.text.length <= LONGEST ? ownDocumentNumber(row.text) : null))
