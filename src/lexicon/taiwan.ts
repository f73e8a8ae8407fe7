import { isAuthority } from './authority.ts'
import { findDate } from './date.ts'
import { compact } from './spaces.ts'

/** Labels of the head of a Taiwan document: 發文日期：, 發文字號：, 受文者：, 速別：, 密等及解密條件：, and over them those of who handles it, 承辦人：. */
const LABEL =
  /^(發文日期|發文字號|受文者|速別|密等[^：:]{0,12}|附件|正本|副本|裝訂線|(?:機關|聯絡)?地址|承辦(?:人|單位)|[聯連]絡(?:人|電話|方式)|電話|傳真|電子(?:信箱|郵件)|檔號|保存年限)[：:]/u
const FIRST = '發受速密附正副裝機聯連地承電傳檔保'

/** The label that opens a line of the head of a Taiwan document; null for any other line. */
export function taiwanLabel(s: string): string | null {
  const first = s.charAt(0)
  if (first === '' || !FIRST.includes(first)) return null
  return LABEL.exec(compact(s.slice(0, 24)))?.[1] ?? null
}

/** Whether a line is the rest of an address that is broken behind its label in the line above: 電子信箱：office@example.⏎gov.tw. */
export const isRestOfAddress = (s: string, above: string): boolean =>
  s.length <= 60 && /^[\w.@-]{2,60}$/u.test(s.trim()) && /[\w.@-]$/u.test(above) && taiwanLabel(above) !== null

const MASTHEAD = /^(.{2,60}?)(令|公告|函|書函|開會通知單)(?:\(稿\)|（稿）)?$/u
/** The date behind it, on the same line; 補登 where the gazette prints it later. */
const DATED = /中華民國[^年月日]{1,5}年[^月日]{1,3}月[^日]{1,3}日(?:[（(]補登[）)])?$/u
const LONGEST_MASTHEAD = 80
/** The head of state is no body and issues orders. */
const HEAD_OF_STATE = '總統'

export interface TaiwanMasthead {
  issuers: string[]
  kind: string
  /** ISO date that stands behind the kind; null where none does, or no calendar knows it. */
  date: string | null
}

/**
 * The line that names issuer and kind: 某市政府　令 → 某市政府, 令; with the date behind, as the gazette of the central government has it: 某部公告　中華民國98年3月6日.
 * Null for any other line.
 */
export function taiwanMasthead(s: string): TaiwanMasthead | null {
  if (s.length > LONGEST_MASTHEAD || !/[令告函單日）)]\s{0,8}$/u.test(s.slice(-9))) return null
  const bare = compact(s)
  const day = bare.includes('中華民國') ? DATED.exec(bare) : null
  const [, names, kind] = MASTHEAD.exec(bare.slice(0, day?.index)) ?? []
  if (names === undefined || kind === undefined) return null
  const issuers = names.split('、')
  if (!issuers.every((name) => name === HEAD_OF_STATE || isAuthority(name))) return null
  return { issuers, kind, date: day === null ? null : (findDate(day[0])?.iso ?? null) }
}
