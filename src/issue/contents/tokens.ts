import { isAuthority } from '../../lexicon/authority.ts'
import { LIMITS } from '../../lexicon/limits.ts'
import { compact, indentWidth, isBlank } from '../../lexicon/spaces.ts'
import type { Line } from '../../tree/index.ts'
import { isImprintLine } from '../imprint/labels.ts'
import { splitColumns } from './columns.ts'
import { isForeign } from './foreign.ts'
import { isPostedLine } from './pageEnd.ts'
import { cutLine, type Piece, pieceOfNumber } from './pieces.ts'
import { measured, plainLine } from './plain.ts'

/** What stands in a list, in order: pieces of entries and section names, and numbers alone on their line. */
export type Token = { kind: 'piece'; piece: Piece } | { kind: 'number'; piece: Piece; page: number }

export interface Tokens {
  tokens: Token[]
  /** The half-width text of each piece, as long as its text. */
  halves: Map<Piece, string>
  /** How many numbers stand alone on their lines, and whether they stand one after another. */
  loneNumbers: number
  columnOfNumbers: boolean
}

const BARE_NUMBER = /^\s{0,200}[(（[]?\s?(\d{1,4})\s?[)）\]]?\s{0,20}$/
/**
 * Cuts the lines from index `start` into what a list is put together from. Lines that are none of it are left out, the running heads that a
 * profile knows among them.
 */
export function tokenize(lines: readonly Line[], start: number, isHead: (text: string) => boolean): Tokens {
  const plains = lines.map((line, i) =>
    i < start || line.value.length > LIMITS.contentsLine ? '' : plainLine(line.value),
  )
  const result: Tokens = { tokens: [], halves: new Map(), loneNumbers: 0, columnOfNumbers: false }
  for (const column of splitColumns(plains)) addColumn(result, lines, column, isHead)
  return result
}

function addColumn(
  result: Tokens,
  lines: readonly Line[],
  plains: readonly string[],
  isHead: (text: string) => boolean,
): void {
  const hasDepartments = countAuthorityLines(plains) > 1
  // blank lines above, imprint lines in between not counted; and what stands right above
  let blankBefore = true
  let above: 'blank' | 'number' | 'text' = 'blank'
  let imprintIndent: number | null = null
  plains.forEach((plain, index) => {
    const line = lines[index] as Line
    if (isBlank(plain)) {
      blankBefore = true
      above = 'blank'
      return
    }
    const half = measured(plain)
    const number = BARE_NUMBER.exec(half)
    if (number !== null) {
      result.tokens.push({ kind: 'number', page: Number(number[1]), piece: pieceOfNumber(line, index) })
      result.loneNumbers += 1
      if (above === 'number') result.columnOfNumbers = true
      blankBefore = false
      above = 'number'
      return
    }
    const isUnderLabel = imprintIndent !== null && above === 'text' && indentWidth(plain) > imprintIndent
    above = 'text'
    if (isPostedLine(half)) {
      result.tokens.push({ kind: 'piece', piece: pieceOfNumber(line, index) })
      return
    }
    if (isForeign(plain, half) || isHead(plain)) {
      imprintIndent = isImprintLine(plain) ? indentWidth(plain) : null
      return
    }
    const next = nextText(plains, index)
    const pieces = cutLine({ line, index, plain, half, next: next.text, blankBefore })
    // a line under a label, set in, goes on its value
    if (isUnderLabel && pieces.every((piece) => !piece.ended && !piece.starts)) return
    imprintIndent = null
    // an authority alone between blank lines is the publisher, unless there are several: then they are sections
    if (!hasDepartments && blankBefore && next.afterBlank && isAuthority(compact(plain.slice(0, 100)))) return
    for (const piece of pieces) {
      result.halves.set(piece, half.slice(piece.from, piece.from + piece.text.length))
      result.tokens.push({ kind: 'piece', piece })
    }
    blankBefore = false
  })
}

/** Authorities that stand alone on a line: more than one divide the list by departments. */
function countAuthorityLines(plains: readonly string[]): number {
  const names = new Set<string>()
  for (const plain of plains) {
    if (plain.length > 100 || names.size > 1) continue
    const text = compact(plain)
    if (isAuthority(text)) names.add(text)
  }
  return names.size
}

/** The beginning of the next line with text, and whether a blank line or the end stands before it. */
function nextText(plains: readonly string[], index: number): { text: string; afterBlank: boolean } {
  for (let i = index + 1; i < plains.length && i < index + 4; i += 1) {
    const plain = plains[i] ?? ''
    if (!isBlank(plain)) return { text: measured(plain.slice(0, 40)).trimStart(), afterBlank: i > index + 1 }
  }
  return { text: '', afterBlank: true }
}
