import type { ParsedDocument } from '../document/parse.ts'
import type { Row } from '../document/row.ts'
import { regionOf } from '../lexicon/authority.ts'
import { fold } from '../lexicon/fold.ts'
import { LIMITS } from '../lexicon/limits.ts'
import { splitTitle } from '../lexicon/title.ts'
import {
  type ContentsEntry,
  type Diagnostic,
  type Gazette,
  type GazetteDocument,
  linesPosition,
} from '../tree/index.ts'
import { isShortNumber, namesInFull, putsOut, shortensWithin } from './abbreviated.ts'
import type { Contents } from './contents/index.ts'
import { ContentsMatch, isShortened, type ListedDocument, wholeTitle } from './contentsMatch.ts'
import { finding, inspect, isToBeNamed } from './inspect.ts'
import { ListedCodes } from './misreadCode.ts'

/** What is remembered of a document until the end of its issue, where no contents list stands in front. */
type Kept = Pick<GazetteDocument, 'id' | 'number' | 'title' | 'issuers' | 'kind' | 'fieldPositions' | 'position'> & {
  carried: string[]
}

/** Sets the contents list and the documents side by side: gives each document its section and page, and says what conflicts. */
export class Reconciler {
  readonly gazette: Gazette
  readonly #match: ContentsMatch
  readonly #kept: Kept[] = []
  readonly #ids = new Map<string, number>()
  #count = 0
  /** Numbers that the contents list gives. */
  readonly #listed: ReadonlySet<string | null>
  readonly #codes: ListedCodes
  readonly #regions = new Set<string>()
  #lastSection: string | null = null
  /** Documents that are to be signed, and what is to be said of those that are not. */
  #signed = 0
  readonly #unsigned: Diagnostic[] = []

  constructor(gazette: Gazette, contents: Contents) {
    this.gazette = gazette
    this.#match = new ContentsMatch(contents.entries)
    this.#codes = new ListedCodes(contents.entries)
    this.#listed = new Set(contents.entries.map(({ number }) => number))
  }

  /** Region that all issuers share, for an issue whose cover does not name it; null where they do not, or where only one document stands. */
  get region(): string | null {
    return this.#count > 1 && this.#regions.size === 1 ? ([...this.#regions][0] ?? null) : null
  }

  /** Completes a document and returns what is to be said of it. */
  document(parsed: ParsedDocument, section: string | null): Diagnostic[] {
    const { document, diagnostics } = parsed
    this.#count++
    const misread = this.#mendCode(document)
    document.id = this.#idOf(document)
    for (const issuer of document.issuers) {
      const region = regionOf(issuer)
      if (region !== null) this.#regions.add(region)
    }
    for (const reference of document.references)
      reference.document = this.#isOfIssue(reference.number) ? reference.number : null
    const entry = this.#match.take(document)
    if (entry) {
      document.section = entry.section ?? section
      document.page = entry.page
      this.#lastSection = document.section
    } else document.section = section ?? this.#match.neighbourSection(this.#lastSection)
    const remembered = this.#count <= LIMITS.documents
    if (this.#match.empty) {
      if (remembered) this.#kept.push(kept(document))
    } else diagnostics.push(...placing(document, entry, this.#match.numbered))
    if (misread !== null) diagnostics.push(misread)
    this.#match.takeCarried(document.id, carriedBy(document))
    diagnostics.push(...inspect(document))
    if (isToBeNamed(document)) {
      this.#signed++
      if (document.signatories.length === 0 && remembered)
        this.#unsigned.push({
          ...finding('no-signature', 'warning', document, { title: document.title }),
          document: document.id,
        })
    }
    if (this.#count === LIMITS.documents + 1)
      diagnostics.push(finding('limit-documents', 'warning', document, { expected: LIMITS.documents }))
    for (const diagnostic of diagnostics) diagnostic.document = document.id
    return diagnostics
  }

  /** Prose before the first document, which no document holds: the reader must look. */
  front(rows: readonly Row[]): Diagnostic[] {
    const prose = rows.filter(
      (row) => !row.blank && /。$/u.test(row.text) && row.width >= PROSE && !LABEL.test(row.compact),
    )
    if (prose.length < OUTSIDE) return []
    const lines = [prose[0] as Row, prose[prose.length - 1] as Row] as const
    const position = linesPosition(lines[0].line, lines[1].line)
    return [
      {
        rule: 'text-outside-documents',
        severity: 'warning',
        values: { lines: prose.length, from: position.start.line, to: position.end.line, actual: prose.length },
        position,
        document: null,
      },
    ]
  }

  /**
   * What is left to be said at the end of the issue. `late` are the entries of a contents list that stands there: its documents have gone
   * by, so the entries are given with their documents instead.
   */
  end(late: readonly ContentsEntry[]): { listed: readonly ListedDocument[]; diagnostics: Diagnostic[] } {
    const match = late.length > 0 && this.#match.empty ? new ContentsMatch(late) : this.#match
    const diagnostics = match === this.#match ? [] : this.#kept.flatMap((document) => comparedLate(document, match))
    for (const { entry, document } of match.listed) if (document === null) diagnostics.push(missing(entry))
    for (const unsigned of this.#withoutSignature()) diagnostics.push(unsigned)
    return { listed: match.listed, diagnostics }
  }

  /** Documents that are not signed; of an issue that prints hardly any signatures the first, with how many more. */
  #withoutSignature(): Diagnostic[] {
    const [first, ...others] = this.#unsigned
    if (first === undefined || others.length < 2 || this.#unsigned.length * 2 <= this.#signed) return this.#unsigned
    return [{ ...first, values: { ...first.values, more: others.length } }]
  }

  /** Puts a number right whose place the list tells that OCR misread, and says what was printed. */
  #mendCode(document: GazetteDocument): Diagnostic | null {
    if (!this.#codes.isForeign(document)) return null
    const entry = this.#match.peek(document)
    const meant = entry === null ? null : this.#codes.meant(document, entry)
    if (entry === null || meant === null) return null
    const values = { actual: document.number, expected: entry.number }
    document.number = entry.number
    document.numberParts = meant
    document.confidence = { ...document.confidence, number: 'probable' }
    return finding('contents-number-differs', 'warning', document, values, 'number')
  }

  /** The contents list gives the number, or a document that has been read bears it. */
  #isOfIssue(number: string): boolean {
    return this.#listed.has(number) || this.#ids.has(number)
  }

  #idOf(document: GazetteDocument): string {
    const base = document.number ?? `doc-${String(this.#count).padStart(3, '0')}`
    const seen = (this.#ids.get(base) ?? 0) + 1
    this.#ids.set(base, seen)
    return seen === 1 ? base : `${base}#${seen}`
  }
}

/** Of a document only what the list is compared with, as text of its own: a string cut from the input keeps the piece it was cut from in memory. */
function kept(document: GazetteDocument): Kept {
  const { id, number, title, issuers, kind, fieldPositions, position } = document
  const carried = carriedBy(document)
  return JSON.parse(JSON.stringify({ id, number, title, issuers, kind, fieldPositions, position, carried })) as Kept
}

/** Titles of what a document carries: lists name that as well. */
const carriedBy = ({ instruments, annexes }: GazetteDocument): string[] =>
  [...instruments, ...annexes].flatMap(({ title }) => (title === null ? [] : [title]))

/** What is to be said of a document and its entry in the list, or of its having none. */
function placing(document: Omit<Kept, 'carried'>, entry: ContentsEntry | null, numbered: boolean): Diagnostic[] {
  const { title, number } = document
  if (entry === null)
    return [finding('document-missing-contents', 'warning', document, { title, number, actual: title ?? number })]
  if (entry.number !== null && number !== null && isShortNumber(entry.number, number)) entry.number = number
  const said = compare(document, entry)
  // the list prints numbers, and this one is missing or garbled: that of the document with the title; no list prints 〔2023〕2号
  if (entry.number === null && numbered && !/^〔/u.test(number ?? '')) entry.number = number
  return said
}

function comparedLate(document: Kept, match: ContentsMatch): Diagnostic[] {
  const said = placing(document, match.take(document), match.numbered)
  match.takeCarried(document.id, document.carried)
  for (const diagnostic of said) diagnostic.document = document.id
  return said
}

const missing = (entry: ContentsEntry): Diagnostic => ({
  rule: 'contents-missing-document',
  severity: 'warning',
  values: { title: entry.title, number: entry.number, expected: entry.title },
  position: entry.position,
  document: null,
})

/** Lines of prose, and their least width, that do not belong into front matter. */
const OUTSIDE = 3
const PROSE = 40
const LABEL = /^[^。]{2,14}[：:]/u

/** …统计公报①, …统计公报*, …统计公报〔1〕: the mark of a footnote is no part of the title. */
const FOOTNOTE = /[①-⑳*＊※]$|[〔[]\d{1,2}[〕\]]$/u

/** Whether two folded titles are one, 《》 aside, which lists leave out: 关于印发云水县防汛预案的通知 for 关于印发《云水县防汛预案》的通知. */
const isSame = (a: string, b: string): boolean => a.replace(/[<>]/gu, '') === b.replace(/[<>]/gu, '')

/** Whether an entry gives the document its title: with the issuer or without, in full where the document has but its kind, by its number. */
function namesIt(entry: ContentsEntry, document: Omit<Kept, 'carried'>): boolean {
  const title = (document.title ?? '').replace(FOOTNOTE, '')
  const own = fold(title)
  const whole = wholeTitle({ issuers: document.issuers, title })
  const listed = fold(entry.title)
  if (isSame(whole, listed) || isSame(own, listed) || isSame(own, fold(splitTitle(entry.title).title))) return true
  if (isNumberOnly(entry) || (document.number !== null && listed === fold(document.number))) return true
  if (isShortened(listed, own, whole) || shortensWithin(fold(splitTitle(entry.title).title), own)) return true
  const sameNumber = entry.number !== null && entry.number === document.number
  return namesInFull(entry.title, document, sameNumber) || putsOut(entry.title, own)
}

/** 水务部公告2021年第12号, 某省政府令（第5号） in the list: the number, and no title. */
function isNumberOnly({ title, number }: ContentsEntry): boolean {
  return number !== null && /(?:令|公告|通告)[（(〔]?[^（()）]{0,8}第?[^（()）]{1,8}号[）)]?$/u.test(title)
}

/** The list gives the number of the document; it names the body as well where the document, which is not signed, names none: 甲部公告2021年第13号. */
function isSameNumber(listed: string, { number, issuers }: Omit<Kept, 'carried'>): boolean {
  const [theirs, own] = [fold(listed), fold(number ?? '')]
  return theirs === own || (issuers.length === 0 && theirs.endsWith(own))
}

/** What the contents list says against what the document says. */
function compare(document: Omit<Kept, 'carried'>, entry: ContentsEntry): Diagnostic[] {
  const out: Diagnostic[] = []
  if (document.title !== null) {
    if (!namesIt(entry, document)) {
      out.push(
        finding(
          'contents-title-differs',
          'warning',
          document,
          { actual: document.title, expected: entry.title },
          'title',
        ),
      )
    }
  }
  if (entry.number !== null && document.number !== null && !isSameNumber(entry.number, document)) {
    out.push(
      finding(
        'contents-number-differs',
        'warning',
        document,
        { actual: document.number, expected: entry.number },
        'number',
      ),
    )
  }
  if (entry.number !== null && document.number === null) {
    out.push(finding('number-only-in-contents', 'warning', document, { expected: entry.number }))
  }
  return out
}
