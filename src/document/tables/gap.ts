import { fold, likeness } from '../../lexicon/fold.ts'
import { isHtmlComment, isSeparatorRow, stripMarkup } from '../../lexicon/markup.ts'
import { compact, joinWrapped, tidy } from '../../lexicon/spaces.ts'
import { isContinuedMark, readCaption, readUnit, withoutContinued } from './caption.ts'
import type { Sheet } from './part.ts'

/** What stands between two parts of a table. */
export interface Gap {
  /** Lines that the page put there: page numbers, the title printed again, （续表）. */
  furniture: number[]
  /** The text says that the table goes on. */
  isMarked: boolean
}

/** Lines of text that a page break puts between two parts at most. */
const MOST_LINES = 4

/**
 * What stands between the lines `from` and `to`, null where it is text of its own, so that no table goes on behind it. The line `row` is of the
 * table.
 */
export function readGap(
  sheet: Sheet,
  from: number,
  to: number,
  headlines: readonly string[],
  row: number | null = null,
): Gap | null {
  const furniture: number[] = []
  const text: number[] = []
  for (let i = from; i < to; i += 1) {
    if (i === row || sheet.isBlank(i)) continue
    const value = sheet.value(i)
    if (isFurniture(sheet, i, value)) furniture.push(i)
    else {
      text.push(i)
      if (text.length > MOST_LINES) return null
    }
  }
  if (text.length === 0) return { furniture, isMarked: false }
  const lines = text.map((i) => tidy(stripMarkup(sheet.value(i))))
  const isMark = (line: string) => isContinuedMark(line) || readUnit(line) !== null
  const rest = lines.filter((line) => !isMark(line))
  const isMarked = rest.length > 0 || lines.some((line) => isContinuedMark(line))
  // the unit printed again says that a table goes on only where a page ends
  if (!isMarked && furniture.length === 0) return null
  if (rest.length > 0 && !isRepeated(rest, headlines)) return null
  if (text.some((i) => sheet.isBoundary(i) && rest.length === 0)) return null
  return { furniture: [...furniture, ...text].sort((a, b) => a - b), isMarked }
}

function isFurniture(sheet: Sheet, index: number, value: string): boolean {
  return sheet.isFurniture(index) || isHtmlComment(value) || (isSeparatorRow(value) && !sheet.isBoundary(index))
}

/** Whether a text over a part says that a table goes on: （续表）, or its title again. */
export function isTitleAgain(text: string, headlines: readonly string[]): boolean {
  return isContinuedMark(text) || (readCaption(text)?.unit == null && isRepeated([text], headlines))
}

/** Whether the lines are a headline of the table, printed again. */
function isRepeated(lines: readonly string[], headlines: readonly string[]): boolean {
  const whole = titleKey(lines.reduce((a, b) => joinWrapped(a, b), ''))
  const own = titleKey(lines.filter((line) => !MARKER.test(compact(line))).reduce((a, b) => joinWrapped(a, b), ''))
  return headlines.some((headline) => {
    const key = titleKey(headline)
    return likeness(key, whole) >= 0.85 && numeralsOf(key) === numeralsOf(own)
  })
}

/** 附件1 over the title, printed again with it. */
const MARKER = /^附[件表图][0-9０-９一二三四五六七八九十]{0,3}[：:]?$/u

/** What tells 明细表一 from 明细表二. */
const numeralsOf = (key: string): string => key.replace(/[^0-9一二三四五六七八九十]/gu, '')

/** A title as it is compared: without its number (表2) and without （续）. */
function titleKey(line: string): string {
  const bare = withoutContinued(line)
  return fold(readCaption(bare)?.title ?? bare)
}
