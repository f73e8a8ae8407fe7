import {
  type AnnexMarker,
  isAttachmentHeadAlone,
  readAnnexMarker,
  readAppendix,
  readAttachmentHead,
  readAvailabilityRange,
} from '../../lexicon/attachment.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { readSignatureLine } from '../endMatter.ts'
import type { Classifier, Reading } from '../reading.ts'

/** 附件1：任务分工表 at row `i` in a list of attachments is an entry of it, not the marker of an annex. */
export function isListedMarker(marker: AnnexMarker, i: number, reading: Reading): boolean {
  if (marker.title === null) return false
  // 附件1任务分工表 under 附件：1.任务分工表 2.物资清单 is no third entry
  if (reading.zone === 'attachments') return (marker.ordinal ?? Infinity) > reading.lastEntry
  if (isLastOfAll(i, reading)) return true
  if (reading.signed || reading.zone !== 'body' || reading.part !== 'own') return false
  return reading.announced.has(marker.title) || isOverSignature(i, reading)
}

/** 附件1：任务分工表⏎附件2：物资清单 under the signature, and nothing below: links to files, where the text has no list of attachments; an annex has a text. */
function isLastOfAll(i: number, { rows, part, signed, listed }: Reading): boolean {
  if (part !== 'own' || !signed || listed.size > 0) return false
  let due = (readAnnexMarker(rows.at(i).text)?.ordinal ?? 0) + 1
  for (const j of rows.textFrom(i + 1, MOST_LINES)) {
    const marker = readAnnexMarker(rows.at(j).text)
    if (marker === null || marker.title === null || marker.ordinal !== due++) return false
  }
  return due - 1 < MOST_LINES
}

/** Lines that a list of attachments fills at most, its signature included. */
const MOST_LINES = 16

/** 附件1.任务分工表⏎2.物资清单⏎云水县人民政府⏎2023年5月8日: nothing but entries stands between the line and the signature of the text. */
function isOverSignature(i: number, reading: Reading): boolean {
  const { rows } = reading
  let due = 2
  let signs = false
  for (const j of rows.textFrom(i + 1, MOST_LINES)) {
    const row = rows.at(j)
    const signature = readSignatureLine(row)
    if (signature?.dated) return true
    if (signature !== null) signs = true
    else if (signs || rows.tableRole(j) || finalMark(row.text) !== null) return false
    const marker = readAnnexMarker(row.text)
    const ordinal = marker?.ordinal ?? row.enumerator?.ordinal ?? due
    if (ordinal !== due || (marker !== null && marker.title === null)) return false
    if (marker !== null || row.enumerator !== null) due++
  }
  return false
}

/** The line that opens the list of attachments (附件说明): 附件：1. 任务分工表, 附：名单, 附图：位置图（略）, 附件： alone. */
export const attachmentHead: Classifier = (i, reading) => {
  const text = reading.rows.at(i).text
  const head = readAttachmentHead(text)
  const marker = head ? null : readAnnexMarker(text)
  const appendix = head || marker || reading.zone !== 'body' || reading.part !== 'own' ? null : readAppendix(text)
  if (!head && !marker && !appendix) return null
  const rest = head?.rest ?? marker?.title ?? appendix?.title ?? ''
  reading.enterBody()
  reading.zone = 'attachments'
  reading.lastEntry = rest !== '' && (/^[1１][.．、]/u.test(rest) || !/^\d/u.test(rest)) ? 1 : 0
  return { type: 'attachment', because: 'attachment-list-opens' }
}

/** The next entry of the list: 2. 资金安排表, （1-5附件见网络版), or any line under 附件： alone. */
export const attachmentEntry: Classifier = (i, reading) => {
  if (reading.zone !== 'attachments' || !isNextEntry(i, reading)) return null
  reading.lastEntry++
  return { type: 'attachment', because: 'attachment-entry' }
}

/** The entry before is numbered 附件：一、 or 二、. */
function isHanListed({ before }: Reading): boolean {
  return (
    before?.type === 'attachment' && /^(?:附[件表图]?[：:])?[一二三四五六七八九十]{1,3}、/u.test(before.first.compact)
  )
}

function isNextEntry(i: number, reading: Reading): boolean {
  const row = reading.rows.at(i)
  const enumerator = row.enumerator
  if (enumerator?.style === 'han' && isHanListed(reading)) return enumerator.ordinal === reading.lastEntry + 1
  if (enumerator?.style === 'arabic') return enumerator.ordinal === reading.lastEntry + 1
  // the number glued to a year, 2.2024年计划, is no number of a heading
  if (/^\d{1,2}\s*[.．、]/u.test(row.compact)) return Number.parseInt(row.compact, 10) === reading.lastEntry + 1
  if (readAvailabilityRange(row.text)) return true
  const before = reading.before
  return (
    before !== null &&
    before.rows.length === 1 &&
    isAttachmentHeadAlone(before.first.text) &&
    finalMark(row.text) === null
  )
}
