import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const noDate: Rule = {
  id: 'no-date',
  group: 'date',
  severity: 'error',
  description: { zh: '需署成文日期的公文都有日期。', en: 'Every document that is to be dated is dated.' },
  rationale: {
    zh: '《党政机关公文处理工作条例》第九条：公文由……成文日期……组成。大事记、解读等不查。',
    en: 'The date is one of the parts of an official document (Regulation on official documents, article 9). Chronicles, explanations and the like are left alone.',
  },
  example: {
    bad: '云水县人民政府\n（日期缺）',
    good: '云水县人民政府\n2023年5月8日',
  },
  check: adopted('no-date'),
}
