import { compact } from '../../lexicon/spaces.ts'
import type { GazetteDocument } from '../../tree/index.ts'
import { ordinalOf, Titles } from '../annexMatch.ts'
import type { Found, Rule } from '../rule.ts'
import { eachDocument, watching } from '../watching.ts'

/** Annexes that are printed, and that neither the list of attachments nor the text announces. */
export function* unannouncedAnnexes(document: GazetteDocument): Generator<Found> {
  const { attachments, annexes, instruments } = document
  if (attachments.length === 0 || instruments.length > 0) return
  const numbers = new Set(attachments.map(({ n }) => n))
  const printed = annexes.flatMap(({ title }) => title ?? [])
  const titles = new Titles(
    attachments.map(({ title }) => title),
    printed,
  )
  let mentioned: Map<string, number> | null = null
  for (const annex of annexes) {
    const { label, title, position } = annex
    const n = ordinalOf(annex)
    if (label === null || numbers.has(n) || (title !== null && titles.has(title))) continue
    // One attachment without a number is announced as 附件：… whatever its marker says.
    if (n !== null && n <= 1 && attachments.length === 1) continue
    mentioned ??= mentions(document)
    if ((mentioned.get(label) ?? Number.POSITIVE_INFINITY) < position.start.line) continue
    yield { position, document: document.id, actual: title ?? label, values: { label, title: title ?? label } }
  }
}

const LABEL = /附[件表录图]?(?:[0-9]{1,3}(?:[-—.][0-9]{1,2})?|[一二三四五六七八九十]{1,3})?/gu

/** The first line that speaks of each annex: 附件2 of 见附件2. A marker alone on its line speaks of none. */
function mentions({ blocks }: GazetteDocument): Map<string, number> {
  const lines = new Map<string, number>()
  for (const { text, position } of blocks) {
    const bare = compact(text ?? '')
    for (const [label] of bare.matchAll(LABEL))
      if (label !== bare && !lines.has(label)) lines.set(label, position.start.line)
  }
  return lines
}

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
  check: watching(eachDocument(unannouncedAnnexes)),
}
