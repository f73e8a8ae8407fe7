import { readBareDecimal } from '../lexicon/bareDecimal.ts'
import { isHanCode, skipSpaces } from '../lexicon/character.ts'
import { type DocumentNumber, ownDocumentNumber } from '../lexicon/documentNumber.ts'
import { type Enumerator, readEnumerator } from '../lexicon/enumerator.ts'
import { isHtmlComment, isPageBreak, isSeparatorRow, markdownHeading, stripMarkup } from '../lexicon/markup.ts'
import type { NumberForms } from '../lexicon/numberForms.ts'
import { isPicture } from '../lexicon/picture.ts'
import { besideSigners } from '../lexicon/redHead.ts'
import { compact, indentWidth, isBlank } from '../lexicon/spaces.ts'
import { displayWidth } from '../lexicon/width.ts'
import type { Line } from '../tree/index.ts'

/** What a person has said of a line; null where nothing was said. */
export interface LineMark {
  /** Whether a document begins at this line. */
  begins: boolean | null
  /** Whether the line is furniture. */
  furniture: boolean | null
}

/** Longest line that is looked at as a number. */
const NUMBER_LINE = 80

/**
 * A line with what every later stage asks of it, worked out once and, but for its text, only when first asked:
 * a county's gazette is read at one look a line, however many rules there are.
 */
export class Row {
  readonly line: Line
  readonly blank: boolean
  /** The text without layout at both ends and without the marks of markdown, HTML and LaTeX. */
  readonly text: string
  /** The text without any space: 决 定 is 决定. */
  readonly compact: string
  begins: boolean | null
  readonly furniture: boolean | null
  /** The line is of the card that a web site sets over a text. */
  onCard = false
  /** The line is the head of its page: the name of the section printed again. */
  onPageHead = false
  /** The line above names who approved the document: 签发人：王平. */
  underSigner = false
  /** The upper part of a number that is broken over two lines, where this one has the rest: 云政发〔 over 2023〕5号. '' of any other row. */
  numberHead = ''
  /** Columns of the left margin of the page, of a text that was taken off it with its layout. */
  margin = 0
  /** What `perRow` remembers of this row, a place for each question; undefined where it has not been asked. */
  readonly answers: unknown[] = []
  #width: number | undefined
  #indent: number | undefined
  #enumerator: Enumerator | null | undefined
  #heading: number | undefined
  #number: DocumentNumber | null | undefined
  readonly #forms: NumberForms | null

  /**
   * `forms` are the forms of document numbers that a profile adds; `text` is what the line says where that is but a part of it: what stands behind the
   * page number that is glued to it, or the title that the head of a Markdown file gives.
   */
  constructor(line: Line, mark?: LineMark | null, forms: NumberForms | null = null, text = line.value) {
    this.line = line
    this.#forms = forms
    this.begins = mark?.begins ?? null
    this.furniture = mark?.furniture ?? null
    this.blank = isBlank(line.value)
    this.text = stripMarkup(text).trim()
    this.compact = compact(this.text)
  }

  /** The row as it is where only a part of its line is text: the title behind its label on the card of a web page. */
  saying(text: string): Row {
    return new Row(this.line, { begins: this.begins, furniture: this.furniture }, this.#forms, text)
  }

  /** Columns that the text takes, a Chinese character two. */
  get width(): number {
    this.#width ??= displayWidth(this.text)
    return this.#width
  }

  /** Columns of white space before the text, from the margin of the page on. */
  get indent(): number {
    this.#indent ??= indentWidth(this.line.value)
    return Math.max(0, this.#indent - this.margin)
  }

  /** The number that opens the line (一、 （一） 1. 第一条), null where there is none. */
  get enumerator(): Enumerator | null {
    if (this.#enumerator === undefined) this.#enumerator = readEnumerator(this.text)
    return this.#enumerator
  }

  /** The document number that the line is and nothing else, null where it is none: 云政发〔2023〕20号. */
  get number(): DocumentNumber | null {
    if (this.#number === undefined) {
      // 云政〔2023〕9号　　　李　明: the last of several who approved it stands beside the number
      const text = this.numberHead + ((this.underSigner ? besideSigners(this.text) : null) ?? this.text)
      this.#number = text.length <= NUMBER_LINE ? ownDocumentNumber(text, this.#forms) : null
    }
    return this.#number
  }

  /** Reads 1 总则 as a heading's number too: for texts that also have 1.1. */
  allowBareDecimal(): void {
    this.#enumerator ??= bareDecimal(this.text)
  }

  /** Number of # of a markdown heading, 0 where it is none. */
  get markdownDepth(): number {
    if (this.#heading === undefined) this.#heading = markdownHeading(this.line.value)
    return this.#heading
  }

  /** A line that only draws: ---, | --- | --- |, <!-- … -->, {3}------------, the > of a quote over nothing. */
  get isDrawing(): boolean {
    const { value } = this.line
    // what draws begins with no Han character
    if (isHanCode(value.charCodeAt(skipSpaces(value, 0)))) return false
    return isSeparatorRow(value) || isHtmlComment(value) || isPageBreak(value) || value.trim() === '>'
  }

  /** ![](images/3.jpg), <figure>: the place of a picture. */
  get isPicture(): boolean {
    return isPicture(this.line.value)
  }

  /** The text after the number that opens the line. */
  get afterEnumerator(): string {
    const enumerator = this.enumerator
    return enumerator ? this.text.slice(enumerator.length).trim() : this.text
  }
}

function bareDecimal(text: string): Enumerator | null {
  const read = readEnumerator(text)
  if (read) return read
  const bare = readBareDecimal(text)
  return bare && { style: 'decimal', ...bare }
}
