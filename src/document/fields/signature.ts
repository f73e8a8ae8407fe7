import { joinCommittees } from '../../lexicon/authority.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import { readLetterSigner } from '../../lexicon/letter.ts'
import { readMinister } from '../../lexicon/signer.ts'
import type { Position } from '../../tree/index.ts'
import { linesPosition } from '../../tree/index.ts'
import type { Draft } from '../draft.ts'
import { brokenDate, brokenName, platedName, readFurtherSigner, readSignatureLine } from '../endMatter.ts'
import type { Row } from '../row.ts'
import { readSignatureInside, readSignatureTail } from '../tail.ts'

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

/** Characters of a line in which a notice has lost its line ends, at least. */
const SHORTEST_RUN = 120

/** A signature that OCR ran into the last paragraph or attachment. */
function takeTail(field: SignatureField, drafts: readonly Draft[], issuers: readonly string[]): void {
  for (const draft of drafts) {
    if (draft.type !== 'paragraph' && draft.type !== 'attachment') continue
    const row = draft.rows[draft.rows.length - 1] as Row
    const inside = field.date === null && row.text.length > SHORTEST_RUN && draft.type === 'paragraph'
    const tail = readSignatureTail(row.text) ?? (inside ? readSignatureInside(row.text, issuers) : null)
    if (!tail) continue
    if (field.signatories.length === 0) field.signatories = tail.signer === null ? tail.authorities : [tail.signer]
    if (tail.signer !== null) field.bodies = false
    field.date ??= tail.date
    field.signatoriesAt ??= linesPosition(row.line)
    field.dateAt ??= linesPosition(row.line)
    return
  }
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
