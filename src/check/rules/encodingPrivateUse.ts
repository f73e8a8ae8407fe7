import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const encodingPrivateUse: Rule = {
  id: 'encoding-private-use',
  group: 'encoding',
  severity: 'info',
  description: { zh: '文本不用旧的自造区编码。', en: 'The text does not use old private-use codes.' },
  rationale: {
    zh: '读取时已改为正式编码的字符。',
    en: 'They were put in their proper place when the text was read.',
  },
  example: {
    bad: '（GB 18030-2005 自造区的字符）',
    good: '（GB 18030-2022 的正式编码）',
  },
  check: adopted('encoding-private-use'),
}
