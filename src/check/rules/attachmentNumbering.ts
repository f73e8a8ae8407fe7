import { readEnumerator } from '../../lexicon/enumerator.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const attachmentNumbering: Rule = {
  id: 'attachment-numbering',
  group: 'attachment',
  severity: 'warning',
  description: {
    zh: '附件说明的序号从 1 起依次编排；只有一个附件的不编序号。',
    en: 'Attachments are numbered from 1 on without a break.',
  },
  rationale: {
    zh: '断号或重号多为漏列、误印。',
    en: 'A break or a repeat mostly means an entry left out or misprinted.',
  },
  example: { bad: '附件：1.任务分工表\n　　　3.联系人名单', good: '附件：1.任务分工表\n　　　2.联系人名单' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      let last = 0
      for (const [i, { n, position }] of document.attachments.entries()) {
        const expected = last + 1
        if (n === null) continue
        if (n === expected) {
          last = n
          continue
        }
        yield { position, document: document.id, actual: n, expected }
        // Whether this number was misread or others are missing, the next one tells.
        last = document.attachments[i + 1]?.n === expected + 1 ? expected : n
      }
      // 3.联系人名单 below 附件：1.任务分工表 is read as text, its number being none that can follow.
      const at = document.blocks.findLastIndex(({ type }) => type === 'attachment')
      // One attachment has no number.
      const isList = document.attachments.every(({ n }) => n !== null)
      const after = at < 0 || !isList ? undefined : document.blocks[at + 1]
      const read = after?.type === 'heading' || after?.type === 'paragraph' ? readEnumerator(after.text ?? '') : null
      if (after === undefined || read?.style !== 'arabic' || read.ordinal === last + 1) continue
      yield { position: after.position, document: document.id, actual: read.ordinal, expected: last + 1 }
    }
  },
}
