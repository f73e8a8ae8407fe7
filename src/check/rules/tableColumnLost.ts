import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const tableColumnLost: Rule = {
  id: 'table-column-lost',
  group: 'table',
  severity: 'warning',
  description: { zh: '跨页表格各页列数相同。', en: 'The parts of a table on several pages have the same columns.' },
  rationale: {
    zh: '某一页少一列，多为提取时丢失。',
    en: 'Where one page has a column less, extraction has mostly lost it.',
  },
  example: {
    bad: '序号\t项目\t金额\n1\t清淤\t20\n（换页）\n2\t护坡',
    good: '序号\t项目\t金额\n1\t清淤\t20\n（换页）\n2\t护坡\t30',
  },
  check: adopted('table-column-lost'),
}
