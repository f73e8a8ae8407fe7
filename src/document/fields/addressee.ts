import { isAuthority, splitAuthorities } from '../../lexicon/authority.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { Draft } from '../draft.ts'
import { type DocumentHead, textBehind } from '../head.ts'
import { behindNumber, leadingAddressee } from './runInText.ts'

/** 主送机关 as printed, without layout spaces and the final colon: 各乡（镇）人民政府，县直各有关单位. */
export function readAddressee(text: string): string | null {
  const bare = compact(text)
    .replace(/^受文者[：:]/u, '')
    .replace(/[：:∶]$/u, '')
  return bare === '' ? null : bare
}

/** Classes of regions, those of one rank together, from the highest; 各县、市人民政府 names the cities beside the counties. */
const RANKS = [
  '省|自治区|自治區|直辖市|直轄市|计划单列市|副省级(?:城市|市)|省会城市',
  '设区(?:的)?市|地级以?上?市|辖市|地区|自治州|市州|州市|地市|盟市|州|盟|市',
  '县级市|自治县|旗县市区|县市区|县区市|旗县|县区|区县|县市|市县|县|縣|区|區|旗|市(?=人民政府)',
  '乡|鄉|镇|鎮|苏木',
]
const BRACKET = '(?:[（(][^（）()]{1,8}[）)])?'
const CLASSES = RANKS.map((names) => new RegExp(`^各?(?:${names})${BRACKET}$`, 'u'))
const BEGINNINGS = RANKS.map((names) => new RegExp(`^(?:${names})(?!直|属)`, 'u'))

/** 各委 | 办 | 厅 | 局: kinds of bodies in a row. */
const KINDS = /^(?:.{0,12}(?:各|有关|有關))?(?:委|办|辦|厅|廳|局|室|处|處|部|署|院|所)$/u
const KIND = /^(?:委|办|辦|厅|廳|局|室|处|處|部|署|院|所)(?:[（(][^（）()]{1,8}[）)])?$/u

/**
 * Whether a part is a class of regions whose body the next part names: 各省 before 自治区水利厅, 各市 before 县财政局; 各乡 before
 * 县财政局 is an addressee by itself.
 */
function sharesNext(part: string, next: string | undefined): boolean {
  const rank = CLASSES.findIndex((form) => form.test(part))
  if (next === undefined) return false
  if (KINDS.test(part) && KIND.test(next)) return true
  // 各省、市、自治区, as was written before 直辖市 was
  if (part === '市' && next.startsWith('自治区')) return true
  return rank >= 0 && BEGINNINGS.slice(rank).some((form) => form.test(next))
}

/**
 * The bodies of an addressee: split at 、，；; outside brackets. 甲局、乙局（丙处、丁处） → two; 各省、自治区、直辖市水利厅（局） stays one;
 * 甲县、乙县人民政府 are two governments.
 */
export function splitAddressee(addressee: string): string[] {
  return piecesOf(addressee, '，,；;').flatMap((group) => withTails(joinRegions(piecesOf(group, '、'))))
}

/** The pieces of a text between any of some marks that stand outside brackets. */
function piecesOf(text: string, marks: string): string[] {
  const out: string[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const ch = text.charAt(i)
    if (ch === '（' || ch === '(') depth++
    else if ((ch === '）' || ch === ')') && depth > 0) depth--
    else if (i === text.length || (depth === 0 && marks.includes(ch))) {
      if (i > from) out.push(text.slice(from, i))
      from = i + 1
    }
  }
  return out
}

/** 各省 | 自治区 | 直辖市水利厅 are one addressee. */
function joinRegions(parts: readonly string[]): string[] {
  const out: string[] = []
  let open = ''
  parts.forEach((part, i) => {
    open += part
    if (sharesNext(part, parts[i + 1])) open += '、'
    else {
      out.push(open)
      open = ''
    }
  })
  return out
}

/** 云水县 | 青禾县人民政府: names of regions alone share what the last one ends in. */
function withTails(parts: string[]): string[] {
  const last = parts.at(-1)
  if (last === undefined || !isAuthority(last)) return parts
  const names = splitAuthorities(parts.join('、'))
  return names.length === parts.length && names.every((name, i) => name.startsWith(parts[i] as string)) ? names : parts
}

/** How a text opens behind an addressee that no space parts from it: 各乡镇人民政府：现将《…办法》印发给你们. */
const TEXT_OPENS =
  /^(?:现将|现就|《.{4,80}》已|根据|按照|为了?\p{Script=Han}|经.{0,16}研究|你[们省市县区局厅院部]|近年来|近期|最近)/u

/** Characters of an addressee with its colon where nothing but its text stands on the line. */
const SHORTEST_LEAD = 5

/**
 * An addressee that shares its line with the text, 各省人民政府，国务院各部委:　　多年来，…, or with the number before it, 云政发〔2023〕5号各乡镇人民政府：, the text below.
 */
export function runInAddressee(head: DocumentHead, outer: readonly Draft[]): string | null {
  const rest = textBehind(head)
  const shared = rest !== ''
  const first = outer.find((draft) => draft.type === 'paragraph')
  const text = shared ? behindNumber(rest).text : (first?.rows[0]?.line.value ?? '').trimStart()
  const lead = leadingAddressee(text)
  if (lead === null || (!shared && lead.length < SHORTEST_LEAD)) return null
  const behind = text.slice(lead.length, lead.length + 120)
  const apart = shared || (behind.trim() !== '' && (head.inline !== null || /^\s/u.test(behind)))
  return apart || TEXT_OPENS.test(behind) ? readAddressee(lead) : null
}
