import { privateNumbers } from '../privateNumbers.ts'
import type { Rule } from '../rule.ts'

export const privacyBankCard: Rule = {
  id: 'privacy-bank-card',
  group: 'privacy',
  severity: 'warning',
  description: { zh: '公开文本中没有银行卡号。', en: 'A public text holds no bank card numbers.' },
  rationale: {
    zh: '按卡号校验位核对。convert --redact 可遮盖。',
    en: 'Told by the check digit. convert --redact masks them.',
  },
  example: { bad: '账号：6222021234567890128', good: '账号：622202*********0128' },
  check: privateNumbers('bank-card'),
}
