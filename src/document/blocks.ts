import { isFurtherSigners, isHeadMarks } from '../lexicon/redHead.ts'
import { taiwanLabel } from '../lexicon/taiwan.ts'
import { enterAnnexCaption, isAnnexCaption } from './classify/annex.ts'
import { classify } from './classify/index.ts'
import { continues } from './continuation.ts'

import { DocumentRows, type TableRole } from './documentRows.ts'

import { Draft, type DraftType } from './draft.ts'
import { RowNeighbours } from './neighbours.ts'
import { Reading } from './reading.ts'
import type { Row } from './row.ts'
import { settle } from './settle.ts'

import { type ColumnHistory, Shape } from './shape.ts'
import type { TableRegion } from './tables/index.ts'
import type { DocumentWatch, RowReason } from './watch.ts'

/** What of a document is known before its blocks are made. */
export interface BlockContext {
  rows: readonly Row[]
  /** By row: page numbers, running heads and the like. */
  furniture: readonly boolean[]
  /** Rows of the title and the number line. */
  title: { from: number; to: number } | null
  number: number | null
  regions: readonly TableRegion[]
  /** Rows that hold the texts of a chart's boxes. */
  charts: ReadonlySet<number>
  /** Titles that the document's own title names. */
  announced: readonly string[]
  issuers: readonly string[]
  /** The document appoints or removes: 关于…任免职务的通知. */
  appoints: boolean
  /** Print columns of the documents before. */
  history?: ColumnHistory | undefined
  /** Given where somebody asks for reasons. */
  watch?: DocumentWatch | undefined
}

/** Turns the rows of a document into blocks, in order, each row in exactly one block or marked as furniture. */
export class BlockBuilder {
  readonly drafts: Draft[] = []
  /** By row, where there is a watch. */
  readonly reasons: RowReason[] | null
  readonly #context: BlockContext
  readonly #rows: DocumentRows
  readonly #reading: Reading
  /** Row up to which rows have been taken by a look ahead. */
  #taken = -1
  /** Reasons of the rows of the open block. */
  #open: RowReason[] = []

  constructor(context: BlockContext) {
    this.#context = context
    this.#rows = new DocumentRows(context.rows, context.furniture, context.regions, context.charts)
    this.reasons = context.watch ? new Array<RowReason>(context.rows.length) : null
    const text: Row[] = []
    let hasDecimal = false
    let hasSubject = false
    context.rows.forEach((row, i) => {
      if (row.blank || context.furniture[i] || this.#rows.tableRole(i) || this.#isHead(i)) return
      text.push(row)
      hasDecimal ||= row.enumerator?.style === 'decimal'
      hasSubject ||= row.compact.startsWith('主旨：')
    })
    if (hasDecimal) for (const row of text) row.allowBareDecimal()
    this.#reading = new Reading(this.#rows, new Shape(text, context.history), {
      issuers: context.issuers,
      appoints: context.appoints,
      taiwan:
        hasSubject || (context.number !== null && taiwanLabel((context.rows[context.number] as Row).text) !== null),
    })
    this.#reading.watch = context.watch
    for (const title of context.announced) this.#reading.announced.add(title)
  }

  build(): Draft[] {
    for (let i = 0; i < this.#rows.length; i++) this.#take(i)
    this.#close(null)
    return this.drafts
  }

  #isHead(i: number): boolean {
    const { title, number } = this.#context
    return i === number || (title !== null && i >= title.from && i <= title.to)
  }

  /** Between the first and the last line of the title: a page may turn there. */
  #inTitle(i: number): boolean {
    const { title, number } = this.#context
    return i !== number && title !== null && i > title.from && i < title.to
  }

  #take(i: number): void {
    const row = this.#rows.at(i)
    const cell = this.#rows.tableRole(i)
    if (row.blank) this.#passOver(i, 'blank', 'nothing-printed')
    else if (cell) this.#takeTable(i, cell)
    else if (this.#rows.isFurniture(i) && (this.#inTitle(i) || !this.#isHead(i)))
      this.#passOver(i, 'furniture', 'page-furniture')
    else if (i <= this.#taken) this.#add(i, 'title-goes-on')
    else if (!this.#takeHead(i)) this.#takeText(i)
  }

  #takeHead(i: number): boolean {
    const { title, number } = this.#context
    const masthead = number !== null && i < number && (title === null || title.from > number)
    if (i === number && this.#isNumberHead(i - 1)) this.#add(i, 'number-line')
    else if (i === number || this.#isNumberHead(i)) this.#start('number', i, 'number-line')
    else if (this.#isHeadMark(i)) this.#start('listItem', i, 'head-mark')
    else if (masthead || (title && i >= title.from && i <= title.to)) {
      if (this.#reading.open?.type === 'title') this.#add(i, 'title-goes-on')
      else this.#start('title', i, masthead ? 'masthead' : 'title-above-number')
    } else return false
    return true
  }

  /** 云政发〔, over the rest of the number. */
  #isNumberHead(i: number): boolean {
    const { number } = this.#context
    return i >= 0 && number === i + 1 && this.#rows.at(number).numberHead !== ''
  }

  /** 000012　　秘密★6个月, 签发人：王平 and others who approved it, about the masthead and the number. */
  #isHeadMark(i: number): boolean {
    const { title, number } = this.#context
    if (number === null || title === null || number >= title.from || i >= title.from) return false
    const { text } = this.#rows.at(i)
    return isHeadMarks(text) || (i > number && isFurtherSigners(text))
  }

  #takeTable(i: number, cell: TableRole): void {
    if (cell.role === 'furniture') {
      this.#passOver(i, 'furniture', 'table-furniture')
      return
    }
    const open = this.#reading.open
    const same = open?.type === cell.role && !cell.begins && (cell.role !== 'table' || open.table === cell.region)
    if (same) {
      this.#add(i, cell.role === 'table' ? 'table-goes-on' : 'caption-goes-on')
      return
    }
    this.#close(i)
    if (cell.role === 'caption' && isAnnexCaption(i, this.#reading)) {
      enterAnnexCaption(i, this.#reading)
      this.#start('annexTitle', i, 'annex-over-table')
      return
    }
    this.#reading.enterBody()
    const draft = this.#start(cell.role, i, cell.role === 'table' ? 'table-row' : 'caption')
    if (cell.role === 'table') draft.table = cell.region
  }

  #takeText(i: number): void {
    const reading = this.#reading
    let apart: string | null = null
    if (reading.open) {
      const row = this.#rows.at(i)
      const around = new RowNeighbours(i, reading)
      const verdict = continues(reading.open, row, around)
      reading.watch?.seam?.(row, reading.open, around, verdict)
      if (verdict.joins) {
        this.#add(i, verdict.because)
        return
      }
      apart = verdict.because
      this.#close(i)
    }
    const beginning = classify(i, reading)
    this.#start(beginning.type, i, beginning.because, apart)
    this.#taken = beginning.to ?? -1
  }

  #start(type: DraftType, i: number, because: string, apart: string | null = null): Draft {
    this.#close(i)
    const draft = new Draft(type, this.#rows.at(i), because, this.#reading.part)
    this.#reading.open = draft
    if (this.reasons) this.#open = [this.#note(this.reasons, i, type, because, apart)]
    return draft
  }

  #add(i: number, because: string): void {
    const open = this.#reading.open
    if (!open) return
    open.add(this.#rows.at(i))
    if (this.reasons) this.#open.push(this.#note(this.reasons, i, open.type, because, null))
  }

  #passOver(i: number, role: 'blank' | 'furniture', because: string): void {
    if (this.reasons) this.#note(this.reasons, i, role, because, null)
  }

  #note(reasons: RowReason[], i: number, role: RowReason['role'], because: string, apart: string | null): RowReason {
    const reason: RowReason = { role, because, apart, settled: null }
    reasons[i] = reason
    return reason
  }

  /** Ends the open block; `at` is the row that follows it. */
  #close(at: number | null): void {
    const open = this.#reading.open
    if (!open) return
    this.#reading.open = null
    settle(open, at, this.#reading)
    for (const reason of this.#open) Object.assign(reason, { role: open.type, settled: open.settled })
    this.#open = []
    this.#reading.newest = open
    this.drafts.push(open)
  }
}
