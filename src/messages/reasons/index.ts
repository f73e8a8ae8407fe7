import { fill, type Values } from '../fill.ts'
import type { Lang } from '../index.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** The wording of every reason that the reader gives, by language. Both hold the same reasons, and the same values in each. */
export const reasonCatalogue: Record<Lang, Record<string, string>> = { zh, en }

/** What stands between the reasons of one decision where they are kept as one text. */
const BETWEEN = '; '

/** A reason in words: `reasonText('no-end-above', {line: 12}, 'zh')`. One that the catalogue lacks is given as it is. */
export function reasonText(reason: string, values: Values, lang: Lang): string {
  const texts = reasonCatalogue[lang]
  return Object.hasOwn(texts, reason) ? fill(texts[reason] as string, values) : reason
}

/** Several reasons in one text, signs; sentence-ended, in words. */
export const reasonsText = (reasons: string, lang: Lang): string =>
  reasons
    .split(BETWEEN)
    .map((reason) => reasonText(reason, {}, lang))
    .join(lang === 'zh' ? '；' : BETWEEN)
