import { findDocumentNumbers, ownDocumentNumber } from '../../lexicon/documentNumber.ts'
import type { CheckContext } from '../context.ts'
import { isRegular, yearBracketEdits } from '../numberForm.ts'
import type { Found, Rule } from '../rule.ts'

export const numberIrregular: Rule = {
  id: 'number-irregular',
  group: 'number',
  severity: 'warning',
  description: {
    zh: '发文字号用六角括号〔〕括年份，序号不编虚位（1 不编为 01），不加“第”字。',
    en: 'A document number has its year in 〔〕, no padding (1, not 01) and no 第 before the serial.',
  },
  rationale: {
    zh: 'GB/T 9704 的版式要求。2000 年以前的公文不查。',
    en: 'As the layout standard GB/T 9704 has it. Documents of before 2000 are left alone.',
  },
  example: { bad: '云政发[2023]012号', good: '云政发〔2023〕12号' },
  fix: { zh: '年份的括号改为〔〕。', en: 'The brackets of the year become 〔〕.' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      const place = document.fieldPositions['number']
      if (place === undefined || document.number === null) continue
      if (Number(document.date?.slice(0, 4) ?? document.numberParts?.year ?? 0) < 2000) continue
      const raw = context.slice(place)
      const read =
        findDocumentNumbers(raw).find(({ canonical }) => canonical === document.number) ?? ownDocumentNumber(raw)
      if (read === null || isRegular(read)) continue
      const from = place.start.offset + read.from
      const to = place.start.offset + read.to
      yield {
        position: context.position(from, to),
        document: document.id,
        actual: read.raw.trim(),
        expected: document.number,
        edits: yearBracketEdits(context.text.slice(from, to), from),
      }
    }
  },
}
