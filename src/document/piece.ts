import { joinWrapped } from '../lexicon/spaces.ts'
import { type Position, piecePosition } from '../tree/index.ts'
import type { TextPiece } from './fields/references.ts'
import type { Row } from './row.ts'

/** The text of some rows as one string, and for each stretch of it the place in the source. */
export function pieceOf(rows: readonly Row[]): TextPiece {
  let text = ''
  const starts: number[] = []
  for (const row of rows) {
    const next = row.text
    const joined = text === '' ? next : joinWrapped(text, next)
    starts.push(joined.length - next.length < 0 ? 0 : Math.max(0, joined.length - next.trim().length))
    text = joined
  }
  return { text, position: (from, to) => locate(rows, starts, text, from, to) }
}

function locate(rows: readonly Row[], starts: readonly number[], text: string, from: number, to: number): Position {
  const first = rowAt(starts, from)
  const last = rowAt(starts, Math.max(from, to - 1))
  const a = rows[first] as Row
  const b = rows[last] as Row
  const start = piecePosition(a.line, columnOf(a, text, starts[first] ?? 0, from), 0).start
  const end = piecePosition(b.line, 0, columnOf(b, text, starts[last] ?? 0, Math.max(from, to - 1)) + 1).end
  return { start, end }
}

function rowAt(starts: readonly number[], offset: number): number {
  let at = 0
  while (at + 1 < starts.length && (starts[at + 1] as number) <= offset) at++
  return at
}

/** Where in the line the character at `offset` of the joined text stands: layout and markup between are stepped over. */
function columnOf(row: Row, text: string, start: number, offset: number): number {
  const value = row.line.value
  let at = 0
  for (let i = start; i <= offset && i < text.length; i++) {
    const found = value.indexOf(text.charAt(i), at)
    if (found < 0 || found > at + 40) continue
    if (i === offset) return found
    at = found + 1
  }
  return Math.max(0, Math.min(at, value.length - 1))
}
