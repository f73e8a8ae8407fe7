import { splitDatedNumber } from '../lexicon/datedNumber.ts'
import { kindOf } from '../lexicon/kind.ts'
import type { NumberForms } from '../lexicon/numberForms.ts'
import { compact } from '../lexicon/spaces.ts'
import { wholeNames } from '../lexicon/wrappedName.ts'
import { type Diagnostic, type GazetteDocument, linesPosition, type Position } from '../tree/index.ts'
import { announcedBy } from './announced.ts'
import { BlockBuilder } from './blocks.ts'
import { chartRows } from './chart.ts'
import type { Draft } from './draft.ts'
import { readAddressee, runInAddressee, splitAddressee } from './fields/addressee.ts'
import { readAnnexes } from './fields/annexes.ts'
import { isAppointmentTitle, readAppointments } from './fields/appointments.ts'
import { readAttachments } from './fields/attachments.ts'
import { readDisclosureNote } from './fields/disclosure.ts'
import { readImprintLines } from './fields/imprint.ts'
import { settleIssuers } from './fields/issuers.ts'
import { madeBy } from './fields/made.ts'
import { numberBelow } from './fields/numberBelow.ts'
import { readOrder } from './fields/order.ts'
import { type FieldOrigin, readOrigins } from './fields/origins.ts'
import { readReferences } from './fields/references.ts'
import { behindNumber } from './fields/runInText.ts'
import { settleTitle } from './fields/settleTitle.ts'
import { readSignature, type SignatureField } from './fields/signature.ts'
import { readTitle, type TitleField } from './fields/title.ts'
import { readValidity } from './fields/validity.ts'
import { type DocumentHead, textBehind } from './head.ts'
import { limitHeading } from './limitHeading.ts'
import { pieceOf } from './piece.ts'
import type { Row } from './row.ts'
import type { ColumnHistory } from './shape.ts'
import { boundsTable } from './tableBounds.ts'
import { findTables } from './tables/index.ts'
import { blockText } from './text.ts'
import { nameTables, treeBlocks } from './treeBlocks.ts'
import type { DocumentWatch, RowReason } from './watch.ts'

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
  const titleRows = rowsOfTitle(input)
  const titleLines = wholeNames(titleRows)
  const titled = readHeadTitle(head, titleLines)
  const limits: Diagnostic[] = []
  const charts = chartRows(rows, furniture)
  const regions = findTables(
    rows.map((row) => row.line),
    {
      isFurniture: (_line, index) => furniture[index] === true,
      isBoundary: (index) => charts.has(index) || boundsTable(rows, index, head),
      tooLarge: (finding) => limits.push(finding),
      unread: (finding) => limits.push(finding),
    },
  )
  const builder = new BlockBuilder({
    rows,
    furniture,
    title: titleBlock(head),
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
  const outer = drafts.filter((draft) => draft.part === 'own')
  const pieces = drafts
    .filter((draft) => draft.type !== 'number' || head.inline)
    .map(({ type, rows }) => pieceOf(rows, type === 'table'))

  const signature = readSignature(outer, kindOf(titled.title ?? '') === '纪要', titled.issuers, drafts)
  const below =
    head.number === null && head.inline === null ? numberBelow(outer, titled.kind === '公告' ? drafts : []) : null
  const parsed = head.parsed ?? below?.number ?? null
  const order = readOrder(parsed, titleLines, titled.issuers, signature.bodies ? signature.signatories : [])
  const addressedAt = outer.find((draft) => draft.type === 'addressee')
  const addressee =
    addressedAt && textBehind(head) === ''
      ? readAddressee(blockText('addressee', addressedAt.rows))
      : runInAddressee(head, outer)
  const attachments = readAttachments(drafts, titled.issuers)
  const { annexes, instruments } = readAnnexes(drafts, attachments)
  const made = madeBy(outer, titled.note)
  const number = order?.number ?? parsed?.canonical ?? made?.number ?? null
  const { printed, title, kind } = settleTitle({
    titled,
    number,
    order,
    below,
    made,
    instruments,
    outer,
    sentence: textBehind(head),
  })
  const issued = settleIssuers({ rows, outer, head, parsed, order, titled, made, signature, byCode: input.issuers })
  const disclosure = readDisclosureNote(drafts)
  const imprint = readImprintLines(drafts)
  const validity = readValidity(pieces, signature.date)
  const code = order?.code ?? parsed?.code

  const fieldPositions: Record<string, Position> = {}
  const place = (field: string, at: Position | null | undefined): void => {
    if (at) fieldPositions[field] = at
  }
  const numberRow = head.number === null ? below?.row : rows[head.number]
  const [firstTitleRow] = titleRows
  place('number', numberRow && linesPosition(numberRow.line))
  place('title', firstTitleRow && linesPosition(firstTitleRow.line, (titleRows[titleRows.length - 1] as Row).line))
  place('addressee', addressedAt?.position)
  place('signatories', signature.signatoriesAt)
  place('date', signature.dateAt)
  place('disclosure', disclosure?.position)

  const document: GazetteDocument = {
    type: 'document',
    id: '',
    number,
    // 〔2018〕2号 has no code, and so no parts
    numberParts: parsed && code ? { code, year: parsed.year, serial: parsed.serial } : null,
    issuers: issued.issuers,
    title,
    kind,
    section: null,
    page: null,
    addressee,
    addressees: addressee === null ? [] : splitAddressee(addressee),
    signatories: signature.signatories,
    date: signature.date ?? made?.date ?? titled.date ?? below?.date ?? dateBesideNumber(rows, head),
    disclosure: disclosure?.text ?? null,
    keywords: imprint.keywords,
    copiedTo: imprint.copiedTo,
    printedDate: imprint.printedDate,
    attachments,
    instruments,
    annexes,
    references: readReferences(pieces, number, input.forms),
    appointments: isAppointmentTitle(title ?? '')
      ? readAppointments(
          outer
            // 二、免去 may be a heading
            .filter(({ type }) => type === 'paragraph' || type === 'listItem' || type === 'heading')
            .map((draft) => pieceOf(draft.rows)),
        )
      : [],
    validity: validity.validity,
    confidence: {
      ...(issued.confidence ? { issuers: issued.confidence } : {}),
      ...(!head.certain && title !== null ? { title: 'probable' as const } : {}),
    },
    fieldPositions,
    blocks: treeBlocks(drafts, input.normalize === true),
    tables,
    position: linesPosition((rows[0] as Row).line, (rows[rows.length - 1] as Row).line),
  }
  const diagnostics: Diagnostic[] = [
    ...limits,
    ...limitHeading(drafts),
    ...regions.flatMap((region) => region.diagnostics),
    ...impossibleDate(rows, signature),
  ]
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
        titled: { ...titled, title: printed },
        signature,
        validityAt: validity.position,
      })
    : null
  return { document, diagnostics, reasons: builder.reasons, drafts, origins }
}

/** The rows of the title block: that in which the text begins is a block of the text. */
function titleBlock(head: DocumentHead): { from: number; to: number } | null {
  if (head.title === null || textBehind(head) === '') return head.title
  const to = (head.number ?? head.title.to) - 1
  return to < head.title.from ? null : { from: head.title.from, to: Math.min(to, head.title.to) }
}

/** The rows that print the title; that of the number among them only where the two share a line. */
function rowsOfTitle({ rows, furniture, head }: DocumentInput): Row[] {
  if (head.title === null) return []
  const { from, to } = head.title
  return rows.slice(from, to + 1).filter((row, i) => {
    const at = from + i
    return !row.blank && !furniture[at] && (at !== head.number || head.inline !== null)
  })
}

function readHeadTitle(head: DocumentHead, titleRows: readonly Row[]): TitleField {
  // 第12号　《云水县消防规定》已经…通过: the masthead of the order is above
  const text = head.inline?.title ?? ''
  if (text === '') return readTitle(titleRows)
  return readTitle([{ text, compact: compact(text) } as Row])
}

/** 云政发〔2003〕5号　2003年3月4日, 云政发〔2003〕5号（二〇〇三年三月四日）　　为了…: the date in the line of the number. */
function dateBesideNumber(rows: readonly Row[], head: DocumentHead): string | null {
  const { day } = behindNumber(textBehind(head))
  if (day !== null) return day
  return head.number === null ? null : (splitDatedNumber((rows[head.number] as Row).text)?.date ?? null)
}

/** A date is printed under the document that no calendar knows: 2023年2月30日. */
function impossibleDate(rows: readonly Row[], { impossible, dateAt }: SignatureField): Diagnostic[] {
  if (!impossible) return []
  const actual = dateAt && (rows.find((row) => row.line.number === dateAt.start.line)?.text ?? '')
  return [{ rule: 'date-invalid', severity: 'error', values: { actual }, position: dateAt, document: null }]
}
