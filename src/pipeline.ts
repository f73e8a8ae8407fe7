import { IssueCheck } from './check/crossCheck.ts'
import { correctorOf } from './corrections/index.ts'
import { type IssueEvent, IssueReader } from './issue/issue.ts'
import type { ReadingWatch } from './issue/watch.ts'
import { renderMessage } from './messages/index.ts'
import type { ParseOptions } from './options.ts'
import { type Detection, dataFormat, openText, openTextSync, type ReadText, readText } from './source/index.ts'
import {
  type ContentsEntry,
  type Diagnostic,
  type DiagnosticRecord,
  type DocumentRecord,
  type EndRecord,
  type Gazette,
  type GazetteRecord,
  type Issue,
  type Line,
  placeFromEnd,
  type Source,
} from './tree/index.ts'

/**
 * The way through the house: bytes → lines → issues and documents → records. A record leaves as soon as it is known; memory holds
 * one document. Throws `NotTextError` where the input is no text.
 */
export async function* parseStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ParseOptions = {},
): AsyncGenerator<GazetteRecord> {
  if (options.corrections) {
    yield* readRecords(await gather(chunks), options)
    return
  }
  const text = await openText(chunks, options)
  const records = new Records(text.detection, options)
  const reader = new IssueReader(options)
  for await (const lines of text.lines) {
    for (const event of reader.push(lines)) yield* records.of(event)
  }
  for (const event of reader.end()) yield* records.of(event)
  yield* records.close(text.diagnostics(), { ...text.summary() })
}

/** Reads every issue of an input that is there as a whole: text, or bytes whose encoding is detected. */
export function parseIssues(input: string | Uint8Array, options: ParseOptions = {}): Issue[] {
  return collectIssues(readRecords(input, options))
}

/** The records of an input that is there as a whole. `watch` sees what they are made from: rows, reasons, findings before they are worded. */
export function* readRecords(
  input: string | Uint8Array,
  options: ParseOptions = {},
  watch: Watch = {},
): Generator<GazetteRecord> {
  yield* recordsOf(typeof input === 'string' ? readText(input) : openTextSync(input, options), options, watch)
}

/** The records of a text that has been decoded already. */
export function* recordsOf(read: ReadText, options: ParseOptions = {}, watch: Watch = {}): Generator<GazetteRecord> {
  const { lines, summary } = read
  const corrector = correctorOf(options.corrections, { path: options.path ?? null, sha256: summary.sha256, lines })
  const records = new Records(read.detection, options, watch)
  const reader = new IssueReader(options, corrector, watch.reading)
  watch.lines?.(lines)
  for (const event of reader.push(lines)) yield* records.of(event)
  for (const event of reader.end()) yield* records.of(event)
  const corrected = corrector?.diagnostics() ?? (options.corrections ? [NO_CORRECTIONS] : [])
  yield* records.close([...read.diagnostics, ...corrected], summary)
}

/** Said where corrections are given and none of them is for this text. */
const NO_CORRECTIONS: Diagnostic = {
  rule: 'corrections-none',
  severity: 'info',
  values: {},
  position: null,
  document: null,
}

export interface Watch {
  /** Given, the reading says why it takes each line for what it is. */
  reading?: ReadingWatch
  lines?: (lines: readonly Line[]) => void
  event?: (event: IssueEvent) => void
  /** Called just before the record of a finding is given out. */
  diagnostic?: (diagnostic: Diagnostic) => void
}

async function gather(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(Uint8Array.from(chunk))
  return Buffer.concat(parts)
}

/** Reads the first issue of an input. An input without any text is an issue without documents. */
export function parseIssue(input: string | Uint8Array, options: ParseOptions = {}): Issue {
  return parseIssues(input, options)[0] as Issue
}

/** The issues of a text whose lines are at hand already. */
export function issuesOf(read: ReadText, options: ParseOptions = {}): Issue[] {
  return collectIssues(recordsOf(read, options))
}

/** Puts the records of a stream together again: one issue each. */
export function collectIssues(records: Iterable<GazetteRecord>): Issue[] {
  const issues: Issue[] = []
  for (const record of records) {
    if (record.type === 'issue') {
      const { index: _index, source, ...rest } = record
      issues.push({ ...rest, source: { ...source, bytes: 0, lines: 0, sha256: '' }, documents: [], diagnostics: [] })
    } else if (record.type === 'document') {
      const { issue, ...document } = record
      issues[issue]?.documents.push(document)
    } else if (record.type === 'diagnostic') {
      const { issue, type: _type, ...diagnostic } = record
      issues[issue]?.diagnostics.push(diagnostic)
    } else {
      const issue = issues[record.issue]
      if (!issue) continue
      issue.source = record.source
      issue.gazette = record.gazette
      if (record.contents) issue.contents = record.contents
      placeFromEnd(issue.documents, record.contents)
    }
  }
  return issues.map(({ type, source, gazette, contents, documents, diagnostics }) => ({
    type,
    source,
    gazette,
    contents,
    documents,
    diagnostics,
  }))
}

/** Turns what the reader yields into records, and counts them. */
class Records {
  readonly #detection: Detection
  readonly #options: ParseOptions
  readonly #watch: Watch
  #issue = -1
  #check = new IssueCheck()
  #documents = 0
  /** The first line that prints something in the front matter of the open issue; null where none does. */
  #opening: string | null = null
  #diagnostics = 0
  /** The end of an issue waits for the source's figures, which belong to the whole input. */
  #ends: { issue: number; documents: number; diagnostics: number; gazette: string; contents: string | null }[] = []

  constructor(detection: Detection, options: ParseOptions, watch: Watch = {}) {
    this.#detection = detection
    this.#options = options
    this.#watch = watch
  }

  *of(event: IssueEvent): Generator<GazetteRecord> {
    this.#watch.event?.(event)
    if (event.type === 'issue') this.#check = new IssueCheck()
    this.#check.rows(event.rows)
    switch (event.type) {
      case 'issue':
        this.#issue++
        this.#documents = 0
        this.#opening = event.rows.find((row) => !row.blank)?.text ?? null
        this.#diagnostics = 0
        yield {
          type: 'issue',
          index: this.#issue,
          source: { path: this.#options.path ?? null, encoding: this.#detection.encoding, bom: this.#detection.bom },
          gazette: event.gazette,
          contents: event.contents,
        }
        yield* this.#print(event.diagnostics)
        break
      case 'document':
        this.#documents++
        yield { ...event.parsed.document, issue: this.#issue } satisfies DocumentRecord
        yield* this.#print([...event.diagnostics, ...this.#check.document(event.parsed.document)])
        break
      case 'section':
        break
      case 'end':
        yield* this.#print([...event.diagnostics, ...this.#check.end(event.gazette, event.late)])
        if (this.#documents === 0)
          yield* this.#print([
            {
              rule: this.#opening === null ? 'empty-input' : 'no-documents',
              severity: 'warning',
              values: this.#opening === null ? {} : { format: dataFormat(this.#opening) },
              position: null,
              document: null,
            },
          ])
        this.#ends.push({
          issue: this.#issue,
          documents: this.#documents,
          diagnostics: this.#diagnostics,
          // As text of its own: a string cut from the input keeps the piece it was cut from in memory.
          gazette: JSON.stringify(event.gazette),
          contents: event.late.length === 0 ? null : JSON.stringify(event.late),
        })
        break
    }
  }

  /** Findings about the decoding come last, whatever chunks the text came in: only its end settles what they are, and in what order. */
  *close(all: readonly Diagnostic[], figures: Pick<Source, 'bytes' | 'lines' | 'sha256'>): Generator<GazetteRecord> {
    const before = this.#diagnostics
    yield* this.#print(all)
    const late = this.#diagnostics - before
    for (const [i, end] of this.#ends.entries()) {
      yield {
        type: 'end',
        issue: end.issue,
        documents: end.documents,
        diagnostics: end.diagnostics + (i === this.#ends.length - 1 ? late : 0),
        ...(end.contents === null ? {} : { contents: JSON.parse(end.contents) as ContentsEntry[] }),
        source: {
          path: this.#options.path ?? null,
          encoding: this.#detection.encoding,
          bom: this.#detection.bom,
          ...figures,
        },
        gazette: JSON.parse(end.gazette) as Gazette,
      } satisfies EndRecord
    }
  }

  *#print(diagnostics: readonly Diagnostic[]): Generator<GazetteRecord> {
    for (const diagnostic of diagnostics) {
      const { rule, severity, values, position, document } = diagnostic
      this.#diagnostics++
      this.#watch.diagnostic?.(diagnostic)
      yield {
        type: 'diagnostic',
        issue: this.#issue,
        rule,
        severity,
        message: renderMessage(rule, values, this.#options.lang ?? 'en'),
        actual: printed(values['actual']),
        expected: printed(values['expected']),
        position,
        document,
      } satisfies DiagnosticRecord
    }
  }
}

/** A value of a finding as records have it. */
const printed = (value: string | number | null | undefined): string | null => (value == null ? null : String(value))
