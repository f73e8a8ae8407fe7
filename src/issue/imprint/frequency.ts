import { compact } from '../../lexicon/spaces.ts'

const WORDS = '双月刊|雙月刊|半月刊|双周刊|雙週刊|双周报|半年刊|季刊|月刊|旬刊|周刊|週刊|日刊|年刊|不定期刊|不定期'
/** Alone or between marks, behind 刊期： or 本刊为, or behind a date: never inside a sentence (本月刊登). */
const FREQUENCY = new RegExp(
  `(?:^|[为為是系(（:：日版期号|/,，、\\s])(${WORDS})(?=$|[)）|/,，。、;；\\s]|出版|发行)`,
  'u',
)

/** 每月10日、20日、30日出版 names the days; 每季、每周 say it outright. */
const DAYS = /每月((?:\d{1,2}日?[、,，和]?){1,3})(?:日)?(?:各)?(?:出版|出刊|发行)/u
const OF_DAYS = ['月刊', '半月刊', '旬刊']
const EVERY: [RegExp, string][] = [
  [/每(?:个)?季度?.{0,8}(?:出版|出刊|发行)/u, '季刊'],
  [/每(?:周|星期|週).{0,8}(?:出版|出刊|发行)/u, '周刊'],
  [/每(?:逢)?[单双](?:数)?月.{0,8}(?:出版|出刊|发行)/u, '双月刊'],
  [/每旬.{0,8}(?:出版|出刊|发行)/u, '旬刊'],
]

function spokenFrequency(text: string): string | null {
  const days = DAYS.exec(text)?.[1]?.match(/\d+/g)?.length
  return days === undefined ? (EVERY.find(([pattern]) => pattern.test(text))?.[1] ?? null) : (OF_DAYS[days - 1] ?? null)
}

/**
 * How often the gazette appears: 2023年12月31日出版（季刊） → 季刊, 本刊为月刊; also where the line gives its days (每月10日、20日、30日出版 → 旬刊).
 * Null where the line does not say.
 */
export function readFrequency(s: string): string | null {
  if (s.length > 200) return null
  const text = compact(s)
  return FREQUENCY.exec(s.trim())?.[1] ?? FREQUENCY.exec(text)?.[1] ?? spokenFrequency(text)
}
