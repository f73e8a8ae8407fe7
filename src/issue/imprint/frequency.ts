import { compact } from '../../lexicon/spaces.ts'

const WORDS = '双月刊|雙月刊|半月刊|双周刊|雙週刊|双周报|半年刊|季刊|月刊|旬刊|周刊|週刊|日刊|年刊|不定期刊|不定期'
/** Alone or between marks, behind 刊期： or 本刊为, or behind a date: never inside a sentence (本月刊登). */
const FREQUENCY = new RegExp(
  `(?:^|[为為是系(（:：日版期号|/,，、\\s])(${WORDS})(?=$|[)）|/,，。、;；\\s]|出版|发行)`,
  'u',
)

/**
 * How often the gazette appears, as printed: 2022年9月30日出版（季刊） → 季刊, 本刊为月刊. Null where the line does not say; days of publication
 * (每月10日、20日、30日出版) are not counted out.
 */
export function readFrequency(s: string): string | null {
  if (s.length > 200) return null
  return FREQUENCY.exec(s.trim())?.[1] ?? FREQUENCY.exec(compact(s))?.[1] ?? null
}
