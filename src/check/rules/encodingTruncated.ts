import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const encodingTruncated: Rule = {
  id: 'encoding-truncated',
  group: 'encoding',
  severity: 'error',
  description: { zh: '文本不在一个字符中间结束。', en: 'The text does not end in the middle of a character.' },
  rationale: {
    zh: '末尾可能被截断。',
    en: 'Its end may have been cut off.',
  },
  example: {
    bad: '……特此通\ufffd',
    good: '……特此通知。',
  },
  check: adopted('encoding-truncated'),
}
