import { tidy } from '../../lexicon/spaces.ts'
import { plainCell } from './cells.ts'
import { HtmlGrid } from './htmlGrid.ts'
import { type Part, partOf, type Reading, type Sheet } from './part.ts'

const TAG = /<(\/?)(table|thead|tbody|tfoot|tr|td|th|caption)(?=[\s>/])([^<>]{0,2000})>/gi
const HAS_TAG = /<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption)(?=[\s>/])[^<>]{0,2000}>/i
const ANY_TAG = /<[^<>]{0,200}>/g
/** A tag that its line does not close, as Word writes long ones: <td class=xl68 style='height:31.2pt;. */
const CUT_TAG = /<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption)\s[^<>]{0,2000}$/i
/** Characters of such a tag, at most. */
const LONGEST_CUT = 2000
/** Lines without a tag that a cell or a caption can take; more of them are the text after a table that was cut off. */
const MOST_SILENT = 50

/**
 * HTML tables, on one line or over many, several on a line, with or without the tags that may be left out. A table that is never
 * closed ends with its last tag.
 */
export function readHtml(sheet: Sheet, from: number): Reading {
  const reader = new HtmlReader()
  let at = from
  for (; at < sheet.length; at += 1) {
    if (at > from && reader.isOver(sheet.value(at))) break
    reader.line(sheet.value(at), at)
    if (!reader.isOpen && !reader.isCut) {
      at += 1
      break
    }
  }
  const parts = reader.finish()
  return { parts, next: Math.max(from + 1, reader.last + 1) }
}

/** Reads lines until the tables that begin in the first of them are closed. */
class HtmlReader {
  /** The last line that had a tag. */
  last = 0
  readonly #parts: Part[] = []
  #grid = new HtmlGrid()
  #before = ''
  #first = 0
  #from = 0
  /** Lines without a tag since the last one that had one. */
  #silent: string[] = []
  /** The beginning of a tag that goes on in the next line, and the line it stands on. */
  #cut = ''
  #cutAt = 0

  get isOpen(): boolean {
    return this.#grid.depth > 0
  }

  /** Whether the last line ends within a tag. */
  get isCut(): boolean {
    return this.#cut !== ''
  }

  /** Whether a line is text after a table that was cut off. */
  isOver(value: string): boolean {
    if (this.isCut || HAS_TAG.test(value) || cutTag(value) !== '') return false
    if (this.#grid.isWithin) return this.#silent.length >= MOST_SILENT
    return !isBare(value)
  }

  line(line: string, index: number): void {
    const [cut, cutAt] = [this.#cut, this.#cutAt]
    const value = this.#whole(cut === '' ? line : `${cut} ${line}`, cut === '' ? index : cutAt)
    let kept = 0
    for (const tag of value.matchAll(TAG)) {
      this.#text(value.slice(kept, tag.index), index)
      kept = tag.index + tag[0].length
      this.last = index
      this.#tag(tag, tag.index < cut.length ? cutAt : index)
    }
    if (kept === 0) {
      if (this.isCut) this.#text(value, index)
      else if (this.#grid.isWithin || !isBare(value)) this.#silent.push(value)
    } else if (this.isOpen) this.#grid.text(`${value.slice(kept)}\n`, index)
    else this.#closeLine(value, kept)
  }

  /** What of a line can be read now: a tag that it does not close is kept for the next. */
  #whole(value: string, index: number): string {
    this.#cut = cutTag(value)
    this.#cutAt = index
    return value.slice(0, value.length - this.#cut.length)
  }

  finish(): Part[] {
    if (this.isOpen) this.#addPart(null)
    const last = this.#parts.at(-1)
    if (last !== undefined && this.#before !== '') last.after ||= outsideText(this.#before)
    return this.#parts
  }

  #text(text: string, index: number): void {
    if (!this.isOpen) this.#before += text
    else {
      for (const line of this.#silent) this.#grid.text(`${line}\n`, index)
      this.#grid.text(text, index)
    }
    this.#silent = []
  }

  #tag(tag: RegExpExecArray, index: number): void {
    const name = (tag[2] as string).toLowerCase()
    const isClose = tag[1] === '/'
    if (!this.isOpen) {
      if (isClose) return
      this.#from = tag.index
      this.#first = index
    }
    this.#grid.tag(name, isClose, tag[3] as string, index)
    if (!this.isOpen) this.#addPart(tag.index + tag[0].length)
  }

  /** The rest of the line in which the last table was closed. */
  #closeLine(value: string, kept: number): void {
    const part = this.#parts.at(-1)
    if (part === undefined) return
    const after = outsideText(this.#before + value.slice(kept))
    this.#before = ''
    if (after === '') part.to = null
    else part.after = after
  }

  #addPart(to: number | null): void {
    const { rows, width, headerRows, spans, caption, tooLarge } = this.#grid.finish()
    const before = outsideText(this.#before)
    this.#grid = new HtmlGrid()
    this.#before = ''
    if (rows.length === 0 && !tooLarge) {
      this.#before = before
      return
    }
    const from = this.#first === this.#parts.at(-1)?.last || before !== '' ? this.#from : null
    const place = { first: this.#first, last: this.last, from, to }
    this.#parts.push(
      partOf({ form: 'html', rows, width, headerRows, spans, title: caption, before, tooLarge, ...place }),
    )
  }
}

/** Nothing but other tags: <col width=64> between the rows. */
const isBare = (value: string): boolean => value.replace(ANY_TAG, '').trim() === ''

/** The tag that a line does not close; '' where it closes all. */
function cutTag(value: string): string {
  const at = value.lastIndexOf('<')
  const tag = at < 0 || value.length - at > LONGEST_CUT ? '' : value.slice(at)
  return CUT_TAG.test(tag) ? tag : ''
}

/** Text beside a table, without tags such as `<html><body>`. */
function outsideText(text: string): string {
  return tidy(plainCell(text.replace(ANY_TAG, ' ')))
}
