import { isAuthority, regionOf } from '../lexicon/authority.ts'
import { likeness } from '../lexicon/fold.ts'
import { isPersonName } from '../lexicon/personName.ts'
import { isMakingNote, isPromulgation } from '../lexicon/promulgation.ts'
import type { Diagnostic, GazetteDocument } from '../tree/index.ts'
import { isWithin } from './abbreviated.ts'

/** A finding about a document, at one of its fields or at its title. `document` is left for the caller. */
export function finding(
  rule: string,
  severity: Diagnostic['severity'],
  document: Pick<GazetteDocument, 'fieldPositions' | 'position'>,
  values: Diagnostic['values'],
  field?: string,
): Diagnostic {
  return {
    rule,
    severity,
    values,
    position:
      (field ? document.fieldPositions[field] : undefined) ?? document.fieldPositions['title'] ?? document.position,
    document: null,
  }
}

/** Kinds that are signed and dated. */
const SIGNED = new Set([
  '通知',
  '决定',
  '函',
  '复函',
  '批复',
  '报告',
  '请示',
  '意见',
  '通报',
  '公告',
  '通告',
  '令',
  '承诺函',
  '议案',
])

/** Blocks within which the note on the making of a law stands. */
const HEAD = 6

/**
 * Whether a document is to be signed and dated. A law, rule or decision that says under its title who passed it is not; nor is a report that is held
 * as a speech (政府工作报告), which has neither number nor addressee.
 */
export function isSigned(document: GazetteDocument): boolean {
  const { kind, number, addressee, blocks } = document
  if (kind === null || !SIGNED.has(kind)) return false
  if (kind === '报告' && number === null && addressee === null) return false
  if (isOfMeeting(document)) return false
  return !blocks
    .slice(0, HEAD)
    .some(({ type, text = '' }) => type === 'note' && (isMakingNote(text) || isPromulgation(text)))
}

/** From this day on (GB/T 9704-2012) a document of one body bears its name above the date; before, the seal on the date was enough. */
const NAMED_SINCE = '2012-07-01'

/** Whether the name of a body or a person stands under a document, one that is to be signed at all. */
export function isToBeNamed(document: GazetteDocument): boolean {
  const { kind, date, issuers, numberParts } = document
  if (!isSigned(document)) return false
  if (kind === '令' || kind === '议案' || issuers.length > 1) return true
  return (date ?? (numberParts ? `${numberParts.year}-12` : NAMED_SINCE)) >= NAMED_SINCE
}

/** What a meeting passed or heard bears its day under the title, and no signature: （2021年7月30日…第二十九次会议通过）, （2021年7月30日通过）. */
function isOfMeeting({ blocks, date }: GazetteDocument): boolean {
  const title = blocks.find(({ type }) => type === 'title')?.text ?? ''
  return date !== null && /^(?:[（(]|[—─－]|\d{4}年.{4,9}日在).*(?:会|通过)/mu.test(title)
}

/** What a document says against itself: a missing date, a signatory who is not the issuer, a number of another year. */
export function inspect(document: GazetteDocument): Diagnostic[] {
  const out: Diagnostic[] = []
  if (document.date === null && isSigned(document))
    out.push(finding('no-date', 'warning', document, { title: document.title }))
  if (document.kind !== '令' && document.issuers.length > 0 && document.signatories.length > 0) {
    const same = document.signatories.some((name) => document.issuers.some((issuer) => agrees(name, issuer)))
    // 市长　林玉衡: the head signs, as in orders and in letters of Taiwan.
    const byHead = document.signatories.every((name) => isPersonName(name) && !isAuthority(name))
    if (!same && !byHead)
      out.push(
        finding(
          'signatory-differs',
          'warning',
          document,
          { actual: document.signatories.join('、'), expected: document.issuers.join('、') },
          'signatories',
        ),
      )
  }
  const year = document.numberParts?.year ?? null
  // A case in court bears the year in which it was filed: （2019）白02民终388号.
  const isCase = document.number?.startsWith('（') ?? false
  if (
    !isCase &&
    year !== null &&
    document.date !== null &&
    Math.abs(Number(document.date.slice(0, 4)) - year) > 0 &&
    year > 1900
  ) {
    out.push(
      finding('number-year-differs', 'warning', document, { actual: document.number, expected: document.date }, 'date'),
    )
  }
  return out
}

/** 国家水监会 for 国家水利监督管理委员会: what is left of a name, from its first character to its last. */
function shortens(short: string, long: string): boolean {
  if (short.length < 4 || short.length >= long.length || short.at(-1) !== long.at(-1)) return false
  return short.slice(0, 2) === long.slice(0, 2) && isWithin(short, long)
}

/** The same body, by its full or a short name: 国家能源局华北监管局 and 华北能源监管局 share their region or most characters. */
function agrees(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a) || shortens(a, b) || shortens(b, a)) return true
  const region = regionOf(a)
  return likeness(a, b) > 0.5 || (region !== null && region === regionOf(b) && likeness(a, b) > 0.3)
}
