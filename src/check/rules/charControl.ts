import type { CheckContext } from '../context.ts'
import { codePoint, firstInLines } from '../lineMatches.ts'
import type { Found, Rule } from '../rule.ts'

export const charControl: Rule = {
  id: 'char-control',
  group: 'character',
  severity: 'warning',
  description: {
    zh: '文本中没有控制字符、零宽字符和改变书写方向的字符。',
    en: 'The text has no control characters, characters without width or marks that turn the direction of writing.',
  },
  rationale: {
    zh: '看不见，却使检索和比对落空；方向符还可使显示与实际文字不同。制表符、换行、换页不查。',
    en: 'Nobody sees them, yet searching and comparing fail on them, and direction marks make a text look like another. Tabs, line ends and form feeds are left alone.',
  },
  example: { bad: '云水\u200b县', good: '云水县' },
  *check(context: CheckContext): Generator<Found> {
    const pattern =
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
    for (const { from, text, count } of firstInLines(context, pattern)) {
      yield {
        position: context.position(from, from + text.length),
        document: context.documentAt(from),
        actual: codePoint(text),
        values: { count: count > 1 ? count : null },
      }
    }
  },
}
