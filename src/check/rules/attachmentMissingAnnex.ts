import { ordinalOf, printedTitles, sameTitle } from '../annexMatch.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

export const attachmentMissingAnnex: Rule = {
  id: 'attachment-missing-annex',
  group: 'attachment',
  severity: 'warning',
  description: {
    zh: '附件说明所列的附件都已印出，或注明略、见网络版。',
    en: 'Every attachment that is announced is printed, or said to be left out.',
  },
  rationale: {
    zh: '注明（略）（见网络版）（另发）的不查。',
    en: 'Those marked （略）, （见网络版） or （另发） are left alone.',
  },
  example: {
    bad: '附件：1.任务分工表\n　　　2.联系人名单\n……\n附件1\n任务分工表',
    good: '附件：1.任务分工表\n　　　2.联系人名单（略）\n……\n附件1\n任务分工表',
  },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      const titles = printedTitles(document)
      const ordinals = new Set(document.annexes.map(ordinalOf))
      const single = document.attachments.length === 1 && document.annexes.length === 1
      for (const { n, title, availability, position } of document.attachments) {
        if (availability !== null || single || (n !== null && ordinals.has(n))) continue
        if (titles.some((printed) => sameTitle(printed, title))) continue
        yield { position, document: document.id, actual: null, expected: title, values: { title, n } }
      }
    }
  },
}
