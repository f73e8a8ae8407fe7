import { findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { PARAGRAPH } from '../blockTypes.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** Words that lead up to what a document rests on or answers. */
const CITING = /(?:根据|依据|按照|依照|遵照|贯彻|落实|废止|《[^《》]{1,120}》)[^。；]{0,60}$/u

export const referenceItself: Rule = {
  id: 'reference-itself',
  group: 'reference',
  severity: 'warning',
  description: { zh: '公文不引用自己的文号。', en: 'A document does not cite its own number.' },
  rationale: {
    zh: '根据、按照之后出现本文文号，多为所引文号误印。',
    en: 'Where its own number comes after 根据 or a 《title》, the cited one is mostly misprinted.',
  },
  example: {
    bad: '云政发〔2023〕12号\n……根据《……的通知》（云政发〔2023〕12号）',
    good: '云政发〔2023〕12号\n……根据《……的通知》（云政发〔2022〕12号）',
  },
  *check(context: CheckContext): Generator<Found> {
    for (const { document, raw, base } of context.blockTexts(PARAGRAPH)) {
      if (document.number === null || !/[号號]/u.test(raw)) continue
      for (const { canonical, from, to } of findDocumentNumbers(raw)) {
        if (canonical !== document.number || !CITING.test(raw.slice(Math.max(0, from - 200), from))) continue
        const position = context.position(base + from, base + to)
        // 云水县人民政府关于落实…的通知云政发〔2023〕5号各乡镇人民政府：: where it is printed as its own, the text run in behind it
        if (isOwnPrinting(raw.slice(0, from)) && position.start.line === document.fieldPositions['number']?.start.line)
          continue
        yield {
          position,
          document: document.id,
          actual: canonical,
        }
      }
    }
  },
}

/** No sentence has ended before it. */
const isOwnPrinting = (before: string): boolean => !/[。；：]/u.test(before)
