import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const documentMissingContents: Rule = {
  id: 'document-missing-contents',
  group: 'contents',
  severity: 'warning',
  description: { zh: '正文中的公文都列入目录。', en: 'Every document of the text is in the contents list.' },
  rationale: {
    zh: '读者按目录查找。没有目录的文本不查。',
    en: 'Readers look documents up in the list. A text without a contents list is left alone.',
  },
  example: {
    bad: '目　录\n（未列云政发〔2023〕13号）\n……\n云政发〔2023〕13号',
    good: '目　录\n关于调整公交票价的通知（云政发〔2023〕13号）…… 5\n……\n云政发〔2023〕13号',
  },
  check: adopted('document-missing-contents'),
}
