import { isSpaceCode } from '../../lexicon/character.ts'
import { displayWidth, isHan } from '../../lexicon/width.ts'
import { isHeaderWord } from './headerWords.ts'
import type { Place } from './part.ts'

/** A piece of a line that gaps part from the next one, with the display columns it takes. */
export interface Segment extends Place {
  text: string
}

/** A line with more characters than this is prose, however many gaps it has. */
const LONGEST = 1000
/** Columns of a gap: two half-width spaces, or one U+3000. */
const GAP = 2

/** The pieces of a line between gaps of two columns and more, East Asian widths counted; [] for a line too long for a row. */
export function segmentsOf(value: string): Segment[] {
  if (value.length > LONGEST) return []
  const segments: Segment[] = []
  const mixed = value.includes('\u3000') && / {2}/.test(value)
  let place = 0
  let start = -1
  let from = 0
  let end = 0
  let endPlace = 0
  for (let i = 0; i < value.length; i += 1) {
    const code = value.charCodeAt(i)
    const width = code >= 0x4e00 && code <= 0x9fff ? 2 : displayWidth(value.charAt(i))
    if (isSpaceCode(code)) {
      place += width
      continue
    }
    if (start >= 0 && place - endPlace >= GAP && !(mixed && isSpread(value, from, end, i))) {
      segments.push({ text: value.slice(from, end), start, end: endPlace })
      start = -1
    }
    if (start < 0) {
      start = place
      from = i
    }
    place += width
    end = i + 1
    endPlace = place
  }
  if (start >= 0) segments.push({ text: value.slice(from, end), start, end: endPlace })
  return segments
}

/**
 * Whether the gap from `end` to `i` is inside a word that is set wide, in a line whose columns half-width spaces part: 其　　　中        合　计. The piece
 * begins at `from`.
 */
function isSpread(value: string, from: number, end: number, i: number): boolean {
  if (i - end > WIDEST_SPREAD || !/^\u3000+$/.test(value.slice(end, i))) return false
  if (!/^\p{Script=Han}(?:\u3000{1,3}\p{Script=Han}){0,3}$/u.test(value.slice(from, end))) return false
  return isHan(value.charAt(i)) && /^(?:\s|$)/.test(value.slice(i + 1, i + 2))
}

/** Full-width spaces inside a word that is set wide, at most. */
const WIDEST_SPREAD = 3

/** Columns between the characters of a word that is set wide, and of one that is known to head a column: 项　　　目. */
const SPREAD = 4
const HEAD_SPREAD = 8

/**
 * Puts the characters of words that are set wide together, 县　区　　1—11月　　增　长 → 县　区, 1—11月, 增　长: characters that stand alone, closer to
 * each other than to what stands beside them.
 */
export function joinSpread(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (let i = 0; i < segments.length; i += 1) {
    const last = spreadEnd(segments, i)
    const first = segments[i] as Segment
    joined.push(
      last === i
        ? first
        : { text: textBetween(segments, i, last), start: first.start, end: (segments[last] as Segment).end },
    )
    i = last
  }
  return joined
}

/** Index of the last character of the word set wide that begins at `i`; `i` where none does. */
function spreadEnd(segments: readonly Segment[], i: number): number {
  const gap = gapAfter(segments, i)
  const before = gapAfter(segments, i - 1)
  if (gap > HEAD_SPREAD || gap > before || !isOneCharacter(segments[i])) return i
  let last = i
  while (gapAfter(segments, last) === gap && isOneCharacter(segments[last + 1])) last += 1
  if (last === i || gapAfter(segments, last) <= gap) return i
  return (gap <= SPREAD && gap < before) || isHeaderWord(textBetween(segments, i, last)) ? last : i
}

/** Columns between a segment and the next; without end at both ends of the line. */
function gapAfter(segments: readonly Segment[], i: number): number {
  const left = segments[i]
  const right = segments[i + 1]
  return left === undefined || right === undefined ? Number.POSITIVE_INFINITY : right.start - left.end
}

function isOneCharacter(segment: Segment | undefined): boolean {
  return segment !== undefined && segment.text.length === 1 && isHan(segment.text)
}

function textBetween(segments: readonly Segment[], from: number, to: number): string {
  let text = ''
  for (let i = from; i <= to; i += 1) text += (i > from ? '\u3000' : '') + (segments[i] as Segment).text
  return text
}

/** The pieces of a segment between single spaces: two columns may stand so close. */
export function piecesOf(segment: Segment): Segment[] {
  const pieces: Segment[] = []
  let place = segment.start
  for (const text of segment.text.split(' ')) {
    const end = place + displayWidth(text)
    if (text !== '') pieces.push({ text, start: place, end })
    place = end + 1
  }
  return pieces
}

/** Display columns that two places share, negative for the gap between them. */
export function overlap(a: Place, b: Place): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start)
}

/** The places where something stands in any of the rows, in order: what the gutters leave. */
export function occupiedPlaces(rows: readonly (readonly Place[])[]): Place[] {
  const all = rows.flat().sort((a, b) => a.start - b.start)
  const places: Place[] = []
  for (const { start, end } of all) {
    const last = places.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else places.push({ start, end })
  }
  return places
}
