import { isAuthority } from '../../lexicon/authority.ts'
import { findDate } from '../../lexicon/date.ts'
import { type Promulgation, readMaking } from '../../lexicon/making.ts'
import { isPromulgation } from '../../lexicon/promulgation.ts'
import type { Draft } from '../draft.ts'
import { blockText } from '../text.ts'

/**
 * What the notes under the title of a law or rule say of its making: （2023年9月12日甲部令第7号公布）; `titled` is what the title block holds of them.
 */
export function madeBy(outer: readonly Draft[], titled: string): Promulgation | null {
  const notes = isPromulgation(titled) ? [titled] : []
  for (const draft of outer) {
    if (draft.type === 'note') {
      const note = noteText(draft)
      if (isPromulgation(note)) notes.push(note)
    } else if (draft.type !== 'title' && draft.type !== 'number') break
  }
  return readMaking(notes)
}

/** The text of a note; where two bodies fill lines of their own, 1984年1月7日 甲部⏎乙局发布, with a comma between them. */
function noteText(draft: Draft): string {
  const [first = '', ...below] = draft.rows.map(({ text }) => text)
  const body = below.length === 1 ? first.slice(findDate(first)?.to ?? 0).trim() : ''
  return body !== '' && isAuthority(body) ? [first, ...below].join('、') : blockText('note', draft.rows)
}
