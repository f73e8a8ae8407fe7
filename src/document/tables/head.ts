import { mayOpenAnnex } from '../../lexicon/attachment.ts'
import { readEnumerator } from '../../lexicon/enumerator.ts'
import { isInstrumentKind, kindOf } from '../../lexicon/kind.ts'
import { stripMarkup } from '../../lexicon/markup.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { compact, joinWrapped, tidy } from '../../lexicon/spaces.ts'
import { bareTitle, type Caption, isSealLine, isTableNumber, readCaption } from './caption.ts'
import { statesMeasuresOfColumns } from './measure.ts'
import { LONGEST_TURN, type Sheet } from './part.ts'

/** What stands over a table. */
export interface Head {
  title: string | null
  unit: string | null
  /** Lines of captions, in order; `begins` where one begins. */
  captions: { index: number; begins: boolean }[]
  /** What may be printed again over the table on the next page: the lines over it, be they its caption or the title of an annex. */
  headlines: string[]
}

/** Lines that captions over a table take at most. */
const MOST_LINES = 8
const MOST_BLANK = 3
const MOST_TITLE_LINES = 3
/** Characters of a line of a title. */
const LONGEST_LINE = 40

/** Reads upwards from the first line of a table; lines before `floor` belong to what stands above. */
export function readHead(sheet: Sheet, first: number, floor: number): Head {
  const captions: { index: number; begins: boolean }[] = []
  let title: string | null = null
  let unit: string | null = null
  let hasNumber = false
  let at = previous(sheet, first, floor)
  if (sheet.isFurniture(at)) at = unitOverTurn(sheet, at, floor)
  for (; at >= 0 && captions.length < MOST_LINES; at = previous(sheet, at, floor)) {
    if (sheet.isBoundary(at) || sheet.isFurniture(at)) break
    const value = sheet.value(at)
    const caption: Caption | null =
      readCaption(value) ??
      (isUnderNumber(sheet, at, floor) || isTitleOverUnit(sheet, at, floor, unit) ? bareTitle(value) : null)
    if (caption === null || hasNumber) break
    if (caption.title !== null && (title !== null || belongsToMarker(sheet, at, floor))) break
    if (caption.unit !== null && unit !== null && caption.title === null) break
    title = caption.title ?? title
    unit ??= caption.unit
    const underNumber = caption.title !== null && isUnderNumber(sheet, at, floor)
    hasNumber = underNumber || (caption.isNumbered && caption.title !== null)
    const begins = !underNumber && !goesOnAbove(sheet, at, value, floor)
    captions.push({ index: at, begins })
    if (!begins) {
      at -= 1
      captions.push({ index: at, begins: true })
    }
    if (caption.title !== null && caption.isCentred && !caption.isNumbered)
      title = withLinesAbove(sheet, at, floor, title ?? '', captions)
  }
  captions.reverse()
  return { title, unit, captions, headlines: headlinesOver(sheet, captions[0]?.index ?? first, title, floor) }
}

/** The last line before `from` that is not blank, -1 where the text stops before. */
function previous(sheet: Sheet, from: number, floor: number): number {
  for (let i = from - 1; i >= floor && i >= from - 1 - MOST_BLANK; i -= 1) if (!sheet.isBlank(i)) return i
  return -1
}

/** 单位：万元 at the foot of a page, over what belongs to the page at `from`, is that of the table at the head of the next: its line, -1 where none is. */
function unitOverTurn(sheet: Sheet, from: number, floor: number): number {
  for (let at = from; at >= floor && at > from - LONGEST_TURN; at -= 1) {
    if (sheet.isFurniture(at) || sheet.isBlank(at)) continue
    const value = sheet.value(at)
    return (readCaption(value)?.unit ?? null) !== null || statesMeasuresOfColumns(value) ? at : -1
  }
  return -1
}

/** Under a sentence and right over 单位：元, the only line between them is the title, whatever its words. */
function isTitleOverUnit(sheet: Sheet, at: number, floor: number, unit: string | null): boolean {
  if (unit === null) return false
  const above = previous(sheet, at, floor)
  const mark = sheet.isFurniture(above) ? null : finalMark(stripMarkup(sheet.value(above)).trim())
  return mark === 'full' || mark === 'colon'
}

/** 表1 by itself right above: the number of the table, and this line its title, whatever its words. */
function isUnderNumber(sheet: Sheet, at: number, floor: number): boolean {
  if (at - 1 < floor || sheet.isBlank(at - 1) || sheet.isBoundary(at - 1) || sheet.isFurniture(at - 1)) return false
  return isTableNumber(sheet.value(at - 1))
}

/** The title of an annex stands right under its marker, over two lines or three as well; it is no caption. */
function belongsToMarker(sheet: Sheet, at: number, floor: number): boolean {
  for (let below = at, lines = 0; lines < MOST_TITLE_LINES; lines += 1) {
    const above = previous(sheet, below, floor)
    const text = stripMarkup(sheet.value(above)).trim()
    if (mayOpenAnnex(text)) return true
    if (above !== below - 1 || !canGoOn(text)) return false
    below = above
  }
  return false
}

/** The first line of a title that is not whole yet: no 方案, no 办法, no sentence. */
function canGoOn(text: string): boolean {
  const bare = compact(text)
  if (bare === '' || bare.length > LONGEST_LINE || finalMark(text) !== null || /[。；：]/u.test(bare)) return false
  return readEnumerator(text) === null && !isInstrumentKind(bare) && kindOf(bare) === null
}

/** （盖章）： belongs to the line right above it. */
function goesOnAbove(sheet: Sheet, at: number, value: string, floor: number): boolean {
  return isSealLine(value) && at - 1 >= floor && !sheet.isBlank(at - 1) && compact(sheet.value(at - 1)).length <= 20
}

/** A title set in the middle over two lines and more. */
function withLinesAbove(
  sheet: Sheet,
  at: number,
  floor: number,
  title: string,
  captions: { index: number; begins: boolean }[],
): string {
  let whole = title
  for (
    let i = at - 1;
    i >= Math.max(floor, at - MOST_TITLE_LINES) && !sheet.isBlank(i) && !sheet.isBoundary(i);
    i -= 1
  ) {
    const value = sheet.value(i)
    const caption = readCaption(value)
    if (caption?.title == null || caption.unit !== null || caption.isNumbered || !caption.isCentred) break
    whole = joinWrapped(caption.title, whole)
    const below = captions.at(-1)
    if (below !== undefined) below.begins = false
    captions.push({ index: i, begins: true })
  }
  return whole
}

/** The texts over a table that would stand over it again on the next page: its title, or one or two lines above it. */
function headlinesOver(sheet: Sheet, first: number, title: string | null, floor: number): string[] {
  if (title !== null) return [title]
  const headlines: string[] = []
  let whole = ''
  let at = previous(sheet, first, floor)
  for (let lines = 0; at >= 0 && lines < 3; lines += 1, at = previous(sheet, at, floor)) {
    const text = tidy(stripMarkup(sheet.value(at)))
    if (text.length > 60) break
    whole = joinWrapped(text, whole)
    headlines.push(whole)
  }
  return headlines
}
