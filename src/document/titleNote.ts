import { findDate } from '../lexicon/date.ts'
import type { Row } from './row.ts'

/** Print lines that a note may fill, and blank lines that may stand between two of them; where a page turns, rows of whatever kind. */
const MOST_ROWS = 4
const MOST_BLANK = 1
const MOST_BETWEEN = 8
const LONGEST = 200
/** The same of a bracket that opens with a day, and may tell of many amendments: （1992年9月4日县人大常委会⏎第二十七次会议通过⏎根据…. */
const OF_DAYS = /^[（(](?:\d{4}|[一二三四五六七八九〇○零]{4})年/u
const MOST_IN_BRACKETS = 14
const LONGEST_IN_BRACKETS = 1600
/** How a note opens. */
const OPENING = /^(?:[（(—─－]|\d{4}年\d{1,2}月\d{1,2}日在|二[〇○零].{2,12}日在)/u
/** A dash may stand before the bracket too: ——（一九六六年五月八日）. */
const DASH = /^[—─－]{1,2}(?=[（(])/u
/** ——2021年1月20日在某省第十三届人民代表大会第四次会议上; the dash may be left out. */
const DASHED = /^(?:(?:—|─|－){1,2}|(?=\d{4}年|二[〇○零]))[\p{Script=Han}\d].*[会议]上$/u

/**
 * The last row of the note (题注) under a title that begins at row `i`: （2016年7月29日某省第十二届人民代表大会⏎常务委员会第二十九次会议通过）,
 * ——2021年5月26日在某会议上. Null where none begins there; a bracket of the title itself, （试行）, is none. A page may turn inside the note.
 */
export function titleNoteEnd(
  rows: readonly Row[],
  i: number,
  isFurniture: (row: Row) => boolean = () => false,
): number | null {
  const first = rows[i] as Row
  if (!OPENING.test(first.compact)) return null
  // （1998年3月25日　云政函〔1998〕6号） is the number of the document with its date
  if (first.number !== null) return null
  const ofDays = OF_DAYS.test(first.compact)
  const mostRows = ofDays ? MOST_IN_BRACKETS : MOST_ROWS
  let text = ''
  let between = 0
  let turned = false
  for (let j = i, seen = 0; j < rows.length && seen < mostRows; j++) {
    const row = rows[j] as Row
    if (row.blank || isFurniture(row)) {
      turned ||= !row.blank
      if (++between > MOST_BETWEEN) return null
      continue
    }
    if (between > MOST_BLANK && !turned) return null
    between = 0
    turned = false
    seen++
    text += row.compact
    if (text.length > (ofDays ? LONGEST_IN_BRACKETS : LONGEST) || /[。；]/u.test(text)) return null
    const noted = text.replace(DASH, '')
    const closed = closedAt(noted)
    if (closed >= 0) return closed === noted.length - 1 && isOfMaking(noted) ? j : null
    if (DASHED.test(text)) return j
  }
  return null
}

/** Where the bracket that opens a text closes; -1 where none does, or none opens it. */
function closedAt(text: string): number {
  for (let i = 0, depth = 0; i < text.length; i++) {
    const char = text.charAt(i)
    if ('（('.includes(char)) depth++
    else if ('）)'.includes(char)) depth--
    if (depth === 0) return i > 0 ? i : -1
  }
  return -1
}

function isOfMaking(text: string): boolean {
  // （2020年8月10日经县委常委会议研究决定） opens the text of an appointment
  if (/研究(?:决定|同意)[）)]$/u.test(text)) return false
  return findDate(text) !== null || /通过|批准|公布|(?:会议|大会|会)上[）)]$/u.test(text)
}
