import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const numberOnlyInContents: Rule = {
  id: 'number-only-in-contents',
  group: 'contents',
  severity: 'warning',
  description: {
    zh: '目录列出文号的公文，正文也印有文号。',
    en: 'A document whose number the contents list gives bears it itself.',
  },
  rationale: {
    zh: '正文未印文号的，输出中文号为空，不以目录代替。',
    en: 'Where the document bears none, the output gives none; the list is not taken for it.',
  },
  example: {
    bad: '目录：……（云政发〔2023〕12号）\n正文：（标题之下没有文号）',
    good: '目录：……（云政发〔2023〕12号）\n正文：云政发〔2023〕12号',
  },
  check: adopted('number-only-in-contents'),
}
