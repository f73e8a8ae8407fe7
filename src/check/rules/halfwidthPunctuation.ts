import { PROSE } from '../blockTypes.ts'
import type { CheckContext } from '../context.ts'
import { normalizedEdits } from '../normalizedEdits.ts'
import type { Found, Rule } from '../rule.ts'
import { foldThroughout } from '../throughout.ts'

const MARKS = new Set('，；：？！（）“”')

export const halfwidthPunctuation: Rule = {
  id: 'halfwidth-punctuation',
  group: 'typography',
  severity: 'warning',
  description: {
    zh: '汉字之间用全角标点。',
    en: 'Punctuation beside Chinese characters is full-width.',
  },
  rationale: {
    zh: '数字（1,000）、时刻（8:30）、网址和外文不查。一段只报一次，注明处数；通篇如此的公文只报一次。',
    en: 'Numbers (1,000), times (8:30), addresses and Latin phrases are left alone. A paragraph is told once, with the number of places, and so is a document that is set so throughout.',
  },
  example: { bad: '各乡镇,县直各单位:', good: '各乡镇，县直各单位：' },
  fix: { zh: '改为全角标点。', en: 'The marks become full-width.' },
  check: (context: CheckContext): Found[] => foldThroughout(places(context)),
}

function* places(context: CheckContext): Generator<Found & { count: number }> {
  for (const { document, raw, base } of context.blockTexts(PROSE)) {
    const edits = normalizedEdits(raw, base).filter(({ text }) => MARKS.has(text))
    const [first] = edits
    if (first === undefined) continue
    yield {
      position: context.position(first.from, first.to),
      document: document.id,
      actual: raw.charAt(first.from - base),
      expected: first.text,
      count: edits.length,
      edits,
    }
  }
}
