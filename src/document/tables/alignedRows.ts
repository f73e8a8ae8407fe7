import { readEnumerator } from '../../lexicon/enumerator.ts'
import { isSeparatorRow } from '../../lexicon/markup.ts'
import { type AlignedLine, isHeaderAgain, isRow, lineAt, widened } from './alignedLine.ts'
import type { Place, Sheet } from './part.ts'
import { isSectionNumber } from './sections.ts'
import { overlap, type Segment } from './segments.ts'

const WIDEST_SECTION = 60

/** The rows under the names of a header, up to the first line that does not stand under them. */
export function readAlignedRows(
  sheet: Sheet,
  from: number,
  names: readonly Segment[],
): { lines: AlignedLine[]; furniture: number[] } {
  const lines: AlignedLine[] = []
  const furniture: number[] = []
  const left = names.reduce((a, b) => (b.start < a.start ? b : a))
  for (let at = from; at < sheet.length && !sheet.isBoundary(at); at += 1) {
    if (sheet.isBlank(at)) {
      const next = lineAt(sheet, at + 1)
      if (
        (lines.length === 0 && names.length < 3) ||
        sheet.isFurniture(at + 1) ||
        !(isRow(next, names) || (isSpaced(lines) && isWrap(next, left, names, lines, 2))) ||
        isHeaderAgain(next, names)
      )
        break
      continue
    }
    if (isSeparatorRow(sheet.value(at)) && lines.length > 0) {
      furniture.push(at)
      continue
    }
    if (sheet.isFurniture(at)) break
    const line = lineAt(sheet, at)
    if (isHeaderAgain(line, names)) break
    if (!isRow(line, names) && !isWrap(line, left, names, lines) && !isSection(sheet, line, left, names, lines)) break
    lines.push(line)
  }
  return { lines, furniture }
}

/** A blank line stands after every line, as some tools put one. */
function isSpaced(lines: readonly AlignedLine[]): boolean {
  const [above, last] = lines.slice(-2)
  return above !== undefined && last !== undefined && last.index === above.index + 2
}

/** One piece right of the first column, right under a row: the rest of a cell that wraps. */
function isWrap(
  line: AlignedLine,
  left: Place,
  names: readonly Segment[],
  lines: readonly AlignedLine[],
  apart = isSpaced(lines) ? 2 : 1,
): boolean {
  const segment = line.segments[0]
  if (line.segments.length !== 1 || segment === undefined || /[：:]$/u.test(segment.text) || segment.start <= left.end)
    return false
  if (isSectionNumber(segment.text)) return false
  const above = lines.at(-1)
  const isNext = above === undefined || above.index >= line.index - apart
  return isNext && names.some((name) => overlap(widened(segment), name) > 0)
}

/** One piece at the left with rows below it: a section (一、产业发展), or a first cell whose other cells are empty. */
function isSection(
  sheet: Sheet,
  line: AlignedLine,
  left: Place,
  names: readonly Segment[],
  lines: readonly AlignedLine[],
): boolean {
  const segment = line.segments[0]
  if (line.segments.length !== 1 || segment === undefined || segment.end - segment.start > WIDEST_SECTION) return false
  if (/[：:。；]$/u.test(segment.text)) return false
  if (readEnumerator(segment.text) === null && lines.at(-1)?.index !== line.index - 1) return false
  // the page ends under the name of a section that is set in the middle
  if (isSectionNumber(segment.text) && segment.start > left.end && sheet.isBlank(line.index + 1))
    return lines.length > 0
  const next = lineAt(sheet, line.index + 1)
  return isRow(next, names) && !isHeaderAgain(next, names)
}
