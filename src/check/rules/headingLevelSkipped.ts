import type { EnumeratorStyle } from '../../lexicon/enumerator.ts'
import type { CheckContext } from '../context.ts'
import { numberedRuns } from '../headings.ts'
import type { Found, Rule } from '../rule.ts'

/** The four levels of GB/T 9704; 一、 may be followed by 1. where there are two levels only. */
const LEVELS: readonly EnumeratorStyle[] = ['han', 'hanParen', 'arabic', 'arabicParen']

function skips(parent: EnumeratorStyle, style: EnumeratorStyle): boolean {
  const above = LEVELS.indexOf(parent)
  const own = LEVELS.indexOf(style)
  return above >= 0 && own > above + 1 && !(parent === 'han' && style === 'arabic')
}

export const headingLevelSkipped: Rule = {
  id: 'heading-level-skipped',
  group: 'heading',
  severity: 'info',
  description: {
    zh: '结构层次依次为一、（一）1.（1）；只有两层时可用一、和1.。',
    en: 'The levels are 一、（一）1.（1）, none of them skipped; with two levels 一、 and 1. will do.',
  },
  rationale: {
    zh: 'GB/T 9704 的层次序数。只查标题，不查段落中的列举。',
    en: 'The levels of GB/T 9704. Only headings are looked at, not enumerations in running text.',
  },
  example: { bad: '一、重点任务\n（1）清淤', good: '一、重点任务\n（一）清淤' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      for (const [first] of numberedRuns(document)) {
        if (first === undefined || first.parent === null || first.block.type !== 'heading') continue
        if (first.parent.block.type !== 'heading' || !skips(first.parent.style, first.style)) continue
        yield { position: first.position, document: document.id, actual: first.label, expected: first.parent.label }
      }
    }
  },
}
