import { privateNumbers } from '../privateNumbers.ts'
import type { Rule } from '../rule.ts'

export const privacyMobile: Rule = {
  id: 'privacy-mobile',
  group: 'privacy',
  severity: 'warning',
  description: { zh: '公开文本中没有个人手机号码。', en: 'A public text holds no mobile phone numbers.' },
  rationale: {
    zh: '公布联系方式宜用办公电话；确需公布的可列入豁免。convert --redact 可遮盖。',
    en: 'Offices are reached by their own telephones; a number that is to be public can be suppressed. convert --redact masks them.',
  },
  example: { bad: '联系电话：13912345678', good: '联系电话：139****5678' },
  check: privateNumbers('mobile'),
}
