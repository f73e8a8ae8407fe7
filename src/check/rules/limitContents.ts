import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const limitContents: Rule = {
  id: 'limit-contents',
  group: 'contents',
  severity: 'warning',
  description: {
    zh: '目录在首件公文之前的 20,000 行之内，每行不长于 20,000 个字符。',
    en: 'The contents list stands in the first 20,000 lines before the documents, in lines of at most 20,000 characters.',
  },
  rationale: {
    zh: '更长的部分不作为目录读取；可能是没有认出其后的公文。',
    en: 'What is longer is not read as contents; it may be that the documents behind it were not seen.',
  },
  example: {
    bad: '（30,000 行的目录）',
    good: '目　录\n关于修桥的通知……3',
  },
  check: adopted('limit-contents'),
}
