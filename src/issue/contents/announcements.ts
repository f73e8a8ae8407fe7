import { authorityPrefix, isAuthority } from '../../lexicon/authority.ts'
import { compact } from '../../lexicon/spaces.ts'
import type { ContentsEntry } from '../../tree/index.ts'

/** 公告2021年第13号, 通告第2号: the number of an announcement without its authority. */
const BARE = /^(?:公告|通告)/u
const NAMED = /^(.+)(?:公告|通告)(?:\d{4}年)?第\d+号$/u

/**
 * Gives the announcements that a list numbers shortly (关于…的公告（2021年第13号）) the authority that goes before 公告 in their number: the issuer in
 * the title, else the one that all full numbers of announcements in the list bear, else `owner`, the organ whose gazette it is. Without any
 * of these the number stays short.
 */
export function nameAnnouncements(entries: readonly ContentsEntry[], owner: () => string | null): ContentsEntry[] {
  const authorities = new Set(entries.flatMap((entry) => NAMED.exec(entry.number ?? '')?.[1] ?? []))
  const common = authorities.size === 1 ? [...authorities][0] : undefined
  return entries.map((entry) => {
    if (entry.number === null || !BARE.test(entry.number)) return entry
    const issuer = authorityPrefix(entry.title)
    const named = issuer !== null && isAuthority(compact(issuer)) ? compact(issuer) : undefined
    const authority = named ?? common ?? owner()
    return authority === null ? entry : { ...entry, number: authority + entry.number }
  })
}
