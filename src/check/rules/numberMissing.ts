import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** Kinds that are numbered; a 公告 or 通告 often is not. */
const NUMBERED = new Set(['通知', '决定', '意见', '批复', '函', '复函', '通报', '报告', '请示', '令', '议案'])

export const numberMissing: Rule = {
  id: 'number-missing',
  group: 'number',
  severity: 'warning',
  description: { zh: '公文都有发文字号。', en: 'A document has a number.' },
  rationale: {
    zh: '公报中其他公文都印文号时，缺的一件多半是漏印。公报不印文号的（如网页汇编）不查；公告、通告常不编号，不查。',
    en: 'Where the other documents of an issue bear numbers, one without has mostly lost it. Issues that print no numbers are left alone, and so are announcements.',
  },
  example: {
    bad: '云水县人民政府\n关于……的通知\n各乡镇人民政府：',
    good: '云水县人民政府\n关于……的通知\n云政发〔2023〕12号\n各乡镇人民政府：',
  },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { documents } of issues) {
      const due = documents.filter(
        ({ kind, title, addressee, date }) =>
          kind !== null &&
          NUMBERED.has(kind) &&
          /^(?:关于|印发|转发|批转)/u.test(title ?? '') &&
          (addressee ?? date) !== null,
      )
      const lacking = due.filter(({ number }) => number === null)
      if (due.length < 3 || lacking.length * 4 > due.length) continue
      for (const document of lacking)
        yield {
          position: document.fieldPositions['title'] ?? document.position,
          document: document.id,
          values: { title: document.title },
        }
    }
  },
}
