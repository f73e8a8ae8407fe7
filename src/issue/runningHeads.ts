import { compact } from '../lexicon/spaces.ts'
import type { Profile } from '../options.ts'
import { type IssueNumber, isRunningHead, issueLine, readIssue } from './imprint/index.ts'

/** What of an issue its running heads and feet repeat. */
export interface Repeated {
  name: string | null
  year: number | null
  issue: number | null
}

const ISSUE_ALONE =
  /^[（(]?(?:\d{2,4}|[〇○零一二三四五六七八九十百]{1,6})[年·.]?(?:.?字)?第?[\d一二三四五六七八九十]{1,4}[期号號]?(?:[（(]?总.{1,10}[）)]?)?$/u

/** One of these is in every head. */
const SIGNS = /[公政期报報\d·]/u
const NUMERAL_FIRST = /^[\s\u0085\u200b\u2060]*[（(\d〇○零一二三四五六七八九十百]/u

/** Marks about the name, and specks by themselves. */
const BESIDE_NAME = /[《》]|(?<=\s)['’‘`^~丨｜](?=\s)/gu

/** No line of a head is longer. */
const LONGEST = 80

/** Tells the heads that a profile lists, by themselves or beside page and issue: 云水之声, 云水之声　12, 云水之声　2023年第4期. */
export function listedHeads(profile: Profile = {}): (text: string) => boolean {
  const listed = (profile.runningHeads ?? []).map(compact).filter((head) => head !== '')
  if (listed.length === 0) return () => false
  return (text) => {
    if (text.length > LONGEST) return false
    const bare = compact(text)
    return listed.some((head) => bare === head || (bare.includes(head) && isRunningHead(text, { name: head })))
  }
}

/** 2019年第3号 could number an announcement too; as a head it has year and number. */
function numberedAlike(text: string): IssueNumber | null {
  const read = readIssue(text)
  return read !== null && read.rest === '' && read.number.year !== null ? read.number : null
}

/** Tells the running heads and feet of an issue: its name, name and issue, the issue alone (2023年第6期), what the profile lists. */
export function runningHeads(repeated: Repeated, profile?: Profile): (text: string) => boolean {
  const isListed = listedHeads(profile)
  return (text) => {
    if (text.length > LONGEST) return false
    if (isListed(text)) return true
    // what ends in a sentence's mark is no head
    if ('。；，'.includes(text.charAt(text.length - 1)) || !SIGNS.test(text)) return false
    if (repeated.name !== null && isRunningHead(text.replace(BESIDE_NAME, ''), { name: repeated.name })) return true
    if (repeated.issue === null || !NUMERAL_FIRST.test(text)) return false
    const bare = compact(text)
    if (bare.length > 24 || !ISSUE_ALONE.test(bare)) return false
    const line = issueLine(text) ?? numberedAlike(text)
    return line !== null && line.issue === repeated.issue && (line.year === null || line.year === repeated.year)
  }
}
