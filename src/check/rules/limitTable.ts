import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const limitTable: Rule = {
  id: 'limit-table',
  group: 'table',
  severity: 'warning',
  description: {
    zh: '表格不多于 1000 列，行数乘以列数不多于 2,000,000。',
    en: 'A table has at most 1000 columns and 2,000,000 cells.',
  },
  rationale: {
    zh: '更大的“表格”是提取出错或恶意构造；各行按文字保留，不丢失。',
    en: 'What is larger is a fault of the extraction, or made to harm; its lines are kept as text.',
  },
  example: {
    bad: '（2000 列的表格）',
    good: '序号\t乡镇\t户数\n1\t柳溪镇\t35',
  },
  check: adopted('limit-table'),
}
