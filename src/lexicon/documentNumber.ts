import { bracketedNumbers } from './bracketedNumber.ts'
import { caseNumbers } from './caseNumber.ts'
import { splitDatedNumber } from './datedNumber.ts'
import type { DocumentNumber } from './documentNumberNode.ts'
import { macaoNumbers } from './macaoNumber.ts'
import type { NumberForms } from './numberForms.ts'
import { ZERO_LETTERS } from './numeral.ts'
import { orderNumbers } from './orderNumber.ts'
import { type PrintedNumeral, readPrintedNumeral } from './printedNumeral.ts'
import { besideNumber } from './redHead.ts'
import { withoutRegistration } from './registration.ts'
import { taiwanNumbers, yearFirstNumbers } from './serialNumber.ts'
import { compact } from './spaces.ts'
import { toHalfWidth } from './width.ts'

export { isCaseNumber } from './caseNumber.ts'
export type { DocumentNumber, NumberForm } from './documentNumberNode.ts'

/** The readers of the forms of document numbers; where two read the same place, the earlier and longer reading holds. */
const FORMS = [bracketedNumbers, orderNumbers, taiwanNumbers, yearFirstNumbers, caseNumbers, macaoNumbers]

/**
 * Every document number in running text, in order. 根据云政发〔2023〕20号、21号 gives two, the second with the code and year of
 * the first and its own place; standards (GB 55037-2022), plots and records without a code (〔2024〕第0395号) are none. `further` are the
 * forms of a profile.
 */
export function findDocumentNumbers(s: string, further: NumberForms | null = null): DocumentNumber[] {
  const more = further?.bracketed(s) ?? []
  if (more.length === 0 && !/[号號〕\]］】]/u.test(s)) return []
  const all = [...more]
  // one by one: a text may hold more numbers than a call takes arguments
  for (const find of FORMS) for (const number of find(s)) all.push(number)
  if (all.length < 2) return all
  all.sort((a, b) => a.from - b.from || b.to - a.to)
  const found: DocumentNumber[] = []
  for (const number of all) {
    const last = found.at(-1)
    // the numbers of a range share one place
    const sharesPlace =
      last !== undefined && number.from === last.from && number.to === last.to && number.code === last.code
    if (last === undefined || number.from >= last.to || (sharesPlace && number.serial !== last.serial))
      found.push(number)
  }
  return found
}

/** Longest line that can be a number and nothing else, layout spaces included. */
const LONGEST_LINE = 400
/** 号, or the bracket about the year: one of them is in every number. */
const MARKS = /[号號〔[［【﹝]/u
const MARKUP = /[*_`#|>\\]/gu
const LABEL = /^(?:发布文号|发文文号|发文字号|發文字號|文号|文號|字号|字號)[:：]?(?=.)/u
const APPROVER = /签发人?[:：].*$/u
const WRAPPED = /^[(（[［【〔](.+)[)）\]］】〕]$/u
const BARE_ORDER = /^第([0-9０-９OoIl]{1,5}|[〇○零一二三四五六七八九十百]{1,7})[号號](?:令)?$/u
const BARE_YEAR = /^([0-9０-９]{4})年第([0-9０-９]{1,4})[号號](?:公告|通告)?$/u

/** 〔2013〕第5号 under 某委员会公告, 〔2018〕2号 and 〔2018〕第2期 under the masthead of minutes: what stands above it is its code. */
const BARE_FRAMED =
  /^[〔[［【﹝（(]((?:[1１][9９]|[2２][0０])[0-9０-９]{2})[〕\]］】﹞）)](第)?([0-9０-９]{1,4})([号號期])$/u

/** 〔十三届〕第十一号 under the 公告 of a congress, which counts by its terms. */
const BARE_TERM =
  /^[〔[［【﹝（(](第?[一二三四五六七八九十]{1,4}届)[〕\]］】﹞）)](第)?([0-9０-９]{1,4}|[〇○零一二三四五六七八九十百]{1,7})[号號]$/u

type Reading = Omit<DocumentNumber, 'from' | 'to' | 'raw'>

/** A number without a code: only where it fills its line is it that of the document. */
function readAlone(text: string): Reading | null {
  const term = BARE_TERM.exec(text)
  if (term !== null) return readTerm(term)
  const framed = BARE_FRAMED.exec(text)
  if (framed === null) return null
  const [, digits, di = '', number, counter] = framed as unknown as [string, string, string | undefined, string, string]
  const year = numberOf(digits)
  const serial = numberOf(number)
  const canonical = `〔${year}〕${di}${serial}${counter === '期' ? '期' : '号'}`
  return { canonical, code: '', year, serial, form: 'other', irregular: [] }
}

function readTerm([, term = '', di = '', printed = '']: RegExpExecArray): Reading | null {
  const serial = readPrintedNumeral(printed)?.value
  if (serial === undefined) return null
  return { canonical: `〔${term}〕${di}${serial}号`, code: '', year: null, serial, form: 'other', irregular: [] }
}

/** The value of Arabic digits, half or full width. */
const numberOf = (digits: string): number => Number(toHalfWidth(digits))

function readBare(text: string): Reading | null {
  const announcement = BARE_YEAR.exec(text)
  if (announcement !== null) {
    const [, digits, number] = announcement as unknown as [string, string, string]
    const year = numberOf(digits)
    const { value, irregular } = readPrintedNumeral(number) as PrintedNumeral
    return { canonical: `${year}年第${value}号`, code: '', year, serial: value, form: 'announcement', irregular }
  }
  const order = BARE_ORDER.exec(text)
  const serial = order === null ? null : readPrintedNumeral(order[1] as string)
  if (serial === null) return null
  const { value, irregular } = serial
  return { canonical: `第${value}号`, code: '', year: null, serial: value, form: 'order', irregular }
}

/** Forms of numbers that stand with the date beside them. */
const KEPT: ReadonlySet<string> = new Set(['standard', 'announcement', 'other'])

/** Numbers that a joint document bears side by side at most. */
const MOST_JOINT = 4

/** The last characters of numbers: 号, the word behind it, 第41号令, 第7/2018號法律, and those of a serial without 号. */
const LAST = new Set(`号號令告示規律lI${ZERO_LETTERS}0123456789０１２３４５６７８９〇○零一二三四五六七八九十百千`)

function readWhole(text: string): Reading | null {
  // the bracket of 云水县人民政府令（第12号）
  if (!LAST.has(text.charAt(text.length - 1)) && !/令[（(].{2,24}[）)]$/u.test(text.slice(-26))) return null
  const found = findDocumentNumbers(text)
  if (found.length > MOST_JOINT) return null
  // 甲字[84]第62号　乙字[84]第40号: a joint document bears the numbers of its issuers, the first is its own
  let to = 0
  for (const next of found) {
    if (next.from !== to) return null
    to = next.to
  }
  return to === text.length ? (found[0] ?? null) : null
}

/**
 * The number of a document where a whole line is nothing else: 云政发 [2023] 20 号, （云政发〔2023〕20号）, 第 918 号,
 * 發文字號：府工園字第1120032866號, 2021年第12号, 〔2013〕第5号, （2019）白02民终388号. A label before it, Markdown marks and 签发人：… after it are tolerated.
 * So is the date beside it: 云政办〔1998〕3号　1998年4月5日, 一九五四年九月十日　府农字第三二〇号, and what a head has there: 云水县人民政府文件　云政发〔2023〕5号. `from` and `to` are those of the line without its spaces at both ends. `further` are the forms of a profile.
 */
export function ownDocumentNumber(line: string, further: NumberForms | null = null): DocumentNumber | null {
  if (line.length > LONGEST_LINE || (further === null && !MARKS.test(line))) return null
  const printed = line.replace(MARKUP, '')
  const text = withoutRegistration(
    withoutTelegram(
      compact(besideNumber(printed)?.rest ?? printed)
        .replace(LABEL, '')
        .replace(APPROVER, ''),
    ),
  )
  const inner = WRAPPED.exec(text)?.[1]
  const reading =
    readAny(text) ??
    (inner === undefined ? null : withBrackets(text, readAny(inner))) ??
    further?.whole(text) ??
    (inner === undefined ? null : further?.whole(inner)) ??
    null
  if (reading === null) {
    const dated = splitDatedNumber(line)
    const own = dated === null ? null : ownDocumentNumber(dated.number, further)
    const kept = own !== null && own.code !== '' && KEPT.has(own.form)
    return kept ? { ...own, ...whole(line) } : null
  }
  const { canonical, code, year, serial, form, irregular } = reading
  return { canonical, code, year, serial, form, irregular, ...whole(line) }
}

const readAny = (text: string): Reading | null => readBare(text) ?? readWhole(text) ?? readAlone(text)

const PAIRS: ReadonlySet<string> = new Set(['（）', '()', '［］', '[]', '【】', '〔〕'])

/** The line of a telegram has its class before the number and that of the cipher office behind it: 等级特提·明电云汛发电〔2021〕33号云机发1234号. */
const TELEGRAM = /^等级[:：]?(?:特提|特急|加急|平急)?[·•.]?(?:明电|密电)?(?=\p{Script=Han})/u
const CIPHER_OFFICE = /\p{Script=Han}{0,3}机发\d{0,6}号?$/u

const withoutTelegram = (text: string): string =>
  text.startsWith('等级') ? text.replace(TELEGRAM, '').replace(CIPHER_OFFICE, '') : text

/** The number in the brackets of a line; those of 〔2018年第13号） are no pair. */
function withBrackets(text: string, reading: Reading | null): Reading | null {
  if (reading === null || PAIRS.has(text.charAt(0) + text.charAt(text.length - 1))) return reading
  return { ...reading, irregular: [...reading.irregular, 'brackets'] }
}

/** The line without the spaces at its ends, and where it stands. */
function whole(line: string): { from: number; to: number; raw: string } {
  const raw = line.trim()
  const from = line.indexOf(raw)
  return { from, to: from + raw.length, raw }
}

/** The canonical form of a string that is a document number, null of any other: 云政发(2023) 20号 → 云政发〔2023〕20号. */
export function canonicalNumber(s: string): string | null {
  return ownDocumentNumber(s)?.canonical ?? null
}
