import { type DocumentNumber, findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { compact, compactTitle } from '../../lexicon/spaces.ts'
import { markOf, ordinalLength } from './entryStart.ts'

/** What the text of one entry says, its page apart. */
export interface EntryText {
  title: string
  number: string | null
  /** A bracket at the end that was meant as a number and cannot be read: (云政办发〔 2021 7号). */
  garbled: string | null
}

/** 令（第612号）, 公告（2023年第7号）: the order's number in brackets. */
const BRACKETED_SERIAL =
  /(?<!的)(令|公告|通告)(\s{0,9})[(（〔[](\s{0,9}(?:\d{4}\s?年\s?)?第?\s?[^()（）〔〕[\]]{1,8}[号號]\s{0,9})[)）〕\]]/gu
/** 第41号令 with the authority before it: 省人民政府第41号令. */
const SERIAL_FIRST = /([\p{Script=Han}]{1,20})第\s?(\d{1,4})\s?号令\s{0,9}[)）]?$/u
/** 关于…的公告（2021年第13号）: the word is in the title, the number behind it. */
const ANNOUNCED = /(?<=的)(公告|通告)([(（]\s?(\d{4})\s?年\s?第\s?(\d{1,4})\s?[号號]\s?[)）])$/u
/** A date in a column of its own. */
const DATE_COLUMN = /(?:\s{2,}|\t)\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}\s?日?\s*$/
const LEADER_END = '.．·•・･…⋯‥。_—–―─━~～=*∙⋅﹒˙‧-、，,;；:： \t\u3000'

/** Text without the leaders, spaces and stray marks at its end. */
function withoutLeaders(s: string): string {
  let end = s.length
  while (end > 3 && s.slice(end - 3, end) === '一一一') end -= 1
  while (end > 0 && (LEADER_END.includes(s.charAt(end - 1)) || s.charCodeAt(end - 1) === 0xa0)) end -= 1
  return s.slice(0, end)
}

/** Opening brackets and spaces before a number go with it. */
function withoutOpening(s: string): string {
  return s.replace(/[\s(（〔[［【]{1,9}$/u, '')
}

/** The author of a speech behind leaders: 在全县大会上的讲话……县长　张三. */
const BYLINE = /(?:[…⋯‥]|[.．·•・･_—–―─━-]{3})[.．·•・･…⋯‥_—–―─━\-\s]{0,200}([\p{Script=Han}\s]{2,20})$/u

function withoutByline(s: string): string {
  const match = BYLINE.exec(s.slice(-260))
  return match === null ? s : s.slice(0, s.length - match[0].length)
}

const CLOSES = /^[\s)）〕\]］】.．。、,，]*$/u

/** The number that the entry ends with, or begins with; one that stands inside (关于废止…〔2010〕5号文件的通知) is part of the title. */
function ownNumber(text: string): { number: DocumentNumber; rest: string } | null {
  const found = findDocumentNumbers(text)
  let first = found.length - 1
  const last = found[first]
  if (last === undefined) return null
  if (CLOSES.test(text.slice(last.to))) {
    // joint documents print several; the first is the leading organ's
    while (first > 0 && /^[\s、，,；;()（）]*$/u.test(text.slice(found[first - 1]?.to, found[first]?.from))) first -= 1
    const number = found[first] as DocumentNumber
    const rest = withoutOpening(text.slice(0, number.from))
    if (rest !== '' || first > 0 || found.length === 1) return { number, rest }
  }
  const head = found[0] as DocumentNumber
  if (!/^[\s(（〔[［【]*$/u.test(text.slice(0, head.from))) return null
  const rest = text.slice(head.to).replace(/^[\s)）〕\]］】:：,，]{1,9}/u, '')
  // 国发〔2010〕5号文件的… names another document
  return /^(?:文件|文|及|和|、|的)/u.test(rest) ? null : { number: head, rest }
}

/** The last bracket of a text, if it holds what looks like a number that was damaged. */
function garbledNumber(text: string): { raw: string; rest: string } | null {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
  if (at <= 0 || text.length - at > 60) return null
  const raw = text.slice(at)
  const inner = compact(raw)
  if (!/\d/.test(inner) || !/[号號]/u.test(inner) || /的|年第?\d+期/u.test(inner)) return null
  if (!/^[(（][\p{Script=Han}\w]{1,12}[〔[(（［【{]?.{0,14}[号號].{0,2}$/u.test(inner)) return null
  return { raw: inner, rest: text.slice(0, at) }
}

/**
 * Reads the text of one entry: 关于…的通知（云政发〔2023〕20号） is the title 关于…的通知 and the number 云政发〔2023〕20号. The number may stand
 * behind the title or before it, in brackets or apart; 国务院令（第612号）城市树木保护条例 is an order and the title of what it issues. Marks,
 * ordinals and leaders go.
 */
export function readEntryText(s: string): EntryText {
  let text = s.slice(markOf(s).length)
  text = text.slice(ordinalLength(text))
  text = withoutByline(withoutLeaders(text)).replace(DATE_COLUMN, '')
  const announced = ANNOUNCED.exec(text)
  if (announced !== null) {
    const [, word = '', bracket = '', year = '', serial = ''] = announced
    return {
      title: cleanTitle(text.slice(0, text.length - bracket.length)),
      number: `${word}${year}年第${Number(serial)}号`,
      garbled: null,
    }
  }
  const ordered = text.replace(
    BRACKETED_SERIAL,
    (_all, word: string, gap: string, serial: string) => `${word}${gap} ${serial} `,
  )
  const own = ownNumber(ordered)
  if (own?.number.irregular.includes('missing-bracket')) {
    // the mark that OCR lost may have taken a digit with it
    return { title: cleanTitle(own.rest), number: null, garbled: compact(own.number.raw) }
  }
  if (own !== null) {
    const rest = own.rest.length === ordered.length ? own.rest : withoutLeaders(own.rest)
    return { title: cleanTitle(rest === '' ? text : rest), number: own.number.canonical, garbled: null }
  }
  const serialFirst = SERIAL_FIRST.exec(text)
  if (serialFirst !== null && /[(（\s]/u.test(text.charAt(serialFirst.index - 1))) {
    const rest = withoutOpening(text.slice(0, serialFirst.index))
    return { title: cleanTitle(rest), number: `${serialFirst[1]}令第${Number(serialFirst[2])}号`, garbled: null }
  }
  const garbled = garbledNumber(text)
  return garbled === null
    ? { title: cleanTitle(text), number: null, garbled: null }
    : { title: cleanTitle(garbled.rest), number: null, garbled: garbled.raw }
}

function cleanTitle(s: string): string {
  return compactTitle(withoutLeaders(s))
}
