import { readAnnexMarker, readAttachmentHead } from '../../lexicon/attachment.ts'
import { isFigurePlace } from '../../lexicon/figure.ts'
import { noteKind } from '../../lexicon/note.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { readSignatureLine } from '../endMatter.ts'
import type { Row } from '../row.ts'

/** Whether a row can be a line of the title of an annex or instrument: no item, no sentence, no note, no date. */
export function canBeTitle(row: Row): boolean {
  if ((row.enumerator && !/^\d{4}年/u.test(row.compact)) || row.width > 160) return false
  if (finalMark(row.text) !== null || /[。；]/u.test(row.text)) return false
  if (noteKind(row.text) || readAnnexMarker(row.text) || readAttachmentHead(row.text)) return false
  if (isFigurePlace(row.text)) return false
  return readSignatureLine(row)?.dated !== true
}
