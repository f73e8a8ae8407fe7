import { indentWidth } from '../../lexicon/spaces.ts'
import { displayWidth } from '../../lexicon/width.ts'
import type { Line } from '../../tree/index.ts'
import { endsEntry, markOf, startsEntry } from './entryStart.ts'
import { findPageEnds } from './pageEnd.ts'
import { readSectionLine } from './section.ts'

/** A stretch of one line of a contents list that belongs to one entry, up to its page where it has one. */
export interface Piece {
  /** Index of its line in the lines of the front matter. */
  index: number
  line: Line
  /** Offsets in the line, the page included. */
  from: number
  to: number
  /** Its text without the page, as long as printed: spaces stay. */
  text: string
  page: number | null
  /** Whether it ends with a page, so that the entry is complete. */
  ended: boolean
  /** The mark before it: □, ●, -; '' where there is none. */
  mark: string
  /** Whether it opens an entry by its words (关于…, 《…》, 国务院令…). */
  starts: boolean
  /** Columns before the text, and columns of the whole line. */
  indent: number
  width: number
  blankBefore: boolean
}

/** Between two entries that are run together without a page: …〔2023〕1号） 关于…. */
const RUN_TOGETHER = /[号號]\s?[)）\]〕】]\s{0,9}(?=[^\s)）\]〕】.…·])/gu
/** The name of a section and the first entry under it on one line: 人事任免文件 关于…. */
const LEAD_IN = /^\s{0,80}([^\s《》]{2,24})\s{1,20}(?=\S)/u

/** Offsets at which a line is cut where no page shows it: after a section's name, and between entries run together. */
function hiddenCuts(text: string, from: number, to: number): number[] {
  const stretch = text.slice(from, to)
  const cuts: number[] = []
  const lead = LEAD_IN.exec(stretch.slice(0, 160))
  if (lead !== null && startsEntry(stretch.slice(lead[0].length, lead[0].length + 120))) {
    const section = readSectionLine(lead[1] ?? '')
    if (section !== null && (section.sureness === 'marked' || section.sureness === 'known'))
      cuts.push(from + lead[0].length)
  }
  for (const match of stretch.matchAll(RUN_TOGETHER)) {
    const at = match.index + match[0].length
    if (startsEntry(stretch.slice(at, at + 120)) && endsEntry(stretch.slice(0, at))) cuts.push(from + at)
  }
  return cuts
}

/** Cuts a line into pieces. `plain` and `half` are the line without markup, and in half width; both as long as the line. */
export function cutLine(
  line: Line,
  index: number,
  plain: string,
  half: string,
  next: string,
  blankBefore: boolean,
): Piece[] {
  const pieces: Piece[] = []
  const add = (from: number, textTo: number, to: number, page: number | null, ended: boolean): void => {
    const text = plain.slice(from, textTo)
    if (text.trim() === '' && !ended) return
    const mark = markOf(text)
    pieces.push({
      index,
      line,
      from,
      to,
      text,
      page,
      ended,
      mark: mark.trim(),
      starts: startsEntry(text),
      indent: indentWidth(plain),
      width: displayWidth(plain.trimEnd()),
      blankBefore: blankBefore && pieces.length === 0,
    })
  }
  let from = 0
  const stretch = (textTo: number, to: number, page: number | null, ended: boolean): void => {
    for (const cut of hiddenCuts(half, from, textTo)) {
      add(from, cut, cut, null, false)
      from = cut
    }
    add(from, textTo, to, page, ended)
    from = to
  }
  for (const end of findPageEnds(half, next)) stretch(end.from, end.to, end.page, true)
  if (from < line.value.length) stretch(line.value.length, line.value.length, null, false)
  return pieces
}
