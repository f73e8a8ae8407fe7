import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const encodingAmbiguous: Rule = {
  id: 'encoding-ambiguous',
  group: 'encoding',
  severity: 'warning',
  description: { zh: '编码可以确定。', en: 'The encoding is beyond doubt.' },
  rationale: {
    zh: '很短的文本可有几种读法，可用 --encoding 指定。',
    en: 'A very short text can be read in several ways; --encoding settles it.',
  },
  example: {
    bad: '（八个字节，GB 18030 与 Big5 均可读）',
    good: '（同样的文字以 UTF-8 保存）',
  },
  check: adopted('encoding-ambiguous'),
}
