import { taiwanLabel } from '../lexicon/taiwan.ts'
import { enterAnnexCaption, isAnnexCaption } from './classify/annex.ts'
import { classify } from './classify/index.ts'
import { continues } from './continuation.ts'

import { DocumentRows, type TableRole } from './documentRows.ts'

import { Draft, type DraftType } from './draft.ts'
import { isRunInBracket, opens } from './opens.ts'
import { Reading } from './reading.ts'
import type { Row } from './row.ts'
import { settle } from './settle.ts'

import { type ColumnHistory, Shape } from './shape.ts'
import type { TableRegion } from './tables/index.ts'

/** What of a document is known before its blocks are made. */
export interface BlockContext {
  rows: readonly Row[]
  /** By row: page numbers, running heads and the like. */
  furniture: readonly boolean[]
  /** Rows of the title and the number line. */
  title: { from: number; to: number } | null
  number: number | null
  regions: readonly TableRegion[]
  /** Titles that the document's own title names. */
  announced: readonly string[]
  issuers: readonly string[]
  /** The document appoints or removes: 关于…任免职务的通知. */
  appoints: boolean
  /** Print columns of the documents before. */
  history?: ColumnHistory | undefined
}

/** What a row was taken for, for `explain`. */
export interface RowReason {
  role: DraftType | 'furniture' | 'blank'
  because: string
}

const PAGE = 'a page number, a running head or a drawn line'

/** Turns the rows of a document into blocks, in order, each row in exactly one block or marked as furniture. */
export class BlockBuilder {
  readonly drafts: Draft[] = []
  readonly reasons: RowReason[]
  readonly #context: BlockContext
  readonly #rows: DocumentRows
  readonly #reading: Reading
  /** Row up to which rows have been taken by a look ahead. */
  #taken = -1

  constructor(context: BlockContext) {
    this.#context = context
    this.#rows = new DocumentRows(context.rows, context.furniture, context.regions)
    this.reasons = new Array<RowReason>(context.rows.length)
    const text = context.rows.filter(
      (row, i) => !row.blank && !context.furniture[i] && !this.#rows.tableRole(i) && !this.#isHead(i),
    )
    if (text.some((row) => row.enumerator?.style === 'decimal')) for (const row of text) row.allowBareDecimal()
    this.#reading = new Reading(this.#rows, new Shape(text, context.history), {
      issuers: context.issuers,
      appoints: context.appoints,
      taiwan: context.number !== null && taiwanLabel((context.rows[context.number] as Row).text) !== null,
    })
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

  #take(i: number): void {
    const row = this.#rows.at(i)
    const cell = this.#rows.tableRole(i)
    if (row.blank) this.reasons[i] = { role: 'blank', because: 'nothing printed' }
    else if (cell) this.#takeTable(i, cell)
    else if (this.#rows.isFurniture(i) && !this.#isHead(i)) this.reasons[i] = { role: 'furniture', because: PAGE }
    else if (i <= this.#taken) this.#add(i, 'the title goes on')
    else if (!this.#takeHead(i)) this.#takeText(i)
  }

  #takeHead(i: number): boolean {
    const { title, number } = this.#context
    const masthead = number !== null && i < number && (title === null || title.from > number)
    if (i === number) this.#start('number', i, 'the line holds a document number and nothing else')
    else if (masthead || (title && i >= title.from && i <= title.to)) {
      if (this.#reading.open?.type === 'title') this.#add(i, 'the title goes on')
      else this.#start('title', i, masthead ? 'the issuer above the number' : 'issuer and title above the number')
    } else return false
    return true
  }

  #takeTable(i: number, cell: TableRole): void {
    if (cell.role === 'furniture') {
      this.reasons[i] = {
        role: 'furniture',
        because: 'a table head or title repeated after a page break, or a drawn line',
      }
      return
    }
    const open = this.#reading.open
    const same = open?.type === cell.role && !cell.begins && (cell.role !== 'table' || open.table === cell.region)
    if (same) {
      this.#add(i, cell.role === 'table' ? 'a row of the same table' : 'the caption goes on')
      return
    }
    this.#close(i)
    if (cell.role === 'caption' && isAnnexCaption(i, this.#reading)) {
      enterAnnexCaption(i, this.#reading)
      this.#start('annexTitle', i, 'the title of an annex over its table')
      return
    }
    this.#reading.enterBody()
    const draft = this.#start(
      cell.role,
      i,
      cell.role === 'table' ? 'a row of a table' : 'title, unit or note of a table',
    )
    if (cell.role === 'table') draft.table = cell.region
  }

  #takeText(i: number): void {
    const reading = this.#reading
    let apart = ''
    if (reading.open) {
      const row = this.#rows.at(i)
      const verdict = continues(reading.open, row, {
        shape: reading.shape,
        opens: opens(i, reading),
        pageTurned: this.#rows.pageTurned(i),
        bracket: isRunInBracket(row, reading),
        leads: reading.leads(i),
      })
      if (verdict.joins) {
        this.#add(i, verdict.because)
        return
      }
      apart = `; ${verdict.because}`
      this.#close(i)
    }
    const beginning = classify(i, reading)
    this.#start(beginning.type, i, `${beginning.because}${apart}`)
    this.#taken = beginning.to ?? -1
  }

  #start(type: DraftType, i: number, because: string): Draft {
    this.#close(i)
    const draft = new Draft(type, this.#rows.at(i), because, this.#reading.part)
    this.#reading.open = draft
    this.reasons[i] = { role: type, because }
    return draft
  }

  #add(i: number, because: string): void {
    const open = this.#reading.open
    if (!open) return
    open.add(this.#rows.at(i))
    this.reasons[i] = { role: open.type, because }
  }

  /** Ends the open block; `at` is the row that follows it. */
  #close(at: number | null): void {
    const open = this.#reading.open
    if (!open) return
    this.#reading.open = null
    settle(open, at, this.#reading)
    this.#reading.newest = open
    this.drafts.push(open)
  }
}
