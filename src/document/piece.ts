import { WrappedText } from '../lexicon/wrappedText.ts'
import { type Position, piecePosition } from '../tree/index.ts'
import type { TextPiece } from './fields/references.ts'
import type { Row } from './row.ts'

/** Layout and markup of a line that may stand between two characters of its text, in code units. */
const MOST_BETWEEN = 40

/**
 * The text of some rows as one string, and for each stretch of it the place in the source. `apart`: they are rows of a table, which line ends part.
 */
export function pieceOf(rows: readonly Row[], apart = false): TextPiece {
  const { text, starts } = apart ? textApart(rows) : joinedText(rows)
  const columns: (readonly number[] | undefined)[] = []
  /** The row and the column of the character at `offset` of the text. */
  const place = (offset: number): { row: Row; column: number } => {
    const r = rowAt(starts, offset)
    const row = rows[r] as Row
    const start = starts[r] ?? 0
    columns[r] ??= columnsOf(row.line.value, text.slice(start, starts[r + 1] ?? text.length))
    return { row, column: columns[r][offset - start] ?? Math.max(0, row.line.value.length - 1) }
  }
  return { text, position: (from, to) => locate(place, from, to) }
}

/** The text, and where the text of each row begins in it. */
function joinedText(rows: readonly Row[]): { text: string; starts: number[] } {
  if (rows.length === 1) return { text: (rows[0] as Row).text, starts: [0] }
  const joined = new WrappedText()
  const starts: number[] = []
  for (const row of rows) {
    joined.add(row.text)
    starts.push(Math.max(0, joined.length - row.text.trim().length))
  }
  return { text: joined.toString(), starts }
}

/** The same of rows that do not go on from one to the next. */
function textApart(rows: readonly Row[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let length = 0
  for (const { text } of rows) {
    starts.push(length)
    length += text.length + 1
  }
  return { text: rows.map(({ text }) => text).join('\n'), starts }
}

function locate(place: (offset: number) => { row: Row; column: number }, from: number, to: number): Position {
  const a = place(from)
  const b = place(Math.max(from, to - 1))
  return {
    start: piecePosition(a.row.line, a.column, 0).start,
    end: piecePosition(b.row.line, 0, b.column + 1).end,
  }
}

/** The last row that begins at or before `offset`. */
function rowAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** For each character of the text of a line its column in the line: layout and markup between are stepped over. */
function columnsOf(value: string, text: string): number[] {
  const columns: number[] = []
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const wanted = text.charCodeAt(i)
    let found = at
    while (found <= at + MOST_BETWEEN && found < value.length && value.charCodeAt(found) !== wanted) found++
    if (found > at + MOST_BETWEEN || found >= value.length) columns.push(Math.max(0, Math.min(at, value.length - 1)))
    else {
      columns.push(found)
      at = found + 1
    }
  }
  return columns
}
