import { authorityPrefix, isAuthority, splitAuthorities } from './authority.ts'
import { kindOf } from './kind.ts'

/** What a string says as the title of an official document. */
export interface TitleShape {
  issuers: string[]
  /** It says what it is about: 关于…的, 转发…的, 印发…的. */
  hasAbout: boolean
  kind: string | null
  /** Nothing is missing: it ends in its kind. */
  complete: boolean
}

const ABOUT = /关于|印发|转发|批转|转批/u
const LONGEST = 120
const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|第[一二三四五六七八九十百\d]{1,4}[条章节])/u
const NAMED = /(?:政策解读|解读|大事记|勘误|更正)$/u

const withoutQuoted = (s: string): string => s.replace(/《[^《》]*》|〈[^〈〉]*〉/gu, '')

/** Issuers and title proper: 云水县人民政府关于防汛的通知 → 云水县人民政府, 关于防汛的通知. */
export function splitTitle(s: string): { issuers: string[]; title: string } {
  const prefix = authorityPrefix(s)
  if (prefix === null) return { issuers: [], title: s }
  return { issuers: splitAuthorities(prefix), title: s.slice(s.indexOf(prefix) + prefix.length).trim() }
}

/** What a compact string says as the title of a document: 云水县人民政府关于防汛的通知. Null for running text. */
export function titleShape(s: string): TitleShape | null {
  const text = s.replace(/\s+/gu, '')
  if (text === '' || text.length > LONGEST || ENUMERATOR.test(text) || /[：:；;，,]$/u.test(text)) return null
  if (/[。；！？]/u.test(withoutQuoted(text))) return null
  const { issuers, title } = splitTitle(s)
  const hasAbout = ABOUT.test(withoutQuoted(title).slice(0, 8))
  const kind = kindOf(text)
  if (hasAbout) return { issuers, hasAbout, kind, complete: kind !== null }
  if (kind === '令' && isAuthority(text.replace(/(?:命令|令)$/u, ''))) {
    return { issuers: splitAuthorities(text.replace(/(?:命令|令)$/u, '')), hasAbout, kind, complete: true }
  }
  if (text === '公告' || text === '通告' || NAMED.test(text) || (issuers.length > 0 && kind !== null)) {
    return { issuers, hasAbout, kind, complete: true }
  }
  return null
}
