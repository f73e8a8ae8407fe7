import { compact } from '../../lexicon/spaces.ts'
import { toHalfWidth } from '../../lexicon/width.ts'
import { readIssue } from './issueLine.ts'
import { mastheadName } from './masthead.ts'

const LONGEST = 120
/** The end of the name of a gazette, or 期: one of them is in every running head. */
const MARKS = /[报報告刊期]/u
const GAZETTE = /[公政][报報]|文告/u
/** Names the gazettes go by; what follows on the line is the issue. */
const NAME_AT_START = /^(?:\p{Script=Han}{2,30}?)(?:公报|公報|政报|政報|文告)/u
/** 全年不少于⏎40 期。 is the end of a sentence. */
const ENDED = /[。；，]\s{0,8}$/u
const PAGE = /^[\s\-—–·•|/]{0,8}(?:第?\d{1,4}[页頁]?)?[\s\-—–·•|/]{0,8}$/u
/** 省政府文件 on the outer side of the head. */
const SECTION = /^\p{Script=Han}{2,12}(?:文件|规章|令|公告|任免)$/u

/**
 * Whether a line is the running head or foot that repeats masthead and issue on each page: 云水县人民政府公报　　2022·11, 2023年第4期 云水县人民政府公报,
 * 12 云水县人民政府公报, 2023年第4期　· 12 ·. The name of `gazette` alone counts too: whether it opens an issue is to be seen from the lines about it.
 * Without a name only a masthead beside its issue counts.
 */
export function isRunningHead(s: string, gazette: { name: string | null }): boolean {
  const named = gazette.name !== null && !MARKS.test(gazette.name)
  if (s.length > LONGEST || !(named || MARKS.test(s)) || ENDED.test(s)) return false
  if (!/\d|[公政]\s*[报報]|文\s*告|[一二三四五六七八九十]/u.test(s)) return false
  const text = toHalfWidth(compact(s.replace(/^[#*>\s]{1,20}|[*\s]{1,20}$/g, '')))
  if (gazette.name !== null) {
    const name = toHalfWidth(compact(gazette.name))
    const at = text.indexOf(name)
    if (at !== -1) return isFurniture(`${text.slice(0, at)} ${text.slice(at + name.length)}`)
  }
  const printed = GAZETTE.test(text)
    ? (NAME_AT_START.exec(text)?.[0] ?? /[^\d期号號()·]{4,30}(?:公报|公報|政报|政報|文告)(?=$|[\d(·])/u.exec(text)?.[0])
    : undefined
  if (printed !== undefined) {
    if (mastheadName(printed) === null) return false
    const at = text.indexOf(printed)
    const rest = `${text.slice(0, at)} ${text.slice(at + printed.length)}`
    return /\d|[一二三四五六七八九十]/u.test(rest) && !PAGE.test(rest) && isFurniture(rest)
  }
  const issue = text.includes('期') ? readIssue(text) : null
  return issue !== null && issue.number.issue !== null && PAGE.test(issue.rest)
}

/** 2005.3 beside the name: year and number of the issue, with the point that is a decimal's elsewhere. */
const POINTED = /^(?:19|20)\d\d\s?[.．]\s?\d{1,2}$/u

/** Whether beside the name there is only the issue, a page and the name of a section. */
function isFurniture(rest: string): boolean {
  // an O that OCR read for a nought: 2O16·5
  const text = rest.trim().replace(/(?<=\d)[Oo](?=[\d·年])/gu, '0')
  if (text === '' || PAGE.test(text) || POINTED.test(text)) return true
  const issue = readIssue(text)
  const left = (issue === null ? text : issue.rest).trim()
  return PAGE.test(left) || SECTION.test(left.replace(/\d{1,4}/g, ''))
}
