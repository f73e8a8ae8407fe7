import { readSpacedNames } from '../../lexicon/nameRow.ts'
import { regionsOf } from '../../lexicon/organRun.ts'
import { isPersonName, withoutRemark } from '../../lexicon/personName.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Appointment } from '../../tree/nodes.ts'
import {
  type AppointmentClause,
  type AppointmentContext,
  readAppointmentClause,
  readListedClause,
  subjectsOf,
} from './appointmentClause.ts'
import type { TextPiece } from './references.ts'

/** Whether a title is that of an appointment notice: 关于李晨之等任免职务的通知, 关于张三任职的通知, 人事任免. */
export function isAppointmentTitle(title: string): boolean {
  return (
    /任免|任职|免职|任命|免去|聘任|解聘|挂职|辞去|同志职务|职务调整/u.test(title) &&
    !/办法|规定|条例|细则|规则|培训|资格/u.test(title)
  )
}

/** 任命： / 决定免去： / 二、免去 — a label that says what follows. */
const LABEL = /(任命|聘任|任职|任免|免去|免职|解聘|免除)(?:下列|以下|如下|名单|同志|人员|职务|的){0,4}$/u
const SEPARATORS = '，,；;。：:\n'
/** 张三任甲职并免去其乙职: a second clause without a mark. */
const JOINING = '并同'
const JOINED = /并(?=免去|免除|不再)|同时(?=免去|免除|不再)/uy
const ENUMERATOR =
  /^[\s\-•>*#]{0,6}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])?[\s]{0,6}/u
/** Words before the decision: 经县人民政府研究决定任命…. */
const PREAMBLE = /^.{1,60}?(?=(?:任命|聘任|委任|免去|免除|解聘|撤销|接受)\s{0,4}\p{Script=Han}.{2})/u
const DELIBERATION = /研究|会议|通过|讨论|审议|政府|委|同意|决定|需要|变动|经/u

interface Clause {
  text: string
  from: number
  to: number
}

function joinsAt(text: string, at: number): boolean {
  JOINED.lastIndex = at
  return JOINED.test(text)
}

/** The clauses of a text; a separator inside a bracket （…，…） parts nothing. */
function clauses(text: string): Clause[] {
  const found: Clause[] = []
  let from = 0
  let depth = 0
  let opened = 0
  for (let i = 0; i <= text.length; i++) {
    const char = text.charAt(i)
    if (char === '（' || char === '(') {
      depth++
      opened = i
    } else if (char === '）' || char === ')') depth = Math.max(0, depth - 1)
    // a bracket that was never closed is not let run over the whole text
    if (depth > 0 && i - opened > 60) depth = 0
    const ends =
      i === text.length || (depth === 0 && (SEPARATORS.includes(char) || (JOINING.includes(char) && joinsAt(text, i))))
    if (!ends) continue
    if (i > from) found.push({ text: text.slice(from, i), from, to: i })
    from = SEPARATORS.includes(char) ? i + 1 : i
  }
  return found
}

/** The clause without enumerator, layout space and preamble. */
function trimmed({ text, from, to }: Clause): Clause {
  const head = ENUMERATOR.exec(text)?.[0].length ?? 0
  const preamble = PREAMBLE.exec(text.slice(head))?.[0] ?? ''
  const cut = head + (DELIBERATION.test(preamble) && !/关于|任/u.test(preamble) ? preamble.length : 0)
  const end = text.trimEnd()
  return { text: end.slice(cut), from: from + cut, to: to - (text.length - end.length) }
}

/** What a clause that is a label says; 其…职务自然免除 ends like one and is none. */
function labelOf(text: string): string | null {
  const label = LABEL.exec(text)
  return label === null || /职务|^其/u.test(text.slice(0, label.index)) ? null : (label[1] ?? null)
}

/** The regions at the head of what a text says after 为, 任 and 的. */
function regionsNamed(texts: string[]): Set<string> {
  const regions = new Set<string>()
  for (const text of texts) {
    for (const match of text.matchAll(/[为任的]\s{0,4}(\p{Script=Han}{2,12})/gu)) {
      const [region] = regionsOf(match[1] as string)
      if (region === undefined) continue
      regions.add(region)
      // 云水市 is spoken of as 云水, in the names of its schools and companies
      if (region.length > 2) regions.add(region.slice(0, -1))
    }
  }
  return regions
}

/** The persons in a row of names, 李晨之 王　平（女） 周　正 or 李晨之、王平, or in its last with but one; empty for any other text. */
function namesOf(text: string): string[] {
  const parts = readSpacedNames(text) ?? text.split('、')
  const names = parts.map((part) => compact(withoutRemark(part)))
  return names.every(isPersonName) ? names : []
}

/**
 * Who is appointed and who removed in an appointment notice (人事任免). Each piece is one block, in order: a label 任命： or 免去：
 * holds for the blocks after it, 其 means the person named last. 决定任命：⏎张三为县政府办副主任（试用期一年）； and 免去李四的…职务 alike.
 * Several persons with one post give one appointment each; a clause that names no post (原任职务自然免除) gives none.
 */
export function readAppointments(pieces: Iterable<TextPiece>): Appointment[] {
  const all = [...pieces]
  const found: Appointment[] = []
  const context: AppointmentContext = { label: null, regions: regionsNamed(all.map((piece) => piece.text)) }
  let named: string[] = []
  let listed: AppointmentClause | null = null
  for (const piece of all) {
    for (const each of clauses(piece.text)) {
      const { text, from, to } = trimmed(each)
      const names: string[] = listed === null ? [] : namesOf(text)
      if (listed !== null && names.length > 0) {
        const { action, position } = listed
        for (const person of names) found.push({ action, person, position, place: piece.position(from, to) })
        continue
      }
      listed = readListedClause(text)
      if (listed !== null) continue
      const label = labelOf(compact(text))
      if (label !== null) {
        context.label = label === '任免' ? null : /免|解/u.test(label) ? 'remove' : 'appoint'
        continue
      }
      const read = readAppointmentClause(text, context)
      if (read === null) {
        const subjects = subjectsOf(text)
        if (subjects.length > 0) named = subjects
        continue
      }
      // 免去张三的甲职务，李四的乙职务: the verb holds for the clause after it
      if (/^.{0,8}(?:免去|免除|解聘|撤销)/u.test(text)) context.label = 'remove'
      else if (read.action === 'appoint') context.label = 'appoint'
      if (read.persons.length > 0) named = read.persons
      const { action, position } = read
      for (const person of named) found.push({ action, person, position, place: piece.position(from, to) })
    }
  }
  return found
}
