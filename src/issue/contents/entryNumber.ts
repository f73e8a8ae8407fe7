import { isAuthority } from '../../lexicon/authority.ts'
import { type DocumentNumber, findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import type { NumberForms } from '../../lexicon/numberForms.ts'
import { parseNumeral } from '../../lexicon/numeral.ts'
import { compact } from '../../lexicon/spaces.ts'
import { toHalfWidth } from '../../lexicon/width.ts'

/** The number that an entry of a contents list bears, and the rest of its text. */
export interface EntryNumber {
  /** Null where the brackets hold what was a number before OCR damaged it. */
  number: string | null
  rest: string
  garbled: string | null
}

/** 关于…的公告（2021年第13号）: the word is in the title, the number behind it. */
const ANNOUNCED = /(?<=的\s{0,3})(公告|通告)(\(\s?(\d{4})\s?年\s?第\s?(\d{1,4})\s?[号號]\s?\))$/u
/** （〔2021〕3号） in brackets, or behind 会议纪要: a number without a code. That of minutes may count by 期: （〔2008〕第5期）. */
const CODELESS =
  /(?:\(\s?|(?<=^\S{2,60}会议纪要)[\s.·…]{0,40})[〔[【]\s?((?:19|20)\d\d)\s?[〕\]】]\s?(第)?\s?(\d{1,4})\s?([号號期])\s?\)?$/u
/** 省人民政府第41号令: the serial before 令. */
const SERIAL_FIRST = /(?<=[(\s])([\p{Script=Han}]{1,20})第\s?(\d{1,4})\s?号令\s?\)?$/u
/** 令（第612号）, 公告（2023年第7号）: the order's number in brackets. */
const BRACKETED_SERIAL =
  /(?<!的\s{0,3})(令|公告|通告)(\s{0,9})[(（〔[](\s{0,9}(?:\d{4}\s?年\s?)?第?\s?[^()（）〔〕[\]]{1,8}[号號]\s{0,9})[)）〕\]]/gu
/** 水务部粮务部令（第18号）. */
const JOINT_ORDER =
  /^\s{0,9}(?:中华人民共和国)?(\p{Script=Han}{2,40}?)令\s{0,9}\(?\s?第\s?(\d{1,4}|[一二三四五六七八九十百〇零]{1,6})\s?[号號]\s?\)?/u
const CLOSES = /^[\s)）〕\]］】.．。、,，]*$/u
const OPENS = /^[\s(（〔[［【]*$/u

/** （1994年7月4日　水部发〔1994〕298号）: the date that shares the bracket of the number. */
const DATED =
  /[(（]\s{0,3}(?:[\d０-９]{4}|[一二三四五六七八九〇○零ＯO]{4})\s?年\s?[\d０-９一二三四五六七八九十]{1,2}\s?月\s?[\d０-９一二三四五六七八九十]{1,3}\s?日[\s，,、；;]{0,9}$/u

/** Opening brackets and spaces before a number go with it, and the date in its bracket. */
const withoutOpening = (s: string): string => s.replace(DATED, '').replace(/[\s(（〔[［【]{1,9}$/u, '')

/**
 * The number that an entry ends with, or begins with: 关于…的通知（云政发〔2023〕20号）, 云政发〔2023〕20号　关于…, 国务院令（第612号）　…条例, …会议纪要（〔2021〕3号）.
 * One that stands inside (关于废止…〔2010〕5号文件的通知) is part of the title. Null where there is none.
 */
export function readEntryNumber(text: string, forms: NumberForms | null = null): EntryNumber | null {
  return shortNumber(text) ?? jointOrder(text) ?? fullNumber(text, forms) ?? serialFirst(text) ?? damagedNumber(text)
}

function shortNumber(text: string): EntryNumber | null {
  const half = toHalfWidth(text)
  const announced = ANNOUNCED.exec(half)
  if (announced !== null) {
    const [, word = '', bracket = '', year = '', serial = ''] = announced
    return found(`${word}${year}年第${Number(serial)}号`, text.slice(0, text.length - bracket.length))
  }
  const codeless = CODELESS.exec(half)
  if (codeless === null) return null
  const [, year = '', di = '', serial = '', counter = ''] = codeless
  const number = counter === '期' ? `${di}${Number(serial)}期` : `${Number(serial)}号`
  return found(`〔${year}〕${number}`, text.slice(0, codeless.index))
}

/** An order at the head whose authorities are several, so that in running text it would begin with the last of them. */
function jointOrder(text: string): EntryNumber | null {
  const [order = '', authority = '', serial = ''] = JOINT_ORDER.exec(toHalfWidth(text.slice(0, 120))) ?? []
  const value = parseNumeral(serial)
  if (value === null || !isAuthority(authority)) return null
  return found(`${authority}令第${value}号`, text.slice(order.length))
}

function fullNumber(text: string, forms: NumberForms | null): EntryNumber | null {
  const ordered = text.replace(
    BRACKETED_SERIAL,
    (_all, word: string, gap: string, serial: string) => `${word}${gap} ${serial} `,
  )
  const numbers = findDocumentNumbers(ordered, forms)
  return trailingNumber(ordered, numbers) ?? leadingNumber(ordered, numbers)
}

function trailingNumber(text: string, numbers: readonly DocumentNumber[]): EntryNumber | null {
  let at = numbers.length - 1
  const last = numbers[at]
  if (last === undefined || !CLOSES.test(text.slice(last.to))) return null
  // joint documents print several; the first is the leading organ's
  while (at > 0 && /^[\s、，,；;()（）]*$/u.test(text.slice(numbers[at - 1]?.to, numbers[at]?.from))) at -= 1
  const number = numbers[at] as DocumentNumber
  const rest = withoutOpening(text.slice(0, number.from))
  // the mark that OCR lost may have taken a digit with it
  if (number.irregular.includes('missing-bracket')) return { number: null, rest, garbled: compact(number.raw) }
  return rest === '' && numbers.length > 1 ? null : found(number.canonical, rest)
}

function leadingNumber(text: string, numbers: readonly DocumentNumber[]): EntryNumber | null {
  const first = numbers[0]
  if (first === undefined || !OPENS.test(text.slice(0, first.from))) return null
  const behind = text.slice(first.to).replace(/^[\s)）〕\]］】:：,，]{1,9}/u, '')
  // 某总署公告2019年第9号（关于…的公告）: the title in brackets
  const rest = /^[（(]([关關][于於].{4,200})[）)]\s{0,9}$/u.exec(behind)?.[1] ?? behind
  // 国发〔2010〕5号文件的… names another document
  return /^(?:文件|文|及|和|、|的)/u.test(rest) ? null : found(first.canonical, rest)
}

function serialFirst(text: string): EntryNumber | null {
  const match = SERIAL_FIRST.exec(toHalfWidth(text))
  if (match === null) return null
  return found(`${match[1]}令第${Number(match[2])}号`, withoutOpening(text.slice(0, match.index)))
}

/** The last bracket of a text, if it holds what looks like a number that was damaged: (云政办发〔 2021 7号). */
function damagedNumber(text: string): EntryNumber | null {
  const at = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
  if (at <= 0 || text.length - at > 60) return null
  const bracket = compact(text.slice(at))
  if (!/\d/.test(bracket) || /的|年第?\d+期/u.test(bracket)) return null
  if (!/^[(（][\p{Script=Han}\w]{1,12}[〔[(（［【{]?.{0,14}[号號].{0,2}$/u.test(bracket)) return null
  return { number: null, rest: text.slice(0, at), garbled: bracket }
}

function found(number: string, rest: string): EntryNumber {
  return { number, rest, garbled: null }
}
