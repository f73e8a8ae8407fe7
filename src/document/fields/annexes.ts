import { readAnnexMarker } from '../../lexicon/attachment.ts'
import { fold } from '../../lexicon/fold.ts'
import { compactTitle } from '../../lexicon/spaces.ts'
import { type Annex, type Attachment, type Instrument, linesPosition } from '../../tree/index.ts'
import { sameTitle } from '../announced.ts'
import type { Draft } from '../draft.ts'
import type { Row } from '../row.ts'

/** Annexes printed in the issue, and the instruments that a 印发 or 转发 notice carries, in order. */
export function readAnnexes(
  drafts: readonly Draft[],
  attachments: readonly Attachment[],
): { annexes: Annex[]; instruments: Instrument[] } {
  const annexes: Annex[] = []
  const instruments: Instrument[] = []
  let open: Annex | null = null
  for (const draft of drafts) {
    const first = draft.rows[0] as Row
    if (draft.type === 'annex') {
      const marker = readAnnexMarker(first.text)
      open = {
        label: marker?.label ?? null,
        title: marker?.title ? compactTitle(marker.title) : null,
        position: linesPosition(first.line),
      }
      annexes.push(open)
      if (open.title !== null) open = null
      continue
    }
    if (draft.type === 'annexTitle') {
      const title = titleOf(draft)
      if (open) {
        open.title = title
        open = null
      } else {
        const last = draft.rows[draft.rows.length - 1] as Row
        const position = linesPosition(first.line, last.line)
        const listed = attachments.some((entry) => sameTitle(fold(title), fold(entry.title)))
        if (listed) annexes.push({ label: null, title, position })
        else instruments.push({ title, position })
      }
      continue
    }
    if (draft.type !== 'table' && draft.type !== 'caption') open = null
  }
  return { annexes, instruments }
}

const SUBTITLE = /^[（(].*(?:通过|公布|发布|施行|修订|修正|印发|批准).*[）)]$/u

/** Title of an annex without the note on its making: （2023年3月1日县政府常务会议通过） is no part of it. */
function titleOf(draft: Draft): string {
  const rows = draft.rows.filter((row, i) => i === 0 || !SUBTITLE.test(row.compact))
  return compactTitle(rows.map((row) => row.text).join(' '))
}
