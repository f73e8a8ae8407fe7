import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const textOutsideDocuments: Rule = {
  id: 'text-outside-documents',
  group: 'input',
  severity: 'warning',
  description: { zh: '首件公文之前没有成段的正文。', en: 'No prose stands before the first document.' },
  rationale: {
    zh: '封面、版权页和目录之后的正文应当属于某件公文；读不出其标题时，正文就落在公文之外。',
    en: 'What follows cover, imprint and contents belongs to a document; where its title is not recognised, its text is left outside.',
  },
  example: {
    bad: '云水县人民政府公报……会议指出，……。会议强调，……。会议要求，……。云水县人民政府关于……的通知',
    good: '云水县人民政府公报……目录……云水县人民政府关于……的通知',
  },
  check: adopted('text-outside-documents'),
}
