import { compact } from './spaces.ts'

const DISCLOSURE = /此件[^（）()]{0,4}(?:公开|删减|删改)|(?:主动|依申请|不予|予以)公开|本文有(?:删减|删改)|公开发布/u
/** 此件公开发布） and （此件公开发布: one of its brackets was lost. */
const HALF_OPEN =
  /^(?:此件[^（）()。，]{0,4}(?:公开|删[减改])[^（）()。，]{0,8}[）)]|[（(]此件[^（）()。，]{0,4}(?:公开|删[减改])[^（）()。，]{0,8})$/u
/** 公开方式：主动公开, as some provinces print it under the date. */
const RELEASE = /^(?:(?:政府)?信息)?公开(?:方式|形式|属性|类别|选项)[：:]((?:主动|全文|依申请|不予|免予|不)公开)。?$/u
const CONTACT = /^[（(](?:联系人|联系电话|联系方式|联系单位|(?:解读|咨询)(?:单位|机关|部门|人|电话)[：:])/u

/**
 * The note under the date (附注, GB/T 9704-2012): （此件公开发布）, (此件主动公开), （本文有删减）, （联系人：…）, and 公开方式：主动公开.
 * Returns which kind, null for any other line.
 */
export function noteKind(s: string): 'disclosure' | 'contact' | null {
  const first = s.charCodeAt(0)
  if (first !== 0x6b64 && first !== 0xff08 && first !== 0x28) return releaseNote(s) === null ? null : 'disclosure'
  const bare = compact(s.slice(0, 200))
  if (s.length <= 80 && HALF_OPEN.test(bare)) return 'disclosure'
  if (first === 0x6b64) return null
  if (CONTACT.test(bare)) return 'contact'
  return bare.length <= 60 && DISCLOSURE.test(bare) && /[）)]。?$/u.test(bare) ? 'disclosure' : null
}

/** How a document is released, by the line that says so and nothing else: 公开方式：主动公开 → 主动公开. Null for any other line. */
export function releaseNote(s: string): string | null {
  const first = s.charAt(0)
  if (s.length > 40 || (first !== '公' && first !== '信' && first !== '政')) return null
  return RELEASE.exec(compact(s))?.[1] ?? null
}

const EDITORIAL =
  /^[（(](?:根据(?:录音|记录|纪录|录像)整理|(?:摘要|有删节|文字有删节|原载[^（）()]{2,20})|[^（）()]{2,20}(?:供稿|撰稿)|[^（）()]{0,16}未经(?:本人|讲话人|报告人)审阅)[^（）()]{0,16}[）)]$/u

/** What the editors say of a text, in brackets under it: （根据录音整理）, （未经本人审阅）, （县水利局供稿）. */
export function isEditorialNote(s: string): boolean {
  return s.length <= 60 && EDITORIAL.test(compact(s))
}

/** The clause inside the brackets: （此件公开发布，附件2不公开） → 此件公开发布，附件2不公开. Also when run into other text. */
export function readDisclosure(s: string): { text: string; from: number; to: number } | null {
  const match =
    /[（(]\s{0,20}((?:此\s{0,8}件|本\s{0,8}文)[^（）()。]{0,40}?(?:公\s{0,8}开|删\s{0,8}[减改])[^（）()。]{0,40})\s{0,20}[）)]/u.exec(
      s,
    )
  if (match === null) return null
  return { text: compact(match[1] as string), from: match.index, to: match.index + match[0].length }
}

/** Characters of such a note at most. */
const LONGEST_NOTE = 120

/** Where the note begins in which a text ends, …2023年5月8日　（此件公开发布）; null where it ends otherwise. */
export function noteBehind(s: string): number | null {
  if (!/[）)]/u.test(s.charAt(s.length - 1))) return null
  const shift = Math.max(0, s.length - LONGEST_NOTE)
  const from = s.slice(shift).search(/[（(][^（）()]{0,100}[）)]$/u)
  return from > 0 && noteKind(s.slice(shift + from)) === 'disclosure' ? shift + from : null
}

/** Whether a line is a footnote as Markdown sets them: [^1]: 由县级财政承担。 */
export function isFootnote(s: string): boolean {
  return /^\[\^[\p{L}\p{N}]{1,8}\][：:]\s?\S/u.test(s)
}
