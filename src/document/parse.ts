import { readAppendix } from '../lexicon/attachment.ts'
import { splitDatedNumber } from '../lexicon/datedNumber.ts'
import { type DocumentNumber, isCaseNumber } from '../lexicon/documentNumber.ts'
import { numbersTooMany } from '../lexicon/enumeratorArabic.ts'
import { readImprintLine } from '../lexicon/imprintLine.ts'
import { kindOf, withoutTail } from '../lexicon/kind.ts'
import { LIMITS } from '../lexicon/limits.ts'
import { normalizeText } from '../lexicon/normalize.ts'
import { noteKind, readDisclosure } from '../lexicon/note.ts'
import type { NumberForms } from '../lexicon/numberForms.ts'
import { type Promulgation, readPromulgation } from '../lexicon/promulgation.ts'
import { compact, tidy } from '../lexicon/spaces.ts'
import {
  type Block,
  type Diagnostic,
  type GazetteDocument,
  type Instrument,
  linesPosition,
  type Position,
  type Table,
} from '../tree/index.ts'
import { outerQuotes } from './announced.ts'
import { BlockBuilder } from './blocks.ts'
import { chartRows } from './chart.ts'
import { isAddressee } from './classify/head.ts'
import type { Draft } from './draft.ts'
import { authorityList, readSignatureLine } from './endMatter.ts'
import { readAddressee, splitAddressee } from './fields/addressee.ts'
import { readAnnexes } from './fields/annexes.ts'
import { isAppointmentTitle, readAppointments } from './fields/appointments.ts'
import { readAttachments } from './fields/attachments.ts'
import { readOrder } from './fields/order.ts'
import { type FieldOrigin, readOrigins } from './fields/origins.ts'
import { readReferences } from './fields/references.ts'
import { readSignature } from './fields/signature.ts'
import { readTitle, titleOfSubject } from './fields/title.ts'
import { readValidity } from './fields/validity.ts'
import { HeadingDepth } from './heading.ts'
import { pieceOf } from './piece.ts'
import type { Row } from './row.ts'
import type { ColumnHistory } from './shape.ts'
import { findTables } from './tables/index.ts'
import { blockText } from './text.ts'
import type { DocumentWatch, RowReason } from './watch.ts'

/** Where the head of a document stands; indexes into its rows. */
export interface DocumentHead {
  title: { from: number; to: number } | null
  number: number | null
  parsed: DocumentNumber | null
  inline: { title: string; rest: string } | null
  certain: boolean
}

export interface DocumentInput {
  rows: readonly Row[]
  /** By row: page numbers, running heads. */
  furniture: readonly boolean[]
  head: DocumentHead
  normalize?: boolean
  /** Print columns of the documents before this one. */
  history?: ColumnHistory
  /** Forms of document numbers that a profile adds. */
  forms?: NumberForms | null
  /** Issuer by the code of its numbers, as a profile knows them. */
  issuers?: ReadonlyMap<string, string>
  /** Given where somebody asks for reasons. */
  watch?: DocumentWatch | undefined
}

export interface ParsedDocument {
  document: GazetteDocument
  diagnostics: Diagnostic[]
  /** By row: what it was taken for, and why; null where nobody watched. */
  reasons: RowReason[] | null
  /** Where the fields came from; null where nobody watched. */
  origins: FieldOrigin[] | null
  /** By block: the rows it came from. */
  drafts: Draft[]
}

/** Reads one document: its blocks, its tables, its fields. `id`, `section` and `page` are set by the caller, who knows the issue. */
export function parseDocument(input: DocumentInput): ParsedDocument {
  const { rows, furniture, head } = input
  const titleRows = head.title
    ? rows.slice(head.title.from, head.title.to + 1).filter((row, i) => {
        const at = (head.title?.from ?? 0) + i
        return !row.blank && !furniture[at] && (at !== head.number || head.inline !== null)
      })
    : []
  const titled = head.inline ? readTitle([]) : readTitle(titleRows)
  if (head.inline) Object.assign(titled, readInlineTitle(head.inline.title))
  const limits: Diagnostic[] = []
  const charts = chartRows(rows, furniture)
  const regions = findTables(
    rows.map((row) => row.line),
    {
      isFurniture: (_line, index) => furniture[index] === true,
      isBoundary: (index) => charts.has(index) || isBoundary(rows, index, head),
      tooLarge: (finding) => limits.push(finding),
    },
  )
  const builder = new BlockBuilder({
    rows,
    furniture,
    title: head.inline && head.inline.rest !== '' ? null : head.title,
    number: head.inline ? null : head.number,
    regions,
    charts,
    announced: announcedBy(titled.title),
    issuers: titled.issuers,
    appoints: isAppointmentTitle(titled.title ?? ''),
    history: input.history,
    watch: input.watch,
  })
  const drafts = builder.build()
  const tables = regions.map((region) => region.table)
  nameTables(drafts, tables)
  const blocks = toBlocks(drafts, input.normalize === true)
  const outer = drafts.filter((draft) => draft.part === 'own')
  const pieces = drafts.filter((draft) => draft.type !== 'number' || head.inline).map((draft) => pieceOf(draft.rows))
  const signature = readSignature(outer)
  const below = head.number === null && head.inline === null ? numberBelow(outer) : null
  const parsed = head.parsed ?? below?.number ?? null
  const order = readOrder(parsed, titleRows, titled.issuers, signature.bodies ? signature.signatories : [])
  const addressee = outer.find((draft) => draft.type === 'addressee')
  const addressed = addressee ? readAddressee(blockText('addressee', addressee.rows)) : runInAddressee(head, outer)
  const attachments = readAttachments(drafts)
  const { annexes, instruments } = readAnnexes(drafts, attachments)
  const made = madeBy(outer) ?? readPromulgation(titled.note)
  const number = order?.number ?? parsed?.canonical ?? made?.number ?? null
  const disclosure = findDisclosure(drafts)
  if (titled.title === null) titled.title = subjectTitle(outer)
  // a rule printed by itself is called what the order that puts it out would call it: by its whole name
  const rule = made !== null && number === null && titled.kind === null ? instrumentKind(titled.title) : null
  if (rule !== null) titled.title = titled.full
  const title = titleOf(titled.title, order?.kind ?? null, instruments)
  const confidence: GazetteDocument['confidence'] = {}
  let issuers = order?.issuers ?? titled.issuers
  if (issuers.length === 0) issuers = mastheadIssuers(rows, head)
  if (issuers.length === 0 && made?.number)
    issuers = [made.number.split('令', 1)[0] as string].filter((name) => name !== '')
  // the profile knows whose numbers these are: beyond doubt where that body signs
  const known = issuers.length === 0 && parsed ? input.issuers?.get(parsed.code) : undefined
  if (known !== undefined) {
    issuers = [known]
    if (!signature.signatories.includes(known)) confidence['issuers'] = 'probable'
  }
  // a masthead may print the short name of the body that signs
  const short =
    issuers.length > 0 &&
    issuers.length === signature.signatories.length &&
    titled.issuers.length === 0 &&
    issuers.every((name, i) => signature.signatories[i]?.endsWith(name))
  // the masthead of a joint document is often lost, and its title leaves the issuers out: those who sign are they. One body that signs may do so
  // for another, as an office does for its government
  const joint = issuers.length === 0 && signature.signatories.length > 1
  if (order === null && (joint || (short && known === undefined)) && signature.bodies) {
    issuers = signature.signatories
    confidence['issuers'] = 'probable'
  }
  if (!head.certain && title !== null) confidence['title'] = 'probable'
  const first = rows[0] as Row
  const lastRow = rows[rows.length - 1] as Row
  const fieldPositions: Record<string, Position> = {}
  if (head.number !== null) fieldPositions['number'] = linesPosition((rows[head.number] as Row).line)
  else if (below) fieldPositions['number'] = linesPosition(below.row.line)
  if (titleRows.length > 0)
    fieldPositions['title'] = linesPosition((titleRows[0] as Row).line, (titleRows[titleRows.length - 1] as Row).line)
  if (addressee) fieldPositions['addressee'] = draftPosition(addressee)
  if (signature.signatoriesAt) fieldPositions['signatories'] = signature.signatoriesAt
  if (signature.dateAt) fieldPositions['date'] = signature.dateAt
  if (disclosure) fieldPositions['disclosure'] = disclosure.position
  const besideNumber = head.number === null ? null : (splitDatedNumber((rows[head.number] as Row).text)?.date ?? null)
  const imprint = readImprint(drafts)
  const code = order?.code ?? parsed?.code
  const validity = readValidity(pieces, signature.date)
  const document: GazetteDocument = {
    type: 'document',
    id: '',
    number,
    // 〔2018〕2号 has no code, and so no parts
    numberParts: parsed && code ? { code, year: parsed.year, serial: parsed.serial } : null,
    issuers,
    title,
    kind:
      order?.kind ??
      (made?.number ? '令' : (titled.kind ?? below?.kind ?? (made || number !== null ? instrumentKind(title) : null))),
    section: null,
    page: null,
    addressee: addressed,
    addressees: addressed === null ? [] : splitAddressee(addressed),
    signatories: signature.signatories,
    date: signature.date ?? made?.date ?? titled.date ?? besideNumber,
    disclosure: disclosure?.text ?? null,
    ...imprint,
    attachments,
    instruments,
    annexes,
    references: readReferences(pieces, number, input.forms),
    appointments: isAppointmentTitle(title ?? '')
      ? readAppointments(
          outer
            .filter((draft) => draft.type === 'paragraph' || draft.type === 'listItem')
            .map((draft) => pieceOf(draft.rows)),
        )
      : [],
    validity: validity.validity,
    confidence,
    fieldPositions,
    blocks,
    tables,
    position: linesPosition(first.line, lastRow.line),
  }
  const diagnostics: Diagnostic[] = [
    ...limits,
    ...limitHeading(drafts),
    ...regions.flatMap((region) => region.diagnostics),
  ]
  if (signature.impossible) {
    diagnostics.push({
      rule: 'date-invalid',
      severity: 'error',
      values: { actual: signature.dateAt ? dateText(rows, signature.dateAt) : null },
      position: signature.dateAt,
      document: null,
    })
  }
  const origins = input.watch
    ? readOrigins({
        document,
        head,
        rows,
        drafts,
        parsed,
        order,
        below: below !== null,
        made,
        titled,
        signature,
        validityAt: validity.position,
      })
    : null
  return { document, diagnostics, reasons: builder.reasons, drafts, origins }
}

function dateText(rows: readonly Row[], at: Position): string {
  return rows.find((row) => row.line.number === at.start.line)?.text ?? ''
}

function readInlineTitle(title: string): ReturnType<typeof readTitle> {
  return readTitle([{ text: title, compact: compact(title) } as Row])
}

/** A rule printed by itself is of the kind that its title names: …补充规定（七） → 规定. */
function instrumentKind(title: string | null): string | null {
  return title === null
    ? null
    : (/(?:条例|规定|办法|细则|规则|规程|章程|规范|解释|决定)$/u.exec(withoutTail(title))?.[0] ?? null)
}

/** Issuers out of a masthead over the number: 甲市人民政府会议纪要, 甲部办公厅　文件. */
function mastheadIssuers(rows: readonly Row[], head: DocumentHead): string[] {
  if (head.number === null || head.title === null || head.title.from < head.number) return []
  return rows.slice(0, head.number).flatMap((row) => {
    if (row.blank) return []
    const names = authorityList(row.text.replace(/(?:专题)?(?:会议纪要|办公会议纪要|文\s*件|简报)\s*$/u, ''))
    return names ?? []
  })
}

/** The number of a document whose head has none: under the date of an announcement (法释〔2020〕14号), or that of a judgment. */
function numberBelow(outer: readonly Draft[]): { number: DocumentNumber; row: Row; kind: string | null } | null {
  const at = outer.findIndex((draft) => draft.type === 'number')
  const row = outer[at]?.first
  const number = row?.number ?? null
  if (!row || number === null || number.code === '') return null
  // 某法院民事判决书⏎（2019）白02民终388号, under the name of the case and its gist
  const above = isCaseNumber(number) ? outer[at - 1] : undefined
  return { number, row, kind: above ? kindOf(above.last.text) : null }
}

/**
 * Title of a document: as printed; of an order, and of an announcement that only puts out a rule, that of what it puts out; 公告 where an
 * announcement has none.
 */
function titleOf(printed: string | null, kind: string | null, instruments: readonly Instrument[]): string | null {
  const own = printed === kind ? null : printed
  if (kind === null) return printed
  if (kind === '令') return instruments[0]?.title ?? own
  return own ?? (instruments.length === 1 ? (instruments[0]?.title ?? kind) : kind)
}

/** The subject that stands for a title in a Taiwan document. */
function subjectTitle(outer: readonly Draft[]): string | null {
  for (const draft of outer) {
    const title = draft.type === 'paragraph' ? titleOfSubject(blockText('paragraph', draft.rows)) : null
    if (title !== null) return title
  }
  return null
}

/** What the note under the title of a law or rule says of its making. */
function madeBy(outer: readonly Draft[]): Promulgation | null {
  for (const draft of outer) {
    if (draft.type === 'note') {
      const made = readPromulgation(blockText('note', draft.rows))
      if (made) return made
    } else if (draft.type !== 'title') return null
  }
  return null
}

/** An addressee that shares its line with the text: 各省人民政府，国务院各部委:　　多年来，… */
function runInAddressee(head: DocumentHead, outer: readonly Draft[]): string | null {
  const first = outer.find((draft) => draft.type === 'paragraph')
  const text =
    head.inline && head.inline.rest !== '' ? head.inline.rest : (first?.rows[0]?.line.value ?? '').trimStart()
  const match = /^([^。；：:]{4,300}[：:])(\s{0,20})\S/u.exec(text.slice(0, 400))
  if (!match?.[1] || (match[2] === '' && !head.inline)) return null
  return isAddressee(compact(match[1])) ? readAddressee(match[1]) : null
}

/** 关于印发《甲方案》《乙方案》的通知, 关于印发甲县防汛方案的通知: what the title says is carried. */
function announcedBy(title: string | null): string[] {
  if (title === null) return []
  const out = outerQuotes(title)
  const issued = /(?:印发|公布|发布|下达|转发|批转)(.{4,}?)的(?:通知|决定|函|通告|公告)$/u.exec(title)
  if (issued?.[1]) out.push(issued[1].replace(/^《|》$/gu, ''))
  return out
}

function isBoundary(rows: readonly Row[], index: number, head: DocumentHead): boolean {
  if (index === head.number || (head.title !== null && index >= head.title.from && index <= head.title.to)) return true
  const row = rows[index] as Row
  if (row.onCard) return true
  if (row.blank || row.text.length > 80) return false
  const first = row.compact.charCodeAt(0)
  if (first === 0x9644) return /^附件[0-9一二三四五六七八九十：:]{0,4}$/u.test(row.compact)
  return (
    noteKind(row.text) === 'disclosure' || readImprintLine(row.text) !== null || readSignatureLine(row)?.dated === true
  )
}

/** The title of an annex is that of the table that stands first under it, where the table has none of its own. */
function nameTables(drafts: readonly Draft[], tables: readonly Table[]): void {
  let above: Draft | null = null
  for (const draft of drafts) {
    if (draft.type === 'annexTitle') above = draft
    else if (draft.type === 'table' && draft.table !== undefined) {
      const table = tables[draft.table]
      if (table && table.title === null && above) {
        const title = blockText('annexTitle', above.rows)
        table.title = tidy(readAppendix(title)?.title ?? title)
      }
      above = null
    } else if (draft.type !== 'caption') above = null
  }
}

function toBlocks(drafts: readonly Draft[], normalize: boolean): Block[] {
  const depth = new HeadingDepth()
  return drafts.map((draft) => {
    const block: Block = { type: draft.type as Block['type'], position: draftPosition(draft) }
    if (draft.type === 'table') {
      block.table = draft.table ?? 0
      return block
    }
    if (draft.type === 'annexTitle') depth.reset()
    block.text = blockText(draft.type, draft.rows)
    if (draft.type === 'heading') {
      const enumerator = (draft.rows[0] as Row).enumerator
      block.depth = depth.depth(
        enumerator?.style === 'decimal'
          ? `decimal${enumerator.label.split('.').length}`
          : (enumerator?.style ?? 'none'),
      )
      block.label = enumerator?.label ?? null
    }
    if (normalize) block.normalized = normalizeText(block.text)
    return block
  })
}

/** The first line of text whose number would make it a heading deeper than headings are read. */
function limitHeading(drafts: readonly Draft[]): Diagnostic[] {
  for (const { type, rows } of drafts) {
    const row = type === 'table' ? undefined : rows.find(({ text }) => numbersTooMany(text) > 0)
    if (row === undefined) continue
    const values = { actual: numbersTooMany(row.text), expected: LIMITS.decimalNumbers }
    return [{ rule: 'limit-heading', severity: 'warning', values, position: linesPosition(row.line), document: null }]
  }
  return []
}

function draftPosition(draft: Draft): Position {
  return linesPosition((draft.rows[0] as Row).line, (draft.rows[draft.rows.length - 1] as Row).line)
}

/** The note on publication: of the document itself, then of whatever stands below; run into other text as well. */
function findDisclosure(drafts: readonly Draft[]): { text: string; position: Position } | null {
  for (const inner of [false, true]) {
    for (const draft of drafts) {
      if ((draft.part !== 'own') !== inner || draft.type !== 'note') continue
      const text = blockText('note', draft.rows)
      if (noteKind(text) !== 'disclosure') continue
      return { text: compact(text).replace(/^[（(]|[）)]。?$/gu, ''), position: draftPosition(draft) }
    }
  }
  for (const draft of drafts) {
    if (draft.type !== 'paragraph' && draft.type !== 'signature' && draft.type !== 'attachment') continue
    const piece = pieceOf(draft.rows)
    const found = piece.text.includes('此') || piece.text.includes('本文') ? readDisclosure(piece.text) : null
    if (found) return { text: found.text, position: piece.position(found.from, found.to) }
  }
  return null
}

function readImprint(drafts: readonly Draft[]): { keywords: string[]; copiedTo: string[]; printedDate: string | null } {
  const out = { keywords: [] as string[], copiedTo: [] as string[], printedDate: null as string | null }
  for (const draft of drafts) {
    if (draft.type !== 'listItem') continue
    const line = readImprintLine(blockText('listItem', draft.rows))
    if (line?.kind === 'keywords') for (const value of line.values) out.keywords.push(value)
    else if (line?.kind === 'copiedTo') for (const value of line.values) out.copiedTo.push(value)
    else if (line?.kind === 'printed') out.printedDate ??= line.date
  }
  return out
}
