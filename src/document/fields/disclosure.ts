import { noteKind, readDisclosure, releaseNote } from '../../lexicon/note.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Position } from '../../tree/index.ts'
import type { Draft } from '../draft.ts'
import { pieceOf } from '../piece.ts'
import { blockText } from '../text.ts'

export interface DisclosureField {
  /** As printed, without its brackets: 此件公开发布. */
  text: string
  position: Position
}

/** The note on publication: of the document itself, then of whatever stands below; run into other text as well. */
export function readDisclosureNote(drafts: readonly Draft[]): DisclosureField | null {
  const notes = drafts.filter((draft) => draft.type === 'note')
  for (const inner of notes.length === 0 ? [] : [false, true]) {
    for (const draft of notes) {
      if ((draft.part !== 'own') !== inner) continue
      const text = blockText('note', draft.rows)
      if (noteKind(text) !== 'disclosure') continue
      const release = releaseNote(text)
      if (release !== null) return { text: release, position: draft.position }
      return { text: compact(text).replace(/^[（(]|[）)]。?$/gu, ''), position: draft.position }
    }
  }
  for (const draft of drafts) {
    if (draft.type !== 'paragraph' && draft.type !== 'signature' && draft.type !== 'attachment') continue
    if (!draft.rows.some(({ text }) => text.includes('此') || text.includes('本'))) continue
    const piece = pieceOf(draft.rows)
    const found = piece.text.includes('此') || piece.text.includes('本文') ? readDisclosure(piece.text) : null
    if (found) return { text: found.text, position: piece.position(found.from, found.to) }
  }
  return null
}
