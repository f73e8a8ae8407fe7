import { type Promulgation, readPromulgation } from '../../lexicon/promulgation.ts'
import type { Draft } from '../draft.ts'
import { blockText } from '../text.ts'

/** What the note under the title of a law or rule says of its making: （2023年9月12日甲部令第7号公布）. */
export function madeBy(outer: readonly Draft[]): Promulgation | null {
  for (const draft of outer) {
    if (draft.type === 'note') {
      const made = readPromulgation(blockText('note', draft.rows))
      if (made) return made
    } else if (draft.type !== 'title') return null
  }
  return null
}
