import { tidy } from '../../lexicon/spaces.ts'
import { plainCell } from './cells.ts'
import { HtmlGrid } from './htmlGrid.ts'
import { type Part, partOf, type Reading, type Sheet } from './part.ts'

const TAG = /<(\/?)(table|thead|tbody|tfoot|tr|td|th|caption)(?=[\s>/])([^<>]{0,2000})>/gi
const HAS_TAG = /<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption)(?=[\s>/])[^<>]{0,2000}>/i
const ANY_TAG = /<[^<>]{0,200}>/g
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
    if (!reader.isOpen) {
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

  get isOpen(): boolean {
    return this.#grid.depth > 0
  }

  /** Whether a line is text after a table that was cut off. */
  isOver(value: string): boolean {
    if (HAS_TAG.test(value)) return false
    if (this.#grid.isWithin) return this.#silent.length >= MOST_SILENT
    return value.trim() !== ''
  }

  line(value: string, index: number): void {
    let kept = 0
    for (const tag of value.matchAll(TAG)) {
      this.#text(value.slice(kept, tag.index), index)
      kept = tag.index + tag[0].length
      this.last = index
      this.#tag(tag, index)
    }
    if (kept === 0) this.#silent.push(value)
    else if (this.isOpen) this.#grid.text(`${value.slice(kept)}\n`, index)
    else this.#closeLine(value, kept)
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

/** Text beside a table, without tags such as `<html><body>`. */
function outsideText(text: string): string {
  return tidy(plainCell(text.replace(ANY_TAG, ' ')))
}
