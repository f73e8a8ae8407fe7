import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const encodingInvalidBytes: Rule = {
  id: 'encoding-invalid-bytes',
  group: 'encoding',
  severity: 'error',
  description: { zh: '文本没有非法字节。', en: 'The text has no bytes that its encoding does not know.' },
  rationale: {
    zh: '非法字节处的文字已经丢失。',
    en: 'What stood there is lost.',
  },
  example: {
    bad: '云水县人民\ufffd府',
    good: '云水县人民政府',
  },
  check: adopted('encoding-invalid-bytes'),
}
