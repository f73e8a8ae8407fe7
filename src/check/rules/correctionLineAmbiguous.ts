import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const correctionLineAmbiguous: Rule = {
  id: 'correction-line-ambiguous',
  group: 'input',
  severity: 'error',
  description: { zh: '每一项更正所指的行只有一处。', en: 'The line that a correction speaks of is one line.' },
  rationale: {
    zh: '原文改过之后有几行文字相同，前后文也分不清是哪一行，更正没有起作用。',
    en: 'The text has changed, several lines read the same, and their neighbours do not tell them apart; the correction was not made.',
  },
  example: { bad: '（更正针对“附件”一行，现有三行“附件”）', good: '（在复核页上重新更正）' },
  check: adopted('correction-line-ambiguous'),
}
