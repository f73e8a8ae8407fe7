import { joinCommittees } from '../../lexicon/authority.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { readLetterSigner } from '../../lexicon/letter.ts'
import { readMinister } from '../../lexicon/signer.ts'
import type { Position } from '../../tree/index.ts'
import { linesPosition } from '../../tree/index.ts'
import type { Draft } from '../draft.ts'
import { brokenDate, brokenName, platedName, readFurtherSigner, readSignatureLine } from '../endMatter.ts'
import type { Row } from '../row.ts'
import {
  readAttachmentTail,
  readDateAhead,
  readIssuerTail,
  readSignatureInside,
  readSignatureTail,
  type SignatureTail,
} from '../tail.ts'

export interface SignatureField {
  signatories: string[]
  /** They are bodies, not the person who signs an order. */
  bodies: boolean
  date: string | null
  /** A date is printed that is no day of the calendar. */
  impossible: boolean
  /** Lines of the signatories and of the date; null where not printed. */
  signatoriesAt: Position | null
  dateAt: Position | null
}

/**
 * Who signs and when, out of the signature blocks of the document itself (not of its annexes): authority and date over lines or on one,
 * several signatories, an order's signer without the office, a date cut off from its authority by a list of attachments. The office that issues the
 * minutes of a meeting, over them, does not sign: 云水县人民政府办公室　2018年3月2日.
 */
export function readSignature(
  drafts: readonly Draft[],
  isMinutes = false,
  issuers: readonly string[] = [],
  all: readonly Draft[] = drafts,
): SignatureField {
  const field: SignatureField = {
    signatories: [],
    bodies: true,
    date: null,
    impossible: false,
    signatoriesAt: null,
    dateAt: null,
  }
  for (const draft of drafts) {
    if (isMinutes && draft.because === 'printed-in-head') takePrinted(field, draft.first)
    if (draft.type !== 'signature') continue
    const inHead = draft.because === 'date-in-head'
    draft.rows.forEach((row, i) => {
      if (!(inHead && isMinutes)) takeSigners(field, row, draft.rows[i - 1])
      if (!inHead || isMinutes) takeDate(field, row, draft.rows[i - 1])
    })
  }
  if (field.signatories.length > 0 && field.date === null) takeDateAhead(field, all)
  if (field.signatories.length === 0 || field.date === null) takeTail(field, drafts, issuers)
  // the day under a title may be that of a web page: the one beside the signature goes before it
  for (const draft of drafts)
    if (draft.because === 'date-in-head') for (const row of draft.rows) takeDate(field, row, undefined)
  field.signatories = joinCommittees(field.signatories)
  return field
}

/** （云水县人民政府办公室　2025年1月27日印发） over the text of minutes, which bear no other date. */
function takePrinted(field: SignatureField, row: Row): void {
  const line = readImprintLine(row.text)
  if (line?.kind !== 'printed' || line.date === null) return
  field.date = line.date
  field.dateAt = linesPosition(row.line)
}

/** The date with which the block below the signature begins, be it the title of what the document carries. */
function takeDateAhead(field: SignatureField, drafts: readonly Draft[]): void {
  for (const [i, draft] of drafts.entries()) {
    const next = drafts[i + 1]
    if (draft.type !== 'signature' || draft.part !== 'own' || next === undefined || next.type === 'signature') continue
    const ahead = readDateAhead(next.first.text)
    if (ahead === null) continue
    field.date = ahead.date
    field.dateAt = linesPosition(next.first.line)
    return
  }
}

/** Characters of a line in which a notice has lost its line ends, at least. */
const SHORTEST_RUN = 120

/** A signature that OCR ran into the last paragraph or attachment. */
function takeTail(field: SignatureField, drafts: readonly Draft[], issuers: readonly string[]): void {
  for (const [i, draft] of drafts.entries()) {
    if (draft.type !== 'paragraph' && draft.type !== 'attachment') continue
    const row = draft.last
    const tail = tailOf(draft, i, drafts, issuers) ?? (field.date === null ? insideOf(draft, issuers) : null)
    if (!tail) continue
    if (field.signatories.length === 0) field.signatories = tail.signer === null ? tail.authorities : [tail.signer]
    if (tail.signer !== null) field.bodies = false
    field.date ??= tail.date
    field.signatoriesAt ??= linesPosition(row.line)
    if (tail.date !== null) field.dateAt ??= linesPosition(row.line)
    return
  }
}

/** The signature at the end of a paragraph, or of the list of attachments, which the date may follow on a line of its own. */
function tailOf(draft: Draft, i: number, drafts: readonly Draft[], issuers: readonly string[]): SignatureTail | null {
  const { text } = draft.last
  if (draft.type === 'attachment') return readAttachmentTail(text, issuers, datesAlone(drafts[i + 1]))
  return readSignatureTail(text) ?? readIssuerTail(text, issuers)
}

/** The signature inside the first line of a paragraph, or its last, where such a line holds a notice. */
function insideOf({ type, first, last }: Draft, issuers: readonly string[]): SignatureTail | null {
  if (type !== 'paragraph') return null
  const inside = ({ text }: Row) => (text.length > SHORTEST_RUN ? readSignatureInside(text, issuers) : null)
  return inside(first) ?? (first === last ? null : inside(last))
}

/** A block that is a date and nothing else, below the name of who signs. */
export function datesAlone(draft: Draft | undefined): boolean {
  const line = draft?.type === 'signature' ? readSignatureLine(draft.first) : null
  return line?.dated === true && line.authorities.length === 0 && line.signer === null
}

/** The writer of a letter signs by name alone: 王　小　平. */
function takeWriter(field: SignatureField, row: Row): void {
  const writer = readLetterSigner(row.text)
  if (writer === null || field.signatories.length > 0) return
  field.signatories = [writer.name]
  field.bodies = false
  field.signatoriesAt = linesPosition(row.line)
}

function takeMinister(field: SignatureField, row: Row): boolean {
  const name = readMinister(row.text)
  if (name === null) return false
  if (!field.signatories.includes(name)) field.signatories.push(name)
  field.bodies = false
  field.signatoriesAt ??= linesPosition(row.line)
  return true
}

function takeSigners(field: SignatureField, row: Row, above: Row | undefined): void {
  const line = readSignatureLine(row)
  const plated = above === undefined ? null : platedName(above, row)
  if (plated !== null) {
    field.signatories.splice(-1, 1, plated)
    return
  }
  if (!line) {
    if (takeMinister(field, row)) return
    if (above === undefined) takeWriter(field, row)
    const further = above === undefined ? null : readFurtherSigner(row, above)
    if (further !== null && !field.signatories.includes(further)) field.signatories.push(further)
    return
  }
  if (line.signer !== null) field.bodies = false
  const broken = above === undefined ? null : brokenName(above, row)
  const names = broken !== null ? [broken] : line.signer !== null ? [line.signer] : line.authorities
  for (const name of names) {
    if (field.signatories.includes(name)) continue
    field.signatories.push(name)
    field.signatoriesAt ??= linesPosition(row.line)
  }
}

/** The date of a line, or of a line and the one over it, be it none of the calendar. */
function takeDate(field: SignatureField, row: Row, above: Row | undefined): void {
  if (field.date !== null) return
  const line = readSignatureLine(row)
  const broken = line === null && above !== undefined ? brokenDate(above, row) : null
  if (!line?.dated && broken === null) return
  field.date = line === null ? (broken?.iso ?? null) : line.date
  field.impossible = field.date === null
  field.dateAt = linesPosition(broken === null ? row.line : (above as Row).line, row.line)
}
