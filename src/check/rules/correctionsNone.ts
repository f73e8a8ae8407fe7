import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const correctionsNone: Rule = {
  id: 'corrections-none',
  group: 'input',
  severity: 'info',
  description: { zh: '更正文件中的每一项都用得上。', en: 'What a file of corrections says applies to the text.' },
  rationale: {
    zh: '更正按原文内容对应；原文改过之后对不上的更正不再起作用。',
    en: 'Corrections are tied to what the text says; where the text has changed they no longer apply.',
  },
  example: { bad: '（更正针对另一份文本）', good: '（更正针对本文本）' },
  check: adopted('corrections-none'),
}
