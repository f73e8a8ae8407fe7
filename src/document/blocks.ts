import { readAnnexMarker, readAttachmentHead, readAvailabilityRange } from '../lexicon/attachment.ts'
import { isAuthority } from '../lexicon/authority.ts'
import { readImprintLine } from '../lexicon/imprintLine.ts'
import { isInstrumentKind, kindOf } from '../lexicon/kind.ts'
import { noteKind } from '../lexicon/note.ts'
import { readPromulgation } from '../lexicon/promulgation.ts'
import { finalMark } from '../lexicon/punctuation.ts'
import { readRosterLine } from '../lexicon/roster.ts'
import { taiwanLabel } from '../lexicon/taiwan.ts'
import type { BlockType } from '../tree/index.ts'
import { AnnouncedTitles } from './announced.ts'
import { continues } from './continuation.ts'
import type { Draft } from './draft.ts'
import { readSignatureLine } from './endMatter.ts'
import { isUnnumberedHeading, judgeNumbered } from './heading.ts'
import { isAppointmentLine, isDuty, listReason } from './listLine.ts'
import { bracketsOpenIn, textOf } from './openText.ts'
import type { Row } from './row.ts'
import { type ColumnHistory, Shape } from './shape.ts'
import type { TableRegion } from './tables/index.ts'
import { readSignatureTail } from './tail.ts'
import { blockText } from './text.ts'

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
  /** The document has an addressee where one can stand: not orders, announcements, news. */
  appointments: boolean
  history?: ColumnHistory | undefined
}

/** What a row was taken for, for `explain`. */
export interface RowReason {
  role: BlockType | 'numbered' | 'furniture' | 'blank'
  because: string
}

type Zone = 'head' | 'body' | 'attachments' | 'signed' | 'annexHead'

const MOST_TITLE_ROWS = 5

/** Turns the rows of a document into blocks, in order, each row in exactly one block or marked as furniture. */
export class BlockBuilder {
  readonly drafts: Draft[] = []
  readonly reasons: RowReason[]
  readonly #context: BlockContext
  readonly #rows: readonly Row[]
  readonly #shape: Shape
  readonly #announced = new AnnouncedTitles()
  /** Of these, the entries of the list of attachments. */
  readonly #listed = new AnnouncedTitles()
  readonly #tableRole = new Map<number, { region: number; role: 'table' | 'caption' | 'furniture'; begins: boolean }>()
  /** The labelled head of a Taiwan document stands here: 發文日期：, 發文字號：. */
  readonly #taiwan: boolean
  #zone: Zone = 'head'
  /** The title of an instrument or annex has just ended: an addressee may follow. */
  #afterTitle = false
  #open: Draft | null = null
  #part: Draft['part'] = 'own'
  #signed = false
  #bodySeen = 0
  #lastEntry = 0
  #sibling = new Map<string, { type: string; sentence: boolean }>()
  /** Row index up to which rows have been taken by a look ahead. */
  #taken = -1

  constructor(context: BlockContext) {
    this.#context = context
    this.#rows = context.rows
    this.#taiwan = context.number !== null && taiwanLabel((context.rows[context.number] as Row).text) !== null
    this.reasons = new Array<RowReason>(context.rows.length)
    context.regions.forEach((region, r) => {
      for (const { index, role, begins } of region.roles) this.#tableRole.set(index, { region: r, role, begins })
    })
    this.#shape = new Shape(
      context.rows.filter(
        (row, i) => !row.blank && !context.furniture[i] && !this.#tableRole.has(i) && !this.#isHead(i),
      ),
      context.history,
    )
    if (context.rows.some((row) => !row.blank && row.enumerator?.style === 'decimal'))
      for (const row of context.rows) if (!row.blank) row.allowBareDecimal()
    for (const title of context.announced) this.#announced.add(title)
  }

  build(): Draft[] {
    for (let i = 0; i < this.#rows.length; i++) this.#take(i)
    this.#close(null, false)
    return this.drafts
  }

  #isHead(i: number): boolean {
    const { title, number } = this.#context
    return i === number || (title !== null && i >= title.from && i <= title.to)
  }

  #take(i: number): void {
    const row = this.#rows[i] as Row
    if (row.blank) {
      this.reasons[i] = { role: 'blank', because: 'nothing printed' }
      return
    }
    if (i <= this.#taken) return
    const { furniture, title, number } = this.#context
    const cell = this.#tableRole.get(i)
    if (cell) {
      this.#takeTable(i, row, cell)
      return
    }
    if (furniture[i] && !this.#isHead(i)) {
      this.reasons[i] = { role: 'furniture', because: 'a page number, a running head or a drawn line' }
      return
    }
    if (i === number) {
      this.#start('number', i, 'the line holds a document number and nothing else')
      return
    }
    if (title && i >= title.from && i <= title.to) {
      if (this.#open?.type === 'title') this.#add(i, 'the title goes on')
      else this.#start('title', i, 'issuer and title above the number')
      return
    }
    if (number !== null && i < number && (title === null || title.from > number)) {
      if (this.#open?.type === 'title') this.#add(i, 'another issuer above the number')
      else this.#start('title', i, 'the issuer above the number')
      return
    }
    this.#takeText(i, row)
  }

  #takeTable(
    i: number,
    row: Row,
    cell: { region: number; role: 'table' | 'caption' | 'furniture'; begins: boolean },
  ): void {
    if (cell.role === 'furniture') {
      this.reasons[i] = {
        role: 'furniture',
        because: 'a table head or title repeated after a page break, or a drawn line',
      }
      return
    }
    if (
      this.#open &&
      this.#open.type === cell.role &&
      !cell.begins &&
      (cell.role !== 'table' || this.#open.table === cell.region)
    ) {
      this.#add(i, cell.role === 'table' ? 'a row of the same table' : 'the caption goes on')
      return
    }
    this.#enterBody(row)
    this.#start(cell.role, i, cell.role === 'table' ? 'a row of a table' : 'title, unit or note of a table')
    if (cell.role === 'table' && this.#open) this.#open.table = cell.region
  }

  #takeText(i: number, row: Row): void {
    const announced = this.#announcedRows(i)
    let apart = ''
    if (this.#open) {
      const opens = announced > 0 ? 'a title that the document announced' : this.#opens(i, row)
      const bracket = this.#isBracket(row) && this.#bracketsRunIn()
      const verdict = continues(this.#open, row, {
        shape: this.#shape,
        opens,
        pageTurned: this.#pageTurned(i),
        bracket,
      })
      if (verdict.joins) {
        this.#add(i, verdict.because)
        return
      }
      apart = `; ${verdict.because}`
      this.#close(row, this.#nextIsList(i - 1), i)
    }
    this.#begin(i, row, announced)
    const reason = this.reasons[i]
    if (reason) reason.because += apart
  }

  // ── what a line opens

  /** Why a row begins a block of its own whatever stands before it; null where it may go on. */
  #opens(i: number, row: Row): string | null {
    const text = row.text
    if (this.#taiwan && (taiwanLabel(text) || /^(?:主旨|依據|說明|公告事項|辦法)[：:]/u.test(row.compact)))
      return 'a labelled line of the head'
    if (noteKind(text)) return 'a note in brackets'
    if (readAttachmentHead(text)) return 'a list of attachments'
    if (readAnnexMarker(text)) return 'an annex marker'
    if (readImprintLine(text)) return 'a line of the imprint under a document'
    if (this.#signatureAt(i, row)) return 'a signature'
    const enumerator = row.enumerator
    if (enumerator) return this.#plausible(row) ? `the number ${enumerator.label}` : null
    if (row.markdownDepth > 0) return 'a markdown heading'
    if (/^(?:——|—— )/u.test(text)) return 'a dash opens an item'
    const list = listReason(row)
    const open = this.#open
    const text0 = open !== null && (open.type === 'paragraph' || open.type === 'numbered') ? textOf(open) : ''
    if (open !== null && text0 !== '' && bracketsOpenIn(open) !== '') return null
    if (list === 'roster-label' || list === 'label') return 'a labelled line'
    if (list === 'roster-name' && (open?.type === 'listItem' || (open?.type === 'numbered' && this.#inNames())))
      return 'a name with a post'
    if (list === 'name' && this.#inNames() && !this.#openIsFull()) return 'a name in a list of names'
    if (this.#context.appointments && isAppointmentLine(row)) return 'an appointment'
    if (list === 'bracketed-label' && text0 !== '' && finalMark(text0) !== null && !this.#bracketsRunIn())
      return 'a bracket of responsible bodies'
    if (isDuty(row)) return 'a body and its duty'
    if (/^(?:问|答|記者|记者)[：:]/u.test(row.compact)) return 'a question or an answer'
    return null
  }

  /** A number at the head of a line is an item's, unless the line before is full and stops in mid-sentence and no such item is due. */
  #plausible(row: Row): boolean {
    const open = this.#open
    const enumerator = row.enumerator
    if (!open || !enumerator || (open.type !== 'paragraph' && open.type !== 'numbered')) return true
    const last = open.rows[open.rows.length - 1] as Row
    if (finalMark(last.text) !== null && finalMark(last.text) !== 'comma') return true
    if (!this.#shape.isFull(last, open.rows.length === 1)) return true
    if (this.#shape.isIndented(row)) return true
    // a full line without end: the item must be the one that is due
    return enumerator.ordinal === 1 || this.#ordinals.get(enumerator.style) === enumerator.ordinal - 1
  }

  #isBracket(row: Row): boolean {
    return (
      /^[（(]/u.test(row.compact) &&
      (listReason(row) === 'bracketed-label' ||
        /^[（(][^（）()。]{2,200}(?:负责|落实|配合|牵头)[）)]$/u.test(row.compact))
    )
  }

  /** 各乡镇党委书记 in a roster: a post without a name. */
  #isPostLine(row: Row): boolean {
    const before = this.#open ?? this.drafts[this.drafts.length - 1]
    if (before?.type !== 'listItem' || row.compact.length > 20 || row.enumerator) return false
    return (
      readRosterLine((before.rows[0] as Row).text) !== null &&
      /^\p{Script=Han}{3,}(?:书记|长|主任|负责人|人员|同志|干部|员)$/u.test(row.compact)
    )
  }

  #runIn: boolean | undefined

  /** Whether the document prints its brackets of responsible bodies behind the text: …。（责任单位：县水利局）. */
  #bracketsRunIn(): boolean {
    this.#runIn ??= this.#rows.some(
      (row) =>
        !row.blank &&
        /[。；][（(](?:责(?:任(?:单位)?)?[：:]?|牵头|配合|[^（）()。]{2,60}(?:负责|落实|配合|牵头)[）)])/u.test(
          row.compact,
        ),
    )
    return this.#runIn
  }

  /** The last line of the open block reaches the margin: what follows goes on with it. */
  #openIsFull(): boolean {
    const open = this.#open
    return (
      open !== null &&
      open.type !== 'listItem' &&
      this.#shape.isFull(open.rows[open.rows.length - 1] as Row, open.rows.length === 1)
    )
  }

  readonly #ordinals = new Map<string, number>()

  #inNames(): boolean {
    const before = this.#open ?? this.drafts[this.drafts.length - 1]
    if (!before) return false
    if (before.type === 'listItem' || before.type === 'heading' || before.type === 'annexTitle') return true
    if (before.type === 'numbered') return (before.rows[0] as Row).compact.length <= 24
    return before.type === 'paragraph' && finalMark(blockText('paragraph', before.rows.slice(-2))) === 'colon'
  }

  /** A row signs: it has a date, or a date or another signatory follows it, or it names the issuer at the end of the text. */
  #signatureAt(i: number, row: Row): boolean {
    const line = readSignatureLine(row)
    if (!line) return false
    if (this.#zone === 'head' && !line.dated) return false
    if (line.dated && line.authorities.length > 0) return true
    if (line.dated) return row.width <= 40
    for (let j = i + 1, seen = 0; j < this.#rows.length && seen < 6; j++) {
      const below = this.#rows[j] as Row
      if (below.blank || this.#context.furniture[j]) continue
      seen++
      const next = readSignatureLine(below)
      if (next?.dated) return true
      if (next) continue
      const attached = readAttachmentHead(below.text) !== null
      if (noteKind(below.text) || readImprintLine(below.text) || attached)
        return this.#namesIssuer(line.authorities) || line.signer !== null
      break
    }
    if (line.signer !== null) return this.#open?.type !== 'listItem' && /[\s\u3000]/u.test(row.text)
    return (
      (this.#namesIssuer(line.authorities) && this.#bodySeen > 0 && !this.#signed && this.#open?.type !== 'listItem') ||
      (row.indent >= 24 && this.#bodySeen > 0)
    )
  }

  #namesIssuer(names: readonly string[]): boolean {
    return names.length > 0 && names.every((name) => this.#context.issuers.includes(name))
  }

  #pageTurned(i: number): boolean {
    for (let j = i - 1, blanks = 0; j >= 0; j--) {
      const row = this.#rows[j] as Row
      if (this.#context.furniture[j] && !row.blank) return true
      if (!row.blank) return false
      if (++blanks > 3) return true
    }
    return false
  }

  // ── beginning a block

  #begin(i: number, row: Row, announced: number): void {
    const text = row.text
    const label = this.#taiwan ? taiwanLabel(text) : null
    if (label !== null && (this.#bodySeen === 0 || label === '正本' || label === '副本')) {
      this.#start(TAIWAN_BLOCK[label] ?? 'listItem', i, 'a labelled line of the head')
      return
    }
    const marker = readAnnexMarker(text)
    if (marker && !(marker.title !== null && this.#isListed(marker.title))) {
      this.#enterBody(row)
      this.#start('annex', i, 'the marker of an annex')
      this.#part = 'annex'
      if (this.#open) this.#open.part = 'annex'
      this.#zone = marker.title === null ? 'annexHead' : 'body'
      this.#forget()
      return
    }
    if (REGISTRATION.test(row.compact) && this.#bodySeen === 0) {
      this.#start('number', i, 'the registration number of a normative document')
      return
    }
    if (this.#bodySeen === 0 && readPromulgation(text)) {
      this.#start('note', i, 'when and by what it was made')
      return
    }
    if (this.#afterTitle && /^.{2,30}[：:]$/u.test(row.compact) && isAuthority(row.compact.slice(0, -1))) {
      this.#afterTitle = false
      this.#start('addressee', i, 'the addressee of the text that is carried')
      return
    }
    this.#afterTitle = false
    if (this.#zone === 'head' && this.#isAddressee(i, row)) {
      this.#start('addressee', i, 'names of bodies up to a colon, before the text')
      this.#zone = 'body'
      return
    }
    const attachments = readAttachmentHead(text) ?? (marker ? { rest: marker.title ?? '' } : null)
    if (attachments) {
      this.#enterBody(row)
      this.#start('attachment', i, 'a list of attachments opens with 附件：')
      this.#zone = 'attachments'
      this.#lastEntry = /^[1１][.．、]/u.test(attachments.rest) || !/^\d/u.test(attachments.rest) ? 1 : 0
      if (attachments.rest === '') this.#lastEntry = 0
      return
    }
    if (this.#zone === 'attachments' && this.#isNextEntry(row)) {
      this.#start('attachment', i, 'the next entry of the list of attachments')
      this.#lastEntry++
      return
    }
    if (noteKind(text)) {
      this.#start('note', i, 'a note in brackets')
      if (this.#signed || this.#zone !== 'head') this.#zone = 'signed'
      return
    }
    if (readImprintLine(text)) {
      this.#start('listItem', i, '主题词, 抄送 and 印发 stand under a document')
      this.#zone = 'signed'
      return
    }
    if (this.#signatureAt(i, row)) {
      this.#start('signature', i, 'a signing body, or the date')
      this.#zone = 'signed'
      this.#signed = true
      return
    }
    if (this.#zone === 'annexHead' || announced > 0 || this.#zone === 'signed') {
      const to = announced > 0 ? i + announced - 1 : this.#titleEnd(i, this.#zone === 'annexHead')
      if (to >= i) {
        this.#takeTitle(
          i,
          to,
          announced > 0 ? 'a title that the document announced' : 'a title after the marker or the signature',
        )
        return
      }
    }
    this.#enterBody(row)
    this.#beginText(i, row)
  }

  #beginText(i: number, row: Row): void {
    const enumerator = row.enumerator
    if (enumerator) {
      this.#start('numbered', i, `the number ${enumerator.label}`)
      this.#ordinals.set(enumerator.style, enumerator.ordinal)
      return
    }
    const list = listReason(row)
    if (list === 'roster-label' || list === 'label') {
      this.#start('listItem', i, 'a label and its value')
      return
    }
    if (list === 'roster-name' && (this.#inNames() || this.#nextIsList(i))) {
      this.#start('listItem', i, 'a name with a post')
      return
    }
    if (this.#isPostLine(row)) {
      this.#start('listItem', i, 'a post among the names of a roster')
      return
    }
    if (SEAL.test(row.compact) && this.#part !== 'own') {
      this.#start('signature', i, 'a place to sign or seal in a form')
      return
    }
    if (list === 'name' && this.#inNames()) {
      this.#start('listItem', i, 'a name in a list of names')
      return
    }
    if (list === 'bracketed-label') {
      this.#start('listItem', i, 'a bracket of responsible bodies')
      return
    }
    if (this.#context.appointments && isAppointmentLine(row)) {
      this.#start('listItem', i, 'an appointment')
      return
    }
    this.#start('paragraph', i, 'running text')
  }

  /** The line is an entry of the list of attachments that stands there already: 附件1：… after 附件：. */
  #isListed(_title: string): boolean {
    return (
      this.#zone === 'attachments' ||
      (!this.#signed && this.#zone === 'body' && this.#part === 'own' && this.#announced.has(_title))
    )
  }

  #isNextEntry(row: Row): boolean {
    const enumerator = row.enumerator
    if (enumerator?.style === 'arabic') return enumerator.ordinal === this.#lastEntry + 1
    if (/^\d{1,2}\s*[.．、]/u.test(row.compact)) return Number.parseInt(row.compact, 10) === this.#lastEntry + 1
    if (readAvailabilityRange(row.text)) return true
    const before = this.#open ?? this.drafts[this.drafts.length - 1]
    const headOnly = before !== undefined && /^附\s*件?\s*[：:]\s*$/u.test((before.rows[0] as Row).text)
    return headOnly && before.rows.length === 1 && finalMark(row.text) === null
  }

  #isAddressee(i: number, row: Row): boolean {
    if (this.#bodySeen > 0 || row.enumerator) return false
    let joined = ''
    for (let j = i, seen = 0; j < this.#rows.length && seen < 8; j++) {
      const next = this.#rows[j] as Row
      if (next.blank || this.#context.furniture[j]) continue
      seen++
      joined += next.compact
      if (joined.length > 400 || /[。；]/u.test(joined)) return false
      if (/[：:]$/u.test(joined)) return isAddressee(joined)
      if (/[：:]/u.test(next.compact) && !/^受文者[：:]/u.test(next.compact)) return false
    }
    return false
  }

  /** Last row of a title that begins at row `i`; less than `i` where none does. */
  #titleEnd(i: number, sure: boolean): number {
    let joined = ''
    let to = i - 1
    for (let j = i, seen = 0; j < this.#rows.length && seen < MOST_TITLE_ROWS; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.#context.furniture[j]) continue
      if (this.#tableRole.has(j)) break
      const mark = finalMark(row.text)
      if (
        (row.enumerator && !/^\d{4}年/u.test(row.compact)) ||
        row.width > 160 ||
        mark === 'full' ||
        mark === 'semicolon' ||
        mark === 'colon' ||
        mark === 'comma'
      )
        break
      if (
        /[。；]/u.test(row.text) ||
        readSignatureLine(row)?.dated ||
        noteKind(row.text) ||
        readAnnexMarker(row.text) ||
        readAttachmentHead(row.text)
      )
        break
      if (seen > 0 && ENDED.test(joined) && !/^[（(]/u.test(row.compact)) break
      if (seen > 0 && listReason(row) !== null) break
      if (seen > 0 && this.#announced.has(joined)) break
      seen++
      joined += row.compact
      to = j
      if (joined.length > 100) break
    }
    if (to < i) return to
    const kind = kindOf(joined)
    const titled =
      this.#announced.has(joined) ||
      (kind !== null && (isInstrumentKind(kind) || joined.length >= 6)) ||
      ENDED.test(joined)
    if (titled) return to
    const first = this.#rows[i] as Row
    // after 附件 1 the next line is the title, whatever it is called
    if (sure) return this.#isTitleLine(first) ? this.#firstBlank(i, to) : i - 1
    return first.markdownDepth > 0 || (first.indent >= 12 && first.compact.length >= 4)
      ? this.#firstBlank(i, to)
      : i - 1
  }

  #isTitleLine(row: Row): boolean {
    return row.width <= 100 && !/^(?:单位|填报|制表|表)/u.test(row.compact) && listReason(row) !== 'roster-label'
  }

  /** A title with no word to end it stops at the first blank line. */
  #firstBlank(i: number, to: number): number {
    for (let j = i + 1; j <= to; j++) if ((this.#rows[j] as Row).blank) return j - 1
    return to
  }

  #takeTitle(i: number, to: number, because: string): void {
    const afterMarker = this.#zone === 'annexHead'
    this.#start('annexTitle', i, because)
    for (let j = i + 1; j <= to; j++)
      if (!(this.#rows[j] as Row).blank && !this.#context.furniture[j]) this.#add(j, 'the title goes on')
    for (let j = i + 1; j <= to; j++) {
      if ((this.#rows[j] as Row).blank) this.reasons[j] = { role: 'blank', because: 'nothing printed' }
      else if (this.#context.furniture[j])
        this.reasons[j] = { role: 'furniture', because: 'a page number, a running head or a drawn line' }
    }
    this.#taken = to
    // （2023年3月1日县政府第3次常务会议通过）: the note under a title belongs to it
    for (let j = to + 1; j < this.#rows.length; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.#context.furniture[j]) continue
      if (/^[（(][^（）()]{2,60}[）)]$/u.test(row.compact) && !noteKind(row.text) && !row.enumerator) {
        this.#add(j, 'a line in brackets under the title')
        this.#taken = j
      }
      break
    }
    if (!afterMarker)
      this.#part = this.#listed.has(blockText('annexTitle', this.#open?.rows ?? [])) ? 'annex' : 'instrument'
    if (this.#open) this.#open.part = this.#part
    this.#zone = 'body'
    this.#afterTitle = true
    this.#forget()
  }

  #announcedRows(i: number): number {
    if (this.#zone === 'head' || (this.#zone === 'attachments' && !this.#signed && this.#open?.type === 'attachment'))
      return 0
    return this.#announced.match(
      this.#rows,
      i,
      (index) => this.#context.furniture[index] === true || this.#tableRole.has(index),
    )
  }

  #enterBody(row: Row): void {
    if (this.#zone === 'head' || this.#zone === 'attachments' || this.#zone === 'annexHead') this.#zone = 'body'
    else if (this.#zone === 'signed' && !row.blank) this.#zone = 'body'
    this.#bodySeen++
  }

  /** Numbering begins anew in every annex. */
  #forget(): void {
    this.#sibling.clear()
    this.#ordinals.clear()
  }

  // ── opening and closing

  #start(type: Draft['type'], i: number, because: string): void {
    this.#close(this.#rows[i] as Row, this.#nextIsList(i - 1), i)
    this.#open = { type, rows: [this.#rows[i] as Row], because, part: this.#part }
    this.reasons[i] = { role: type, because }
  }

  #add(i: number, because: string): void {
    if (!this.#open) return
    this.#open.rows.push(this.#rows[i] as Row)
    this.reasons[i] = { role: this.#open.type, because }
  }

  /** Whether the first text after row `i` is a line of a list. */
  #nextIsList(i: number): boolean {
    for (let j = i + 1; j < this.#rows.length; j++) {
      const row = this.#rows[j] as Row
      if (row.blank || this.#context.furniture[j]) continue
      return !this.#tableRole.has(j) && listReason(row) !== null
    }
    return false
  }

  #close(next: Row | null, nextIsList: boolean, at = this.#rows.length): void {
    const open = this.#open
    if (!open) return
    this.#open = null
    this.#settle(open, next, nextIsList, at)
    this.drafts.push(open)
    if (
      open.part === 'own' &&
      open.type === 'paragraph' &&
      readSignatureTail((open.rows[open.rows.length - 1] as Row).text)
    ) {
      this.#zone = 'signed'
      this.#signed = true
    }
    if (open.part === 'own' || (open.part === 'instrument' && open.type === 'attachment')) this.#announce(open)
  }

  /** Makes up its mind about a numbered line, and about a short line that may be a heading. */
  #settle(open: Draft, next: Row | null, nextIsList: boolean, at: number): void {
    const first = open.rows[0] as Row
    if (open.type === 'numbered' && first.enumerator) {
      const style = first.enumerator.style
      const text = blockText('numbered', open.rows)
      const nextIsFact = next !== null && (listReason(next) === 'label' || readSignatureLine(next) !== null)
      const verdict = judgeNumbered(stripLabel(text, first), { ...first.enumerator, length: 0 }, first, {
        next,
        before: this.#sibling.get(style) ?? null,
        nextIsFact,
      })
      open.type = verdict.type
      open.because = `${open.because}: ${verdict.because}`
      this.#sibling.set(style, { type: verdict.type, sentence: finalMark(text) === 'full' && !/[。；]./u.test(text) })
    } else if (
      open.type === 'paragraph' &&
      open.rows.length === 1 &&
      (first.markdownDepth > 0 ||
        isUnnumberedHeading(first, next, nextIsList || this.#tableRole.get(at)?.role === 'table'))
    ) {
      if (first.markdownDepth > 0 && /[。；]/u.test(first.text)) return
      if (next !== null && readSignatureLine(next)?.dated) return
      open.type = 'heading'
      open.because = 'a short line without a number over its content'
    }
  }

  /** 《…方案》已经县政府同意，现印发给你们: what the text names may stand below as a title. */
  #announce(open: Draft): void {
    const text = blockText('paragraph', open.rows)
    if (open.type === 'attachment') {
      for (const piece of text.split(/(?<=[）)])\s*(?=\d{1,2}[.．、])/u)) {
        const title = piece
          .replace(/^附\s*件?\s*\d{0,2}\s*[：:]/u, '')
          .replace(/^\s*\d{1,2}\s*[.．、]\s*/u, '')
          .replace(/[（(][^（）()]*(?:见网络版|略|另发|附后)[^（）()]*[）)]$/u, '')
        this.#announced.add(title)
        this.#listed.add(title)
      }
    } else if (open.type === 'paragraph' && this.#bodySeen <= 4) this.#announced.addQuoted(text)
  }
}

function stripLabel(text: string, first: Row): string {
  const label = first.enumerator?.label ?? ''
  return text.startsWith(label) ? text.slice(label.length).trim() : first.afterEnumerator
}

/** Names of bodies up to a colon: 各乡（镇）人民政府，县直各有关单位：. A lead-in sentence (现将…通知如下：) is none. */
export function isAddressee(text: string): boolean {
  if (NOT_ADDRESSEE.test(text) || /\d{4}年\d{1,2}月|《/u.test(text)) return false
  return ADDRESSEE.test(text) || (text.match(/、/gu)?.length ?? 0) >= 2
}

/** 规范性文件登记号 beside the number: HNPR—2021—01006. */
const REGISTRATION = /^(?:登记号|统一编号|备案号)?[：:]?[A-Z]{2,6}[—–-]?\d{4}[—–-]\d{3,8}$/u

/** 审核人（签章）：, 村委会（盖章）: where a form is signed. */
const SEAL = /^[^。，]{2,24}[（(](?:签章|盖章|手印|签字|签名|公章|签名或盖章)[）)][：:]?.{0,12}$/u

const TAIWAN_BLOCK: Record<string, BlockType> = { 發文日期: 'signature', 受文者: 'addressee', 附件: 'attachment' }

const ADDRESSEE =
  /(?:政府|政府各|各有关|单位|部门|委员会|委|办|局|厅|院|署|处|公司|中心|机构|企业|集团|学校|医院|银行|协会|人大常委会|直属|室|部|会|乡|镇|街道|府|機關|學校|同志|按摩店|店|厂|社|队|所)[^：:]{0,12}[：:]$/u
const NOT_ADDRESSEE =
  /如下[：:]$|^(?:为|根据|按照|经|现将|现就|近年来|随着|日前|近日|主旨)|通知[：:]$|决定[：:]$|要求[：:]$|命令[：:]$|公告[：:]$|(?:同志们|各位代表|女士们|先生们|朋友们)|(?:任命|决定|免去|聘任)[：:]$/u
const ENDED =
  /(?:方案|办法|规定|条例|细则|规则|规划|计划|要点|预案|制度|标准|清单|目录|名单|意见|纲要|章程|准则|职责|表|流程|政策|措施|指南|规程|报告|决定|名录|安排|办法（试行）|（试行）|（暂行）)$/u
