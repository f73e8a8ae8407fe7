import type { Validity } from '../../tree/nodes.ts'
import type { Position } from '../../tree/position.ts'
import type { TextPiece } from './references.ts'

export interface ValidityReading {
  validity: Validity | null
  position: Position | null
}

const ON_ISSUE = /自(?:发布|印发|公布|下发|颁布)之日起(?:施行|实施|执行|生效)/u
const TERM = /有效期[为:：]?\s{0,2}(?:[一二三四五六七八九十两\d]{1,3})\s{0,2}(?:年|个月)/u

/** From when and until when a document says it is in force: 自发布之日起施行，有效期五年. */
export function readValidity(pieces: Iterable<TextPiece>, _documentDate: string | null): ValidityReading {
  for (const piece of pieces) {
    const issue = ON_ISSUE.exec(piece.text)
    const term = TERM.exec(piece.text)
    const hit = issue ?? term
    if (hit === null) continue
    return {
      validity: { from: issue === null ? null : 'onIssue', until: null, term: term?.[0] ?? null },
      position: piece.position(hit.index, hit.index + hit[0].length),
    }
  }
  return { validity: null, position: null }
}
