import { isPrintedAlike, ordinalOf } from '../annexMatch.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const attachmentTitleDiffers: Rule = {
  id: 'attachment-title-differs',
  group: 'attachment',
  severity: 'warning',
  description: {
    zh: '附件标题与附件说明所列一致。',
    en: 'An annex bears the title under which it is announced.',
  },
  rationale: {
    zh: 'GB/T 9704：附件顺序号和附件标题应当与附件说明的表述一致。比较时不计空格、引号和书名号。',
    en: 'As GB/T 9704 has it. Spaces, quotes and 《》 do not count in the comparison.',
  },
  example: { bad: '附件：任务分工表\n……\n附件\n任务分解表', good: '附件：任务分工表\n……\n附件\n任务分工表' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      const { attachments, annexes } = document
      for (const entry of attachments) {
        const own = annexes.filter((annex) => ordinalOf(annex) === entry.n)
        // 附件1 twice: one of them belongs to an instrument.
        const annex = own.length === 1 ? own[0] : undefined
        if (annex == null || annex.title === null || isPrintedAlike(annex.title, entry.title)) continue
        yield { position: annex.position, document: document.id, actual: annex.title, expected: entry.title }
      }
    }
  },
}
