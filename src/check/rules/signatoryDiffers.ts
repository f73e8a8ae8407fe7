import { isAuthority } from '../../lexicon/authority.ts'
import { isPersonName } from '../../lexicon/personName.ts'
import { adopted } from '../adopted.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

const said = adopted('signatory-differs')

/** A document that its head signs: 市长　林玉衡. */
const isSignedByHead = (names: readonly string[]): boolean =>
  names.length > 0 && names.every((name) => isPersonName(name) && !isAuthority(name))

export const signatoryDiffers: Rule = {
  id: 'signatory-differs',
  group: 'signatory',
  severity: 'warning',
  description: { zh: '署名机关就是发文机关。', en: 'The body that signs is the body that issues.' },
  rationale: {
    zh: '由负责人签署的（令、台湾的函等）不查；简称与全称视为一致。',
    en: 'What the head signs (orders, letters in Taiwan) is left alone; a short name and a full one agree.',
  },
  example: {
    bad: '云水县人民政府关于……的通知\n……\n青禾市人民政府\n2023年5月8日',
    good: '云水县人民政府关于……的通知\n……\n云水县人民政府\n2023年5月8日',
  },
  *check(context: CheckContext): Generator<Found> {
    const heads = new Set<string>()
    for (const { document } of context.documents()) if (isSignedByHead(document.signatories)) heads.add(document.id)
    for (const found of said(context)) if (found.document === null || !heads.has(found.document)) yield found
  },
}
