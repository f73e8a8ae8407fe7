import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const correctionNoPlace: Rule = {
  id: 'correction-no-place',
  group: 'input',
  severity: 'error',
  description: { zh: '每一项更正所在之处都有可更正的内容。', en: 'What a correction is about is found at its place.' },
  rationale: {
    zh: '更正没有起作用，所要更正的内容仍是原来的识别结果。',
    en: 'The correction was not made, and what it is about stands as it was read.',
  },
  example: { bad: '（更正公文的日期，所指的行已不属于任何公文）', good: '（在复核页上对现在的公文重新更正）' },
  check: adopted('correction-no-place'),
}
