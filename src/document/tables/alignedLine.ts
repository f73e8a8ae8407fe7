import { readEnumerator } from '../../lexicon/enumerator.ts'
import { isNumberedCaption } from './caption.ts'
import { cellKey } from './cells.ts'
import type { Place, Sheet } from './part.ts'
import { joinSpread, overlap, type Segment, segmentsOf } from './segments.ts'

/** A line cut at its gaps. */
export interface AlignedLine {
  index: number
  segments: Segment[]
}

/** Columns by which a cell may stand beside the name over it. */
export const SLACK = 2

/** Texts of the pieces of a line. */
export const textsOf = (line: AlignedLine) => line.segments.map(({ text }) => text)
/** A line cut at its gaps; a line outside the document has no pieces. */
export const lineAt = (sheet: Sheet, index: number): AlignedLine => ({
  index,
  segments: joinSpread(segmentsOf(sheet.value(index))),
})
/** A place with what lies right beside it. */
export const widened = (place: Place): Place => ({ start: place.start - SLACK, end: place.end + SLACK })

/** 第一条　为了…, 第五章　法律责任, （一）　…: a number with its text. */
export function isNumberedText({ segments }: AlignedLine): boolean {
  const number = segments[0]
  if (number === undefined || segments.length > 2) return false
  const enumerator = readEnumerator(`${number.text}　`)
  return enumerator !== null && enumerator.length >= number.text.length && !/^\d+$/u.test(number.text)
}

/** A line whose pieces stand under the names. */
export function isRow(line: AlignedLine, names: readonly Segment[]): boolean {
  const { segments } = line
  if (segments.length < 2 || segments.length > names.length * 2 + 2) return false
  if (segments.some(({ text }) => /[：:]$/u.test(text)) || isNumberedText(line)) return false
  if (isNumberedCaption(textsOf(line))) return false
  const under = segments.filter((segment) => names.some((name) => overlap(widened(segment), name) > 0)).length
  return under >= 0.6 * segments.length
}

/** Whether a line is the header printed again. */
export function isHeaderAgain(line: AlignedLine, names: readonly Segment[]): boolean {
  const { segments } = line
  return (
    segments.length >= 2 && segments.every(({ text }) => names.some((name) => cellKey(name.text) === cellKey(text)))
  )
}
