import { indentWidth } from '../../lexicon/spaces.ts'
import { displayWidth } from '../../lexicon/width.ts'
import type { Line } from '../../tree/index.ts'
import { endsEntry, markSort, startsEntry } from './entryStart.ts'
import { findPageEnds, type PageEnd } from './pageEnd.ts'
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
  /** What stands for its page and cannot be read: l2. */
  damaged: string | null
  /** Whether it ends with a page, so that the entry is complete. */
  ended: boolean
  /** The sort of the mark before it (□, ●, -, 一, 1); '' where there is none. */
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
const LEAD_IN = /^\s{0,80}(?:([^\s《》【】]{2,24})\s{1,20}(?=\S)|(【[^【】]{2,24}】)\s{0,120}(?=\S))/u

/** Offsets at which a line is cut where no page shows it: after a section's name, and between entries run together. */
function hiddenCuts(text: string, from: number, to: number): number[] {
  const stretch = text.slice(from, to)
  const cuts: number[] = []
  const lead = LEAD_IN.exec(stretch.slice(0, 240))
  if (lead !== null && (lead[2] !== undefined || startsEntry(stretch.slice(lead[0].length, lead[0].length + 120)))) {
    const section = readSectionLine(lead[1] ?? lead[2] ?? '')
    if (section !== null && (section.sureness === 'marked' || section.sureness === 'known'))
      cuts.push(from + lead[0].length)
  }
  for (const match of stretch.matchAll(RUN_TOGETHER)) {
    const at = match.index + match[0].length
    if (startsEntry(stretch.slice(at, at + 120)) && endsEntry(stretch.slice(0, at))) cuts.push(from + at)
  }
  return cuts
}

/** 肆、公告及送達 opens with a word that titles open with. */
function isSection(text: string): boolean {
  const sureness = readSectionLine(text)?.sureness
  return sureness === 'marked' || sureness === 'known'
}

/** A line to be cut: as printed, without markup (`plain`), and in half width (`half`); all three are of one length. */
export interface ListLine {
  line: Line
  /** Its index in the lines of the front matter. */
  index: number
  plain: string
  half: string
  /** The beginning of the next line that is not blank, in half width. */
  next: string
  blankBefore: boolean
}

/** Cuts a line of a list into pieces: at each page, behind the name of a section, and where entries are run together. */
export function cutLine({ line, index, plain, half, next, blankBefore }: ListLine): Piece[] {
  const pieces: Piece[] = []
  const indent = indentWidth(plain)
  const width = displayWidth(plain.trimEnd())
  let from = 0
  const add = (textTo: number, end: PageEnd | null): void => {
    const text = plain.slice(from, textTo)
    const to = end?.to ?? textTo
    if (end !== null || text.trim() !== '') {
      pieces.push({
        index,
        line,
        from,
        to,
        text,
        page: end?.page ?? null,
        damaged: end?.damaged ?? null,
        ended: end !== null,
        mark: markSort(text),
        starts: startsEntry(text) && !isSection(text),
        indent,
        width,
        blankBefore: blankBefore && pieces.length === 0,
      })
    }
    from = to
  }
  for (const end of [...findPageEnds(half, next), null]) {
    const textTo = end?.from ?? line.value.length
    for (const cut of hiddenCuts(half, from, textTo)) add(cut, null)
    add(textTo, end)
  }
  return pieces
}

/** A number, or a day, alone on its line: the end of the entry above. */
export function pieceOfNumber(line: Line, index: number): Piece {
  const layout = { index, line, from: 0, to: line.value.length, indent: 0, width: 0, blankBefore: false }
  return { ...layout, text: '', page: null, damaged: null, ended: true, mark: '', starts: false }
}
