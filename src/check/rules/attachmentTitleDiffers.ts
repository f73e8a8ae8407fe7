import type { Annex, GazetteDocument } from '../../tree/index.ts'
import { isPrintedAlike, ordinalOf } from '../annexMatch.ts'
import type { Found, Rule } from '../rule.ts'
import { eachDocument, watching } from '../watching.ts'

/** Annexes that bear another title than the list of attachments gives them. */
export function* differingTitles(document: GazetteDocument): Generator<Found> {
  const byNumber = new Map<number | null, Annex[]>()
  for (const annex of document.annexes) {
    const n = ordinalOf(annex)
    const same = byNumber.get(n)
    if (same) same.push(annex)
    else byNumber.set(n, [annex])
  }
  for (const entry of document.attachments) {
    const own = byNumber.get(entry.n) ?? []
    // 附件1 twice: one of them belongs to an instrument.
    const annex = own.length === 1 ? own[0] : undefined
    if (annex == null || annex.title === null || isPrintedAlike(annex.title, entry.title)) continue
    yield { position: annex.position, document: document.id, actual: annex.title, expected: entry.title }
  }
}

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
  check: watching(eachDocument(differingTitles)),
}
