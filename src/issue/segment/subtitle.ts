import { readAuthorities, readIssuedLine, readSignatureLine } from '../../document/endMatter.ts'
import { isBareNumber } from '../../document/furniture.ts'
import { isLoneName } from '../../document/listLine.ts'
import type { Row } from '../../document/row.ts'
import { titleNoteEnd } from '../../document/titleNote.ts'
import { dayUnderTitle } from '../../lexicon/date.ts'
import { isPersonalSalutation, readLetterSigner } from '../../lexicon/letter.ts'
import { noteKind } from '../../lexicon/note.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { readSigner } from '../../lexicon/signer.ts'
import { isSpeakerLine } from '../../lexicon/speaker.ts'

/** ——在全县三级干部会议上的讲话: under it stands the name of the speaker, without an office. */
const OCCASION = /^—.*(?:讲话|发言|致辞|致词|开幕词|闭幕词|报告|[会议]上)$/u

/** The notes and the lines naming a speaker that stand under a title. */
const MOST_BYLINES = 3
/** Rows, blank or of the page, that may part two of them. */
const MOST_BETWEEN = 8

/**
 * Lines right under a title that belong to it: （2023年5月）, ——2021年1月20日在某会议上, 市长　王 平, （一九五七年二月第七次会议通过）.
 * Returns the last row of the title with them. A page may turn between them, and a note on the making is the title's however far below.
 */
export function withSubtitle(
  rows: readonly Row[],
  to: number,
  isFurniture: (row: Row) => boolean = () => false,
): number {
  const ofPage = (row: Row): boolean => isFurniture(row) || isBareNumber(row)
  // 省长　何志远 under 省政府组成人员名单 is the first of the list
  const roster = (rows[to] as Row).compact.endsWith('名单')
  let last = to
  let spoken = false
  let noted = false
  for (let seen = 0; seen < MOST_BYLINES; seen++) {
    const below = rowBelow(rows, last, ofPage)
    if (below === null) break
    const { i, apart } = below
    const row = rows[i] as Row
    const note = titleNoteEnd(rows, i, ofPage)
    const speaker =
      speaksOnDay(rows, i) ||
      (spoken && row.indent >= 8 && readLetterSigner(row.text) !== null) ||
      (noted && (isSpeakerLine(row.text) || reportsTo(rows, i, ofPage) || speaks(rows, i))) ||
      ((seen === 0 || noted) && isAuthor(rows, to, i))
    const issued = issuedOn(rows, i, ofPage)
    if (issued !== null) return issued
    if (apart && note === null && !speaker) break
    if (note === null && !speaker && (!isSubtitle(row) || (roster && /^\p{Script=Han}/u.test(row.text)))) break
    spoken ||= OCCASION.test(row.compact)
    noted ||= note !== null
    last = note ?? i
  }
  return last
}

/**
 * Row of the date under the bodies from row `i` on: 某市统计局⏎国家统计局某调查队⏎2021年2月3日 (or （2021年2月3日）), under the title of a communiqué. Null where there is
 * none.
 */
function issuedOn(rows: readonly Row[], i: number, ofPage: (row: Row) => boolean): number | null {
  if (readIssuedLine((rows[i] as Row).text) !== null) return i
  let at = i
  for (let bodies = 0; bodies < MOST_BODIES && readAuthorities(rows[at] as Row) !== null; bodies++) {
    const below = rowBelow(rows, at, ofPage)
    if (below === null) return null
    at = below.i
    if (isDay(rows[at] as Row)) return at
  }
  return null
}

/** Lines of bodies that stand over the date of a communiqué. */
const MOST_BODIES = 4

const isDay = (row: Row): boolean => readSignatureLine(row)?.dated === true || dayUnderTitle(row.text) !== null

/** The row under row `i`; a text may have a blank line after every line. */
const rowUnder = (rows: readonly Row[], i: number): Row | undefined => rows[rows[i + 1]?.blank ? i + 2 : i + 1]

/** 王　平 over （2023年6月8日）, as a speech has it under its title. */
function speaksOnDay(rows: readonly Row[], i: number): boolean {
  return SPOKEN_ON.test(rowUnder(rows, i)?.compact ?? '') && readLetterSigner((rows[i] as Row).text) !== null
}

/** 执法检查组组长 over 县人大常委会副主任　王　平: an office of the speaker that fills a line of its own. */
const OFFICE = /^\p{Script=Han}{2,24}(?:组长|主任|主任委员|委员|代表|书记|[市县区州局院部厅]长|检察长|秘书长)$/u
/** 前　言 over a text is no name, though it is set wide. */
const NO_SPEAKER = /^(?:[前引序导绪]言|[前绪导]论|目录|摘要|概述|说明)$/u

/** An office over the line of its holder, or the speaker's name alone, set wide or of three characters, over a blank line: 沈　砚. */
function speaks(rows: readonly Row[], i: number): boolean {
  const row = rows[i] as Row
  const below = rowUnder(rows, i)
  if (below !== undefined && OFFICE.test(row.compact) && isSpeakerLine(below.text)) return true
  return rows[i + 1]?.blank === true && isLoneName(row) && row.compact.length <= 4 && !NO_SPEAKER.test(row.compact)
}

/** Papers under whose title those who wrote them are named; the title may have the mark of a note. */
const WRITTEN = /(?:报告|统计公报)(?:[[［〔【]\d[\]］〕】]|[①-⑩])?$/u

/** 云水县人大社会建设委员会 under 关于养老服务的⏎调研报告: a body on a line by itself, the text of which is wider by far below. */
function isAuthor(rows: readonly Row[], to: number, i: number): boolean {
  const below = rowUnder(rows, i)
  if (below === undefined || below.blank || !WRITTEN.test((rows[to] as Row).compact)) return false
  const row = rows[i] as Row
  return readAuthorities(row) !== null && row.width <= below.width * NARROW && readAuthorities(below) === null
}

/** A line that fills no more of the measure breaks nothing off. */
const NARROW = 0.6

/** 云水县财政局 over 各位代表：: the body whose report a congress hears. */
function reportsTo(rows: readonly Row[], i: number, ofPage: (row: Row) => boolean): boolean {
  if (readAuthorities(rows[i] as Row) === null) return false
  const below = rowBelow(rows, i, ofPage)
  return below !== null && isPersonalSalutation((rows[below.i] as Row).compact)
}

const SPOKEN_ON =
  /^[（(](?:\d{4}|[〇○零一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日[）)]$/u

/** The next row below `i` that is printed for the text; `apart` where more than one blank line parts it, as in a text with one after every line, and no page turns. */
function rowBelow(
  rows: readonly Row[],
  i: number,
  ofPage: (row: Row) => boolean,
): { i: number; apart: boolean } | null {
  let blanks = 0
  let turned = false
  for (let j = i + 1; j < rows.length && j - i <= MOST_BETWEEN; j++) {
    const row = rows[j] as Row
    if (row.blank) blanks++
    else if (ofPage(row)) turned = true
    else return { i: j, apart: blanks > 1 && !turned }
  }
  return null
}

function isSubtitle(row: Row): boolean {
  if (/^[（(][^（）()。]{2,60}[）)]$/u.test(row.compact))
    return !noteKind(row.text) && !row.number && !/研究决定[）)]$/u.test(row.compact)
  return /^(?:——|—)\p{Script=Han}|^——\d/u.test(row.compact)
    ? row.width <= 100 && finalMark(row.text) === null
    : readSigner(row.text) !== null || isSpeakerLine(row.text)
}
