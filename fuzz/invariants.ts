import { isDeepStrictEqual } from 'node:util'
import { validateRecord } from '../src/check/schema/index.ts'
import type { Row } from '../src/document/row.ts'
import type { IssueEvent } from '../src/issue/issue.ts'
import type { ParseOptions } from '../src/options.ts'
import { issueRecords } from '../src/output/records.ts'
import { collectIssues, parseIssues, parseStream, readRecords, type Watch } from '../src/pipeline.ts'
import { NotTextError } from '../src/source/errors.ts'
import type { GazetteRecord, Issue, Line, Position } from '../src/tree/index.ts'

/**
 * What holds of every input whatever, as functions that return what they found broken: an empty list is a pass. A throw of the code
 * under test comes back as a finding too, so a caller needs no `try`. Input that is no text (NotTextError) breaks nothing.
 */
export type Input = string | Uint8Array

/** How an input is cut into chunks: sizes that are used in turn. */
export type Chunking = readonly number[]

/** All that can be checked without a stream. `twice` reads once more and compares. */
export function checkWhole(input: Input, options: ParseOptions = {}, twice = true): string[] {
  return guarded(() => {
    let lines: readonly Line[] = []
    const events: IssueEvent[] = []
    const watch: Watch = {
      lines: (all) => {
        lines = all
      },
      reading: {},
      event: (event) => events.push(event),
    }
    const issues = collectIssues(readRecords(input, options, watch))
    return [
      ...checkTiling(lines, typeof input === 'string' ? withoutBom(input) : null),
      ...checkCoverage(lines, events),
      ...checkIssues(issues, lines),
      ...(twice && !isDeepStrictEqual(parseIssues(input, options), issues) ? ['a second reading differs'] : []),
    ]
  })
}

/** The records of a stream, however it is cut, say what the whole reading says. */
export async function checkStream(
  bytes: Uint8Array,
  chunking: Chunking,
  options: ParseOptions = {},
): Promise<string[]> {
  const whole = await settle(async () => parseIssues(bytes, options))
  const records: GazetteRecord[] = []
  const streamed = await settle(async () => {
    for await (const record of parseStream(cut(bytes, chunking), options)) records.push(record)
    return collectIssues(records)
  })
  if (whole.error !== streamed.error) return [`whole: ${whole.error ?? 'read'}, in chunks: ${streamed.error ?? 'read'}`]
  if (whole.error?.startsWith('NotTextError')) return []
  if (whole.error !== null) return [whole.error]
  const broken = records.flatMap(invalid)
  broken.push(...checkEnds(records))
  if (!isDeepStrictEqual(streamed.value, whole.value))
    broken.push(
      `in chunks of ${chunking.slice(0, 4).join(', ')} the reading differs: ${difference(whole.value, streamed.value)}`,
    )
  return broken
}

/** The pieces of the lines, put together, are the text, and each knows its place. `text` is null where only the bytes are known. */
export function checkTiling(lines: readonly Line[], text: string | null): string[] {
  let offset = 0
  let number = 1
  let column = 1
  for (const line of lines) {
    if (line.offset !== offset || line.number !== number || line.column !== column)
      return [`line ${line.number}:${line.column}@${line.offset} should be ${number}:${column}@${offset}`]
    if (/[\n\r\f]/u.test(line.value)) return [`line ${line.number} holds a line end`]
    offset += line.value.length + line.eol.length
    if (line.eol === '\f' || (line.eol === '' && line !== lines.at(-1))) column += line.value.length + line.eol.length
    else {
      number++
      column = 1
    }
  }
  if (text !== null && lines.map((line) => line.value + line.eol).join('') !== text)
    return ['the lines do not tile the text']
  return []
}

/** Front matter, dividers, documents and back matter take every line once and in order; so do the blocks of each document. */
export function checkCoverage(lines: readonly Line[], events: readonly IssueEvent[]): string[] {
  const broken: string[] = []
  const seen: Row[] = []
  for (const event of events) {
    for (const row of event.rows) seen.push(row)
    if (event.type === 'document') for (const what of checkDocument(event.rows, event.parsed)) broken.push(what)
  }
  for (let i = 0; i < Math.max(seen.length, lines.length); i++) {
    if (seen[i]?.line === lines[i]) continue
    broken.push(
      `line ${lines[i]?.number ?? 'beyond the end'} is not where it belongs: line ${seen[i]?.line.number ?? 'none'} stands there`,
    )
    break
  }
  return broken
}

type Parsed = Extract<IssueEvent, { type: 'document' }>['parsed']

/** Every row of a document that prints something is furniture or lies in one block, in order; a block's text is its rows'. */
function checkDocument(rows: readonly Row[], { document, drafts, reasons }: Parsed): string[] {
  const broken: string[] = []
  const due = rows.filter((row, i) => {
    const reason = reasons?.[i]
    if (reason === undefined) broken.push(`line ${row.line.number} has no role`)
    if (reason && (reason.role === 'blank') !== row.blank)
      broken.push(`line ${row.line.number} is called ${reason.role}`)
    return !row.blank && reason?.role !== 'furniture'
  })
  const taken = drafts.flatMap((draft) => draft.rows)
  const at = due.findIndex((row, i) => taken[i] !== row)
  if (at >= 0 || due.length !== taken.length)
    broken.push(`line ${due[at]?.line.number ?? taken[due.length]?.line.number} is not in its one block`)
  if (document.blocks.length !== drafts.length) broken.push('blocks and drafts differ in number')
  drafts.forEach((draft, i) => {
    const block = document.blocks[i]
    if (block === undefined || draft.rows.length === 0) return
    const first = (draft.rows[0] as Row).line
    const last = (draft.rows.at(-1) as Row).line
    if (block.position.start.offset !== first.offset || block.position.end.offset !== last.offset + last.value.length)
      broken.push(`the block at line ${first.number} does not stand where its rows stand`)
    if (block.type === 'table') return
    const printed = visible(draft.rows.map((row) => row.text).join(''))
    if (visible(block.text ?? '') !== printed)
      broken.push(`the block at line ${first.number} has not the text of its rows`)
  })
  return broken
}

/** What is put out: fits the schema, has places that exist, ids that differ, tables that are rectangles and are each shown once. */
export function checkIssues(issues: readonly Issue[], lines: readonly Line[]): string[] {
  const broken: string[] = []
  if (issues.length === 0) broken.push('no issue at all')
  const places = new Places(lines)
  for (const issue of issues) {
    for (const record of issueRecords(issue)) broken.push(...invalid(record))
    for (const position of positionsIn(issue)) broken.push(...places.check(position))
    const ids = issue.documents.map((document) => document.id)
    if (new Set(ids).size !== ids.length) broken.push('two documents have one id')
    for (const { document } of issue.diagnostics)
      if (document !== null && !ids.includes(document))
        broken.push(`a finding is about ${document}, which is not there`)
    for (const document of issue.documents) {
      const shown = document.blocks.filter((block) => block.type === 'table').map((block) => block.table)
      document.tables.forEach((table, i) => {
        // of several HTML tables on one line, that line's block shows one
        const beside = (at: number | undefined) =>
          document.tables[at ?? -1]?.position.start.line === table.position.start.line
        if (!shown.includes(i) && !shown.some(beside)) broken.push(`table ${i} of ${document.id} is in no block`)
        if (table.rows.some((row) => row.length !== table.columns.length))
          broken.push(`table ${i} of ${document.id} is no rectangle`)
      })
      if (shown.some((i) => i === undefined || document.tables[i] === undefined)) broken.push('a block shows no table')
    }
  }
  return broken.slice(0, 20)
}

/** An end for each issue, with the counts of what came before it. */
function checkEnds(records: readonly GazetteRecord[]): string[] {
  const broken: string[] = []
  const opened = records.filter((record) => record.type === 'issue').length
  const ends = records.filter((record) => record.type === 'end')
  if (ends.length !== opened) broken.push(`${opened} issues begin and ${ends.length} end`)
  for (const end of ends) {
    const count = (type: 'document' | 'diagnostic') =>
      records.filter((record) => record.type === type && record.issue === end.issue).length
    if (end.documents !== count('document'))
      broken.push(`issue ${end.issue} does not end with ${end.documents} documents`)
    if (end.diagnostics !== count('diagnostic'))
      broken.push(`issue ${end.issue} does not end with ${end.diagnostics} diagnostics but ${count('diagnostic')}`)
  }
  return broken
}

function invalid(record: GazetteRecord): string[] {
  const failure = validateRecord(record)
  return failure === null ? [] : [`${record.type} ${failure.path} ${failure.message}`]
}

/** The places of a text: of each physical line where it begins and how long it is. */
class Places {
  readonly #from: number[] = []
  readonly #length: number[] = []

  constructor(lines: readonly Line[]) {
    for (const line of lines) {
      this.#from[line.number] ??= line.offset
      this.#length[line.number] = line.offset + line.value.length - (this.#from[line.number] as number)
    }
  }

  check({ start, end }: Position): string[] {
    const broken: string[] = []
    for (const { line, column, offset } of [start, end]) {
      const from = this.#from[line]
      if (from === undefined) broken.push(`there is no line ${line}`)
      else if (column < 1 || column > (this.#length[line] as number) + 1)
        broken.push(`line ${line} has no column ${column}`)
      else if (from + column - 1 !== offset) broken.push(`${line}:${column} is not at offset ${offset}`)
    }
    if (start.offset > end.offset) broken.push(`a place from ${start.offset} to ${end.offset}`)
    return broken
  }
}

function* positionsIn(value: unknown): Generator<Position> {
  if (Array.isArray(value)) {
    for (const item of value) yield* positionsIn(item)
  } else if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value && typeof value.start === 'object') yield value as Position
    else for (const item of Object.values(value)) yield* positionsIn(item)
  }
}

function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function visible(text: string): string {
  return text.replace(/[\s\u0085\u200b\u2060\ufeff]+/gu, '')
}

function* cut(bytes: Uint8Array, chunking: Chunking): Generator<Uint8Array> {
  for (let from = 0, i = 0; from < bytes.length; i++) {
    const size = Math.max(1, chunking[i % chunking.length] ?? bytes.length)
    yield bytes.subarray(from, from + size)
    from += size
  }
}

function guarded(check: () => string[]): string[] {
  try {
    return check()
  } catch (error) {
    return error instanceof NotTextError ? [] : [said(error)]
  }
}

async function settle<T>(run: () => Promise<T>): Promise<{ value: T | null; error: string | null }> {
  try {
    return { value: await run(), error: null }
  } catch (error) {
    return { value: null, error: said(error) }
  }
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`
  return error instanceof NotTextError ? `NotTextError: ${error.message}` : `${error.stack ?? error.message}`
}

/** Path of the first difference between two values, for a finding that can be read. */
function difference(a: unknown, b: unknown, path = ''): string {
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const left = (a as Record<string, unknown>)[key]
      const right = (b as Record<string, unknown>)[key]
      if (!isDeepStrictEqual(left, right)) return difference(left, right, `${path}/${key}`)
    }
  }
  return `${path}: ${JSON.stringify(a)?.slice(0, 80)} and ${JSON.stringify(b)?.slice(0, 80)}`
}
