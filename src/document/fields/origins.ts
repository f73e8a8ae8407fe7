import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import { readImprintLine } from '../../lexicon/imprintLine.ts'
import type { Promulgation } from '../../lexicon/making.ts'
import { contra, type Evidence, type GazetteDocument, linesPosition, type Position, pro } from '../../tree/index.ts'
import type { Draft } from '../draft.ts'
import type { DocumentHead } from '../head.ts'
import type { Row } from '../row.ts'
import { blockText } from '../text.ts'
import type { OrderField } from './order.ts'
import type { SignatureField } from './signature.ts'
import type { TitleField } from './title.ts'

/** Where a field was read from, and why its value is what it is. */
export interface FieldOrigin {
  field: keyof GazetteDocument
  at: Position | null
  evidence: Evidence[]
}

/** What the fields of a document were made from. */
export interface FieldSources {
  document: GazetteDocument
  head: DocumentHead
  rows: readonly Row[]
  drafts: readonly Draft[]
  parsed: DocumentNumber | null
  order: OrderField | null
  /** The number stands below the head. */
  below: boolean
  made: Promulgation | null
  titled: TitleField
  signature: SignatureField
  validityAt: Position | null
}

/** The origin of every field of a document that has a value and stands in one place; worked out only where somebody asks. */
export function readOrigins(sources: FieldSources): FieldOrigin[] {
  const { document, drafts } = sources
  const { title: titleAt, signatories: signedAt } = document.fieldPositions
  const origins: FieldOrigin[] = []
  const put = (field: keyof GazetteDocument, at: Position | null | undefined, ...evidence: Evidence[]): void => {
    origins.push({ field, at: at ?? null, evidence })
  }
  if (document.number !== null) put('number', document.fieldPositions['number'] ?? titleAt, ...numberEvidence(sources))
  if (document.title !== null) for (const at of titlePositions(sources)) put('title', at, ...titleEvidence(sources))
  if (document.kind !== null) put('kind', titleAt ?? document.fieldPositions['number'], pro(kindReason(sources)))
  if (document.issuers.length > 0) {
    const because = issuersReason(sources)
    put('issuers', because === 'issuers-from-signature' ? signedAt : mastheadAt(sources, because), pro(because))
  }
  if (document.addressee !== null) {
    const at = document.fieldPositions['addressee']
    put('addressee', at ?? runInAt(sources), pro(at ? 'addressee' : 'addressee-run-in'))
  }
  if (document.signatories.length > 0)
    put('signatories', signedAt, pro(sources.signature.bodies ? 'signed-by-body' : 'signed-by-person'))
  if (document.date !== null) put('date', datePosition(sources), pro(dateReason(sources)))
  if (document.disclosure !== null) put('disclosure', document.fieldPositions['disclosure'], pro('disclosure-stated'))
  for (const [field, at] of imprintLines(drafts)) put(field, at, pro('imprint-under'))
  if (document.validity !== null) put('validity', sources.validityAt, pro('validity-stated'))
  return origins
}

function numberEvidence({ order, head, parsed, below }: FieldSources): Evidence[] {
  const from = order
    ? 'number-of-order'
    : head.inline
      ? 'number-inline'
      : head.parsed
        ? 'number-line'
        : below
          ? 'number-below'
          : 'number-in-note'
  const irregular = parsed !== null && parsed.irregular.length > 0
  return irregular ? [pro(from), contra('number-put-right', { printed: parsed.raw })] : [pro(from)]
}

/** The title block; of an order also the title of what it issues, which is its own. */
function titlePositions({ document, drafts }: FieldSources): Position[] {
  const block = document.fieldPositions['title']
  const issued = document.instruments.find(({ title }) => title === document.title)?.position
  const found = [block, issued].filter((position) => position !== undefined)
  return found.length > 0 ? found : drafts.slice(0, 1).map((draft) => draft.position)
}

function titleEvidence({ document, head, titled }: FieldSources): Evidence[] {
  if (head.inline) return [pro('title-inline')]
  const unformed = head.certain ? [] : [contra('title-unformed')]
  if (titled.title !== document.title)
    return [pro(document.title === document.kind ? 'title-is-kind' : 'title-of-issued'), ...unformed]
  return [pro(head.title === null ? 'title-of-subject' : 'title-block'), ...unformed]
}

function kindReason({ order, made, titled }: FieldSources): string {
  if (order) return 'kind-of-order'
  return made || titled.kind === null ? 'kind-of-rule' : 'kind-of-title'
}

function issuersReason({ document, order, titled, made }: FieldSources): string {
  if (document.confidence['issuers'] !== undefined) return 'issuers-from-signature'
  if (order && order.issuers.length > 0) return 'issuers-of-order'
  if (titled.issuers.length > 0) return 'issuers-in-title'
  return made && made.issuers.length > 0 ? 'issuers-in-note' : 'issuers-in-masthead'
}

/** Lines that name the issuers: the title block, or all that stands above the number. */
function mastheadAt({ document, rows, head }: FieldSources, because: string): Position | undefined {
  const { title, number } = document.fieldPositions
  if (because === 'issuers-in-masthead' && head.number !== null && head.number > 0)
    return linesPosition((rows[0] as Row).line, (rows[head.number - 1] as Row).line)
  return title ?? number
}

function runInAt({ head, rows, drafts }: FieldSources): Position | null {
  if (head.inline) return linesPosition((rows[head.number ?? 0] as Row).line)
  const first = drafts.find((draft) => draft.type === 'paragraph')
  return first ? linesPosition(first.first.line) : null
}

function dateReason({ document, signature, made }: FieldSources): string {
  if (signature.date !== null && document.date === signature.date) return 'date-in-signature'
  return made?.date ? 'date-in-note' : 'date-under-title'
}

function datePosition({ document, drafts, made }: FieldSources): Position | undefined {
  const note = made ? drafts.find((draft) => draft.type === 'note') : undefined
  return document.fieldPositions['date'] ?? (note ? note.position : document.fieldPositions['title'])
}

const IMPRINT = { keywords: 'keywords', copiedTo: 'copiedTo', printed: 'printedDate' } as const

function* imprintLines(drafts: readonly Draft[]): Generator<[field: keyof GazetteDocument, at: Position]> {
  for (const draft of drafts) {
    const line = draft.type === 'listItem' ? readImprintLine(blockText('listItem', draft.rows)) : null
    if (line) yield [IMPRINT[line.kind], draft.position]
  }
}
