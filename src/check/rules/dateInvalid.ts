import { findDates, looksLikeDate } from '../../lexicon/date.ts'
import type { BlockType } from '../../tree/index.ts'
import { adopted } from '../adopted.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

const said = adopted('date-invalid')
const SIGNED: ReadonlySet<BlockType> = new Set(['signature', 'paragraph', 'heading', 'listItem'])
/** A line that ends in a date; longer ones are running text. */
const LINE = /^.{1,60}\d\s{0,2}日[ \u3000]{0,60}$/gmu
const LONGEST = 60

export const dateInvalid: Rule = {
  id: 'date-invalid',
  group: 'date',
  severity: 'error',
  description: { zh: '成文日期是历上有的日子。', en: 'The date is a day of the calendar.' },
  rationale: {
    zh: '多为识别或排版之误。',
    en: 'Mostly a slip of OCR or of the press.',
  },
  example: {
    bad: '2023年2月30日',
    good: '2023年2月28日',
  },
  *check(context: CheckContext): Generator<Found> {
    const told = new Set<string | null>()
    for (const found of said(context)) {
      told.add(found.document)
      yield found
    }
    // 云水县人民政府　2023年2月30日: on one line with its body an impossible date makes no signature.
    for (const { document, raw, base } of context.blockTexts(SIGNED)) {
      if (document.date !== null || told.has(document.id)) continue
      for (const { 0: line, index } of raw.matchAll(LINE)) {
        if (line.length > LONGEST || !looksLikeDate(line) || findDates(line).length > 0) continue
        told.add(document.id)
        yield {
          position: context.position(base + index, base + index + line.length),
          document: document.id,
          actual: line.trim(),
        }
        break
      }
    }
  },
}
