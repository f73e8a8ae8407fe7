import { readAttachmentHead } from '../../lexicon/attachment.ts'
import { isEditors } from '../../lexicon/authority.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { readLetterSigner } from '../../lexicon/letter.ts'
import { isEditorialNote, isFootnote, noteKind } from '../../lexicon/note.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { readMinister } from '../../lexicon/signer.ts'
import { isSourceLine } from '../../lexicon/sourceLine.ts'
import { isCounted } from '../counted.ts'
import { brokenDate, brokenName, platedName, readSignatureLine } from '../endMatter.ts'
import type { Classifier, Reading } from '../reading.ts'
import { announcedRows } from './annex.ts'

/** （公告张贴地点：县政府大门）: what stands in brackets under a signature is a note. */
const BRACKETED = /^[（(][^（）()]{4,200}[）)]$/u

/** 附注: （此件公开发布）, （联系人：…）. */
export const note: Classifier = (i, reading) => {
  const { text, compact } = reading.rows.at(i)
  const under = reading.before?.type === 'signature' && reading.part === 'own' && BRACKETED.test(compact)
  const edited = reading.zone !== 'head' && reading.part === 'own' && /^[（(]/u.test(compact) && isEditorialNote(text)
  if (!noteKind(text) && !under && !edited && !statesSource(i, reading)) return null
  if (reading.signed || reading.zone !== 'head') reading.zone = 'signed'
  return { type: 'note', because: 'note' }
}

/** （县民政局　王　平） under a piece of news that has ended, at the right or as its last line: where it comes from. */
export function statesSource(i: number, { rows, part, before }: Reading): boolean {
  const row = rows.at(i)
  if (part !== 'own' || !/^[（(]/u.test(row.text) || before?.type !== 'paragraph') return false
  if (finalMark(before.last.text) !== 'full' || !isSourceLine(row.text)) return false
  return row.indent >= DEEP || rows.nextText(i + 1) === null
}

/** [^1]: 由县级财政承担。 — a footnote in Markdown, wherever it stands. */
export const footnote: Classifier = (i, reading) =>
  isFootnote(reading.rows.at(i).text) ? { type: 'note', because: 'footnote' } : null

/** 版记: 主题词：…, 抄送：…, ×××办公厅　1996年5月9日印发; over the text of minutes the last says who puts them out, and when. */
export const imprintLine: Classifier = (i, reading) => {
  const line = readImprintLine(reading.rows.at(i).text)
  if (!line) return null
  if (reading.zone === 'head' && line.kind === 'printed') return { type: 'listItem', because: 'printed-in-head' }
  reading.zone = 'signed'
  return { type: 'listItem', because: 'imprint-under' }
}

/** 发文机关署名 and 成文日期. */
export const signature: Classifier = (i, reading) => {
  if (!signs(i, reading)) return null
  // 中華民國110年6月2日 between title and number: the date of the document, and its text follows
  if (reading.zone === 'head') return { type: 'signature', because: 'date-in-head' }
  reading.zone = 'signed'
  reading.signed = true
  return { type: 'signature', because: 'signs' }
}

/** A line set as far in as a signature. */
const DEEP = 12

/** Whether a line is the writer of a letter over its date, at the right: 王　小　平, 旅外同乡　李远山　谨启. */
export function letterSigns(i: number, reading: Reading): boolean {
  const row = reading.rows.at(i)
  if (!reading.inText || row.indent < DEEP) return false
  if (readLetterSigner(row.text) === null) return false
  const next = reading.rows.nextText(i + 1)
  const below = next === null ? null : readSignatureLine(reading.rows.at(next))
  return below?.dated === true && below.authorities.length === 0 && below.signer === null
}

export const letterSignature: Classifier = (i, reading) => {
  if (!letterSigns(i, reading)) return null
  reading.zone = 'signed'
  reading.signed = true
  return { type: 'signature', because: 'signs' }
}

/** Lines below in which the date, or what follows a signature, is looked for. */
const LOOK = 6
/** The same under a text that has ended: so many bodies may sign a joint document, each on a line of its own. */
const LOOK_JOINT = 40

/** Lines to look at below one that names bodies: in a list of bodies under its label, the signature is not looked for so far down. */
function lookFrom({ before, zone }: Reading): number {
  if (zone === 'head' || before === null) return LOOK
  const ended = before.type === 'signature' || before.type === 'attachment' || finalMark(before.last.text) === 'full'
  return ended ? LOOK_JOINT : LOOK
}

/** A line signs: it has a date, or a date or another signatory follows it, or it names the issuer at the end of the text. */
export function signs(i: number, reading: Reading): boolean {
  const row = reading.rows.at(i)
  const line = readSignatureLine(row)
  if (overPlate(i, reading)) return true
  // 某市人民政府⏎关于做好防汛工作的通知: the issuer over the title of what is forwarded
  if (line && !line.dated && announcedRows(i, reading) > (reading.signed ? 0 : 1)) return false
  if (!line) return ministerSigns(i, reading) || beginsName(i, reading) || ofBrokenDate(i, reading)
  // the last body of a list over the one that signs
  if (!line.dated && isCounted(i, reading)) return false
  if (reading.zone === 'head' && !line.dated) return false
  if (line.dated) return line.authorities.length > 0 || line.signer !== null || row.width <= 40
  const issuer = line.authorities.length > 0 && line.authorities.every((name) => reading.facts.issuers.includes(name))
  for (const j of reading.rows.textFrom(i + 1, lookFrom(reading))) {
    const below = reading.rows.at(j)
    const next = readSignatureLine(below)
    if (next?.dated || beginsDate(j, reading)) return true
    if (next) continue
    if (noteKind(below.text) || readImprintLine(below.text) || readAttachmentHead(below.text))
      return issuer || line.signer !== null
    // 县长　王小平 over what the person is in charge of
    if (line.signer !== null && finalMark(below.text) === 'full' && !below.enumerator) return false
    break
  }
  // deputies sign beside the head, never by themselves
  if (line.signer !== null && /^副/u.test(row.compact)) return reading.open?.type === 'signature'
  const listing = reading.open?.type === 'listItem'
  // 市长：王平 over no date is a line of a list
  if (line.signer !== null && /[：:]/u.test(row.text)) return false
  if (line.signer !== null) return !listing && /[\s\u3000]/u.test(row.text)
  if (reading.bodySeen === 0) return false
  // who makes the gazette signs what corrects it, and a body what closes in 特此更正。, without a date
  if (!reading.signed && closes(i, reading)) return true
  return (issuer && !reading.signed && !listing) || row.indent >= 24 || isLastWord(i, reading)
}

/** 白沙省农业局 under a sentence, with nothing below: who signs the report that a signed notice carries, though its place at the right and its date are lost. */
function isLastWord(i: number, { before, rows, signed }: Reading): boolean {
  const ended = signed && before?.type === 'paragraph' && finalMark(before.last.text) === 'full'
  return ended && rows.nextText(i + 1) === null
}

/** …，特此更正。, …，并致歉意。: nothing but who signs comes below. */
const CLOSING = /(?:特此\p{Script=Han}{2,4}|致歉|歉意|此复|此令)。$/u

/** Row `i` is the last of the document and stands under its last words, or is of those who make the gazette. */
function closes(i: number, { before, rows }: Reading): boolean {
  if (!isEditors(rows.at(i).compact) && !(before?.type === 'paragraph' && CLOSING.test(before.last.text))) return false
  return rows.nextText(i + 1) === null
}

/** The upper part of a name that is broken over two lines, and whose lower part signs. */
function beginsName(i: number, reading: Reading): boolean {
  if (!reading.inText || i + 1 >= reading.rows.length) return false
  return brokenName(reading.rows.at(i), reading.rows.at(i + 1)) !== null && signs(i + 1, reading)
}

/** A body that signs, over its other name in brackets, and that over the date. */
function overPlate(i: number, { rows, inText }: Reading): boolean {
  if (!inText || i + 1 >= rows.length) return false
  if (platedName(rows.at(i), rows.at(i + 1)) === null) return false
  const date = rows.nextText(i + 2)
  return date !== null && readSignatureLine(rows.at(date))?.dated === true
}

/** 2023年7月 over 16日. */
const beginsDate = (i: number, { rows }: Reading): boolean =>
  i + 1 < rows.length && brokenDate(rows.at(i), rows.at(i + 1)) !== null

/** Either line of a date that is broken over two, under the text. */
function ofBrokenDate(i: number, reading: Reading): boolean {
  if (!reading.inText) return false
  return beginsDate(i, reading) || (i > 0 && reading.open?.type === 'signature' && beginsDate(i - 1, reading))
}

/** Ministers who sign an order together at most. */
const MOST_MINISTERS = 24

/** 水务部部长　王平 over the date, over another minister who signs with him, or as the last word of a text that has ended. */
function ministerSigns(i: number, reading: Reading): boolean {
  if (reading.zone === 'head' || readMinister(reading.rows.at(i).text) === null) return false
  if (endsUndated(i, reading)) return true
  for (const j of reading.rows.textFrom(i + 1, MOST_MINISTERS)) {
    const below = reading.rows.at(j)
    const next = readSignatureLine(below)
    // 云水县革命委员会主任　王平 over 云水县人民武装部政委　李明
    if (next !== null && next.signer !== null && !next.dated) continue
    if (next !== null) return next.dated && next.authorities.length === 0 && next.signer === null
    if (readMinister(below.text) === null) return false
  }
  return false
}

/** Over the notes of an editor, or over the first article of the rule that an order puts out. */
const UNDER_UNDATED = /^(?:[[【]?(?:注释|注解|註釋|编者注|編者註)[\]】]?[：:]?$|第[一1][条條章])/u

/** 云水军区司令员　王平 without a date, right under a sentence or another who signs, and over nothing of the text: over the notes to it, or its end. */
function endsUndated(i: number, { rows, before, part }: Reading): boolean {
  if (part !== 'own' || before === null) return false
  if (before.type !== 'signature' && finalMark(before.last.text) !== 'full') return false
  for (const j of rows.textFrom(i + 1, MOST_MINISTERS)) {
    const { text, compact } = rows.at(j)
    if (readMinister(text) === null) return UNDER_UNDATED.test(compact)
  }
  return /\s/u.test(rows.at(i).text)
}

/** 审核人（签章）：, 村委会（盖章）: where a form is signed; 审核意见：（盖章） is a label of it. */
const SEAL = /^(?!.{0,20}意见[：:])[^。，]{2,24}[（(](?:签章|盖章|手印|签字|签名|公章|签名或盖章)[）)][：:]?.{0,12}$/u

export const seal: Classifier = (i, reading) =>
  reading.part !== 'own' && SEAL.test(reading.rows.at(i).compact) ? { type: 'signature', because: 'seal' } : null
