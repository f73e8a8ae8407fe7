import { fill, type Values } from '../fill.ts'
import type { Lang } from '../index.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** A key of the command line's texts. */
export type CliText = keyof typeof en

/** Help and messages of the command line, by language. */
export const cliCatalogue: Record<Lang, Record<CliText, string>> = { zh, en }

/** A text of the command line: `cliText('en', 'error.missing', {path: 'a.txt'})`. */
export function cliText(lang: Lang, key: CliText, values: Values = {}): string {
  return fill(cliCatalogue[lang][key], values)
}
