import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const correctionDiffers: Rule = {
  id: 'correction-differs',
  group: 'input',
  severity: 'error',
  description: { zh: '有人认可的值没有变。', en: 'A value that a person has found right is still the same.' },
  rationale: {
    zh: '现在的识别结果与当时认可的不同，须重新查看。',
    en: 'It is read otherwise now than when it was accepted, and has to be looked at again.',
  },
  example: { bad: '（认可成文日期 2023-05-08，现识别为 2023-05-03）', good: '（查看原文后更正或重新认可）' },
  check: adopted('correction-differs'),
}
