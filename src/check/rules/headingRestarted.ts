import type { CheckContext } from '../context.ts'
import { numberedRuns } from '../headings.ts'
import type { Found, Rule } from '../rule.ts'
import { labelWith } from './headingSequence.ts'

/** Styles whose numbering runs through a text; 1. and （1） begin again under every paragraph. */
const THROUGH = new Set(['part', 'chapter', 'article', 'han', 'hanParen'])

export const headingRestarted: Rule = {
  id: 'heading-restarted',
  group: 'heading',
  severity: 'info',
  description: {
    zh: '同一文件内、同一上级标题下，序号不从头重编。',
    en: 'A numbering does not begin again within one text and under one heading.',
  },
  rationale: {
    zh: '附件、所印发的文件、表格之后重编是正常的，不查；1.、（1）等常在段落中重编，也不查。',
    en: 'After an annex, an instrument or a table it may begin again; 1. and （1） begin again in running text and are left alone.',
  },
  example: {
    bad: '一、总体要求\n二、重点任务\n一、保障措施',
    good: '一、总体要求\n二、重点任务\n三、保障措施',
  },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      for (const run of numberedRuns(document)) {
        for (const [i, { ordinal, label, style, position, afterBreak }] of run.entries()) {
          const before = run[i - 1]
          if (before === undefined || ordinal !== 1 || afterBreak || !THROUGH.has(style)) continue
          yield {
            position,
            document: document.id,
            actual: label,
            expected: labelWith(label, before.ordinal + 1),
          }
        }
      }
    }
  },
}
