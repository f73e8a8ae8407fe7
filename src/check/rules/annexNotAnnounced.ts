import { compact } from '../../lexicon/spaces.ts'
import { ordinalOf, sameTitle } from '../annexMatch.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const annexNotAnnounced: Rule = {
  id: 'annex-not-announced',
  group: 'attachment',
  severity: 'warning',
  description: {
    zh: '印出的附件都列入附件说明。',
    en: 'Every annex that is printed is in the list of attachments.',
  },
  rationale: {
    zh: '正文提到“附件2”的视为已说明；所印发文件自带的附件不查。',
    en: 'An annex that the text mentions (附件2) counts as announced; annexes of an instrument that the document carries are left alone.',
  },
  example: {
    bad: '附件：任务分工表\n……\n附件1\n任务分工表\n附件2\n联系人名单',
    good: '附件：1.任务分工表\n　　　2.联系人名单\n……\n附件1\n任务分工表\n附件2\n联系人名单',
  },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      if (document.attachments.length === 0 || document.instruments.length > 0) continue
      const announced = new Set(document.attachments.map(({ n }) => n))
      for (const annex of document.annexes) {
        const { label, title, position } = annex
        const n = ordinalOf(annex)
        if (label === null || announced.has(n)) continue
        if (title !== null && document.attachments.some((entry) => sameTitle(entry.title, title))) continue
        // One attachment without a number is announced as 附件：… whatever its marker says.
        if (n !== null && n <= 1 && document.attachments.length === 1) continue
        if (isMentioned(document.blocks, label, position.start.line)) continue
        yield { position, document: document.id, actual: title ?? label, values: { label, title: title ?? label } }
      }
    }
  },
}

/** Whether text before a line speaks of 附件2. */
function isMentioned(
  blocks: readonly { text?: string; position: Found['position'] }[],
  label: string,
  line: number,
): boolean {
  return blocks.some(
    ({ text, position }) => (position?.start.line ?? 0) < line && compact(text ?? '').includes(label) && text !== label,
  )
}
