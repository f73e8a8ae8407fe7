import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const referenceRepealed: Rule = {
  id: 'reference-repealed',
  group: 'reference',
  severity: 'warning',
  description: {
    zh: '公文不以本期另一公文所废止的公文为依据。',
    en: 'A document does not rest on one that another document of the issue repeals.',
  },
  rationale: {
    zh: '只查作为依据的引用；废止在后的不报。',
    en: 'Only what a document is based on is looked at, and only where the repeal is not later.',
  },
  example: {
    bad: '甲通知：云政发〔2018〕9号同时废止。\n乙通知：根据云政发〔2018〕9号……',
    good: '甲通知：云政发〔2018〕9号同时废止。\n乙通知：根据云政发〔2023〕12号……',
  },
  *check({ issues }: CheckContext): Generator<Found> {
    for (const { documents } of issues) {
      const repeals = documents.flatMap((document) =>
        document.references.filter(({ role }) => role === 'repeals').map(({ number }) => ({ number, document })),
      )
      for (const document of documents) {
        for (const { number, role, position } of document.references) {
          if (role !== 'basedOn') continue
          const repeal = repeals.find((each) => each.number === number && each.document !== document)
          if (repeal === undefined || (repeal.document.date ?? '') > (document.date ?? '9')) continue
          yield {
            position,
            document: document.id,
            actual: number,
            expected: repeal.document.number ?? repeal.document.title,
          }
        }
      }
    }
  },
}
