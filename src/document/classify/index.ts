import type { Beginning, Classifier, Reading } from '../reading.ts'
import { annexMarker, annexTitle } from './annex.ts'
import { attachmentEntry, attachmentHead } from './attachment.ts'
import { footnote, imprintLine, letterSignature, note, seal, signature } from './endMatter.ts'
import {
  addressee,
  furtherNumber,
  headnote,
  innerAddressee,
  overAddressee,
  overNote,
  promulgation,
  registrationNumber,
  taiwanLine,
} from './head.ts'
import { appointmentLine, listLine } from './list.ts'
import { chartBox, figure, numbered, paragraph } from './text.ts'

/** What a line that begins a block can be, asked in this order: head, annexes, attachments, end matter … */
const MATTER: readonly Classifier[] = [
  taiwanLine,
  annexMarker,
  registrationNumber,
  furtherNumber,
  promulgation,
  headnote,
  overNote,
  innerAddressee,
  overAddressee,
  addressee,
  attachmentHead,
  attachmentEntry,
  footnote,
  note,
  imprintLine,
  signature,
  letterSignature,
  annexTitle,
]

/** … and then text. The last one answers always. */
const TEXT: readonly Classifier[] = [chartBox, numbered, figure, seal, listLine, appointmentLine, paragraph]

/** What block the line at `i` begins. */
export function classify(i: number, reading: Reading): Beginning {
  const matter = firstAnswer(MATTER, i, reading)
  if (matter !== null) return matter
  reading.enterBody()
  return firstAnswer(TEXT, i, reading) ?? { type: 'paragraph', because: 'running-text' }
}

function firstAnswer(classifiers: readonly Classifier[], i: number, reading: Reading): Beginning | null {
  for (let n = 0; n < classifiers.length; n++) {
    const beginning = (classifiers[n] as Classifier)(i, reading)
    if (beginning) return beginning
  }
  return null
}
