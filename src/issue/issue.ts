import { FrontMatter } from '../document/frontMatter.ts'
import { type Furniture, markFurniture } from '../document/furniture.ts'
import { GluedPage } from '../document/gluedPage.ts'
import { LeftMargin } from '../document/margin.ts'
import { MarkdownFields } from '../document/markdownFields.ts'
import { markHeadNumbers } from '../document/pageInHead.ts'
import { type ParsedDocument, parseDocument } from '../document/parse.ts'
import { Row } from '../document/row.ts'
import { ColumnHistory } from '../document/shape.ts'
import { SiteTitle } from '../document/siteTitle.ts'
import { WebCard } from '../document/webCard.ts'
import { type NumberForms, numberForms } from '../lexicon/numberForms.ts'
import { isHeadMarks, isNumberHead, namesSigner } from '../lexicon/redHead.ts'
import type { ParseOptions } from '../options.ts'
import type { ContentsEntry, Diagnostic, Gazette, Line } from '../tree/index.ts'
import { readContents } from './contents/index.ts'
import type { ListedDocument } from './contentsMatch.ts'
import type { Corrector } from './corrector.ts'
import { imprintOf, Matter } from './imprint/index.ts'
import { Reconciler } from './reconcile.ts'
import { runningHeads } from './runningHeads.ts'
import { type Segment, Segmenter } from './segment/index.ts'
import type { ReadingWatch } from './watch.ts'

/** What the reading of an issue yields, in order. `rows` and `parsed` serve `explain`. */
export type IssueEvent =
  | {
      type: 'issue'
      gazette: Gazette
      contents: ContentsEntry[]
      rows: readonly Row[]
      roles: readonly string[]
      diagnostics: Diagnostic[]
    }
  | { type: 'document'; parsed: ParsedDocument; rows: readonly Row[]; diagnostics: Diagnostic[] }
  | { type: 'section'; rows: readonly Row[] }
  | {
      type: 'end'
      gazette: Gazette
      rows: readonly Row[]
      /** The entries of the contents list, each with its document. */
      listed: readonly ListedDocument[]
      /** A list that stands at the end of the issue, as it is put out: each entry with the `id` of its document. */
      late: readonly ContentsEntry[]
      diagnostics: Diagnostic[]
    }

const NO_MATTER = new Matter([], 'back')

/** Reads the lines of an input into issues and documents, holding one document at a time. */
export class IssueReader {
  readonly #segmenter: Segmenter
  readonly #options: ParseOptions
  readonly #corrector: Corrector | null
  #front: readonly Row[] | null = null
  #back: readonly Row[] = []
  /** The front matter as its imprint is read from it. */
  #matter = NO_MATTER
  #reconciler: Reconciler | null = null
  #page: number | null = null
  #furniture: Furniture = { isRunningHead: () => false }
  /** Entries of the open issue, as they were put out. */
  #contents: ContentsEntry[] | null = null
  #history = new ColumnHistory()
  #margin = new LeftMargin()
  readonly #forms: NumberForms | null
  /** Issuer by the code of its numbers. */
  readonly #issuers: ReadonlyMap<string, string>
  readonly #watch: ReadingWatch | undefined
  readonly #card = new WebCard()
  readonly #fields = new MarkdownFields()
  readonly #frontMatter = new FrontMatter()
  readonly #siteTitle = new SiteTitle()
  /** The last line that prints something names who approved a document. */
  #signer = false
  /** The line above, where it is the upper part of a number that may go on. */
  #numberHead = ''
  readonly #pages = new GluedPage()

  /** `watch` is given where somebody asks for reasons. */
  constructor(options: ParseOptions, corrector: Corrector | null = null, watch?: ReadingWatch) {
    this.#options = options
    this.#corrector = corrector
    this.#forms = numberForms(options.profile?.numberPatterns)
    this.#issuers = new Map(Object.entries(options.profile?.issuers ?? {}))
    this.#segmenter = new Segmenter(options.profile, this.#forms, watch)
    this.#watch = watch
  }

  push(lines: readonly Line[]): IssueEvent[] {
    return this.#take(this.#segmenter.push(lines.map((line) => this.#row(line))))
  }

  #row(line: Line): Row {
    const from = this.#pages.headOf(line.value)
    const entry = this.#frontMatter.takes(line.value)
    const text = entry?.title ?? (from === 0 ? line.value : line.value.slice(from))
    const row = new Row(line, this.#corrector?.mark(line), this.#forms, text)
    const onCard = this.#card.takes(row)
    row.onCard = this.#fields.takes(row) || onCard || (entry !== null && entry.title === null)
    row.numberHead = this.#numberHead
    this.#numberHead = isNumberHead(row.text) ? row.text : ''
    this.#siteTitle.follow(row, entry)
    if (!row.blank) {
      row.underSigner = this.#signer
      this.#signer = isHeadMarks(row.text) && namesSigner(row.text)
    }
    return row
  }

  end(): IssueEvent[] {
    const events = this.#take(this.#segmenter.end())
    if (this.#front !== null) events.push(this.#finish())
    return events
  }

  #take(segments: readonly Segment[]): IssueEvent[] {
    const events: IssueEvent[] = []
    for (const segment of segments) {
      switch (segment.type) {
        case 'front': {
          if (this.#front !== null) events.push(this.#finish())
          this.#front = segment.rows
          this.#back = []
          this.#page = null
          this.#history = new ColumnHistory()
          this.#margin = new LeftMargin()
          this.#matter = new Matter(linesOf(segment.rows), 'front')
          const gazette = this.#correctedGazette(imprintOf(this.#matter, NO_MATTER))
          this.#furniture = this.#furnitureOf(gazette, segment)
          const contents = segment.contents
          this.#contents = contents.entries
          this.#reconciler = new Reconciler(gazette, contents)
          events.push({
            type: 'issue',
            gazette,
            contents: contents.entries,
            rows: segment.rows,
            roles: contents.roles,
            diagnostics: [...contents.diagnostics, ...this.#reconciler.front(segment.rows)],
          })
          break
        }
        case 'document':
          events.push(this.#document(segment))
          break
        case 'section':
          events.push({ type: 'section', rows: segment.rows })
          break
        case 'back':
          this.#back = segment.rows
          break
      }
    }
    return events
  }

  /** The furniture of an issue: what the segmenter has told it by, where it knew of the issue all that its imprint states. */
  #furnitureOf(
    { name, year, issue }: Gazette,
    { repeated, furniture }: Extract<Segment, { type: 'front' }>,
  ): Furniture {
    if (repeated.name === name && repeated.year === year && repeated.issue === issue) return furniture
    return { isRunningHead: runningHeads({ name, year, issue }, this.#options.profile) }
  }

  #document(segment: Extract<Segment, { type: 'document' }>): IssueEvent {
    const { marks, page } = markFurniture(segment.rows, this.#furniture, this.#page)
    markHeadNumbers(segment.rows, marks, segment.head.last)
    this.#page = page
    this.#margin.set(segment.rows, marks)
    const parsed = parseDocument({
      rows: segment.rows,
      furniture: marks,
      head: segment.head,
      normalize: this.#options.normalize === true,
      history: this.#history,
      forms: this.#forms,
      issuers: this.#issuers,
      watch: this.#watch,
    })
    this.#corrector?.document(parsed, segment.rows)
    const diagnostics = this.#reconciler?.document(parsed, segment.section) ?? []
    this.#corrector?.placed(parsed.document)
    return { type: 'document', parsed, rows: segment.rows, diagnostics }
  }

  #correctedGazette(gazette: Gazette): Gazette {
    return this.#corrector?.gazette(gazette, this.#front ?? []) ?? gazette
  }

  /** The entries of a contents list on the last page, of an issue that has none in front. */
  #contentsAtEnd(): ContentsEntry[] {
    if (this.#contents === null || this.#contents.length > 0 || this.#back.length === 0) return []
    return readContents(linesOf(this.#back), this.#options.profile, this.#forms).entries
  }

  #finish(): IssueEvent {
    const back = this.#back.length === 0 ? NO_MATTER : new Matter(linesOf(this.#back), 'back')
    const gazette = imprintOf(this.#matter, back)
    const late = this.#contentsAtEnd()
    const { listed, diagnostics } = this.#reconciler?.end(late) ?? { listed: [], diagnostics: [] }
    gazette.region ??= this.#reconciler?.region ?? null
    const event: IssueEvent = {
      type: 'end',
      gazette: this.#correctedGazette(gazette),
      rows: this.#back,
      listed,
      late: late.length > 0 ? listed.map(withDocument) : [],
      diagnostics,
    }
    this.#front = null
    this.#matter = NO_MATTER
    return event
  }
}

const withDocument = ({ entry: { position, ...entry }, document }: ListedDocument): ContentsEntry => ({
  ...entry,
  document,
  position,
})

function linesOf(rows: readonly Row[]): Line[] {
  return rows.map((row) => row.line)
}
