import type { CheckContext } from '../context.ts'
import { firstInLines } from '../lineMatches.ts'
import type { Found, Rule } from '../rule.ts'

/** The parser has told of such bytes already. */
const TOLD = new Set(['encoding-invalid-bytes', 'encoding-truncated', 'encoding-mixed'])

export const charReplacement: Rule = {
  id: 'char-replacement',
  group: 'character',
  severity: 'error',
  description: { zh: '文本中没有替换符 U+FFFD。', en: 'The text has no U+FFFD.' },
  rationale: {
    zh: 'U+FFFD 处的原字已在先前的转换中丢失，须对照原件补上。已按编码问题报告的行不重复报。',
    en: 'What stood there was lost when the text was converted, and has to be looked up. Lines told for their encoding are not told again.',
  },
  example: { bad: '云水县人民政\ufffd', good: '云水县人民政府' },
  *check(context: CheckContext): Generator<Found> {
    const told = context.issues
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ rule, position }) => TOLD.has(rule) && position !== null)
      .map(({ position }) => position as NonNullable<typeof position>)
    const counted = countedFrom(context)
    for (const { line, from, text, count } of firstInLines(context, /\ufffd+/gu)) {
      if (line.number >= counted || told.some(({ start, end }) => start.line <= line.number && line.number <= end.line))
        continue
      yield {
        position: context.position(from, from + text.length),
        document: context.documentAt(from),
        actual: 'U+FFFD',
        values: { count: count > 1 ? count : null },
      }
    }
  },
}

/** The line from which on invalid bytes are only counted (encoding-more); none where all of them are told. */
function countedFrom({ issues }: CheckContext): number {
  const lines = issues
    .flatMap(({ diagnostics }) => diagnostics)
    .flatMap(({ rule, position }) => (rule === 'encoding-more' && position !== null ? [position.start.line] : []))
  return lines.reduce((first, line) => Math.min(first, line), Number.POSITIVE_INFINITY)
}
