import { isAttachmentHeadAlone, readAttachmentHead } from '../../lexicon/attachment.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import type { DocumentRows } from '../documentRows.ts'
import type { Reading } from '../reading.ts'
import type { Row } from '../row.ts'
import { isAddressee } from './head.ts'
import { canBeTitle } from './titleRow.ts'

/** Lines that the title of the text fills at most. */
const MOST_TITLE = 4
/** No entry of a list of attachments is a sentence as long as this. */
const SENTENCE = 16
/** Under a text that nobody has signed a list may stand as well: a longer paragraph than a remark has to follow. */
const UNSIGNED = 60

/**
 * 附件： behind the text and its signature, over a text with or without its title, is the marker of an annex: 附件：⏎关于某校校舍的来信⏎王县长：…,
 * 附件：⏎一、关于报销比例⏎报销比例为……。 Entries follow where it opens a list of attachments, and none of them is a sentence.
 */
export function headsText(i: number, reading: Reading): boolean {
  const { rows, signed, zone } = reading
  if (reading.part !== 'own' || zone === 'head' || zone === 'attachments') return false
  const head = readAttachmentHead(rows.at(i).text)
  // 附件：云水县供水管理规定 over 第一章
  if (head !== null && head.rest !== '') return isArticled(rows.nextText(i + 1), rows)
  if (!isAttachmentHeadAlone(rows.at(i).text)) return false
  let above = ''
  for (const j of rows.textFrom(i + 1, MOST_TITLE + 1)) {
    const row = rows.at(j)
    if (isArticled(j, rows) || (signed && isNumberedText(j, rows))) return true
    if (row.enumerator === null && isSentence(row))
      return above === '' ? signed : signed || row.compact.length > UNSIGNED
    // 王县长：, whom a text is addressed to
    if (above !== '' && signed && isAddressee(row.compact)) return true
    // an entry, and below it the title of what is attached
    if (!canBeTitle(row) || row.compact === above || rows.tableRole(j)) return false
    above = row.compact
  }
  return false
}

/** 第一章　总则, 第一条 为了…: no list has such entries. */
function isArticled(j: number | null, rows: DocumentRows): boolean {
  const style = j === null ? undefined : rows.at(j).enumerator?.style
  return style === 'part' || style === 'chapter' || style === 'article'
}

/** 一、关于报销比例 over a sentence; the entries of a list stand under each other. */
function isNumberedText(j: number, rows: DocumentRows): boolean {
  const row = rows.at(j)
  if (row.enumerator === null || row.enumerator.style === 'arabic') return false
  const next = rows.nextText(j + 1)
  return next !== null && rows.at(next).enumerator === null && isSentence(rows.at(next))
}

/** …。, or 为了做好…，现提出如下意见：. */
function isSentence({ text, compact }: Row): boolean {
  if (compact.length < SENTENCE || readImprintLine(text) !== null) return false
  return text.includes('。') || (finalMark(text) === 'colon' && text.includes('，'))
}
