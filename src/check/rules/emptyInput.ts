import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const emptyInput: Rule = {
  id: 'empty-input',
  group: 'input',
  severity: 'error',
  description: { zh: '输入不空。', en: 'There is text in the input.' },
  rationale: {
    zh: '空文件多半是提取失败。',
    en: 'An empty file mostly means that extraction has failed.',
  },
  example: {
    bad: '（空文件）',
    good: '云水县人民政府公报',
  },
  check: adopted('empty-input'),
}
