import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const correctionUnneeded: Rule = {
  id: 'correction-unneeded',
  group: 'input',
  severity: 'info',
  description: { zh: '更正文件中没有已经不需要的更正。', en: 'No correction says what is read without it.' },
  rationale: {
    zh: '识别有了改进，或原文已改，这一项可以删去。',
    en: 'The reading has become better, or the text was mended; the entry can go.',
  },
  example: { bad: '（更正标题为《关于修桥的通知》，标题本已如此识别）', good: '（删去这一项）' },
  check: adopted('correction-unneeded'),
}
