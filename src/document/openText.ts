import { openBrackets } from '../lexicon/punctuation.ts'
import type { Draft } from './draft.ts'
import { readSignatureLine } from './endMatter.ts'

/** Of a block of more rows than twice this, only so many at its beginning and at its end tell how it goes on. */
const TELLING = 32

interface Seen {
  rows: number
  brackets: string
  dated: boolean
}

/** What the rows of an open block have shown so far: a block of a million rows is asked a million times how it goes on. */
const seen = new WeakMap<Draft, Seen>()

function seenOf(open: Draft): Seen {
  const known = seen.get(open) ?? { rows: 0, brackets: '', dated: false }
  for (; known.rows < open.rows.length; known.rows++) {
    const row = open.rows[known.rows]
    if (row === undefined) break
    known.brackets = openBrackets(row.text, known.brackets)
    if (open.type === 'signature') known.dated ||= readSignatureLine(row)?.dated === true
  }
  seen.set(open, known)
  return known
}

/** The text of an open block, its rows put together; of a block of more than 64 rows the first 32 and the last 32. */
export function textOf(open: Draft): string {
  const rows =
    open.rows.length > 2 * TELLING ? [...open.rows.slice(0, TELLING), ...open.rows.slice(-TELLING)] : open.rows
  return rows.map((row) => row.text).join('')
}

/** The opening brackets and quotes that are still open at the end of a block, all its rows considered. */
export function bracketsOpenIn(open: Draft): string {
  return seenOf(open).brackets
}

/** Whether a row of a signature has its date. */
export function isDated(open: Draft): boolean {
  return seenOf(open).dated
}
