import { joinCommittees } from '../../lexicon/authority.ts'
import { isCaseName } from '../../lexicon/caseNumber.ts'
import { dateLine, dayUnderTitle, findDate } from '../../lexicon/date.ts'
import { splitIssuerHead } from '../../lexicon/issuerHead.ts'
import { isPaper, kindOf } from '../../lexicon/kind.ts'
import { kindLast } from '../../lexicon/kindLast.ts'
import { readLetterSigner } from '../../lexicon/letter.ts'
import { isPromulgation } from '../../lexicon/promulgation.ts'
import { readMasthead } from '../../lexicon/redHead.ts'
import { readSigner } from '../../lexicon/signer.ts'
import { compact, compactTitle } from '../../lexicon/spaces.ts'
import { isSpeakerLine } from '../../lexicon/speaker.ts'
import { taiwanMasthead } from '../../lexicon/taiwan.ts'
import { isSectionOfPapers, splitTitle, titleShape } from '../../lexicon/title.ts'
import { authorityList, platedName, readIssuedLine } from '../endMatter.ts'
import { lastPrinting } from '../lastPrinting.ts'
import type { Row } from '../row.ts'
import { titleNoteEnd } from '../titleNote.ts'

/** A line under the title that says who spoke, where, or when it was passed; it is no part of the title. */
function isByline(row: Row): boolean {
  if (isPromulgation(row.text)) return true
  if (readSigner(row.text) !== null || isSpeakerLine(row.text) || /^—{1,2}[（(]?[\p{Script=Han}\d]/u.test(row.compact))
    return true
  return /^[（(].*[）)]$/u.test(row.compact) && (findDate(row.compact) !== null || /通过|批准|公布/u.test(row.compact))
}

/** A line of a title that OCR read twice: the second is the title. */
function isReadTwice(row: Row, next: Row | undefined): boolean {
  return next !== undefined && row.compact === next.compact && titleShape(row.text)?.hasAbout === true
}

/** 云政 2023 9号, a number that OCR has spoilt. */
const GARBLED_NUMBER = /^(?!.*[关關][于於])\p{Script=Han}{1,12}\S{0,8}\d\S{0,8}[号號]$/u

/** The rows of a title under its masthead, 云水县人民政府文件, without the line of the number between them, which cannot be read as one. */
function withoutGarbledNumber(rows: readonly Row[]): readonly Row[] {
  return rows.filter((row, i) => {
    const over = i > 0 && i < rows.length - 1 && row.compact.endsWith('号') ? (rows[i - 1] as Row) : null
    return over === null || !GARBLED_NUMBER.test(row.compact) || readMasthead(over.text) === null
  })
}

/** Bodies whose date stands under them, be it in brackets: 某市统计局⏎国家统计局某调查队⏎2021年2月3日. */
function dateAfter(rows: readonly Row[], row: Row): boolean {
  if (authorityList(row.text) === null) return false
  const below = rows.slice(rows.indexOf(row) + 1).find(({ text }) => authorityList(text) === null)
  return below !== undefined && dayUnderTitle(below.text) !== null
}

/** 王　平 over （2023年6月8日）: who spoke, and the day, under the title of a speech. */
function speaksOnDay(rows: readonly Row[], i: number): boolean {
  const next = rows[i + 1]?.text ?? ''
  return /^[（(]/u.test(next) && dayUnderTitle(next) !== null && readLetterSigner((rows[i] as Row).text) !== null
}

/** 第三次会议关于…的决议 under 云水县第七届人民代表大会: the name of the body goes on below. */
const SESSION = /^第[一二三四五六七八九十百]{1,5}次会议[关關][于於]/u

export interface TitleField {
  issuers: string[]
  title: string | null
  kind: string | null
  /** Date in a line under the title: （2023年9月12日）. */
  date: string | null
  /** The title with the issuers that stand before it, as printed: the name of a rule, 某法院关于…的规定. */
  full: string | null
  /** The lines under the title that tell of its making or of who spoke, joined; '' where there are none. */
  note: string
}

/**
 * Issuers and title out of the title block: 云水县人民政府⏎关于做好防汛工作的⏎通 知 → 云水县人民政府, 关于做好防汛工作的通知.
 * Issuers may fill lines of their own, or stand before 关于 in the first line of the title. In the Taiwan layout the subject is the title,
 * and 某市政府　令 names issuer and kind.
 */
export function readTitle(printed: readonly Row[]): TitleField {
  // 政府办文件 over 关于…的通知 is a section's name, and no body
  const rows = kindLast(
    printed.length > 1
      ? lastPrinting(withoutGarbledNumber(printed.filter((row) => !isSectionOfPapers(row.compact))))
      : printed,
  )
  const masthead = rows.map((row) => taiwanMasthead(row.text)).find((found) => found !== null)
  if (masthead) {
    const title = compactTitle(
      rows
        .filter((row) => !taiwanMasthead(row.text))
        .map((row) => row.text)
        .join(' '),
    )
    const subject = title === '' ? null : title
    return { ...masthead, title: subject, full: subject, note: '' }
  }
  const named: string[] = []
  // 甲公司与乙公司⏎买卖合同纠纷案: the parties to a case are no issuers
  const lawsuit = isCaseName(rows.map((row) => row.compact).join(''))
  let at = 0
  for (; at < rows.length && !lawsuit; at++) {
    const row = rows[at] as Row
    const next = rows[at + 1]
    const plated = next === undefined ? null : platedName(row, next)
    if (plated !== null) {
      named.push(plated)
      at++
      continue
    }
    const names = authorityList(row.text.includes('件') ? row.text.replace(/\s{0,8}文\s{0,8}件\s*$/u, '') : row.text)
    if (names === null || SESSION.test(next?.compact ?? '')) break
    for (const name of names) if (!named.includes(name)) named.push(name)
  }
  const issuers = joinCommittees(named)
  const below = rows.slice(at + 1)
  for (const row of below)
    for (const name of (dateAfter(below, row) ? authorityList(row.text) : readIssuedLine(row.text)?.issuers) ?? [])
      if (!issuers.includes(name)) issuers.push(name)
  const noted = below.findIndex((_, i) => titleNoteEnd(below, i) !== null)
  // 云水县财政局 under the note reports to the congress that it tells of
  if (noted >= 0 && issuers.length === 0)
    for (const row of below.slice(noted + 1)) for (const name of authorityList(row.text) ?? []) issuers.push(name)
  const occasion = below.findIndex((row) => /^—{1,2}\p{Script=Han}/u.test(row.compact))
  const bylines = below.filter(
    (row, i) =>
      (noted >= 0 && i >= noted) ||
      (occasion >= 0 && i > occasion && readLetterSigner(row.text) !== null) ||
      isByline(row) ||
      speaksOnDay(below, i) ||
      dateLine(row.text) !== null ||
      dateAfter(below, row) ||
      readIssuedLine(row.text) !== null,
  )
  const lines = rows.slice(at).filter((row, i) => !bylines.includes(row) && !isReadTwice(row, rows[at + i + 1]))
  const rest = withoutMasthead(withoutKind(withoutIssuersBelow(lines, issuers), issuers), issuers)
  if (rest.length === 0) return { issuers, title: null, kind: null, date: null, full: null, note: '' }
  const joined = withoutCode(rest.map((row) => row.text).join(' '))
  const split = lawsuit ? { issuers: [], title: joined } : splitTitle(joined)
  const headed = !lawsuit && split.issuers.length === 0 && issuers.length === 0 ? splitIssuerHead(joined) : null
  if (headed) {
    issuers.push(headed.issuer)
    split.title = headed.title
    split.issuers = [headed.issuer]
  }
  const title = compactTitle(split.issuers.length > 0 ? split.title : joined)
  for (const name of split.issuers) if (!issuers.includes(name)) issuers.push(name)
  const note = bylines.map((row) => row.compact).join('')
  const date = findDate(note)?.iso ?? null
  const listing = ofMeeting(issuers, title)
  if (listing !== null) return { issuers: [], title: listing, kind: kindOf(listing), date, full: listing, note }
  const full =
    title === '' ? null : compactTitle(withoutCode([...rows.slice(0, at), ...rest].map((row) => row.text).join(' ')))
  return { issuers, title: title === '' ? null : title, kind: kindOf(title), date, full, note }
}

/**
 * The rows of a title without the names of bodies under it, of a joint notice whose title stands between its issuers: 青禾市物价局⏎关于…的通知⏎青禾市财政局.
 * They join the issuers. Under a report or communiqué without an issuer over it they are those who wrote it.
 */
function withoutIssuersBelow(rows: readonly Row[], issuers: string[]): readonly Row[] {
  let end = rows.length
  while (end > 1 && authorityList((rows[end - 1] as Row).text) !== null) end--
  const above = rows.slice(0, end)
  const kind = end === rows.length ? null : kindOf(above.map((row) => row.compact).join(''))
  if (kind === null || (issuers.length === 0 && kind !== '报告' && kind !== '公报')) return rows
  for (const row of rows.slice(end))
    for (const name of authorityList(row.text) ?? []) if (!issuers.includes(name)) issuers.push(name)
  return above
}

/**
 * The rows of a title without the one over the number that names the kind, where the subject stands below it: 某部公告⏎2021年第12号⏎关于…的公告.
 * Issuers in that row join the others.
 */
function withoutKind(rows: readonly Row[], issuers: string[]): readonly Row[] {
  const [first, ...below] = rows
  const whole = titleShape(below.map((row) => row.text).join(' '))
  if (first === undefined || !(whole?.hasAbout && (whole.complete || /^[关關][于於]/u.test(below[0]?.compact ?? ''))))
    return rows
  const shape = titleShape(first.text)
  if (shape === null || shape.hasAbout || shape.kind === null) return rows
  for (const name of shape.issuers) if (!issuers.includes(name)) issuers.push(name)
  return below
}

/**
 * The rows of a title without the masthead of the order under it, which stands over the number: 云水县消防规定⏎云水县人民政府令⏎第12号. Its issuers join
 * the others.
 */
function withoutMasthead(rows: readonly Row[], issuers: string[]): readonly Row[] {
  const above = rows.slice(0, -1)
  const last = rows.at(-1)?.text.trim() ?? ''
  const kind = /命?\s{0,8}令$/u.exec(last)?.[0]
  if (kind === undefined || !isPaper(above.map((row) => row.compact).join(''))) return rows
  const names = authorityList(last.slice(0, -kind.length))
  if (names === null) return rows
  for (const name of names) if (!issuers.includes(name)) issuers.push(name)
  return above
}

/** 湖泊管理條例(04917): the code of a law in a database, behind its name; a year has four digits. */
const withoutCode = (title: string): string => title.replace(/[（(]\d{5,8}[）)]\s{0,4}$/u, '')

/** 某省人民代表大会常务委员会⏎第二十九次会议出席人员名单: a meeting of the body is named, and the title is all of it. */
function ofMeeting(issuers: readonly string[], title: string): string | null {
  const [body = ''] = issuers
  const named = /会议$/u.test(body) || /^第[一二三四五六七八九十百\d]{1,5}次(?:全体)?会议/u.test(title)
  return issuers.length === 1 && named && !/关于/u.test(title) ? body + title : null
}

/** 修正「某規定」第四點，自中華民國一百十年七月一日生效。: how the text of a 令 begins. */
const ENACTED = /^((?:預告)?(?:修正|訂定|廢止|發布|核定|制定|核釋)(?:發布)?「[^。]{4,160})。?$/u
/** What a subject ends in that is no part of it. */
const REQUEST =
  /[，,]復?請(?:查照|照辦|辦理|轉知|依|惠予).*$|[，,]特此公告$|[，,]並自(?:即日|公布日|發布日)起?(?:生效|施行)$/u

/**
 * Title of a Taiwan document without a subject line, out of its 主旨, 公告「某計畫」公開展覽，請查照。, or out of the sentence that a 令
 * consists of, 訂定「某要點」，並自即日生效。
 */
export function titleOfSubject(text: string): string | null {
  const bare = compact(text)
  const subject = /^主旨[：:]([^。]{4,120})/u.exec(bare)?.[1] ?? ENACTED.exec(bare)?.[1]
  return subject?.replace(REQUEST, '') ?? null
}
