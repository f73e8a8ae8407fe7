import { allMatches } from './allMatches.ts'
import { isAuthority } from './authority.ts'
import { isHanCode, isSpaceCode, skipSpacesBack } from './character.ts'

/** The organ that an order or announcement is of: 国务院 before 令第764号. */
export interface OrganName {
  /** Without spaces and without 中华人民共和国: 国务院; joint ones with 、 between where it is printed. */
  name: string
  /** Offset of its first character as printed, 中华人民共和国 included. */
  from: number
}

/** The longest name of an organ in use, with room for 中华人民共和国. */
const REACH = 40
/** The most organs that issue jointly and are all named before the number. */
const JOINT = 12

/** Words before the name of an organ that never stand inside one. */
const BREAKS =
  /根据|依据|按照|依照|遵照|违反|结合|公布|发布|印发|修订|修改|通过|执行|签署|签发|以及|[一二三四五六七八九十][日月]|(?<!自)由|(?<!数)据|[的以按被在号了]|(?<!犍)为/gu
/** Places whose names begin with a word that stands before names: 原阳县, 和平县, 日照市, 月湖区. */
const PLACE =
  '(?:原(?:阳县|平市|州区)|和(?:田|县|政|平[县区]|顺县|静县|硕县|龙市|林格尔|布克赛尔)|日(?:照|喀则|土县)|月湖区)'
const NOT_PLACE = new RegExp(`^(?!${PLACE})[原现经见与及](?=.{2})`, 'u')
/** What may stand right before the name and is no part of it. */
const LEADING = new RegExp(
  `^(?:(?!${PLACE})[年月日]?(?!${PLACE})[原现经见与及])+(?=..)|^(?!${PLACE})[年月日](?=..)|^(?!${PLACE})和(?=..)`,
  'u',
)
const FULL_STATE = /^.{0,4}?中华人民共和国(?=..)/u
const ORGAN_END = /(?:[部委局署厅院会办处团]|政府|主席|银行|办公室|公署|中心|海关)$/u

/** The Han characters right before `end`, spaces directly before it passed over; null where there are none. */
function runBefore(s: string, end: number, floor: number): { text: string; from: number } | null {
  const to = skipSpacesBack(s, end)
  let from = to
  while (from > floor && to - from < REACH && isHanCode(s.charCodeAt(from - 1))) from--
  return from < to ? { text: s.slice(from, to), from } : null
}

function nameIn(run: { text: string; from: number }, digitBefore: boolean): OrganName | null {
  let cut = 0
  for (const match of allMatches(run.text, BREAKS)) cut = match.index + match[0].length
  const lead = cut === 0 && !digitBefore ? NOT_PLACE : LEADING
  cut += lead.exec(run.text.slice(cut))?.[0].length ?? 0
  if (run.text[cut] === '原' && NOT_PLACE.test(run.text.slice(cut)) && run.text.length > cut + 3) cut++
  const printed = run.text.slice(cut)
  const name = printed.replace(FULL_STATE, '')
  return ORGAN_END.test(name) ? { name, from: run.from + cut } : null
}

/**
 * The organ whose name ends before `end`, with those that issue jointly before it: 「根据国务院、中央军委令第22号」 gives
 * 国务院、中央军委. Null where the text before is no name of an organ.
 */
export function organBefore(s: string, end: number, floor = 0): OrganName | null {
  const run = runBefore(s, end, floor)
  if (run === null) return null
  const last = nameIn(run, /[0-9０-９]/u.test(s.charAt(run.from - 1)))
  if (last === null) return null
  let name = last.name
  let count = 1
  let from = last.from
  while (count++ < JOINT) {
    const separator = s.charAt(from - 1)
    if (separator !== '、' && !isSpaceCode(separator.charCodeAt(0))) break
    const before = runBefore(s, separator === '、' ? from - 1 : from, floor)
    if (before === null) break
    const joint = nameIn(before, /[0-9０-９]/u.test(s.charAt(before.from - 1)))
    if (joint === null || !isAuthority(joint.name)) break
    name = joint.name + separator.trim() + name
    from = joint.from
  }
  return { name, from }
}
