import { finalMark } from '../lexicon/punctuation.ts'
import { AnnouncedTitles } from './announced.ts'
import type { DocumentRows } from './documentRows.ts'
import type { Draft, DraftType, Part } from './draft.ts'
import { headsNames } from './listLine.ts'
import type { Shape } from './shape.ts'
import type { DocumentWatch } from './watch.ts'

/** Where in a document the reading is: before its text, in it, in the list of attachments, after a signature, after the marker of an annex. */
export type Zone = 'head' | 'body' | 'attachments' | 'signed' | 'annexHead'

/** What is known of a document from its head. */
export interface DocumentFacts {
  issuers: readonly string[]
  /** It appoints or removes: 关于…任免职务的通知. */
  appoints: boolean
  /** Its head has the labels of a Taiwan document. */
  taiwan: boolean
}

/** What a single sentence or item of a numbered run was taken for. */
export interface Sibling {
  ordinal: number
  type: string
  sentence: boolean
}

/** Characters of the longest heading without a number. */
const SHORT = 16

const RUN_IN = /[。；][（(](?:责(?:任(?:单位)?)?[：:]?|牵头|配合|[^（）()。]{2,60}(?:负责|落实|配合|牵头)[）)])/u

/** The state of a reading: what rules know of the lines above the one they judge. */
export class Reading {
  readonly rows: DocumentRows
  readonly shape: Shape
  readonly facts: DocumentFacts
  /** Titles that the document has announced; of these, the entries of its list of attachments. */
  readonly announced = new AnnouncedTitles()
  readonly listed = new AnnouncedTitles()
  readonly ordinals = new Map<string, number>()
  readonly siblings = new Map<string, Sibling>()
  zone: Zone = 'head'
  part: Part = 'own'
  signed = false
  /** Blocks of text begun so far. */
  bodySeen = 0
  /** Number of the last entry of the list of attachments. */
  lastEntry = 0
  /** Last row of the list whose heading counts its lines; -1 where none does. */
  countedUntil = -1
  /** Last row of the run of words; -1 where there is none. */
  wordsUntil = -1
  /** The title of an instrument or annex has just ended: an addressee may follow. */
  afterTitle = false
  /** That title is of a document, not of a rule or a table. */
  carriesDocument = false
  open: Draft | null = null
  newest: Draft | null = null
  watch: DocumentWatch | undefined
  #runIn: boolean | undefined

  constructor(rows: DocumentRows, shape: Shape, facts: DocumentFacts) {
    this.rows = rows
    this.shape = shape
    this.facts = facts
  }

  /** The block before the line that is judged. */
  get before(): Draft | null {
    return this.open ?? this.newest
  }

  /** Text of the document, or of what it carries, has begun. */
  get inText(): boolean {
    return this.zone !== 'head' && this.bodySeen > 0
  }

  enterBody(): void {
    this.zone = 'body'
    this.bodySeen++
  }

  /** Numbering begins anew in every annex. */
  enterPart(part: Part): void {
    this.part = part
    this.siblings.clear()
    this.ordinals.clear()
  }

  /** Names alone on their lines can stand here: under a heading, a title, a label, or another name. */
  get inNames(): boolean {
    const before = this.before
    switch (before?.type) {
      case 'listItem':
      case 'heading':
      case 'annexTitle':
        return true
      case 'numbered':
        return before.first.compact.length <= 24
      case 'paragraph':
        return finalMark(before.last.text) === 'colon' || (before.rows.length === 1 && headsNames(before.first))
      default:
        return false
    }
  }

  /** The last line of the open text reaches the margin: what follows goes on with it. */
  get openIsFull(): boolean {
    const open = this.open
    return open !== null && open.type !== 'listItem' && this.shape.isFull(open.last, open.rows.length === 1)
  }

  /** A short line at the margin without a mark, over a paragraph that an indent opens: no line of running text ends so. */
  leads(i: number): boolean {
    const row = this.rows.at(i)
    if (row.indent >= 2 || row.compact.length > SHORT || finalMark(row.text) !== null) return false
    const next = this.rows.nextText(i + 1)
    return next !== null && this.shape.isIndented(this.rows.at(next))
  }

  /** Whether the document prints its brackets of responsible bodies behind the text: …。（责任单位：县水利局）. */
  get bracketsRunIn(): boolean {
    this.#runIn ??= this.rows.rows.some((row) => !row.blank && RUN_IN.test(row.compact))
    return this.#runIn
  }
}

/** What a classifier makes of a line: the block that it begins, and how the reading goes on. */
export interface Beginning {
  type: DraftType
  because: string
  /** Last row of the block, where the classifier has looked ahead. */
  to?: number
}

/** One question about a line that begins a block: is it the marker of an annex, a signature, …? Null: it is not. */
export type Classifier = (i: number, reading: Reading) => Beginning | null
