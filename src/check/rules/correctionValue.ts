import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const correctionValue: Rule = {
  id: 'correction-value',
  group: 'input',
  severity: 'error',
  description: { zh: '更正的值合乎字段的要求。', en: 'The value of a correction is one that its field can have.' },
  rationale: {
    zh: '日期须为历上有的日子，文种、署名等须为文字；不合的没有起作用。',
    en: 'A date is a day of the calendar, a kind is a text; another value was not taken.',
  },
  example: {
    bad: '{"action":"field","field":"date","value":"2023-02-30"}',
    good: '{"action":"field","field":"date","value":"2023-02-28"}',
  },
  check: adopted('correction-value'),
}
