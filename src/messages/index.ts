import type { Diagnostic } from '../tree/diagnostic.ts'
import { en } from './en.ts'
import { fill } from './fill.ts'
import { zh } from './zh.ts'

export type Lang = 'zh' | 'en'

/** The wording of every rule, by language. Both hold the same rules, and the same values in each. */
export const catalogue: Record<Lang, Record<string, string>> = { zh, en }

const UNKNOWN: Record<Lang, string> = { zh: '规则 {rule}：{values}', en: 'rule {rule}: {values}' }

/**
 * The message of a diagnostic: `renderMessage('no-date', {document: '青政发〔2024〕5号'}, 'zh')`.
 * A rule that the catalogue lacks is named together with its values; this never throws.
 */
export function renderMessage(rule: Diagnostic['rule'], values: Diagnostic['values'], lang: Lang): string {
  const texts = catalogue[lang] ?? catalogue.en
  if (Object.hasOwn(texts, rule)) return fill(texts[rule] as string, values)
  return fill(UNKNOWN[lang] ?? UNKNOWN.en, { rule, values: JSON.stringify(values) })
}
