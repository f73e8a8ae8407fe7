import { findDates } from './date.ts'
import { findDocumentNumbers } from './documentNumber.ts'
import { compact } from './spaces.ts'

export interface Promulgation {
  /** The last date on the line, of a joint rule the day the last body passed it; where a higher body approved it, the day it was passed. */
  date: string
  /** Order that put it out: 某部令第2号; null where none is named. */
  number: string | null
}

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

/** What is made, and from when it is in force: …公布，自2014年1月1日起施行. */
const IN_FORCE = /^(.*(?:公布|发布|通过|颁布|批准|印发))[，,;]?(?:并)?自.{6,16}起?施行$/u

/**
 * The note under the title of a law or rule that says when and by what it was made (题注):
 * 2022年6月6日 中华人民共和国某部令第2号公布, （2019年3月1日县人民政府第5次常务会议通过）. Null for any other line.
 */
export function readPromulgation(s: string): Promulgation | null {
  if (s.length < 10 || s.length > 400) return null
  const bare = compact(s).replace(/^[（(]|[）)]$/gu, '')
  if (
    !/^(?:(?:公元)?(?:\d{4}|[一二三四五六七八九〇○零]{4})|中華民國[\d一二三四五六七八九〇○零十百]{1,5})年/u.test(
      bare,
    ) ||
    !/(?:公布|发布|通过|颁布|批准|印发|施行)$/u.test(bare)
  )
    return null
  if (/[。；]/u.test(bare)) return null
  // 2013年10月2日某部令第1号公布　自2014年1月1日起施行: it is not of the day on which it comes into force
  const made = IN_FORCE.exec(bare)?.[1] ?? bare
  // 某州人民代表大会通过，某省人民代表大会常务委员会批准: it is of the day on which it was passed
  const passed = made.endsWith('批准') ? made.lastIndexOf('通过') : -1
  const date = findDates(passed > 0 ? made.slice(0, passed) : made).at(-1)
  if (!date) return null
  const order = findDocumentNumbers(bare).find((number) => number.form === 'order')
  return { date: date.iso, number: order ? order.canonical.replace(/^中华人民共和国(?=.{2,}令)/u, '') : null }
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
