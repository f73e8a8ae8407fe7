import { privateNumbers } from '../privateNumbers.ts'
import type { Rule } from '../rule.ts'

export const privacyCitizenId: Rule = {
  id: 'privacy-citizen-id',
  group: 'privacy',
  severity: 'warning',
  description: { zh: '公开文本中没有公民身份号码。', en: 'A public text holds no citizen identity numbers.' },
  rationale: {
    zh: '按校验码核对，不误报普通数字。convert --redact 可遮盖。',
    en: 'Told by the check digit, so other figures are not taken for one. convert --redact masks them.',
  },
  example: { bad: '张某，11010519491231002X', good: '张某，110105********002X' },
  check: privateNumbers('citizen-id'),
}
