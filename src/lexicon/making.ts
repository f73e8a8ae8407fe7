import { isAuthority, splitAuthorities } from './authority.ts'
import { findDates } from './date.ts'
import { findDocumentNumbers } from './documentNumber.ts'
import { compact } from './spaces.ts'

/** What the notes under the title of a law or rule (题注) say of its making. */
export interface Promulgation {
  /**
   * The day it was put out; where none is told the day it was passed, of a joint rule by the last of its bodies, and else that of its approval. Null
   * where only amendments are told.
   */
  date: string | null
  /** Order or announcement that put it out: 某部令第2号; null where none is named. */
  number: string | null
  /** 令, 公告 by that number; null where there is none, or it is that of a document. */
  kind: string | null
  /** Who put it out: 某部 of 某部令第2号公布, and of 某部发布. Who passed or approved it did not. */
  issuers: string[]
}

type ActKind = 'passed' | 'approved' | 'put out' | 'revised' | 'amended' | 'in force'

/** One thing that was done with a law on one day: 2019年3月9日 甲部令第2号公布. */
interface Act {
  kind: ActKind
  date: string
  /** What stands behind the date: 甲部令第2号公布. */
  words: string
}

/**
 * The making of a law or rule, out of the notes under its title: 1988年6月25日 县人民政府第10次常务会议通过 | 1988年7月3日 县人民政府令第7号发布 →
 * 1988-07-03, 县人民政府令第7号. What was amended later is no part of it: …根据2009年8月27日县人大常委会会议《…的决定》修正. Null where no day is told.
 */
export function readMaking(lines: readonly string[]): Promulgation | null {
  const acts = lines.flatMap(actsOf)
  if (acts.length === 0) return null
  const making = makingOf(acts)
  const out = making.find(({ kind }) => kind === 'put out')
  const number = out === undefined ? null : numberIn(out.words)
  return {
    date: out?.date ?? dayOf(making) ?? (acts.every(({ kind }) => kind === 'in force') ? (acts[0] as Act).date : null),
    number: number?.name ?? null,
    kind: number?.kind ?? null,
    issuers: out === undefined ? [] : (number?.owners ?? bodiesOf(out.words)),
  }
}

/** The days of one or several sentences without a full stop, with what was done on each. */
function actsOf(line: string): Act[] {
  const text = compact(line)
  const dates = findDates(text)
  const acts = dates.map(({ iso, from, to }, i): Act => {
    const words = text.slice(to, dates[i + 1]?.from ?? text.length)
    return {
      kind: kindOf(words.replace(TO_NEXT, ''), BY.test(text.slice(Math.max(0, from - 2), from))),
      date: iso,
      words,
    }
  })
  // 2021年4月23日…通过并经2021年5月27日…批准的《…的决定》修正: both days are of the amendment
  for (let i = acts.length - 2; i >= 0; i--) {
    const act = acts[i] as Act
    if ((acts[i + 1] as Act).kind === 'amended' && /[经和及]$/u.test(act.words)) act.kind = 'amended'
  }
  return acts
}

/** What leads over to the next day: …公布，自2014年1月1日起施行, …通过　根据2019年3月1日…修正. */
const TO_NEXT = /[，,、；]?(?:并?自|和|根据)$/u
const BY = /(?:根据|依据|依照)$/u

function kindOf(words: string, by: boolean): ActKind {
  // 通过的《关于修改…的决定》: what is amended by
  if (by || words.includes('《')) return 'amended'
  if (/修[订正改](?!后?(?:公布|发布))/u.test(words))
    return words.includes('修订') && !words.includes('令') ? 'revised' : 'amended'
  if (/公布|发布|颁布|印发|[令告]第.{1,6}号/u.test(words)) return 'put out'
  if (words.includes('批准') && !words.includes('通过')) return 'approved'
  return /通过|会议/u.test(words) ? 'passed' : 'in force'
}

/** The acts by which a law was made, or made anew and put out once more: down to the next amendment. */
function makingOf(acts: readonly Act[]): readonly Act[] {
  const rest = acts.slice(
    Math.max(
      0,
      acts.findLastIndex((_, i) => isRenewal(acts, i)),
    ),
  )
  const first = rest.findIndex(({ kind }) => kind !== 'amended' && kind !== 'in force')
  const end = rest.findIndex((_, i) => i > first && changes(rest, i))
  return rest.slice(0, first < 0 || end < 0 ? rest.length : end)
}

/** Act `i` amends the law, or makes it anew: its body passes it once more, or revises it. */
function changes(acts: readonly Act[], i: number): boolean {
  const { kind } = acts[i] as Act
  return kind === 'amended' || kind === 'revised' || isPassedAgain(acts, i)
}

/** 2008年11月19日 县政府第36次常务会议修订通过 | 2008年12月1日 县人民政府令第41号公布: the whole law was made anew in act `i`, and put out. */
function isRenewal(acts: readonly Act[], i: number): boolean {
  if ((acts[i] as Act).kind === 'amended' || !changes(acts, i)) return false
  for (let j = i + 1; j < acts.length && !changes(acts, j); j++) if ((acts[j] as Act).kind === 'put out') return true
  return false
}

/** The body that passes a law in act `i` has passed it before. */
function isPassedAgain(acts: readonly Act[], i: number): boolean {
  const { kind, words } = acts[i] as Act
  const body = kind === 'passed' ? whoPassed(words) : null
  return body !== null && acts.slice(0, i).some((act) => act.kind === 'passed' && whoPassed(act.words) === body)
}

/** 第五届县人民代表大会第十六次会议通过 → 县人民代表大会: whose meeting it was. */
const whoPassed = (words: string): string => words.replace(/第[^第]{1,8}届/u, '').replace(/第[^第]{1,8}次.{0,40}$/u, '')

/** The day of a law that nothing says the promulgation of: a joint rule is passed when the last body has passed it, one revised anew when it was. */
function dayOf(making: readonly Act[]): string | null {
  const days = (kind: ActKind): string[] => making.filter((act) => act.kind === kind).map(({ date }) => date)
  const passed = days('passed').sort().at(-1)
  return passed ?? days('revised').at(-1) ?? days('approved').at(-1) ?? null
}

/** The number of what put a law out, and whose it is: 县人民政府令第7号. */
function numberIn(words: string): { name: string; kind: string | null; owners: string[] } | null {
  const number = findDocumentNumbers(words).find(({ form }) => NUMBERED.has(form))
  if (number === undefined) return null
  const kind = KIND.exec(number.code)?.[0] ?? null
  if (kind === null) return { name: number.canonical, kind, owners: bodiesOf(words) }
  const owner = number.code.slice(0, -kind.length)
  // the president is named with the state: 主席令第31号
  const whole = owner === '主席' ? `中华人民共和国${owner}` : owner
  const names = splitAuthorities(whole)
  return { name: number.canonical, kind, owners: names.every(isAuthority) ? names : [whole] }
}

const NUMBERED = new Set(['order', 'announcement', 'standard'])
const KIND = /(?:令|公告|通告)$/u

/** 甲部、乙部发布 → 甲部, 乙部. */
function bodiesOf(words: string): string[] {
  const end = words.search(/令|公告|公布|发布|颁布|印发|以/u)
  const names = splitAuthorities(words.slice(0, end)).map((name) => name.replace(/^中华人民共和国(?=..)/u, ''))
  return names.every(isAuthority) ? names : []
}
