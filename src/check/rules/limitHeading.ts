import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const limitHeading: Rule = {
  id: 'limit-heading',
  group: 'heading',
  severity: 'warning',
  description: {
    zh: '标题的数字编号不多于六段。',
    en: 'The number of a heading holds at most six numbers.',
  },
  rationale: {
    zh: '公文标题一般不超过五级；编号更长的行按正文保留。',
    en: 'Documents hardly need more than five levels; a line with a longer number is kept as text.',
  },
  example: {
    bad: '1.1.1.1.1.1.1 责任',
    good: '1.1 责任',
  },
  check: adopted('limit-heading'),
}
