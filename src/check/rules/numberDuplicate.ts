import { LIMITS } from '../../lexicon/limits.ts'
import type { Found, Rule } from '../rule.ts'
import { type IssueWatcher, watching } from '../watching.ts'

/** Watches one issue for a number that comes a second time. */
export function watchDuplicates(): IssueWatcher {
  const seen = new Set<string>()
  return {
    *document({ id, number, fieldPositions, position }): Generator<Found> {
      if (number === null) return
      if (seen.has(number))
        yield { position: fieldPositions['number'] ?? position, document: id, actual: number, values: { number } }
      if (seen.size < LIMITS.documents) seen.add(number)
    },
  }
}

export const numberDuplicate: Rule = {
  id: 'number-duplicate',
  group: 'number',
  severity: 'error',
  description: { zh: '一个发文字号只属于一件公文。', en: 'A document number belongs to one document.' },
  rationale: {
    zh: '重号的公文无法准确引用。',
    en: 'Documents of one number cannot be cited.',
  },
  example: { bad: '云政发〔2023〕12号\n……\n云政发〔2023〕12号', good: '云政发〔2023〕12号\n……\n云政发〔2023〕13号' },
  check: watching(watchDuplicates),
}
