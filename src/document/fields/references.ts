import { findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import type { Reference } from '../../tree/nodes.ts'
import type { Position } from '../../tree/position.ts'

/** A piece of a document's text, and where its characters stand in the source. */
export interface TextPiece {
  text: string
  position: (from: number, to: number) => Position
}

/** The 《…》 that ends right before `end`, brackets between not counted. */
function titleBefore(text: string, end: number): string | null {
  const head = text.slice(Math.max(0, end - 400), end)
  const close = /》\s{0,4}[(（〔[【]?\s{0,4}$/u.exec(head)
  if (close === null) return null
  let depth = 0
  for (let i = close.index; i >= 0; i--) {
    if (head[i] === '》') depth++
    else if (head[i] === '《') {
      depth--
      if (depth === 0) return head.slice(i + 1, close.index)
    }
  }
  return null
}

/** The documents that a text cites by number, once each in order of first mention; its own number is left out. */
export function readReferences(pieces: Iterable<TextPiece>, own: string | null): Reference[] {
  const found = new Map<string, Reference>()
  for (const piece of pieces) {
    for (const number of findDocumentNumbers(piece.text)) {
      const { canonical } = number
      if (canonical === own) continue
      const title = titleBefore(piece.text, number.from)
      const known = found.get(canonical)
      if (known !== undefined) {
        known.title ??= title
        continue
      }
      found.set(canonical, {
        number: canonical,
        title,
        role: null,
        document: null,
        position: piece.position(number.from, number.to),
      })
    }
  }
  return [...found.values()]
}
