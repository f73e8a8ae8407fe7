import { kindOf } from '../../lexicon/kind.ts'
import { compactTitle } from '../../lexicon/spaces.ts'

/** A cited title as found in a text: offsets of 《 and after 》, and the title between them without layout spaces. */
export interface CitedTitle {
  title: string
  from: number
  to: number
}

/** How far before its number the title of a cited document may begin. */
const REACH = 420
/** 《办法》（试行）（云政发〔2020〕1号）, 《办法》文件（…号）: what may stand between the title and its number. */
const BETWEEN =
  /[》〉]\s{0,4}(?:等?文件\s{0,2})?(?:[（(](?:试行|暂行|修订|修正|修改|草案|送审稿|征求意见稿|\d{4}年[^）)]{0,8})[）)]\s{0,4})?$/u
/** Titles joined without anything but these between them belong together: 《甲》、《乙》（…号、…号）. */
const JOINT = /》\s{0,3}[、，和与及]?\s{0,3}$/u
/** An outer 《 that was opened before the nearest one, whose own 》 was lost: 《关于转发《通知（…号）. */
const FORWARDING = /(?:印发|转发|批转|关于|贯彻|落实|修改|公布)$/u

/** Offset of the 《 that opens the title closing at `close`, not before `floor`; -1 where none does. */
function openingOf(text: string, close: number, floor: number): number {
  let depth = 0
  let nearest = -1
  for (let i = close; i >= floor; i--) {
    const char = text.charAt(i)
    if (char === '》') depth++
    else if (char === '《') {
      if (nearest === -1) nearest = i
      depth--
      if (depth <= 0) return outerOf(text, i, floor)
    } else if (char === '。' && depth <= 1) return nearest
  }
  return nearest
}

/** The 《 of an outer title around the one that opens at `open`, where that outer one was never closed. */
function outerOf(text: string, open: number, floor: number): number {
  if (!FORWARDING.test(text.slice(Math.max(floor, open - 2), open))) return open
  for (let i = open - 1; i >= floor; i--) {
    const char = text.charAt(i)
    if (char === '》' || char === '。' || char === '；') return open
    if (char === '《') return i
  }
  return open
}

function citedTitle(text: string, open: number, close: number): CitedTitle | null {
  const title = compactTitle(text.slice(open + 1, close))
  return open === -1 || title === '' ? null : { title, from: open, to: close + 1 }
}

/** The 〈…〉 that closes at `close` where no 《 was printed. */
function singleAngle(text: string, close: number, floor: number): CitedTitle | null {
  const open = text.lastIndexOf('〈', close)
  return open < floor || text.slice(open, close).includes('《') ? null : citedTitle(text, open, close)
}

/** A title whose 》 was lost: 《云水县…的通知（云政发〔2022〕16号）. */
function unclosed(text: string, end: number, floor: number): CitedTitle | null {
  const open = text.lastIndexOf('《', end)
  if (open < floor || end - open > 160) return null
  const inside = text.slice(open + 1, end).trimEnd()
  const bare = inside.replace(/《[^《》]{0,200}》/gu, '')
  if (/[》。；，]/u.test(bare) || kindOf(inside) === null) return null
  return citedTitle(text, open, open + 1 + inside.length)
}

/**
 * The titles that stand right before `end`, where a number or the bracket around it begins: 《甲》（…号） gives one,
 * 《甲》、《乙》（…号、…号） two, in order. A title may hold others (《关于印发〈办法〉的通知》); nothing before `floor` is read.
 */
export function titlesBefore(text: string, end: number, floor: number): CitedTitle[] {
  const first = Math.max(floor, end - REACH)
  const between = BETWEEN.exec(text.slice(Math.max(first, end - 24), end))
  if (between === null) {
    const lost = unclosed(text, end, first)
    return lost === null ? [] : [lost]
  }
  const found: CitedTitle[] = []
  let close = end - between[0].length
  for (;;) {
    const one = text[close] === '〉' ? singleAngle(text, close, first) : null
    const title = one ?? citedTitle(text, openingOf(text, close, first), close)
    if (title === null || title.from >= title.to) return found
    found.unshift(title)
    const joint = JOINT.exec(text.slice(Math.max(first, title.from - 8), title.from))
    if (joint === null || found.length > 9) return found
    close = title.from - joint[0].length
  }
}

/** The title that a number bears behind it, as older documents cite: 云政发〔1996〕1号《关于防汛的通知》. */
export function titleAfter(text: string, start: number): CitedTitle | null {
  const lead = /^(?:文件|文)?\s{0,2}《/u.exec(text.slice(start, start + 8))
  if (lead === null) return null
  const open = start + lead[0].length - 1
  let depth = 0
  for (let i = open; i < Math.min(text.length, open + REACH); i++) {
    if (text[i] === '《') depth++
    else if (text[i] === '》') depth--
    else if (text[i] === '。') return null
    if (depth === 0) return citedTitle(text, open, i)
  }
  return null
}
