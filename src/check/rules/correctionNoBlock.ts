import { adopted } from '../adopted.ts'
import type { Rule } from '../rule.ts'

export const correctionNoBlock: Rule = {
  id: 'correction-no-block',
  group: 'input',
  severity: 'error',
  description: { zh: '更正正文块的，该处有这样的块。', en: 'A correction of a block finds that block.' },
  rationale: {
    zh: '块的划分已与更正时不同，更正没有起作用。',
    en: 'The text is cut into other blocks than it was; the correction was not made.',
  },
  example: { bad: '（将第 40 行起的段落拆开，该行现在是表格）', good: '（在复核页上重新更正）' },
  check: adopted('correction-no-block'),
}
