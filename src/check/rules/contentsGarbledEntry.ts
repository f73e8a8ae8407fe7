import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const contentsGarbledEntry: Rule = {
  id: 'contents-garbled-entry',
  group: 'contents',
  severity: 'warning',
  description: { zh: '目录每一条都读得通。', en: 'Every entry of the contents list can be read.' },
  rationale: {
    zh: '分栏、识别错误会把几条目录拼在一起或截断。',
    en: 'Columns and OCR run entries together or cut them.',
  },
  example: {
    bad: '关于开展河道清……3关于调整公……5淤的通知交票价',
    good: '关于开展河道清淤的通知…… 3\n关于调整公交票价的通知…… 5',
  },
  check: adopted('contents-garbled-entry'),
}
