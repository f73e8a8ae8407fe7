import { goesOn, hasText, isNumberOnly, joinPiece } from './continuation.ts'
import type { Piece } from './pieces.ts'
import { sectionAt } from './sectionAt.ts'
import type { ListStyle } from './style.ts'
import type { Token } from './tokens.ts'

/** An entry before its text is read. */
export interface RawEntry {
  section: string | null
  pieces: Piece[]
  text: string
  page: number | null
  /** Whether a page ended it. */
  ended: boolean
  /** Whether it is the first under its section. */
  opensSection: boolean
}

export interface RawList {
  entries: RawEntry[]
  sections: { name: string; index: number }[]
  /** Pages that stand in a column of their own, below the titles. */
  pageColumn: number[]
}

/** Puts the pieces of a list together to entries under their sections. `names` are the sections that a profile knows. */
export function assemble(tokens: readonly Token[], style: ListStyle, names: ReadonlySet<string>): RawList {
  const list: RawList = { entries: [], sections: [], pageColumn: [] }
  let open: RawEntry | null = null
  let section: string | null = null
  let opensSection = false
  const close = (): void => {
    if (open !== null) list.entries.push(open)
    open = null
  }
  tokens.forEach((token, at) => {
    const { piece } = token
    if (token.kind === 'number') {
      if (style.pageColumn) list.pageColumn.push(token.page)
      else if (open !== null && !open.ended) {
        open.pieces.push(piece)
        open.page = token.page
        open.ended = true
        close()
      }
      return
    }
    const name = sectionAt(tokens, at, open, style, names)
    if (name !== null) {
      close()
      section = name
      opensSection = true
      list.sections.push({ name, index: piece.index })
      return
    }
    if (open !== null && !goesOn(open, piece, style)) close()
    if (open === null) {
      if (!hasText(piece)) return
      open = { section, pieces: [], text: '', page: null, ended: false, opensSection }
      opensSection = false
    }
    open.text = joinPiece(open.text, piece.text)
    open.pieces.push(piece)
    open.page = piece.page ?? open.page
    open.ended ||= piece.ended
    // an order's line may bear the page that its title below bears again
    if (piece.ended && !isNumberOnly(open.text)) close()
  })
  close()
  return list
}
