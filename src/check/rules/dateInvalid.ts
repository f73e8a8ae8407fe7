import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const dateInvalid: Rule = {
  id: 'date-invalid',
  group: 'date',
  severity: 'error',
  description: { zh: '成文日期是历上有的日子。', en: 'The date is a day of the calendar.' },
  rationale: {
    zh: '多为识别或排版之误。',
    en: 'Mostly a slip of OCR or of the press.',
  },
  example: {
    bad: '2023年2月30日',
    good: '2023年2月28日',
  },
  check: adopted('date-invalid'),
}
