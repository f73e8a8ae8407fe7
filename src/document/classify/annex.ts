import {
  isAppendixAlone,
  isAttachmentHeadAlone,
  readAnnexMarker,
  readAppendix,
  readAttachmentHead,
} from '../../lexicon/attachment.ts'
import { dateLine } from '../../lexicon/date.ts'
import { isInstrumentKind, kindOf } from '../../lexicon/kind.ts'
import { noteKind } from '../../lexicon/note.ts'
import { isMakingNote } from '../../lexicon/promulgation.ts'
import { openBrackets } from '../../lexicon/punctuation.ts'
import { isReadingsHead } from '../../lexicon/webChrome.ts'
import { readSignatureLine } from '../endMatter.ts'
import { listReason } from '../listLine.ts'
import type { Classifier, Reading } from '../reading.ts'
import type { Row } from '../row.ts'
import { isContinuedMark, readCaption } from '../tables/caption.ts'
import { headsText } from './annexText.ts'
import { isListedMarker } from './attachment.ts'
import { canBeTitle } from './titleRow.ts'

const MOST_ROWS = 5
/** Lines over the first row of a table: its title, its unit. */
const MOST_OVER_TABLE = 3
const LONGEST = 100
/** A line set farther in than this stands in the middle. */
const CENTRED = 12

/** The marker that opens an annex printed in the issue: 附件, 附件 2, 附件1：任务分工表. */
export const annexMarker: Classifier = (i, reading) => {
  const { text } = reading.rows.at(i)
  const marker = readAnnexMarker(text)
  if (marker ? isListedMarker(marker, i, reading) : !opensUnnumbered(i, reading)) return null
  reading.enterBody()
  reading.enterPart('annex')
  reading.zone = (marker === null ? readAttachmentHead(text)?.rest : marker.title) ? 'body' : 'annexHead'
  return { type: 'annex', because: 'annex-opens' }
}

/** 附件： or 附表： alone, and what it is of stands right below. */
const opensUnnumbered = (i: number, reading: Reading): boolean =>
  reading.rows.at(i).text.startsWith('附') &&
  (headsListed(i, reading) || headsTable(i, reading) || headsText(i, reading))

/** 附表： alone, over a table with its title and unit. */
function headsTable(i: number, { rows }: Reading): boolean {
  if (!isAppendixAlone(rows.at(i).text)) return false
  for (const j of rows.textFrom(i + 1, MOST_OVER_TABLE)) if (rows.tableRole(j) !== undefined) return true
  return false
}

/** 附件： alone over the title of an attachment that the document has listed; the signature between may be lost. */
function headsListed(i: number, reading: Reading): boolean {
  const { rows, listed } = reading
  if (!isAttachmentHeadAlone(rows.at(i).text)) return false
  const next = rows.nextText(i + 1)
  return next !== null && listed.match(rows.rows, next, (at) => rows.isFurniture(at)) > 0
}

/** Number of rows from `i` on that make up a title which the document has announced; 0 where none begins there. */
export function announcedRows(i: number, reading: Reading): number {
  const listing = reading.zone === 'attachments' && !reading.signed && reading.open?.type === 'attachment'
  if (reading.zone === 'head' || listing) return 0
  const { rows } = reading
  return reading.announced.match(rows.rows, i, (j) => rows.isFurniture(j) || rows.tableRole(j) !== undefined)
}

/** The title of an annex or instrument: announced by the document, or standing after the marker or after the signature. */
export const annexTitle: Classifier = (i, reading) => {
  const { zone } = reading
  const named = announcedRows(i, reading)
  const announced = named > 0 && goesOnBelow(i + named, reading) ? 0 : named
  const apart = zone === 'annexHead' || zone === 'signed'
  const appendix = zone === 'signed' && readAppendix(reading.rows.at(i).text) !== null
  const reprinted = announced === 0 && !apart && isOverMakingNote(i, reading)
  if (announced === 0 && !apart && !reprinted) return null
  const to = announced > 0 ? i + announced - 1 : appendix || reprinted ? i : titleEnd(i, zone === 'annexHead', reading)
  if (to < i) return null
  if (zone !== 'annexHead') reading.enterPart(reading.listed.has(titleText(i, to, reading)) ? 'annex' : 'instrument')
  else reading.enterPart('annex')
  reading.zone = 'body'
  reading.afterTitle = true
  reading.carriesDocument = isDocumentKind(titleText(i, to, reading))
  return {
    type: 'annexTitle',
    because: announced > 0 ? 'announced-title' : 'title-after-marker',
    to: withNote(to, reading),
  }
}

/**
 * 物资情况表 between 一、物资情况 and 二、发放对象 of a document that is not signed yet: what the text names is the table in this place, be its cells lost, and no paper
 * behind the text.
 */
function goesOnBelow(below: number, { rows, signed, part, zone, ordinals }: Reading): boolean {
  if (signed || part !== 'own' || zone !== 'body') return false
  const next = rows.nextText(below)
  const enumerator = next === null ? null : rows.at(next).enumerator
  return enumerator?.style === 'han' && enumerator.ordinal > 1 && ordinals.get('han') === enumerator.ordinal - 1
}

/** …的通知, …的意见, …的报告: the title of a document, which is addressed to somebody; 方案 and 办法 are not. */
function isDocumentKind(title: string): boolean {
  const kind = kindOf(title)
  return kind !== null && !/^(?:大事记|政策解读|勘误|[判裁]决书|裁定书|调解书)$/u.test(kind)
}

/** A rule printed anew behind the decision that amends it: its title stands over the note on its making. */
function isOverMakingNote(i: number, reading: Reading): boolean {
  const { rows, zone } = reading
  const next = zone === 'body' ? rows.nextText(i + 1) : null
  if (next === null || !/^[（(]/u.test(rows.at(next).compact)) return false
  if (!canBeTitle(rows.at(i)) || !PAPER.test(rows.at(i).compact)) return false
  const to = withNote(i, reading)
  return to > i && isMakingNote(titleText(next, to, reading))
}

/**
 * Whether a caption that the finder of tables took at row `i` is the title of an annex: one that the document announced, or the first
 * that stands under the signature. Any further title of a table inside an annex stays a caption.
 */
export function isAnnexCaption(i: number, reading: Reading): boolean {
  const row = reading.rows.at(i)
  if (reading.zone === 'head' || (readCaption(row.line.value)?.title ?? null) === null) return false
  if (reading.zone === 'signed') return !isContinuedMark(row.compact)
  return reading.zone !== 'annexHead' && reading.listed.has(row.compact)
}

/** Goes on behind the title of an annex that row `i` holds. */
export function enterAnnexCaption(i: number, reading: Reading): void {
  const title = reading.rows.at(i).compact
  reading.enterPart(reading.announced.has(title) && !reading.listed.has(title) ? 'instrument' : 'annex')
  reading.zone = 'body'
}

function titleText(i: number, to: number, reading: Reading): string {
  let text = ''
  for (let j = i; j <= to; j++) if (!reading.rows.isPassedOver(j)) text += reading.rows.at(j).compact
  return text
}

/** Print lines that the note under a title may fill. */
const NOTE_ROWS = 8

/**
 * Last row of a title that ends at row `to`, with the bracket under it: （2023年3月1日县政府第3次常务会议通过）, also over several lines
 * （2006年4月1日…公布　根据…修正）, and with the bodies that made it, set in the middle under it.
 */
function withNote(to: number, reading: Reading): number {
  let joined = ''
  for (const j of reading.rows.textFrom(to + 1, NOTE_ROWS)) {
    const row = reading.rows.at(j)
    if (joined === '' && (!/^[（(]/u.test(row.compact) || noteKind(row.text) || row.enumerator)) break
    joined += row.compact
    if (openBrackets(joined) !== '') continue
    const short = /^[（(][^（）()]{2,60}[）)]$/u.test(joined)
    return short || isMakingNote(joined) ? j : to
  }
  return withMakers(to, reading)
}

/** Print lines that the bodies who drew up a text fill at most. */
const MOST_MAKERS = 4

/** 县民政局　县教育局 in the middle under a title, on a line or several: who drew up the text that a notice carries. */
function withMakers(to: number, reading: Reading): number {
  const { rows } = reading
  const first = rows.nextText(to + 1)
  if (first === null || !namesBodies(rows.at(first))) return to
  const last = lastMaker(first, reading)
  const below = rows.nextText(last + 1)
  if (below !== null && isDateInBrackets(rows.at(below))) return below
  // where nothing is set in the middle, it stands right under the title with a blank line below
  const apart = rows.at(to).indent < CENTRED && first === to + 1 && rows.rows[last + 1]?.blank === true
  if (rows.at(first).indent < CENTRED && !apart) return to
  return below !== null && readSignatureLine(rows.at(below)) !== null ? to : last
}

/** The last of the lines from `j` on that name bodies, the one right under the other and set in alike. */
function lastMaker(j: number, { rows }: Reading): number {
  let last = j
  while (last - j < MOST_MAKERS - 1) {
    const next = rows.rows[last + 1]
    const isSetIn = next !== undefined && next.indent >= CENTRED
    if (next === undefined || !namesBodies(next) || isSetIn !== rows.at(j).indent >= CENTRED) break
    last++
  }
  return last
}

function namesBodies(row: Row): boolean {
  const line = row.blank ? null : readSignatureLine(row)
  return line !== null && !line.dated && line.authorities.length > 0
}

/** A row that holds a date in brackets and nothing else: （二〇〇二年二月六日）. */
function isDateInBrackets({ compact }: Row): boolean {
  const inner = /^[（(]([^（）()]{6,24})[）)]$/u.exec(compact)?.[1]
  return inner !== undefined && dateLine(inner) !== null
}

/** Last row of a title that begins at row `i`; less than `i` where none does. `sure`: a marker stands above. */
function titleEnd(i: number, sure: boolean, reading: Reading): number {
  let joined = ''
  let to = i - 1
  for (const j of reading.rows.textFrom(i, MOST_ROWS)) {
    const row = reading.rows.at(j)
    if (reading.rows.tableRole(j) || !canBeTitle(row)) break
    if (joined !== '') {
      const ended = PAPER.test(joined) && !/^[（(]/u.test(row.compact)
      if (ended || listReason(row) !== null || reading.announced.has(joined)) break
    }
    joined += row.compact
    to = j
    if (joined.length > LONGEST) break
  }
  // 政策解读 behind the signature stands over the links of a web page
  if (!sure && isReadingsHead(reading.rows.at(i).compact)) return i - 1
  if (to < i || isTitled(joined, reading)) return to
  const first = reading.rows.at(i)
  // after 附件 1 the next line is the title, whatever it is called
  if (sure) return isTitleLine(first) ? firstBlank(i, to, reading) : i - 1
  const centred = first.indent >= CENTRED && first.compact.length >= 4
  return first.markdownDepth > 0 || centred ? firstBlank(i, to, reading) : i - 1
}

function isTitled(title: string, reading: Reading): boolean {
  if (reading.announced.has(title) || PAPER.test(title)) return true
  const kind = kindOf(title)
  return kind !== null && (isInstrumentKind(kind) || title.length >= 6)
}

function isTitleLine(row: Row): boolean {
  return row.width <= 100 && !/^(?:单位|填报|制表|表)/u.test(row.compact) && listReason(row) !== 'roster-label'
}

/** A title with no word to end it stops at the first blank line. */
function firstBlank(i: number, to: number, reading: Reading): number {
  for (let j = i + 1; j <= to; j++) if (reading.rows.at(j).blank) return j - 1
  return to
}

/** How the title of a paper ends: …方案, …办法（试行）, …名单. */
const PAPER =
  /(?:方案|办法|规定|条例|细则|规则|规划|计划|要点|预案|制度|标准|清单|目录|名单|意见|纲要|章程|准则|职责|表|流程|政策|措施|指南|规程|报告|决定|名录|安排|（试行）|（暂行）)$/u
