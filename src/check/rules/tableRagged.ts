import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const tableRagged: Rule = {
  id: 'table-ragged',
  group: 'table',
  severity: 'warning',
  description: {
    zh: '表格每行的单元格数与列数相同。',
    en: 'Every row of a table has as many cells as the table has columns.',
  },
  rationale: {
    zh: '少了单元格，后面的数就对错了列。',
    en: 'With a cell missing the following values stand in the wrong columns.',
  },
  example: {
    bad: '序号\t乡镇\t户数\n1\t柳溪镇',
    good: '序号\t乡镇\t户数\n1\t柳溪镇\t35',
  },
  check: adopted('table-ragged'),
}
