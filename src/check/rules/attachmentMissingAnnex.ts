import { readWithheld } from '../../lexicon/attachment.ts'
import type { Attachment, GazetteDocument } from '../../tree/index.ts'
import { ordinalOf, printedTitles, Titles } from '../annexMatch.ts'
import type { Found, Rule } from '../rule.ts'
import { eachDocument, watching } from '../watching.ts'

/** Attachments compared with what is printed; longer lists are no lists of attachments. */
const MOST = 500

/** Entries of a list of attachments that are neither printed nor said to be left out. */
function lacking(document: GazetteDocument): Attachment[] {
  const { attachments, annexes, blocks } = document
  // （此件公开发布，附件3不公开）
  const note = document.disclosure === null ? null : readWithheld(document.disclosure)
  const due = attachments.slice(0, MOST).filter(({ n, availability }) => availability === null && !note?.isWithheld(n))
  // 附件：計畫書1份 in the head of a document of Taiwan: what was sent along
  const text = blocks.find(({ type }) => type === 'paragraph' || type === 'heading')
  const listed = text ? due.filter(({ position }) => position.start.offset >= text.position.start.offset) : due
  if (listed.length === 0 || (attachments.length === 1 && annexes.length === 1)) return []
  const printed = new Titles(
    printedTitles(document),
    attachments.map(({ title }) => title),
  )
  const ordinals = new Set(annexes.map(ordinalOf))
  return listed.filter(({ n, title }) => !(n !== null && ordinals.has(n)) && !printed.has(title))
}

/** Attachments that are announced and not printed; a list of which nothing is printed is told once. */
export function* missingAnnexes(document: GazetteDocument): Generator<Found> {
  const missing = lacking(document)
  const [first] = missing
  const all = missing.length > 1 && missing.length === document.attachments.length
  for (const { n, title, position } of all && first ? [first] : missing)
    yield {
      position,
      document: document.id,
      actual: null,
      expected: title,
      values: { title, n, more: all ? missing.length - 1 : null },
    }
}

export const attachmentMissingAnnex: Rule = {
  id: 'attachment-missing-annex',
  group: 'attachment',
  severity: 'warning',
  description: {
    zh: '附件说明所列的附件都已印出，或注明略、见网络版。',
    en: 'Every attachment that is announced is printed, or said to be left out.',
  },
  rationale: {
    zh: '注明（略）（见网络版）（另发）的，附注说明不公开的（此件公开发布，附件3不公开），都不查。附件全都没有印的，一件公文只报一处。',
    en: 'Those marked （略）, （见网络版） or （另发） are left alone, and so are those that the note withholds: （此件公开发布，附件3不公开）. Where none of a list is printed, the document is told once.',
  },
  example: {
    bad: '附件：1.任务分工表\n　　　2.联系人名单\n……\n附件1\n任务分工表',
    good: '附件：1.任务分工表\n　　　2.联系人名单（略）\n……\n附件1\n任务分工表',
  },
  check: watching(eachDocument(missingAnnexes)),
}
