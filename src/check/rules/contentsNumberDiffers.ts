import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const contentsNumberDiffers: Rule = {
  id: 'contents-number-differs',
  group: 'contents',
  severity: 'error',
  description: {
    zh: '目录所列发文字号与公文一致。',
    en: 'The contents list gives each number as the document bears it.',
  },
  rationale: {
    zh: '文号是引用公文的依据，两处不一必有一误。',
    en: 'Documents are cited by their number; where the two differ, one is wrong.',
  },
  example: {
    bad: '目录：……（云政发〔2023〕21号）\n正文：云政发〔2023〕12号',
    good: '目录：……（云政发〔2023〕12号）\n正文：云政发〔2023〕12号',
  },
  check: adopted('contents-number-differs'),
}
