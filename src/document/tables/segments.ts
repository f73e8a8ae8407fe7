import { isSpaceCode } from '../../lexicon/character.ts'
import { displayWidth } from '../../lexicon/width.ts'
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
  let place = 0
  let start = -1
  let from = 0
  let end = 0
  let endPlace = 0
  for (let i = 0; i < value.length; i += 1) {
    const ch = value.charAt(i)
    const width = displayWidth(ch)
    if (isSpaceCode(value.charCodeAt(i))) {
      place += width
      continue
    }
    if (start >= 0 && place - endPlace >= GAP) {
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
