import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const contentsMissingDocument: Rule = {
  id: 'contents-missing-document',
  group: 'contents',
  severity: 'error',
  description: {
    zh: '目录所列的公文在正文中都能找到。',
    en: 'Every entry of the contents list has its document in the text.',
  },
  rationale: {
    zh: '目录有而正文没有，不是漏排就是标题或文号两处不一。按文号对，文号没有的按标题对。',
    en: 'An entry without a document means a document left out, or a title or number that differs between the two places. They are matched by number, else by title.',
  },
  example: {
    bad: '目　录\n关于开展河道清淤的通知（云政发〔2023〕12号）…… 3\n（正文没有云政发〔2023〕12号）',
    good: '目　录\n关于开展河道清淤的通知（云政发〔2023〕12号）…… 3\n云水县人民政府\n关于开展河道清淤的通知\n云政发〔2023〕12号',
  },
  check: adopted('contents-missing-document'),
}
