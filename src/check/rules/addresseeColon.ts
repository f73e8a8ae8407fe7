import { isAuthority, splitAuthorities } from '../../lexicon/authority.ts'
import { skipSpacesBack } from '../../lexicon/character.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { GazetteDocument } from '../../tree/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** Groups as addressees are printed: 各乡镇人民政府，县直各有关单位. */
const GROUP =
  /^(?:各[\p{Script=Han}（）()、，,]{2,60}|[\p{Script=Han}、，,]{0,40}各[\p{Script=Han}]{0,8}(?:单位|部门|机构|局|办))$/u

/** The first block of the text where it can only be an addressee whose colon is gone. */
function bareAddressee({ blocks, kind, addressee }: GazetteDocument): GazetteDocument['blocks'][number] | null {
  if (addressee !== null || kind === null) return null
  // Above the number stand issuer and title.
  const head = blocks.findLastIndex(({ type }, i) => i < 8 && type === 'number')
  const first = head < 0 ? undefined : blocks.slice(head + 1).find(({ type }) => type !== 'title' && type !== 'note')
  if (first?.type !== 'paragraph' && first?.type !== 'listItem') return null
  const text = compact(first.text ?? '')
  if (text.length > 80) return null
  const bare = text.replace(/[；;，,。.、]$/u, '')
  return GROUP.test(bare) || splitAuthorities(bare).every(isAuthority) ? first : null
}

export const addresseeColon: Rule = {
  id: 'addressee-colon',
  group: 'addressee',
  severity: 'warning',
  description: {
    zh: '主送机关之后用全角冒号。',
    en: 'The addressee ends with a full-width colon.',
  },
  rationale: {
    zh: 'GB/T 9704 的要求；没有冒号，主送机关会被当作正文。',
    en: 'As GB/T 9704 has it; without the colon an addressee is taken for text.',
  },
  example: { bad: '各乡镇人民政府，县直各单位', good: '各乡镇人民政府，县直各单位：' },
  *check(context: CheckContext): Generator<Found> {
    if (context.text === '') return
    for (const { document } of context.documents()) {
      const place = document.fieldPositions['addressee'] ?? bareAddressee(document)?.position
      if (place === undefined) continue
      const raw = context.slice(place)
      const end = skipSpacesBack(raw, raw.length)
      // A Taiwan addressee stands behind its label and has no colon.
      if (/^\s*受文者/u.test(raw) || raw.slice(0, end).endsWith('：') || raw.slice(0, end).endsWith(':')) continue
      const last = raw.charAt(end - 1)
      yield {
        position: context.position(place.start.offset + Math.max(0, end - 1), place.start.offset + end),
        document: document.id,
        actual: /[\p{P}]/u.test(last) ? last : null,
        expected: '：',
      }
    }
  },
}
