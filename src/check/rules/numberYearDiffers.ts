import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const numberYearDiffers: Rule = {
  id: 'number-year-differs',
  group: 'date',
  severity: 'warning',
  description: { zh: '发文字号的年份与成文日期同年。', en: 'The year of the number is that of the date.' },
  rationale: {
    zh: '文号按成文之年编。岁末编号、次年落款的少数情形可列入豁免。',
    en: 'Numbers are given in the year of the date. The few that were numbered at the end of one year and dated in the next can be suppressed.',
  },
  example: {
    bad: '云政发〔2022〕12号\n……\n2023年5月8日',
    good: '云政发〔2023〕12号\n……\n2023年5月8日',
  },
  check: adopted('number-year-differs'),
}
