import { skipSpaces, skipSpacesBack } from '../lexicon/character.ts'
import { findDate, findDates, leadingDay } from '../lexicon/date.ts'
import { noteBehind } from '../lexicon/note.ts'
import { readSigner } from '../lexicon/signer.ts'
import { authorityList } from './endMatter.ts'

export interface SignatureTail {
  authorities: string[]
  signer: string | null
  /** null where the date stands apart. */
  date: string | null
  /** Where it begins in the text. */
  from: number
}

const LONGEST = 200
/** How far into a paragraph a signature that lost its line ends is looked for. */
const REACH = 3000
/** What stands behind such a signature: a note, an attachment, the first chapter. */
const BEHIND = /^\s{0,8}(?:[（(](?:此件|此文|本文|联系人)|附件?[：:\d一]|第[一1]章|总则)/u
/** What stands behind one that is run into the list of attachments: the first of them. */
const ANNEX_BEHIND = /^\s{0,8}附件/u

/**
 * A signature that was run into the end of a paragraph: …自2018年1月1日起施行。总　理　　王 平　　2017年12月25日,
 * …重大情况报告我们。　　云 水 县 人 民 政 府　二○一一年十月十七日（此件公开发布）, 3. 某清单（见网络版） 云水县人民政府 2024年8月19日.
 */
export function readSignatureTail(text: string): SignatureTail | null {
  const end = withoutNoteBehind(text)
  if (!end.endsWith('日')) return null
  const window = end.slice(-LONGEST)
  const shift = end.length - window.length
  const cut = lastOf(window)
  if (cut < 0) return null
  const tail = window.slice(cut + 1)
  const date = findDate(tail)
  if (!date || tail.slice(date.to).trim() !== '') return null
  const head = tail.slice(0, date.from).trim()
  if (head === '') return null
  const authorities = authorityList(head)
  if (authorities) return { authorities, signer: null, date: date.iso, from: shift + cut + 1 }
  const signer = readSigner(head)
  return signer ? { authorities: [], signer: signer.name, date: date.iso, from: shift + cut + 1 } : null
}

/** What ends before a signature: a sentence, an item, a bracket. */
const ENDS = '。；！!）)'

/** Offset of the last such mark; -1 where there is none. */
function lastOf(text: string): number {
  let at = text.length - 1
  while (at >= 0 && !ENDS.includes(text.charAt(at))) at--
  return at
}

/** The text without its end's note, …2023年5月8日（此件公开发布）, and without the spaces there. */
function withoutNoteBehind(text: string): string {
  const end = text.trimEnd()
  const note = noteBehind(end)
  return note === null ? end : end.slice(0, note).trimEnd()
}

/** …，请认真贯彻执行。　　　　云水县人民政府: the issuer's own name behind the last sentence, its date on a line below, or printed with the number. */
export function readIssuerTail(text: string, issuers: readonly string[]): SignatureTail | null {
  const end = text.trimEnd()
  const last = end.charAt(end.length - 1)
  if (!issuers.some((name) => name.endsWith(last))) return null
  const from = Math.max(end.lastIndexOf('。'), end.lastIndexOf('！')) + 1
  if (from === 0 || end.length - from > LONGEST) return null
  const names = authorityList(end.slice(from))
  const isOwn = names?.every((name) => issuers.includes(name)) === true
  return names !== null && isOwn ? { authorities: names, signer: null, date: null, from } : null
}

/** Whether a line ends with who signs it, and when, or with its issuer's name well apart: …。国务院 may go on in the next line. */
export function endsSigned(text: string, issuers: readonly string[]): boolean {
  if (readSignatureTail(text) !== null) return true
  const tail = readIssuerTail(text, issuers)
  return tail !== null && /^(?:\u3000|\s{2})/u.test(text.slice(tail.from))
}

/** Characters in which a date stands. */
const LONGEST_DATE = 24

/**
 * A signature that was run into the list of attachments: 附件：任务分工表云水县人民政府　　2023年5月8日. No mark parts the two: it is told by the issuer's own name.
 * `dated` says that the date stands on the line below.
 */
export function readAttachmentTail(text: string, issuers: readonly string[], dated = false): SignatureTail | null {
  const tail = readSignatureTail(text)
  if (tail !== null) return tail
  const end = withoutNoteBehind(text)
  const shift = Math.max(0, end.length - LONGEST_DATE)
  const date = end.endsWith('日') ? findDates(end.slice(shift)).at(-1) : undefined
  if (date === undefined ? !dated : shift + date.to < end.length) return null
  const head = date === undefined ? end : end.slice(0, shift + date.from)
  for (const issuer of issuers) {
    const from = suffixOf(head, issuer)
    if (from > 0 && !/[：:]\s{0,40}$/u.test(head.slice(Math.max(0, from - 41), from)))
      return { authorities: [issuer], signer: null, date: date?.iso ?? null, from }
  }
  return null
}

/** Where a name begins that a text ends in, spaces between its characters or not; -1 where it does not. */
function suffixOf(text: string, name: string): number {
  let at = skipSpacesBack(text, text.length)
  for (let i = name.length - 1; i >= 0; i--) {
    if (text.charAt(at - 1) !== name.charAt(i)) return -1
    at--
    if (i > 0) at = skipSpacesBack(text, at)
  }
  return at
}

/** Where a name ends that stands at `at` in a text, spaces between its characters or not; -1 where it does not. */
function endOfName(text: string, at: number, name: string): number {
  let to = at
  for (let i = 0; i < name.length; i++) {
    if (i > 0) to = skipSpaces(text, to)
    if (text.charAt(to) !== name.charAt(i)) return -1
    to++
  }
  return to
}

/**
 * The signature inside a text that has lost its line ends: …请认真贯彻执行。云水县人民政府2023年5月8日（此件公开发布）云水县防汛办法第一章. It is told by the issuer's own
 * name and a date right behind a sentence, or behind the list of attachments, and by what follows: a note, an attachment, or the title that the text has named
 * before. In 云水县人民政府2019年5月8日印发的《…》同时废止 a sentence goes on.
 */
export function readSignatureInside(text: string, issuers: readonly string[]): SignatureTail | null {
  const head = text.slice(0, REACH)
  for (const issuer of issuers) {
    for (const { from, to } of placesOf(head, issuer)) {
      const behind = head.slice(to).trimStart()
      const date = findDate(behind.slice(0, LONGEST_DATE))
      if (!date || behind.slice(0, date.from).trim() !== '') continue
      const rest = behind.slice(date.to, date.to + LONGEST)
      const listed = !endsSentence(head, from)
      const follows = listed
        ? ANNEX_BEHIND.test(rest)
        : BEHIND.test(rest) || opensNamed(rest.trimStart(), head.slice(0, from))
      if (follows) return { authorities: [issuer], signer: null, date: date.iso, from }
    }
  }
  return null
}

/** A sentence has ended before `at`, spaces between or not. */
const endsSentence = (text: string, at: number): boolean => '。！'.includes(text.charAt(skipSpacesBack(text, at) - 1))

/** Where a text has the name of its issuer behind a sentence, and, run together, behind the list of attachments. */
function* placesOf(text: string, issuer: string): Generator<{ from: number; to: number }, void> {
  for (let at = text.indexOf('。'); at >= 0; at = text.indexOf('。', at + 1)) {
    const from = skipSpaces(text, at + 1)
    const to = endOfName(text, from, issuer)
    if (to >= 0) yield { from, to }
  }
  const list = /附件\s{0,4}[：:]/u.exec(text)?.index ?? text.length
  for (let at = text.indexOf(issuer, list); at >= 0; at = text.indexOf(issuer, at + 1))
    yield { from: at, to: at + issuer.length }
}

/** Whether a text opens with a title that stands in 《》 above it. */
function opensNamed(rest: string, above: string): boolean {
  for (const [, title = ''] of above.matchAll(/《([^《》]{4,80})》/gu)) if (rest.startsWith(title)) return true
  return false
}

/**
 * The date with which a line begins, the text run in behind it, below the name of who signs: 二〇二三年五月八日　云水县防汛办法　　第一章…. A space parts the two:
 * 2023年5月8日起施行 goes on. `to` is where it ends.
 */
export function readDateAhead(text: string): { date: string; to: number } | null {
  const day = leadingDay(text)
  if (day === null || day.bracketed || !/^\s{1,80}\S/u.test(text.slice(day.to))) return null
  return { date: day.iso, to: day.to }
}
