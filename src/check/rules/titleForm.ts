import { isInstrumentKind } from '../../lexicon/kind.ts'
import type { GazetteDocument } from '../../tree/index.ts'
import type { CheckContext } from '../context.ts'
import { dayOf } from '../dayOf.ts'
import type { Found, Rule } from '../rule.ts'

const ABOUT =
  /^(?:关于|關於|印发|转发|批转|发布|公布|授予|表彰|任命|任免|命名|同意|批准|修改|废止|给予)|^对.+的(?:答复|复函|批复)$/u
/** What gazettes print beside official documents bears no such title, nor do orders, minutes and announcements. */
const BESIDE = new Set(['大事记', '政策解读', '勘误', '令', '纪要', '公报', '公告', '通告'])

/** 批转县粮食局《关于……的报告》: what is passed on gave such titles their kind, before the measures of 2000 (国发〔2000〕23号). */
const FORWARDED = /^(?:批转|转发).*《关于.*[》）)]$/u
const FORWARDED_UNTIL = '2001-01-01'

/** What a title lacks: its kind, or what it is about and by whom; null where it is whole. */
function lack(document: GazetteDocument): string | null {
  const { title, kind, issuers, confidence } = document
  if (title === null || (kind !== null && BESIDE.has(kind))) return null
  if ((dayOf(document) ?? FORWARDED_UNTIL) < FORWARDED_UNTIL && FORWARDED.test(title)) return null
  if (kind === null && !isInstrumentKind(title)) return '文种'
  const named = issuers.length > 0 && confidence['issuers'] === undefined
  return named || ABOUT.test(title) ? null : '关于…的'
}

export const titleForm: Rule = {
  id: 'title-form',
  group: 'title',
  severity: 'warning',
  description: {
    zh: '公文标题由发文机关、事由（关于……的）和文种组成，至少有事由或机关，并有文种。',
    en: 'A title is made of issuer, subject (关于…的) and kind; issuer or subject, and the kind, are there.',
  },
  rationale: {
    zh: '《条例》第九条。只查编有发文字号的公文。',
    en: 'Regulation on official documents, article 9. Only documents with a document number are looked at.',
  },
  example: { bad: '加强校车安全管理', good: '关于加强校车安全管理的通知' },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      if (document.number === null || !document.number.includes('〔')) continue
      const expected = lack(document)
      if (expected === null) continue
      yield {
        position: document.fieldPositions['title'] ?? document.position,
        document: document.id,
        actual: document.title,
        expected,
      }
    }
  },
}
