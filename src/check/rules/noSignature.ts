import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const noSignature: Rule = {
  id: 'no-signature',
  group: 'signatory',
  severity: 'warning',
  description: { zh: '需署名的公文都有发文机关署名。', en: 'Every document that is to be signed is signed.' },
  rationale: {
    zh: '署名是公文的组成部分。纪要、公报等不署名的文种不查；2012 年 7 月以前单一机关的公文可以只盖印、不署名，也不查。',
    en: 'The signature is one of the parts of an official document; kinds that are not signed are left alone, and so are documents of one body from before July 2012, where the seal was enough.',
  },
  example: {
    bad: '此复。\n2023年5月8日',
    good: '此复。\n云水县人民政府\n2023年5月8日',
  },
  check: adopted('no-signature'),
}
