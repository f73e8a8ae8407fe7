import { readAnnexMarker, readAppendix, readAttachmentHead } from '../../lexicon/attachment.ts'
import { dayUnderTitle, findDate } from '../../lexicon/date.ts'
import { fold } from '../../lexicon/fold.ts'
import { isMakingNote } from '../../lexicon/promulgation.ts'
import { compact, compactTitle } from '../../lexicon/spaces.ts'
import { type Annex, type Attachment, type Instrument, linesPosition } from '../../tree/index.ts'
import { sameTitle } from '../announced.ts'
import type { Draft } from '../draft.ts'
import { authorityList, readSignatureLine } from '../endMatter.ts'
import type { Row } from '../row.ts'
import { readDateAhead } from '../tail.ts'

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
      const title = marker === null ? readAttachmentHead(first.text)?.rest : marker.title
      open = {
        label: marker?.label ?? compact(first.text.split(/[：:]/u, 1)[0] as string),
        title: title ? compactTitle(title) : null,
        position: linesPosition(first.line),
      }
      annexes.push(open)
      if (open.title !== null) open = null
      continue
    }
    if (draft.type === 'annexTitle') {
      const title = titleOf(draft)
      // nothing but markup: </table>
      if (title === '') continue
      if (open) {
        open.title = title
        open = null
      } else {
        const last = draft.rows[draft.rows.length - 1] as Row
        const position = linesPosition(first.line, last.line)
        const appendix = readAppendix(first.text)
        const listed = attachments.some((entry) => sameTitle(fold(title), fold(entry.title)))
        if (appendix) annexes.push({ label: appendix.label, title: compactTitle(appendix.title), position })
        else if (listed || draft.part === 'annex') annexes.push({ label: null, title, position })
        else instruments.push({ title, position })
      }
      continue
    }
    if (draft.type !== 'table' && draft.type !== 'caption') open = null
  }
  return { annexes, instruments }
}

/**
 * Title of an annex without the note on its making and the names of its makers under it: （2023年3月1日县政府常务会议通过） is no part
 * of it.
 */
function titleOf(draft: Draft): string {
  const rows: Row[] = []
  const makers = firstMaker(draft.rows)
  for (const [i, row] of draft.rows.entries()) {
    if (i > 0 && /^[（(]/u.test(row.compact) && isMakingNote(restOf(draft, i))) break
    if (i === makers || (i > 0 && IN_ORDER.test(row.compact))) break
    rows.push(row)
  }
  const printed = rows.map((row) => row.text).join(' ')
  // 2023年5月8日　云水县防汛办法: the date of the signature above
  return compactTitle(printed.slice(readDateAhead(printed)?.to ?? 0))
}

/** （以姓氏笔画为序）, （排名不分先后） under the title of a list of names. */
const IN_ORDER = /^[（(](?:[以按]?姓氏笔[画划][为排][^（）()]{1,6}|排名不分先后)[）)]$/u

const DATE_IN_BRACKETS = /^[（(][^（）()]{6,24}日[）)]$/u

/** The first of the lines of bodies at the end of a title, over the date in brackets where there is one; the number of lines where there is none. */
function firstMaker(rows: readonly Row[]): number {
  const last = rows.length - 1
  if (last > 0 && isBracketOfMakers(rows[last] as Row)) return last
  const end = DATE_IN_BRACKETS.test(rows[last]?.compact ?? '') ? last : last + 1
  let first = end
  while (first > 1 && (readSignatureLine(rows[first - 1] as Row)?.authorities.length ?? 0) > 0) first--
  if (first < end) return first
  return last > 0 && isDateInBrackets(rows[last] as Row) ? last : rows.length
}

/** （一九七九年十一月十六日） under a title: the day of the text, and no part of its name. */
const isDateInBrackets = ({ compact: text }: Row): boolean =>
  DATE_IN_BRACKETS.test(text) && (dayUnderTitle(text)?.iso ?? null) !== null

/**
 * （县民政局　县教育局　二〇〇二年四月五日）, （县民政局　县教育局）: who drew up the text, and when, in one bracket. One body and no day may tell whom the text
 * is for: 权责清单（县民政局）.
 */
function isBracketOfMakers(row: Row): boolean {
  const inner = /^[（(]([^（）()]{4,80})[）)]$/u.exec(row.text.trim())?.[1]
  if (inner === undefined) return false
  const date = inner.endsWith('日') ? findDate(inner) : null
  if (date?.to === inner.length) return authorityList(inner.slice(0, date.from)) !== null
  return (authorityList(inner)?.length ?? 0) > 1
}

function restOf(draft: Draft, from: number): string {
  return draft.rows
    .slice(from)
    .map((row) => row.compact)
    .join('')
}
