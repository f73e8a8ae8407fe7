import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const correctionLineGone: Rule = {
  id: 'correction-line-gone',
  group: 'input',
  severity: 'error',
  description: { zh: '每一项更正所指的行都还在原文中。', en: 'The line that a correction speaks of is in the text.' },
  rationale: {
    zh: '原文改过之后，更正按该行的文字寻找其位置；找不到的没有起作用。',
    en: 'Where the text has changed, a correction looks for its line by what it reads; one that finds none was not made.',
  },
  example: {
    bad: '（更正针对“关于修桥的通知”一行，原文已改为“关于建桥的通知”）',
    good: '（在复核页上对改后的原文重新更正）',
  },
  check: adopted('correction-line-gone'),
}
