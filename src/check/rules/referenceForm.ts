import { findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import type { CheckContext } from '../context.ts'
import { isRegular, yearBracketEdits } from '../numberForm.ts'
import type { Found, Rule } from '../rule.ts'

/** A number that a page break cuts: （云政发〔2023〕17, the foot and the head of the pages, 号）. */
function withoutPageBreak(raw: string): string {
  const [first = raw, ...rest] = raw.split('\n')
  return rest.length > 1 ? first.trimEnd() + (rest.at(-1) ?? '').trimStart() : raw
}

export const referenceForm: Rule = {
  id: 'reference-form',
  group: 'reference',
  severity: 'info',
  description: {
    zh: '引用的发文字号写法规范。',
    en: 'A cited number is written as numbers are.',
  },
  rationale: {
    zh: '写法不一的文号检索不到。每一文号只报首次引用处；2000 年以前的文号不查。',
    en: 'A number written in another way is not found again. Only its first mention is told; numbers of before 2000 are left alone.',
  },
  example: { bad: '根据《……的通知》(云政发[2023]12号)', good: '根据《……的通知》（云政发〔2023〕12号）' },
  fix: { zh: '年份的括号改为〔〕。', en: 'The brackets of the year become 〔〕.' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      for (const { number, position } of document.references) {
        const raw = context.slice(position)
        const printed = withoutPageBreak(raw)
        const read = findDocumentNumbers(printed).find(({ canonical }) => canonical === number)
        if (read === undefined || isRegular(read) || (read.year ?? 0) < 2000) continue
        yield {
          position,
          document: document.id,
          actual: printed,
          expected: number,
          edits: yearBracketEdits(raw, position.start.offset),
        }
      }
    }
  },
}
