import { readEnumerator } from '../../lexicon/enumerator.ts'
import { romanValue } from '../../lexicon/enumeratorArabic.ts'
import { noteKind } from '../../lexicon/note.ts'
import { parseNumeral } from '../../lexicon/numeral.ts'
import type { CellLines } from './cellLines.ts'
import { cellValue } from './cellValue.ts'
import { gradeRank } from './grades.ts'
import { isHeaderWord, isSerialName } from './headerWords.ts'
import { rowLabel } from './rowLabel.ts'

/** The name of a section is no longer. */
const LONGEST_SECTION = 24
/** Lines that cells of one row may take beyond the first. */
export const MOST_WRAPS = 6

/** The number of a row in line `i`, in the numerals of the table: 1, Ⅰ, 一, or the rank of its grade. */
export function serialAt(lines: CellLines, i: number): number | null {
  const text = lines.text(i)
  if (text === null || !lines.opensLine(i)) return null
  if (lines.numerals === 'grade') return gradeRank(text)
  if (text.length > 6) return null
  if (lines.numerals === 'han') return /^[一二三四五六七八九十]{1,3}$/u.test(text) ? parseNumeral(text) : null
  if (lines.numerals === 'roman') return upToTwelve(romanValue(text.normalize('NFKC')))
  const value = cellValue(text)
  return value?.type === 'integer' && typeof value.value === 'number' ? value.value : null
}

/** Ⅻ is the last that is a character of its own. */
const upToTwelve = (value: number | null): number | null => (value !== null && value <= 12 ? value : null)

/** 一、加分项 over the number of a row: the rows below are of that section. */
export function isSectionOver(lines: CellLines, i: number): boolean {
  const text = lines.text(i)
  if (text === null || text.length > LONGEST_SECTION) return false
  const style = readEnumerator(text)?.style
  return (style === 'han' || style === 'hanParen') && serialAt(lines, i + 1) !== null
}

/** 扩展项目, the name of a section, over rows that are numbered anew: 1, 2. */
export function isRestartOver(lines: CellLines, i: number): boolean {
  const text = lines.text(i)
  if (text === null || text.length > LONGEST_SECTION || serialAt(lines, i) !== null || !lines.opensLine(i)) return false
  // two names in a row are of the header
  const isName = isHeaderWord(text) && isHeaderWord(lines.text(i - 1) ?? '')
  return serialAt(lines, i + 1) === 1 && cellValue(text) === null && !isName
}

/** The row with the number `next` begins in line `i`, or its section does. */
export const isNext = (lines: CellLines, i: number, next: number): boolean =>
  serialAt(lines, i) === next ||
  (isSectionOver(lines, i) && serialAt(lines, i + 1) === next) ||
  (next > 2 && isRestartOver(lines, i))

/** Whether a line of the last row is a cell still, and not the text below the table. */
export function isCell(lines: CellLines, i: number): boolean {
  const text = lines.text(i)
  if (text === null || rowLabel([text]) !== null || noteKind(text) !== null || isSerialName(text)) return false
  if (lines.isAdjacent(1) && !lines.isAdjacent(i)) return false
  const style = readEnumerator(text)?.style
  return style !== 'han' && style !== 'hanParen' && style !== 'chapter' && style !== 'article'
}
