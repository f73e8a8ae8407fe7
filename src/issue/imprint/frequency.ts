import { compact } from '../../lexicon/spaces.ts'

const WORDS = '双月刊|雙月刊|半月刊|双周刊|雙週刊|双周报|半年刊|季刊|月刊|旬刊|周刊|週刊|日刊|年刊|不定期刊|不定期'
/** Alone or between marks, behind 刊期： or 本刊为, or behind a date or （总第19期）: never inside a sentence (本月刊登). */
const FREQUENCY = new RegExp(
  `(?:^|[为為是系(（)）:：日版期号|/,，、\\s])(${WORDS})(?=$|[)）|/,，。、;；\\s]|出版|发行)`,
  'u',
)

/** 每月一期, 每季度出版一期: a number of issues in a time. */
const COUNTED = /每(半年|两个?月|两月|季度?|半月|月|旬|周|年)(?:出版|编印|印发)?(一|1|两|二|2|三|3)期/u
const OF_COUNT: Record<string, string> = {
  半年一: '半年刊',
  两月一: '双月刊',
  季一: '季刊',
  月一: '月刊',
  月两: '半月刊',
  半月一: '半月刊',
  月三: '旬刊',
  旬一: '旬刊',
  周一: '周刊',
  年一: '年刊',
}

function countedFrequency(text: string): string | null {
  const [, time = '', count = ''] = COUNTED.exec(text) ?? []
  const digit = { '1': '一', '2': '两', '3': '三', 二: '两' }[count] ?? count
  return OF_COUNT[time.replace(/[个度]/gu, '') + digit] ?? null
}

/**
 * How often the gazette appears: 2022年9月30日出版（季刊） → 季刊, 本刊为月刊, 每月一期 → 月刊. Null where the line does not say; days of publication
 * (每月10日、20日、30日出版) are not counted out.
 */
export function readFrequency(s: string): string | null {
  if (s.length > 200 || !/[刊报期]/u.test(s)) return null
  const text = compact(s)
  return [s.trim(), text, gathered(s)].map((said) => FREQUENCY.exec(said)?.[1]).find(Boolean) ?? countedFrequency(text)
}

/** 月　刊　　内部刊物: the characters that print spreads are one word, and the words stay apart. */
function gathered(s: string): string {
  let out = ''
  let lone = false
  for (const piece of s.trim().split(/\s+/u)) {
    const isLone = /^\p{Script=Han}$/u.test(piece)
    out += out === '' || (lone && isLone) ? piece : ` ${piece}`
    lone = isLone
  }
  return out
}
