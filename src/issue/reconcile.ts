import type { ParsedDocument } from '../document/parse.ts'
import type { Row } from '../document/row.ts'
import { isAuthority, regionOf } from '../lexicon/authority.ts'
import { fold, likeness } from '../lexicon/fold.ts'
import { isPersonName } from '../lexicon/personName.ts'
import { splitTitle } from '../lexicon/title.ts'
import {
  type ContentsEntry,
  type Diagnostic,
  type Gazette,
  type GazetteDocument,
  linesPosition,
} from '../tree/index.ts'
import { abbreviates } from './abbreviated.ts'
import type { Contents } from './contents/index.ts'

/** An entry of the contents list and the document it is of. */
export interface ListedDocument {
  entry: ContentsEntry
  /** `id` of the document; null where none was found. */
  document: string | null
}

interface Listed extends ListedDocument {
  number: string | null
  title: string
  /** The title as printed, with the issuer. */
  whole: string
}

/** Entries that are compared with a title letter by letter, where more than so many wait for their document. */
const MOST_ALIKE = 256

/** Entries below the last one found that may name the next document in other words. */
const NEXT = 3

/** Sets the contents list and the documents side by side: gives each document its section and page, and says what conflicts. */
export class Reconciler {
  readonly gazette: Gazette
  readonly #listed: Listed[]
  /** The contents list prints document numbers. */
  readonly #numbered: boolean
  /** Entries whose document has not come. */
  readonly #waiting = new Set<number>()
  readonly #byNumber = new Map<string, Set<number>>()
  readonly #byTitle = new Map<string, Set<number>>()
  readonly #ids = new Map<string, number>()
  #count = 0
  /** Numbers of documents of this issue: what its contents list names, and what has been read. */
  readonly #known = new Set<string>()
  readonly #regions = new Set<string>()
  #lastListed = -1
  #lastSection: string | null = null

  constructor(gazette: Gazette, contents: Contents) {
    this.gazette = gazette
    this.#numbered = contents.entries.some((entry) => entry.number !== null)
    for (const { number } of contents.entries) if (number !== null) this.#known.add(number)
    this.#listed = contents.entries.map((entry) => ({
      entry,
      document: null,
      number: entry.number === null ? null : fold(entry.number),
      title: fold(splitTitle(entry.title).title),
      whole: fold(entry.title),
    }))
    this.#listed.forEach(({ number, title, whole }, i) => {
      this.#waiting.add(i)
      if (number !== null) note(this.#byNumber, number, i)
      note(this.#byTitle, title, i)
      if (whole !== title) note(this.#byTitle, whole, i)
    })
  }

  /** Region that all issuers share, for an issue whose cover does not name it; null where they do not, or where only one document stands. */
  get region(): string | null {
    return this.#count > 1 && this.#regions.size === 1 ? ([...this.#regions][0] ?? null) : null
  }

  /** Completes a document and returns what is to be said of it. */
  document(parsed: ParsedDocument, section: string | null): Diagnostic[] {
    const { document, diagnostics } = parsed
    this.#count++
    document.id = this.#idOf(document)
    for (const issuer of document.issuers) {
      const region = regionOf(issuer)
      if (region !== null) this.#regions.add(region)
    }
    if (document.number !== null) this.#known.add(document.number)
    for (const reference of document.references)
      reference.document = this.#known.has(reference.number) ? reference.number : null
    const at = this.#find(document)
    if (at >= 0) {
      const listed = this.#listed[at] as Listed
      listed.document = document.id
      this.#waiting.delete(at)
      document.section = listed.entry.section ?? section
      document.page = listed.entry.page
      this.#lastListed = at
      this.#lastSection = document.section
      diagnostics.push(...compare(document, listed.entry))
      // the list prints numbers, and this one is missing or garbled: that of the document with the title
      if (listed.entry.number === null && this.#numbered) listed.entry.number = document.number
    } else {
      document.section = section ?? this.#neighbourSection()
      if (this.#listed.length > 0)
        diagnostics.push(
          finding('document-missing-contents', 'warning', document, {
            title: document.title,
            number: document.number,
            actual: document.title ?? document.number,
          }),
        )
    }
    this.#takeCarried(document)
    diagnostics.push(...inspect(document))
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

  /** The entries of the contents list, in order, each with its document. */
  get listed(): readonly ListedDocument[] {
    return this.#listed
  }

  end(): Diagnostic[] {
    return this.#listed
      .filter((listed) => listed.document === null)
      .map((listed) => ({
        rule: 'contents-missing-document',
        severity: 'warning',
        values: { title: listed.entry.title, number: listed.entry.number, expected: listed.entry.title },
        position: listed.entry.position,
        document: null,
      }))
  }

  #idOf(document: GazetteDocument): string {
    const base = document.number ?? `doc-${String(this.#count).padStart(3, '0')}`
    const seen = (this.#ids.get(base) ?? 0) + 1
    this.#ids.set(base, seen)
    return seen === 1 ? base : `${base}#${seen}`
  }

  #find(document: GazetteDocument): number {
    const number = document.number === null ? null : fold(document.number)
    if (number !== null) {
      const at = firstOf(this.#byNumber.get(number), this.#waiting)
      if (at >= 0) return at
    }
    if (document.title === null) return -1
    const title = fold(document.title)
    let best = -1
    let score = 0.86
    for (const i of this.#candidates(title)) {
      const listed = this.#listed[i] as Listed
      if (number !== null && listed.number !== null && listed.title !== title && !nearNumber(listed.number, number))
        continue
      const alike = Math.max(likeness(listed.title, title), likeness(listed.whole, title))
      if (alike > score) {
        score = alike
        best = i
      }
    }
    return best >= 0 ? best : this.#nextIn(document, number)
  }

  /** One of the entries that are next in the list, where it names the document in other words. */
  #nextIn(document: GazetteDocument, number: string | null): number {
    for (let i = this.#lastListed + 1; i <= this.#lastListed + NEXT; i++) {
      const listed = this.#listed[i]
      if (listed === undefined || !this.#waiting.has(i) || (number !== null && listed.number !== null)) continue
      if (abbreviates(listed.entry.title, document)) return i
    }
    return -1
  }

  /** Lists also name what a document carries: 公告（第38号）, and below it the 条例 that it puts out. */
  #takeCarried(document: GazetteDocument): void {
    for (const { title } of [...document.instruments, ...document.annexes]) {
      if (title === null) continue
      const key = fold(splitTitle(title).title)
      const at = firstOf(this.#byTitle.get(key), this.#waiting)
      const listed = this.#listed[at]
      if (listed === undefined || listed.number !== null) continue
      listed.document = document.id
      this.#waiting.delete(at)
    }
  }

  /** Entries that may be the document's, in order: all that wait for one; of very many the first, and those with the very title. */
  *#candidates(title: string): Generator<number> {
    if (this.#waiting.size > MOST_ALIKE) {
      const same = firstOf(this.#byTitle.get(title), this.#waiting)
      if (same >= 0) yield same
    }
    let seen = 0
    for (const i of this.#waiting) {
      yield i
      if (++seen === MOST_ALIKE) return
    }
  }

  /** Section of a document that the list lacks: that of its neighbours, when both agree. */
  #neighbourSection(): string | null {
    if (this.#lastListed < 0) return null
    const next = this.#listed[this.#lastListed + 1]
    return next === undefined || next.entry.section === this.#lastSection ? this.#lastSection : null
  }
}

function note(places: Map<string, Set<number>>, key: string, i: number): void {
  const known = places.get(key)
  if (known) known.add(i)
  else places.set(key, new Set([i]))
}

/** The first place that still waits, -1 where none does; those that do not are dropped on the way. */
function firstOf(places: Set<number> | undefined, waiting: ReadonlySet<number>): number {
  for (const i of places ?? []) {
    if (waiting.has(i)) return i
    places?.delete(i)
  }
  return -1
}

function nearNumber(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && likeness(a, b) > 0.7
}

/** Lines of prose, and their least width, that do not belong into front matter. */
const OUTSIDE = 3
const PROSE = 40
const LABEL = /^[^。]{2,14}[：:]/u

function finding(
  rule: string,
  severity: Diagnostic['severity'],
  document: GazetteDocument,
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

/** 水务部公告2021年第12号, 某省政府令（第5号） in the list: the number, and no title. */
function isNumberOnly({ title, number }: ContentsEntry): boolean {
  return number !== null && /(?:令|公告|通告)[（(〔]?[^（()）]{0,8}第?[^（()）]{1,8}号[）)]?$/u.test(title)
}

/** What the contents list says against what the document says. */
function compare(document: GazetteDocument, entry: ContentsEntry): Diagnostic[] {
  const out: Diagnostic[] = []
  if (document.title !== null && !isNumberOnly(entry)) {
    const own = fold(document.title)
    const listed = fold(splitTitle(entry.title).title)
    const whole = fold(`${document.issuers.join('')}${document.title}`)
    if (own !== listed && whole !== fold(entry.title) && own !== fold(entry.title)) {
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
  if (entry.number !== null && document.number !== null && fold(entry.number) !== fold(document.number)) {
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

/** What a document says against itself: a missing date or signature, a signatory who is not the issuer, a number of another year. */
function inspect(document: GazetteDocument): Diagnostic[] {
  const out: Diagnostic[] = []
  const due = document.kind !== null && SIGNED.has(document.kind)
  if (due && document.date === null) out.push(finding('no-date', 'warning', document, { title: document.title }))
  if (due && document.signatories.length === 0 && !isOfMeeting(document))
    out.push(finding('no-signature', 'warning', document, { title: document.title }))
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
  if (
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

/** What a meeting passed or heard bears its day under the title, and no signature: （2021年7月30日…第二十九次会议通过）. */
function isOfMeeting(document: GazetteDocument): boolean {
  const title = document.blocks.find(({ type }) => type === 'title')?.text ?? ''
  return document.date !== null && /^(?:[（(]|[—─－]|\d{4}年.{4,9}日在).*会/mu.test(title)
}

/** The same body, by its full or a short name: 国家能源局华北监管局 and 华北能源监管局 share their region or most characters. */
function agrees(a: string, b: string): boolean {
  if (a === b || a.includes(b) || b.includes(a)) return true
  const region = regionOf(a)
  return likeness(a, b) > 0.5 || (region !== null && region === regionOf(b) && likeness(a, b) > 0.3)
}
