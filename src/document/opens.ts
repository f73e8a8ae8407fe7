import { readAnnexMarker, readAppendix, readAttachmentHead } from '../lexicon/attachment.ts'
import { readImprintLine } from '../lexicon/imprintLine.ts'
import { noteKind } from '../lexicon/note.ts'
import { finalMark } from '../lexicon/punctuation.ts'
import { taiwanLabel } from '../lexicon/taiwan.ts'
import { announcedRows } from './classify/annex.ts'
import { signs } from './classify/endMatter.ts'
import { furtherNumber } from './classify/head.ts'
import { isAppointmentLine, isDuty, listReason } from './listLine.ts'
import type { Reading } from './reading.ts'
import type { Row } from './row.ts'

/** Why a line begins a block of its own whatever stands before it; null where it may go on. */
export function opens(i: number, reading: Reading): string | null {
  const row = reading.rows.at(i)
  const text = row.text
  if (announcedRows(i, reading) > 0) return 'a title that the document announced'
  if (reading.facts.taiwan && (taiwanLabel(text) || /^(?:主旨|依據|說明|公告事項|辦法)[：:]/u.test(row.compact)))
    return 'a labelled line of the head'
  if (noteKind(text)) return 'a note in brackets'
  if (readAttachmentHead(text) || readAppendix(text)) return 'a list of attachments'
  if (readAnnexMarker(text)) return 'an annex marker'
  if (furtherNumber(i, reading)) return 'a number on a line of its own'
  if (readImprintLine(text)) return 'a line of the imprint under a document'
  if (signs(i, reading)) return 'a signature'
  if (row.enumerator) return isDue(row, reading) ? `the number ${row.enumerator.label}` : null
  if (row.markdownDepth > 0) return 'a markdown heading'
  if (text.startsWith('——')) return 'a dash opens an item'
  return opensItem(row, reading)
}

/** Lines of lists and duties; inside a bracket that is still open they are none. */
function opensItem(row: Row, reading: Reading): string | null {
  const open = reading.open
  const prose = open !== null && (open.type === 'paragraph' || open.type === 'numbered')
  if (prose && open.openBrackets !== '') return null
  const list = listReason(row)
  const stops = prose && finalMark(open.last.text) === 'comma'
  if ((list === 'roster-label' || list === 'label') && !stops) return 'a labelled line'
  if (list === 'roster-name' && (open?.type === 'listItem' || (open?.type === 'numbered' && reading.inNames)))
    return 'a name with a post'
  if ((list === 'name' || list === 'names') && reading.inNames && !reading.openIsFull)
    return 'a name in a list of names'
  if (reading.facts.appoints && isAppointmentLine(row)) return 'an appointment'
  if (list === 'bracketed-label' && prose && finalMark(open.last.text) !== null && !reading.bracketsRunIn)
    return 'a bracket of responsible bodies'
  if (isDuty(row)) return 'a body and its duty'
  return /^(?:问|答|記者|记者)[：:]/u.test(row.compact) ? 'a question or an answer' : null
}

/** A number at the head of a line is an item's, unless the line before is full and stops in mid-sentence and no such item is due. */
function isDue(row: Row, reading: Reading): boolean {
  const { open, shape } = reading
  const enumerator = row.enumerator
  if (!open || !enumerator || (open.type !== 'paragraph' && open.type !== 'numbered')) return true
  const mark = finalMark(open.last.text)
  if (mark !== null && mark !== 'comma') return true
  if (!shape.isFull(open.last, open.rows.length === 1) || shape.isIndented(row)) return true
  return enumerator.ordinal === 1 || reading.ordinals.get(enumerator.style) === enumerator.ordinal - 1
}

/** （责任单位：县水利局）, （县财政局负责）: a bracket of responsible bodies that this document prints behind the text. */
export function isRunInBracket(row: Row, reading: Reading): boolean {
  if (!/^[（(]/u.test(row.compact)) return false
  const bracket =
    listReason(row) === 'bracketed-label' || /^[（(][^（）()。]{2,200}(?:负责|落实|配合|牵头)[）)]$/u.test(row.compact)
  return bracket && reading.bracketsRunIn
}
