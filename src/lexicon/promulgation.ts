import { dateLine, findDate } from './date.ts'
import { compact } from './spaces.ts'

/**
 * Whether a bracket under a title tells of the making of the paper: （2019年3月1日县人民政府第5次常务会议通过　根据…修正）,
 * （县政府第3次常务会议通过）. A bracket that says what the paper holds is none: （含批准文号和规格）.
 */
export function isMakingNote(s: string): boolean {
  if (s.length < 8 || s.length > 600 || !/^[（(].*[）)]$/u.test(s)) return false
  return (
    /(?:\d{4}|[一二三四五六七八九〇○零]{4})年|会议|第\S{1,6}次/u.test(s) &&
    /通过|公布|发布|施行|修订|修正|修改|印发|批准|颁布/u.test(s)
  )
}

const YEAR = '(?:[\\d０-９]{4}|[一二三四五六七八九〇○零]{4})年'
const OPENS = new RegExp(`^(?:(?:公元|根据|经)?${YEAR}|中華民國[\\d一二三四五六七八九〇○零十百]{1,5}年)`, 'u')
/** What was done that day, at the end of the line; of an amendment it may be told by what decision, and that the next line tells of another. */
const DONE = /(?:公布|发布|通过|颁布|批准|印发|施行|实施|(?:令|公告)第[\d０-９一二三四五六七八九〇○零十百]{1,6}号)$/u
const BRACKETED = /^[（(].*[）)]$/su
/** A sentence that tells of nothing but days: 2007年6月29日县人大常委会第28次会议通过，2007年6月30日公布。 */
const OF_DAYS = /^(?:[^，。；]|，(?=[\d自])){9,200}。$/u
const AMENDED = /(?:次会议|批准|号|》|决定).{0,12}修[订正改]$/u
const LONGEST_NOTE = 400
/** In brackets it may tell of a dozen amendments. */
const LONGEST_BRACKET = 1600

/** A line of a note without the brackets about it and without what leads over to the next line: …第一次修正　根据. */
const bareNote = (s: string): string => compact(s).replace(/^[（(]|(?:[，,、]|。(?=根据))?(?:根据)?[）)]?$/gu, '')

/**
 * Whether a line is a note under the title of a law or rule that says when and by what it was made or amended (题注): 2022年6月6日
 * 中华人民共和国某部令第2号公布, （2019年3月1日县人民政府第5次常务会议通过）, 2021年6月1日 县人大常委会第3次会议《关于修改…的决定》修正.
 */
export function isPromulgation(s: string): boolean {
  if (s.length < 9 || s.length > LONGEST_BRACKET) return false
  const bracketed = BRACKETED.test(s)
  if (s.length > LONGEST_NOTE && !bracketed) return false
  const bare = bareNote(OF_DAYS.test(s) ? s.slice(0, -1) : s)
  if (!OPENS.test(bare) || bare.includes('。') || (bare.includes('；') && !bracketed)) return false
  return (DONE.test(bare) || AMENDED.test(bare)) && findDate(bare) !== null
}

/**
 * Whether a line may be the first of such a note that goes on below: 2018年1月25日 县法院审判委员会第12次会议 over the day on which the other body of a joint rule
 * passed it, 2021年6月1日 县人大常委会第3次会议《关于修改〈云水县消防条例〉 over 〈云水县水利条例〉的决定》修正.
 */
export function opensPromulgation(s: string): boolean {
  if (s.length < 12 || s.length > LONGEST_NOTE || /[。；：]/u.test(s) || (s.includes('，') && !/^[（(]/u.test(s)))
    return false
  return OPENS.test(bareNote(s)) && dateLine(s) === null
}

/** What stands behind the name of a rule that an order puts out: 《…办法》已经…通过, 《…条例》业经…批准. */
const ADOPTED = /^(?:已[经經由于於]?|业经|業經|经|經)[^《》。]{2,300}(?:公布|发布|颁布|發布|頒布)/u
/** What stands before it: 现发布《…办法》, 现公布修订后的《…规定》. */
const PUTS_OUT = /^现(?:将|予)?(?:公布|发布|颁布)(?:(?:重新)?修[订改正]后的)?(?=《)/u
/** A sentence of promulgation is told by so many characters at most. */
const LONGEST_SENTENCE = 600

/**
 * The rule that the sentence of an order puts out: 《云水县消防规定》已经县人民政府第3次常务会议通过，现予公布。 and 现发布《云水县消防规定》，自发布之日起施行。 →
 * 云水县消防规定. Null of any other sentence, and of one that puts out two.
 */
export function promulgatedRule(s: string): string | null {
  if (s.length > LONGEST_SENTENCE) return null
  const bare = compact(s)
  const lead = PUTS_OUT.exec(bare)?.[0] ?? ''
  const rest = bare.slice(lead.length)
  const end = rest.startsWith('《') ? closingOf(rest) : -1
  if (end < 0) return null
  const behind = rest.slice(end + 1)
  return (lead === '' ? ADOPTED.test(behind) : /^[，。]/u.test(behind)) ? rest.slice(1, end) : null
}

/** Offset of the 》 that closes the 《 at the beginning; -1 where none does. */
function closingOf(s: string): number {
  for (let i = 0, depth = 0; i < s.length; i++) {
    const char = s.charAt(i)
    if (char === '《') depth++
    else if (char === '》' && --depth === 0) return i
  }
  return -1
}
