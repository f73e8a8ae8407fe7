import type { TextPiece } from '../../../src/document/fields/references.ts'

/** A piece whose positions are offsets in its own text, on line `line`. */
export function piece(text: string, line = 1): TextPiece {
  const point = (offset: number) => ({ line, column: offset + 1, offset })
  return { text, position: (from, to) => ({ start: point(from), end: point(to) }) }
}

export const pieces = (...texts: string[]): TextPiece[] => texts.map((text, i) => piece(text, i + 1))
