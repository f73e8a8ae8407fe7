import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const limitDocuments: Rule = {
  id: 'limit-documents',
  group: 'contents',
  severity: 'warning',
  description: {
    zh: '一期公报所收公文不多于 5,000 件。',
    en: 'An issue holds at most 5,000 documents.',
  },
  rationale: {
    zh: '其后的公文照样读取，但不再与全期其他公文和卷末目录核对；可能是几期公报没有分开。',
    en: 'Documents past these are read, but no longer held against the others and a contents list at the end; it may be that several issues were not told apart.',
  },
  example: {
    bad: '（6,000 件公文，中间没有刊名和期号）',
    good: '2023年第4期\n……\n2023年第5期',
  },
  check: adopted('limit-documents'),
}
