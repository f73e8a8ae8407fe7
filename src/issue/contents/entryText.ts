import { dateLine } from '../../lexicon/date.ts'
import type { NumberForms } from '../../lexicon/numberForms.ts'
import { isPersonName } from '../../lexicon/personName.ts'
import { readSigner } from '../../lexicon/signer.ts'
import { compactTitle, isBlank } from '../../lexicon/spaces.ts'
import { isSpeakerLine } from '../../lexicon/speaker.ts'
import { readEntryNumber } from './entryNumber.ts'
import { markOf, ordinalLength } from './entryStart.ts'

/** What the text of one entry says, its page apart. */
export interface EntryText {
  title: string
  number: string | null
  /** What was meant as a number and cannot be read: (云政办发〔 2021 7号). */
  garbled: string | null
}

/** A date in a column of its own. */
const DATE_COLUMN = /(?:\s{2}|[\t\u3000])\s{0,200}\d{4}\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}\s?日?\s{0,9}$/u
/** The author of a speech behind leaders: 在全县大会上的讲话……县长　张三. */
const BYLINE = /(?:[…⋯‥]|[.．·•・･_—–―─━-]{3})[.．·•・･…⋯‥_—–―─━\-\s]{0,200}([\p{Script=Han}\s]{2,20})$/u
/** The author of a speech in a column of his own: 在全县大会上的讲话　　　张　三, 在全县大会上的讲话　　县长　张三. */
const SPEAKER =
  /(?<=(?:讲话|发言|致辞|致词|工作报告|谈话))(?:\u3000{2}|[ \u3000]{3})[ \u3000]{0,80}(\p{Script=Han}[\p{Script=Han}· \u3000]{1,20})$/u
const LEADER_END = '.．·•・･…⋯‥。_—–―─━~～=*∙⋅﹒˙‧-、，,;；:： \t\u3000\u00a0'

/**
 * Reads the text of one entry: 关于…的通知（云政发〔2023〕20号） is the title 关于…的通知 and the number 云政发〔2023〕20号. The number may stand
 * behind the title or before it, in brackets or apart; 国务院令（第612号）城市树木保护条例 is an order and the title of what it issues. An entry that
 * is nothing but its number has it for a title too. Marks, ordinals, leaders, authors and layout spaces go; '' where nothing else is left.
 */
export function readEntryText(s: string, forms: NumberForms | null = null): EntryText {
  const body = bodyOfEntry(s)
  const text = withoutDate(withoutByline(body).replace(DATE_COLUMN, ''))
  const found = readEntryNumber(text, forms)
  const readings = [found?.rest ?? text, text, body]
  return {
    title: readings.map((reading) => compactTitle(withoutLeaders(reading))).find((title) => title !== '') ?? '',
    number: found?.number ?? null,
    garbled: found?.garbled ?? null,
  }
}

/** The text of an entry without the mark and the ordinal before it, and the leaders behind it. */
function bodyOfEntry(s: string): string {
  const unmarked = s.slice(markOf(s).length)
  return withoutLeaders(unmarked.slice(ordinalLength(unmarked)))
}

/** Whether the text of an entry gives it a title, one that is not ''. */
export const saysTitle = (s: string): boolean => !isBlank(bodyOfEntry(s))

/** Text without the leaders, spaces and stray marks at its end. */
function withoutLeaders(s: string): string {
  let end = s.length
  while (end > 3 && s.slice(end - 3, end) === '一一一') end -= 1
  while (end > 0 && LEADER_END.includes(s.charAt(end - 1))) end -= 1
  return s.slice(0, end)
}

/** The day on which a speech was made or a document signed: 政府工作报告（2021年1月21日）. */
function withoutDate(s: string): string {
  const at = Math.max(s.lastIndexOf('('), s.lastIndexOf('（'))
  const bracket = at > 0 && s.length - at < 60 ? /^.([^()（）]{6,50})[)）]\s*$/u.exec(s.slice(at))?.[1] : undefined
  return bracket !== undefined && dateLine(bracket) !== null ? withoutLeaders(s.slice(0, at)) : s
}

function withoutByline(s: string): string {
  const end = s.slice(-260)
  const match = BYLINE.exec(end) ?? speakerBehind(end)
  return match === null ? s : s.slice(0, s.length - match[0].length)
}

function speakerBehind(end: string): RegExpExecArray | null {
  const match = SPEAKER.exec(end)
  const name = match?.[1] ?? ''
  return isPersonName(name) || isSpeakerLine(name) || readSigner(name) !== null ? match : null
}
