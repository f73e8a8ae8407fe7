import { parseNumeral } from '../../lexicon/numeral.ts'
import { endsEntry, startsEntry } from './entryStart.ts'

/** Where an entry ends in a line: the leaders from `from`, the page, and what closes it up to `to`. */
export interface PageEnd {
  from: number
  to: number
  /** Null for a page of the cover (封二), and where OCR left no number behind the leaders (…… l2). */
  page: number | null
  /** What stands for a page and cannot be read as one: l2. */
  damaged: string | null
}

const LEADERS = ".·•・･…⋯‥。_-—–―─━~=*∙⋅﹒˙‧,:;'`^ "
/** Three leaders, or one that is an ellipsis already. */
const DOTS = /[…⋯‥]|一{3}|(?:[.·•・･。_\-—–―─━~=*∙⋅﹒˙‧,:;'`^] {0,3}){3}/
/** At the end of the line OCR may set the digits of a page apart: …… 1 2. */
const NUMERAL = /\d+(?: \d{1,3}){0,3}(?=\s{0,20}$)|\d+|[〇○零一二三四五六七八九十百]+/g
/** What follows a number that counts something and is no page. */
const COUNTS = /^\s{0,2}[年月日号號期届次个個项項岁歲万亿元条條批号名家户亩公千米%％.,、:：/~\-—–〕〉》\]]/
/** How the next line goes on where the line end cuts a date or a number: 2023 | 年, 12 | 号. */
const CUT_NUMBER = /^[年月日号號期届个個项項]/u
const OPEN = '([〔【<{'
const CLOSE = ')]〕】>}'

/** Numerals of one line, each with what stands before and after it, as far as it can be a page. */
function readPage(text: string, at: number, digits: string): PageEnd | null {
  let from = at
  let to = at + digits.length
  const isHan = !/^\d/.test(digits)
  const page = parseNumeral(digits.replace(/ /g, ''))
  if (page === null || page === 0 || page > 9999) return null
  const range = /^\s?[-–—~]\s?\d{1,4}(?!\d)/.exec(text.slice(to, to + 8))
  if (range && !isHan) to += range[0].length
  const prefix = /(?:第\s?|[Pp]\.?\s?|\/\s{0,2})$/.exec(text.slice(Math.max(0, from - 4), from))
  const suffix = /^\s?[页頁]/.exec(text.slice(to, to + 4))
  if (prefix !== null && (suffix !== null || !prefix[0].startsWith('第'))) from -= prefix[0].length
  if (suffix !== null) to += suffix[0].length
  const opened = /[([〔【<{·•・]\s?$/.exec(text.slice(Math.max(0, from - 4), from))
  const closed = /^\s?[)\]〕】>}·•・]/.exec(text.slice(to, to + 4))
  if (opened !== null && closed !== null) {
    from -= opened[0].length
    to += closed[0].length
  }
  return { from, to, page, damaged: null }
}

/** Offset where the leaders and spaces before `at` begin. */
function leadersBefore(text: string, at: number, floor: number): number {
  let from = at
  while (from > floor) {
    const ch = text.charAt(from - 1)
    // OCR reads a dashed leader as 一一一
    const isStroke = ch === '一' && (text.charAt(from) === '一' || text.slice(from - 3, from) === '一一一')
    if (!isStroke && ch !== '\t' && !LEADERS.includes(ch)) break
    from -= 1
  }
  return from
}

/** A speech's author between leaders and page: 在全县大会上的讲话……张三（3）. */
const BYLINE = /(?:[…⋯‥]|[.·•・･_\-—–―─━~]{3}) {0,9}[\p{Script=Han}\s]{2,20}$/u

/** Words enough for a title, so that 附件 1 and 表 2 are none. */
const WORDS = /\S{6}$/u

type Tie = 'leaders' | 'number' | 'space' | 'attached' | null

/** What ties a page to the text before it. `open` says that a bracket is still open there. */
function tieOf(text: string, from: number, end: PageEnd, open: boolean): Tie {
  const gap = text.slice(from, end.from)
  if (DOTS.test(gap) || /\t| {3}/.test(gap) || text.charAt(end.from) === '/') return 'leaders'
  const head = text.slice(Math.max(0, from - 40), from)
  if (/[号號]\s?[)〕\]】]$/.test(head)) return 'number'
  if (BYLINE.test(head)) return 'leaders'
  if (open || /第$/.test(head)) return null
  if (gap.includes(' ') && /[号號]$/.test(head)) return 'number'
  if (gap.includes(' ')) return endsEntry(head) || WORDS.test(head) ? 'space' : null
  const isBracketed = /^\D/.test(text.slice(end.from, end.from + 1)) && /\p{Script=Han}{4}$/u.test(head)
  return isBracketed || /[)》」]$/.test(head) || endsEntry(head) ? 'attached' : null
}

/** The day on which a web site put a page up: 2021-05-10, [2021/5/10], (2021.5.10). */
const POSTED = /(?:[[(]\s?)?\d{4}([-./])\d{1,2}\1\d{1,2}(?:\s?[\])])?\s{0,9}$/u

/** Whether that day stands alone on its line, under the title of its entry. */
export function isPostedLine(text: string): boolean {
  return text.length < 40 && POSTED.exec(text)?.index === text.search(/\S/u)
}

/** That day in a column behind a title, where an entry ends; null where there is none, or leaders to a page follow on the next line. */
function postedEnd(text: string, next: string): PageEnd | null {
  const head = Math.max(0, text.length - 40)
  const match = /^[.·…]{2}/u.test(next) ? null : POSTED.exec(text.slice(head))
  if (match === null) return null
  const at = head + match.index
  const from = leadersBefore(text, at, 0)
  const apart = from < at || /^[[(]/u.test(match[0])
  if (!apart || !/\p{Script=Han}/u.test(text.slice(Math.max(0, from - 200), from))) return null
  return { from, to: text.length, page: null, damaged: null }
}

/**
 * The ends of entries in one line of a contents list, in order: leaders and a page (…… 12, ....\t12, ————（12）, ……第12页), a page after
 * the bracket of a number (…号）12), a page after a space at the end of the line, the day on which a page of a web site was put up. `next` is
 * the following line, as a number cut by the line end is no page. `text` is half width; linear in its length.
 */
export function findPageEnds(text: string, next = ''): PageEnd[] {
  const posted = postedEnd(text, next)
  return posted === null ? pageEnds(text, next) : [...pageEnds(text.slice(0, posted.from), ''), posted]
}

function pageEnds(text: string, next: string): PageEnd[] {
  const ends: PageEnd[] = []
  let floor = 0
  let depth = 0
  let scanned = 0
  for (const match of text.matchAll(NUMERAL)) {
    const digits = match[0]
    if (digits.length > 7 || match.index < floor) continue
    const isHan = !/^\d/.test(digits)
    const end = readPage(text, match.index, digits)
    if (end === null || COUNTS.test(text.slice(end.to, end.to + 3))) continue
    for (; scanned < end.from; scanned += 1) {
      const ch = text.charAt(scanned)
      if (OPEN.includes(ch)) depth += 1
      else if (CLOSE.includes(ch) && depth > 0) depth -= 1
    }
    const from = leadersBefore(text, end.from, floor)
    // the number of a row, before its title
    if (text.slice(floor, from).trim() === '' && text.slice(end.to).trim() !== '') continue
    const tie = tieOf(text, from, end, depth > 0)
    if (tie === null || !isAtEnd(text, end, tie, next, digits)) continue
    if ((isHan || digits.includes(' ')) && !DOTS.test(text.slice(from, end.from))) continue
    ends.push({ ...end, from })
    floor = end.to
    scanned = end.to
    depth = 0
  }
  const last = numberlessEnd(text, floor)
  if (last !== null) ends.push(last)
  return ends
}

/** Leaders at the end of the line, and behind them a page of the cover (封二) or what OCR did not read as a number (l2). */
function numberlessEnd(text: string, floor: number): PageEnd | null {
  const tail = /[(（]?(?:(封[一二三四底面里内]|插页|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,4})|[A-Za-z|!?\d]{1,4})[)）]?\s{0,200}$/u.exec(
    text.slice(-210),
  )
  if (tail === null || /^[\d\s]*$/.test(tail[0])) return null
  const at = text.length - tail[0].length
  const from = leadersBefore(text, at, floor)
  if (from > floor && DOTS.test(text.slice(from, at)))
    return { from, to: text.length, page: null, damaged: tail[1] === undefined ? tail[0].trim() : null }
  return damagedEnd(text, floor)
}

/** What OCR makes of the digits of a page. */
const MISREAD = /(?:[([]\s?|\/\s{0,2})?[\dlIOo|]{1,3}\s?[)\]]?\s{0,20}$/u

/** A page with a misread digit that is tied to its entry as pages are, without leaders: …的通知\tl2, …8号）l2, …的通知 / 1O. */
function damagedEnd(text: string, floor: number): PageEnd | null {
  const tail = MISREAD.exec(text.slice(-40))
  if (tail === null || !/[lIOo|]/.test(tail[0]) || !/[\dlI]/.test(tail[0])) return null
  const at = text.length - tail[0].length
  const from = leadersBefore(text, at, floor)
  const end = { from: at, to: text.length, page: null, damaged: tail[0].trim() }
  return from > floor && tieOf(text, from, end, false) !== null ? { ...end, from } : null
}

/** Whether after a page, which counts nothing, the line ends or the next entry begins. */
function isAtEnd(text: string, end: PageEnd, tie: Exclude<Tie, null>, next: string, digits: string): boolean {
  const rest = text.slice(end.to, end.to + 120)
  if (rest.trim() === '') {
    if (tie === 'leaders') return true
    return !CUT_NUMBER.test(next) && (tie === 'number' || !/^(?:19|20)\d\d$/.test(digits))
  }
  if (startsEntry(rest)) return true
  return tie === 'leaders' && /^\s/.test(rest) && DOTS.test(text.slice(Math.max(0, end.from - 40), end.from))
}
