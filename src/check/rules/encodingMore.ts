import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const encodingMore: Rule = {
  id: 'encoding-more',
  group: 'encoding',
  severity: 'warning',
  description: {
    zh: '编码问题逐条列出的数目有限，其余计数。',
    en: 'Findings on the encoding are told one by one up to a limit, the rest is counted.',
  },
  rationale: {
    zh: '问题过多的文件应先重新转码。',
    en: 'A file with so many of them should be converted anew first.',
  },
  example: {
    bad: '（另有 300 处非法字节）',
    good: '（没有非法字节）',
  },
  check: adopted('encoding-more'),
}
