import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const encodingMixed: Rule = {
  id: 'encoding-mixed',
  group: 'encoding',
  severity: 'error',
  description: { zh: '全文只用一种编码。', en: 'The text is in one encoding throughout.' },
  rationale: {
    zh: '拼接而成的文件常混用编码，一部分会成为乱码。',
    en: 'Files that were put together mix encodings, and a part of them comes out garbled.',
  },
  example: {
    bad: '（前半 UTF-8，后半 GB 18030）',
    good: '（全文 UTF-8）',
  },
  check: adopted('encoding-mixed'),
}
