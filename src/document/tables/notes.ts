import { readEnumerator } from '../../lexicon/enumerator.ts'
import { stripMarkup } from '../../lexicon/markup.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { compact, joinWrapped, tidy } from '../../lexicon/spaces.ts'
import { displayWidth } from '../../lexicon/width.ts'
import type { Sheet } from './part.ts'
import { simplified } from './traditional.ts'

/** A note under a table and the lines it stands on. */
export interface Note {
  text: string
  lines: number[]
}

const LABEL =
  /^[（(]?(?:注|备注|附注|说明|填表说明|填报说明|填写说明|表注|资料来源|数据来源|[※★*])[0-9０-９一二三四五六七八九]{0,2}[：:]/u
/** Blank lines that may part a note from its table, or from its label. */
const MOST_BLANK = 2
/** A line of fewer columns is no full print line. */
const FULL_LINE = 38

/**
 * The notes that stand right under a table: 注：…, 备注：1. … 2. …, 填表说明：. A numbered note is one of its own.
 * No line from `until` on is one.
 */
export function readNotes(sheet: Sheet, from: number, until: number): Note[] {
  const first = nextWithin(sheet, from)
  if (first === null || first >= until || !isNoteLabel(sheet.value(first))) return []
  const notes: Note[] = [noteAt(sheet, first)]
  let at = first
  for (;;) {
    const open = notes.at(-1) as Note
    const isBareLabel = /[：:]$/u.test(compact(open.text)) && open.lines.length === 1
    const next = isBareLabel ? nextWithin(sheet, at + 1) : (nextNumbered(sheet, at, open) ?? nextBelow(sheet, at))
    if (next === null || next >= until || !canFollow(sheet, next)) return notes
    const text = stripMarkup(sheet.value(next)).trim()
    if (isNoteLabel(text)) notes.push(noteAt(sheet, next))
    else if (isNextNumber(open, text) || (isBareLabel && readEnumerator(text)?.ordinal === 1))
      notes.push(noteAt(sheet, next))
    else if (!isBareLabel && isBrokenOff(sheet, at) && readEnumerator(text) === null) {
      open.text = joinWrapped(open.text, text)
      open.lines.push(next)
    } else return notes
    at = next
  }
}

/** A full print line without its end. */
function isBrokenOff(sheet: Sheet, at: number): boolean {
  const mark = finalMark(sheet.value(at))
  return (mark === null || mark === 'comma') && displayWidth(sheet.value(at)) >= FULL_LINE
}

function isNoteLabel(value: string): boolean {
  return LABEL.test(plainWords(value.slice(0, 60)))
}

const plainWords = (s: string) => simplified(compact(s))

/** The text of a note behind its label. */
function withoutLabel(text: string): string {
  const label = LABEL.exec(simplified(text))?.[0] ?? ''
  return text.slice(label.length)
}

function canFollow(sheet: Sheet, at: number): boolean {
  return !sheet.isBlank(at) && !sheet.isBoundary(at) && !sheet.isFurniture(at) && !/[\t|]/.test(sheet.value(at))
}

/** The next line with text; null where more blank lines stand before it than may, besides those about page number and running head. */
function nextWithin(sheet: Sheet, from: number): number | null {
  let blank = 0
  for (let i = from; i < sheet.length; i += 1) {
    if (sheet.isFurniture(i)) blank = 0
    else if (!sheet.isBlank(i)) return sheet.isBoundary(i) ? null : i
    else blank += 1
    if (blank > MOST_BLANK) return null
  }
  return null
}

/** The line right below, or the first one on the next page. */
function nextBelow(sheet: Sheet, at: number): number | null {
  const next = nextWithin(sheet, at + 1)
  for (let i = at + 1; i < (next ?? 0); i += 1) if (sheet.isFurniture(i)) return next
  return at + 1
}

/** The next note of a numbered row (注：1. … ⏎⏎ 2. …), which blank lines may part from the one before it. */
function nextNumbered(sheet: Sheet, at: number, open: Note): number | null {
  if (sheet.value(at + 1).trim() !== '') return null
  const next = nextWithin(sheet, at + 1)
  return next !== null && isNextNumber(open, stripMarkup(sheet.value(next)).trim()) ? next : null
}

function noteAt(sheet: Sheet, at: number): Note {
  return { text: tidy(stripMarkup(sheet.value(at))), lines: [at] }
}

/** Whether the text opens with the number after the one of the note before it. */
function isNextNumber(before: Note, text: string): boolean {
  const enumerator = readEnumerator(text)
  if (enumerator === null) return false
  const last = readEnumerator(withoutLabel(before.text))
  return last !== null && last.style === enumerator.style && enumerator.ordinal === last.ordinal + 1
}
