import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const tableUnread: Rule = {
  id: 'table-unread',
  group: 'table',
  severity: 'warning',
  description: {
    zh: '有表头和编号之处，表格能够读出。',
    en: 'Where the names of columns and the numbers of rows stand, a table can be read.',
  },
  rationale: {
    zh: '提取时丢失了格线和列位，单元格无法分清；各行按文字保留，宜对照原件改用制表符或 Markdown 表格。',
    en: 'Extraction has lost the lines and columns, so that cells cannot be told; the lines are kept as text. Set them by tabs or as a Markdown table from the original.',
  },
  example: {
    bad: '序号 项目 金额 备注\n1\n清淤\n2\n护坡\n30',
    good: '序号\t项目\t金额\t备注\n1\t清淤\t20\t\n2\t护坡\t30\t',
  },
  check: adopted('table-unread'),
}
