import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const tableSequence: Rule = {
  id: 'table-sequence',
  group: 'table',
  severity: 'warning',
  description: { zh: '序号列逐行递增。', en: 'The numbers of the rows go on without a break.' },
  rationale: {
    zh: '断号多半是缺行或识别错误。',
    en: 'A break mostly means a lost row or a misread number.',
  },
  example: {
    bad: '序号\t项目\n1\t清淤\n3\t护坡',
    good: '序号\t项目\n1\t清淤\n2\t护坡',
  },
  check: adopted('table-sequence'),
}
