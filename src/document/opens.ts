import { readAnnexMarker, readAppendix, readAttachmentHead } from '../lexicon/attachment.ts'
import { organType } from '../lexicon/authority.ts'
import { readImprintLine } from '../lexicon/imprintLine.ts'
import { isFootnote, noteKind } from '../lexicon/note.ts'
import { isWordedPicture } from '../lexicon/picture.ts'
import { finalMark } from '../lexicon/punctuation.ts'
import { taiwanLabel } from '../lexicon/taiwan.ts'
import { announcedRows } from './classify/annex.ts'
import { letterSigns, signs, statesSource } from './classify/endMatter.ts'
import { furtherNumber } from './classify/head.ts'
import { isCounted } from './counted.ts'
import { isGroupHeading, isMonthOver, opensDay, opensSentence } from './heading.ts'
import { isAppointmentLine, isDuty, listReason } from './listLine.ts'
import type { Reading } from './reading.ts'
import type { Row } from './row.ts'
import { isOfWords } from './words.ts'

/** Why a line begins a block of its own whatever stands before it, a key of the reasons; null where it may go on. */
export function opens(i: number, reading: Reading): string | null {
  const row = reading.rows.at(i)
  const text = row.text
  if (reading.rows.isChart(i)) return 'chart-box'
  if (announcedRows(i, reading) > 0) return 'announced-title'
  if (reading.facts.taiwan && (taiwanLabel(text) || /^(?:主旨|依據|說明|公告事項|辦法)[：:]/u.test(row.compact)))
    return 'head-label'
  if (noteKind(text) || statesSource(i, reading)) return 'note'
  if (isFootnote(text)) return 'footnote'
  if (readAttachmentHead(text) || readAppendix(text)) return 'attachment-list'
  if (readAnnexMarker(text)) return 'annex-marker'
  if (furtherNumber(i, reading)) return 'own-number-line'
  if (readImprintLine(text)) return 'imprint-line'
  if (signs(i, reading) || letterSigns(i, reading)) return 'signature-line'
  if (isCounted(i, reading)) return 'counted-item'
  if (isOfWords(i, reading)) return 'word-of-list'
  if (row.enumerator) return isDue(row, reading) ? 'number-opens' : null
  if (row.markdownDepth > 0) return 'markdown-heading'
  if (isWordedPicture(text)) return 'figure-place'
  if (text.startsWith('——')) return 'dash-item'
  if (isGroupHeading(row) && reading.rows.opensList(i + 1)) return 'group-heading'
  if (isNextDay(i, reading)) return 'next-day'
  return opensItem(row, reading)
}

/** 26日　… under 21日　…。: the next day of a chronicle, be the line above full, or the month over it. */
function isNextDay(i: number, { open, rows }: Reading): boolean {
  if (open?.type !== 'paragraph' || !opensDay(open.first) || finalMark(open.last.text) !== 'full') return false
  if (opensDay(rows.at(i))) return true
  const next = rows.nextText(i + 1)
  return next !== null && isMonthOver(rows.at(i), rows.at(next))
}

/** Lines of lists and duties; inside a bracket that is still open they are none. */
function opensItem(row: Row, reading: Reading): string | null {
  const open = reading.open
  const prose = open !== null && (open.type === 'paragraph' || open.type === 'numbered')
  if (prose && open.openBrackets !== '') return null
  const mark = prose ? finalMark(open.last.text) : null
  // …提出了办⏎理意见：同意: the paragraph fills its line and goes on where no indent opens another
  if (prose && mark === null && reading.shape.indented && row.indent < 2 && reading.openIsFull) return null
  if (isCutItem(row, reading) || isCutName(row, reading)) return null
  const list = listReason(row)
  // …，提出如⏎下审议意见：is the end of a sentence, as what follows a comma is
  const cut =
    mark === null && finalMark(row.text) === 'colon' && ((prose && /[，,]/u.test(open.last.text)) || reading.openIsFull)
  const stops = prose && (cut || mark === 'comma')
  if ((list === 'roster-label' || list === 'label') && !stops) return 'labelled-line'
  if (list === 'roster-name' && (open?.type === 'listItem' || (open?.type === 'numbered' && reading.inNames)))
    return 'name-with-post'
  if ((list === 'name' || list === 'names') && reading.inNames && !reading.openIsFull) return 'name-in-list'
  if (reading.facts.appoints && isAppointmentLine(row)) return 'appointment'
  if (list === 'bracketed-label' && prose && finalMark(open.last.text) !== null && !reading.bracketsRunIn)
    return 'responsible-bracket'
  if (!(prose && cut) && isDuty(row)) return 'body-and-duty'
  return /^(?:问|答|記者|记者)[：:]/u.test(row.compact) ? 'question-answer' : null
}

/** 　　王平的县统计局副局长、县普查中⏎心主任职务。: an item set in fills its line, and the line below begins at the margin. */
function isCutItem(row: Row, { open, shape }: Reading): boolean {
  if (open?.type !== 'listItem' || !shape.indented || row.indent >= 2 || open.first.indent < 2) return false
  return finalMark(open.last.text) === null && shape.isFull(open.last, open.rows.length === 1)
}

/** 成员单位：县应急管理局、县消防救⏎援大队: the last name of a list was cut, and is one with the line below alone. */
function isCutName(row: Row, { open }: Reading): boolean {
  if (open?.type !== 'listItem' || row.compact.length > 24) return false
  const at = open.last.compact.lastIndexOf('、')
  if (at < 0) return false
  const cut = open.last.compact.slice(at + 1)
  return cut !== '' && organType(cut) === null && organType(cut + row.compact) !== null
}

/** A number at the head of a line is an item's, unless the line before is full and stops in mid-sentence and no such item is due. */
function isDue(row: Row, reading: Reading): boolean {
  const { open, shape } = reading
  const enumerator = row.enumerator
  if (!open || !enumerator || (open.type !== 'paragraph' && open.type !== 'numbered')) return true
  const mark = finalMark(open.last.text)
  // …时有发生；⏎三是资金不足。: where an indent opens every paragraph, what counts inside a sentence goes on below a full line
  if (shape.indented && row.indent < 2 && opensSentence(enumerator.style) && reading.openIsFull) return false
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
