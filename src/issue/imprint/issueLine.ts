import { findDates } from '../../lexicon/date.ts'
import { parseNumeral, ZERO_LETTERS } from '../../lexicon/numeral.ts'
import { mendDigits } from '../../lexicon/printedNumeral.ts'
import { compact } from '../../lexicon/spaces.ts'
import { toHalfWidth } from '../../lexicon/width.ts'

/** Year and number of an issue, as printed; a double issue (第7、8期) bears its first number. */
export interface IssueNumber {
  year: number | null
  issue: number | null
  totalIssue: number | null
}

const HAN = `〇○零${ZERO_LETTERS}一二三四五六七八九十百千廿卅`
const N = `(?:\\d{1,5}|[${HAN}]{1,8})`
const YEAR = `(?:\\d{4}|[〇○零${ZERO_LETTERS}一二三四五六七八九]{4})`
/** 第7、8期, 第7-8期: what follows the first number of a double issue. */
const MORE = `(?:[、,\\-—–~至和](?:第)?${N}){0,2}`

/** 总第16期, (总号:1406), 总期号第8期, 总88期, 總第五號. */
const TOTAL = new RegExp(`[总總](?:期数|期號|期号|期|号|號)?[:：]?(?:第)?(${N})(?:[-—–~、](?:第)?${N})?[期号號]?`, 'u')
/** 第4期, 4期, 第11号, 秋字第3期. */
const ISSUE = new RegExp(`(?:[春夏秋冬]字)?(?:第(${N})${MORE}[期号號](?:合刊)?|(${N})${MORE}期(?:合刊)?)`, 'u')
const VOLUME = new RegExp(`第${N}卷`, 'u')
/** 2022·11, 一九八六·二, 2023年·第4期's short form. */
const DOTTED = new RegExp(`^(${YEAR})年?[·•・](\\d{1,3}|[一二三四五六七八九十]{1,3})$`, 'u')
const ROC_YEAR = /^(?:中[华華]民[国國]|民[国國])?(\d{2,3}|[〇○零一二三四五六七八九十百]{1,5})年/u
const YEAR_AT = new RegExp(`^(${YEAR})(?:年度?|(?=第))`, 'u')

/** 2020　9 （总第31期）, 2020 / 9　总第31期: year and number without a word, which only 总 behind them explains. */
const BARE_PAIR = /^\s{0,80}(\d{4})\s{0,9}[\s/]\s{0,9}(\d{1,3})(?=\s{0,20}\(?[总總])/u

/** What else may stand on such a line: frequency, words of publishing, 合刊, 增刊, 星期. */
const REST =
  /(?:\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|(?:19|20)\d{6}|\p{Script=Han}{1,8}篇|(?:双月|雙月|半月|半年|季|月|旬|周|週|年|双周)刊|不定期刊?|出版|发行|發行|编印|印发|合刊|增刊|专刊|特刊|号外|出刊|星期[一二三四五六日天]|[(（)）[\]【】〔〕:：,，。.·•・\-—–~|/<>★☆◆■#*_]/gu

/** An issue out of the row has a year and no number: 2021年增刊. */
const EXTRA = /增刊|号外|特刊/u

/** One of these is in every number of an issue, and in every 增刊. */
const SIGN = /[期号號总總刊·•・]/u

/** One of these is in every line that can be nothing but the number of an issue: 20号 behind a year in brackets is none. */
const SURE = /[期总總刊外第·•・]/u

/** Characters that are in no number of an issue, and in nothing that may stand beside one but a count, 关于防汛的文件八篇. */
const ABOUT = /[关關于於的]/u

/** Year of the Republic → year. */
const ROC = 1911

const ZERO_LETTER = new RegExp(`[${ZERO_LETTERS}]`, 'gu')
const numeral = (s: string): number | null => parseNumeral(s.replace(ZERO_LETTER, '〇'))

/**
 * Year and number of an issue where a line states nothing else: 2023年第4期（总第16期）, 一九八八年第六期, (总第一百零三期), 2022年 第11号（总号：1406）,
 * 113年秋字第3期, 2022·11; a date, the frequency and a Latin subtitle may stand beside. Null for other lines, and for 第7号 without year
 * or 总号, which numbers a document.
 */
export function issueLine(s: string): IssueNumber | null {
  const read = SURE.test(s) ? readIssueAlone(s) : null
  return read?.isSure ? read.number : null
}

/** The number of an issue in a line that states nothing else, sure or not; null for other lines. */
export function readIssueAlone(s: string): FoundIssue | null {
  // 关于…的 is in the title of most documents, whose number would be read for that of an issue
  if (ABOUT.test(s) && !s.includes('篇')) return null
  const read = readIssue(s)
  return read?.rest === '' ? read : null
}

/** The number of an issue anywhere in a line, and what of the line is something else. */
export interface FoundIssue {
  number: IssueNumber
  /** What is left of the line, without spaces and marks. */
  rest: string
  /** Whether it can be nothing else: 期, 总号, or a date beside it; 2021年第12号 alone may number an announcement. */
  isSure: boolean
}

/** Whether a line has any sign of the number of an issue. */
export const mayStateIssue = (s: string): boolean => SIGN.test(s)

/** Reads the number of an issue out of a line of at most 300 characters; null where there is none. */
export function readIssue(s: string): FoundIssue | null {
  if (s.length > 300 || !mayStateIssue(s)) return null
  const latinless = toHalfWidth(mendDigits(s).replace(/[A-Za-z][A-Za-z\s'.]{2,}/g, ' '))
  let text = compact(latinless.replace(BARE_PAIR, '$1年第$2期'))
  const dates = findDates(text)
  for (const date of dates.toReversed()) text = `${text.slice(0, date.from)}|${text.slice(date.to)}`
  const number: IssueNumber = { year: null, issue: null, totalIssue: null }
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(text)
    if (match !== null) text = `${text.slice(0, match.index)}|${text.slice(match.index + match[0].length)}`
    return match
  }
  const total = take(TOTAL)
  if (total !== null) number.totalIssue = numeral(total[1] ?? '')
  const bare = text.replace(/^[\s|#*()（）[\]]{1,40}|[\s|#*()（）[\]]{1,40}$/g, '')
  const dotted = DOTTED.exec(bare)
  if (dotted !== null) {
    number.year = numeral(dotted[1] ?? '')
    number.issue = numeral(dotted[2] ?? '')
    return { number, rest: '', isSure: true }
  }
  take(VOLUME)
  const issue = take(ISSUE)
  if (issue !== null) number.issue = numeral(issue[1] ?? issue[2] ?? '')
  const isNumbered = issue?.[0].includes('期') ?? false
  readYear(number, text, (from, to) => {
    text = `${text.slice(0, from)}|${text.slice(to)}`
  })
  if (number.year === null && dates[0] !== undefined && number.issue !== null)
    number.year = Number(dates[0].iso.slice(0, 4))
  const isExtra = number.year !== null && EXTRA.test(text)
  if (number.issue === null && number.totalIssue === null && !isExtra) return null
  const isSure = number.totalIssue !== null || isNumbered || isExtra || (number.year !== null && dates.length > 0)
  return { number, rest: text.replace(REST, ''), isSure }
}

/** Takes the year: 2023年, 二〇二三年, 112年 and 中華民國112年. */
function readYear(number: IssueNumber, text: string, cut: (from: number, to: number) => void): void {
  const start = /[\d〇○零Oo一二三四五六七八九中民]/u.exec(text)?.index
  if (start === undefined) return
  const head = text.slice(start)
  const year = YEAR_AT.exec(head) ?? /^(\d{4})(?=\|)/.exec(head)
  const value = year === null ? null : numeral(year[1] ?? '')
  if (year !== null && value !== null && value > 1900 && value < 2200) {
    number.year = value
    cut(start, start + year[0].length)
    return
  }
  const roc = ROC_YEAR.exec(head)
  const years = roc === null ? null : numeral(roc[1] ?? '')
  if (roc === null || years === null || years > 300) return
  number.year = years + ROC
  cut(start, start + roc[0].length)
}
