import { isInstrumentKind, STATUTORY_KINDS } from '../../lexicon/kind.ts'
import type { GazetteDocument } from '../../tree/index.ts'
import type { CheckContext } from '../context.ts'
import { dayOf } from '../dayOf.ts'
import type { Found, Rule } from '../rule.ts'

/** The regulation of 2012 is in force from this day. */
const SINCE = '2012-07-01'
const TODAY: ReadonlySet<string> = new Set([...STATUTORY_KINDS, '令'])
const BEFORE: ReadonlySet<string> = new Set([...TODAY, '布告', '指令', '指示', '条例', '规定', '会议纪要'])
const BESIDE = new Set(['大事记', '政策解读', '勘误'])
const TAIL = /(?:[（(][^（）()]{0,20}[）)])+$/u

/** The word that a title of an instrument ends in: 云水县防汛应急预案（试行） ends in 预案. */
function lastWord(title: string): string {
  const bare = title.replace(TAIL, '')
  for (let from = Math.max(0, bare.length - 4); from < bare.length - 1; from++)
    if (isInstrumentKind(bare.slice(from))) return bare.slice(from)
  return bare.slice(-2)
}

function unlistedKind(document: GazetteDocument): string | null {
  const { title, kind } = document
  if (title === null || (kind !== null && BESIDE.has(kind))) return null
  const listed = (dayOf(document) ?? SINCE) < SINCE ? BEFORE : TODAY
  const name = kind ?? (isInstrumentKind(title) ? lastWord(title) : null)
  // 复函, 承诺函 and the 答复 to a deputy are letters.
  return name === null || listed.has(name) || /函$|^答复$/u.test(name) ? null : name
}

export const kindUnlisted: Rule = {
  id: 'kind-unlisted',
  group: 'title',
  severity: 'info',
  description: {
    zh: '文种在法定的十五种之内；2012年7月1日以前依旧规定。',
    en: 'The kind is one of the fifteen of the regulation; before 2012-07-01 one of the older list.',
  },
  rationale: {
    zh: '方案、办法等不是文种，应由通知印发。只查编有发文字号的公文。',
    en: 'Plans and measures are no kinds of documents; a notice issues them. Only documents with a document number are looked at.',
  },
  example: {
    bad: '云水县防汛应急预案\n云政发〔2023〕12号',
    good: '关于印发云水县防汛应急预案的通知\n云政发〔2023〕12号',
  },
  *check(context: CheckContext): Generator<Found> {
    for (const { document } of context.documents()) {
      const actual = document.number?.includes('〔') ? unlistedKind(document) : null
      if (actual === null) continue
      yield { position: document.fieldPositions['title'] ?? document.position, document: document.id, actual }
    }
  },
}
