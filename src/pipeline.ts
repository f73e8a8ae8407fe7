import { type IssueEvent, IssueReader } from './issue/issue.ts'
import { renderMessage } from './messages/index.ts'
import type { ParseOptions } from './options.ts'
import { type Detection, openText, openTextSync } from './source/index.ts'
import { splitLines } from './source/lines.ts'
import type {
  Diagnostic,
  DiagnosticRecord,
  DocumentRecord,
  EndRecord,
  Gazette,
  GazetteRecord,
  Issue,
  Line,
  Source,
} from './tree/index.ts'

/**
 * The way through the house: bytes → lines → issues and documents → records. A record leaves as soon as it is known; memory holds
 * one document. Throws `NotTextError` where the input is no text.
 */
export async function* parseStream(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ParseOptions = {},
): AsyncGenerator<GazetteRecord> {
  const text = await openText(chunks, options)
  const records = new Records(text.detection, options)
  const reader = new IssueReader(options)
  for await (const lines of text.lines) {
    for (const event of reader.push(lines)) yield* records.of(event)
    yield* records.diagnostics(text.diagnostics())
  }
  for (const event of reader.end()) yield* records.of(event)
  yield* records.close(text.diagnostics(), { ...text.summary() })
}

/** Reads every issue of an input that is there as a whole: text, or bytes whose encoding is detected. */
export function parseIssues(input: string | Uint8Array, options: ParseOptions = {}): Issue[] {
  const read = typeof input === 'string' ? textAsRead(input) : openTextSync(input, options)
  const records = new Records(read.detection, options)
  const reader = new IssueReader(options)
  const out: GazetteRecord[] = []
  for (const event of reader.push(read.lines)) out.push(...records.of(event))
  for (const event of reader.end()) out.push(...records.of(event))
  out.push(...records.close(read.diagnostics, read.summary))
  return collectIssues(out)
}

/** Reads the first issue of an input. An input without any text is an issue without documents. */
export function parseIssue(input: string | Uint8Array, options: ParseOptions = {}): Issue {
  return parseIssues(input, options)[0] as Issue
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

function textAsRead(text: string): ReturnType<typeof openTextSync> {
  const bom = text.charCodeAt(0) === 0xfeff
  const lines: Line[] = splitLines(bom ? text.slice(1) : text)
  return {
    detection: { encoding: 'UTF-8', bom, confidence: 'certain', evidence: 'option', sampleBytes: 0, alternatives: [] },
    lines,
    summary: openTextSync(new TextEncoder().encode(text), { encoding: 'utf-8' }).summary,
    diagnostics: [],
  }
}

/** Turns what the reader yields into records, and counts them. */
class Records {
  readonly #detection: Detection
  readonly #options: ParseOptions
  #issue = -1
  #documents = 0
  #diagnostics = 0
  #printed = 0
  /** The end of an issue waits for the source's figures, which belong to the whole input. */
  #ends: { issue: number; documents: number; diagnostics: number; gazette: Gazette }[] = []

  constructor(detection: Detection, options: ParseOptions) {
    this.#detection = detection
    this.#options = options
  }

  *of(event: IssueEvent): Generator<GazetteRecord> {
    switch (event.type) {
      case 'issue':
        this.#issue++
        this.#documents = 0
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
        yield* this.#print(event.diagnostics)
        break
      case 'section':
        break
      case 'end':
        yield* this.#print(event.diagnostics)
        if (this.#documents === 0)
          yield* this.#print([
            { rule: 'no-documents', severity: 'warning', values: {}, position: null, document: null },
          ])
        this.#ends.push({
          issue: this.#issue,
          documents: this.#documents,
          diagnostics: this.#diagnostics,
          gazette: event.gazette,
        })
        break
    }
  }

  /** Findings about the decoding, as far as they are new. */
  *diagnostics(all: readonly Diagnostic[]): Generator<GazetteRecord> {
    if (this.#issue < 0) return
    const fresh = all.slice(this.#printed)
    this.#printed = all.length
    yield* this.#print(fresh)
  }

  *close(all: readonly Diagnostic[], figures: Pick<Source, 'bytes' | 'lines' | 'sha256'>): Generator<GazetteRecord> {
    const before = this.#diagnostics
    yield* this.diagnostics(all)
    const late = this.#diagnostics - before
    for (const [i, end] of this.#ends.entries()) {
      yield {
        type: 'end',
        issue: end.issue,
        documents: end.documents,
        diagnostics: end.diagnostics + (i === this.#ends.length - 1 ? late : 0),
        source: {
          path: this.#options.path ?? null,
          encoding: this.#detection.encoding,
          bom: this.#detection.bom,
          ...figures,
        },
        gazette: end.gazette,
      } satisfies EndRecord
    }
  }

  *#print(diagnostics: readonly Diagnostic[]): Generator<GazetteRecord> {
    for (const { rule, severity, values, position, document } of diagnostics) {
      this.#diagnostics++
      yield {
        type: 'diagnostic',
        issue: this.#issue,
        rule,
        severity,
        message: renderMessage(rule, values, this.#options.lang ?? 'en'),
        position,
        document,
      } satisfies DiagnosticRecord
    }
  }
}
