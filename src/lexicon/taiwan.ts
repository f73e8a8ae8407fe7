import { isAuthority } from './authority.ts'
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

const MASTHEAD = /^(.{3,30}?)(令|公告|函|書函|開會通知單)(?:\(稿\)|（稿）)?$/u

/** The line that names issuer and kind: 某市政府　令 → 某市政府, 令. Null for any other line. */
export function taiwanMasthead(s: string): { issuer: string; kind: string } | null {
  if (s.length > 60) return null
  const match = MASTHEAD.exec(compact(s))
  return match?.[1] && match[2] && isAuthority(match[1]) ? { issuer: match[1], kind: match[2] } : null
}
