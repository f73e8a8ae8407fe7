import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const titleMissing: Rule = {
  id: 'title-missing',
  group: 'title',
  severity: 'error',
  description: { zh: '编有文号的公文都有标题。', en: 'A document with a number has a title.' },
  rationale: {
    zh: '标题丢失，多因排版或识别。',
    en: 'A title is mostly lost in the layout or by OCR.',
  },
  example: { bad: '云政发〔2023〕12号\n各乡镇人民政府：', good: '关于……的通知\n云政发〔2023〕12号\n各乡镇人民政府：' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      if (document.number === null || document.title !== null) continue
      yield {
        position: document.fieldPositions['number'] ?? document.position,
        document: document.id,
        values: { number: document.number },
      }
    }
  },
}
