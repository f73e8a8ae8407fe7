import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const limitLine: Rule = {
  id: 'limit-line',
  group: 'input',
  severity: 'warning',
  description: {
    zh: '每行不长于 16,777,216 个字符。',
    en: 'A line has at most 16,777,216 characters.',
  },
  rationale: {
    zh: '更长的行分段读取，文字不丢失；这样的文件多半不是文本，或丢了换行。',
    en: 'A longer one is read in pieces, and nothing of it is lost; a file with such a line has lost its line ends, or is no text.',
  },
  example: {
    bad: '（一行 2000 万字）',
    good: '（分成行的文本）',
  },
  check: adopted('limit-line'),
}
