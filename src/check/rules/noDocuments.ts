import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const noDocuments: Rule = {
  id: 'no-documents',
  group: 'input',
  severity: 'error',
  description: { zh: '输入中有公文。', en: 'There is a document in the input.' },
  rationale: {
    zh: '没有读出公文的文件，多半不是公报文本。',
    en: 'A file in which none was found is mostly no gazette.',
  },
  example: {
    bad: '今日天气晴。',
    good: '云水县人民政府关于……的通知',
  },
  check: adopted('no-documents'),
}
