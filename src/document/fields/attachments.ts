import { readAttachmentEntry, readAvailabilityRange } from '../../lexicon/attachment.ts'
import { compactTitle } from '../../lexicon/spaces.ts'
import type { Attachment } from '../../tree/index.ts'
import type { Draft } from '../draft.ts'
import { pieceOf } from '../piece.ts'
import { readAttachmentTail } from '../tail.ts'
import { datesAlone } from './signature.ts'

/** The list of attachments (附件说明) of the document and of the instrument it carries; a list inside an annex is the annex's own. */
export function readAttachments(drafts: readonly Draft[], issuers: readonly string[] = []): Attachment[] {
  const out: Attachment[] = []
  for (const [i, draft] of drafts.entries()) {
    if (draft.type !== 'attachment' || draft.part === 'annex') continue
    const piece = pieceOf(draft.rows)
    const tail = readAttachmentTail(piece.text, issuers, datesAlone(drafts[i + 1]))
    const text = tail ? piece.text.slice(0, tail.from) : piece.text
    const range = readAvailabilityRange(text)
    if (range) {
      for (const entry of out)
        if (entry.n !== null && entry.n >= range.from && entry.n <= range.to) entry.availability ??= range.availability
      continue
    }
    const label = LABEL.exec(text)
    let from = label ? label[0].length : 0
    const numbered = label?.[1] ?? label?.[2]
    for (const part of splitEntries(text.slice(from))) {
      const entry = readAttachmentEntry(numbered ? `${numbered}.${part.trim()}` : part)
      const title = compactTitle(entry.title)
      if (title !== '')
        out.push({
          n: entry.n,
          title,
          availability: entry.availability,
          position: piece.position(from, from + part.trimEnd().length),
        })
      from += part.length
    }
  }
  return out
}

/** 附件：, 附件1：, 附件1. before the name of the first or each attachment. */
const LABEL = /^\s*附\s{0,8}[件表图圖]?\s{0,8}(?:(\d{1,2})?\s{0,8}[：:]|(\d{1,2})\s{0,8}[.．、])\s{0,200}/u

/** Entries run into one line: 1. 甲表（见网络版） 2. 乙表 → two. A number inside a name opens none: only the next of the row does. */
function splitEntries(text: string): string[] {
  const first = /^\s{0,200}(\d{1,2})\s{0,8}[.．、]/u.exec(text)
  if (!first) return text.trim() === '' ? [] : [text]
  const parts: string[] = []
  let from = 0
  let due = Number(first[1]) + 1
  const marks = /[\s）)；;](\d{1,2})\s*[.．、](?!\d)/gu
  for (const mark of text.matchAll(marks)) {
    if (Number(mark[1]) !== due) continue
    const at = mark.index + 1
    parts.push(text.slice(from, at))
    from = at
    due++
  }
  parts.push(text.slice(from))
  return parts
}
