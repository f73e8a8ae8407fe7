import type { CheckContext } from '../context.ts'
import { codePoint, firstInLines } from '../lineMatches.ts'
import type { Found, Rule } from '../rule.ts'

export const charPrivateUse: Rule = {
  id: 'char-private-use',
  group: 'character',
  severity: 'warning',
  description: { zh: '文本中没有自造区字符。', en: 'The text has no private-use characters.' },
  rationale: {
    zh: '自造区字符只在特定字库下显示为某字，换一台机器就不同。项目符号也常以自造区字符出现。',
    en: 'Such a character looks like something in one font only. Bullets of word processors are often among them.',
  },
  example: { bad: '张\ue863同志', good: '张䶮同志' },
  *check(context: CheckContext): Generator<Found> {
    const pattern = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu
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
