import { PROSE } from '../blockTypes.ts'
import { bracketFaults } from '../brackets.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const bookTitleNesting: Rule = {
  id: 'book-title-nesting',
  group: 'typography',
  severity: 'info',
  description: { zh: '书名号里面还要用书名号时，里层用〈〉。', en: 'A title inside 《》 stands in 〈〉.' },
  rationale: {
    zh: 'GB/T 15834《标点符号用法》。',
    en: 'As GB/T 15834 on punctuation has it.',
  },
  example: { bad: '《关于印发《云水县防汛预案》的通知》', good: '《关于印发〈云水县防汛预案〉的通知》' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document, raw, base } of context.blockTexts(PROSE)) {
      for (const { at } of bracketFaults(raw).nested) {
        const end = raw.indexOf('》', at)
        const actual = raw.slice(at, end < 0 ? at + 1 : end + 1)
        yield {
          position: context.position(base + at, base + at + 1),
          document: document.id,
          actual,
          expected: actual.replace(/^《/u, '〈').replace(/》$/u, '〉'),
        }
      }
    }
  },
}
