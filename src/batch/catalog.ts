import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { DocumentRecord, Gazette, GazetteRecord, ReferenceRole } from '../tree/index.ts'
import { KnownDocuments } from './known.ts'

/** A document of the catalogue. */
export interface CatalogDocument {
  /** Unique in the catalogue: output file, issue and id of the document: `2024/1.ndjson#0/云政发〔2024〕1号`. */
  key: string
  file: string
  source: string | null
  gazette: string | null
  year: number | null
  issue: number | null
  id: string
  number: string | null
  title: string | null
  kind: string | null
  issuers: string[]
  date: string | null
  section: string | null
  page: number | null
  /**
   * Key of the first print of the document: of the same number and title (or in another issue number, date, issuers and nearly the
   * same title), or without a number of the same title, date and issuers. Null where this is the first.
   */
  duplicateOf: string | null
  /** Keys of the documents that say they repeal this one, and the earliest of their dates. */
  repealedBy: string[]
  repealedOn: string | null
}

/** A citation: which document cites which. */
export interface CatalogReference {
  from: string
  number: string
  title: string | null
  role: ReferenceRole | null
  /** Key of the document that is meant; null where none has the number, or several and neither title nor gazette tells which. */
  to: string | null
  /** How many different documents of the catalogue have the number. */
  candidates: number
}

export interface CatalogSink {
  document(row: CatalogDocument): Promise<void>
  reference(row: CatalogReference): Promise<void>
}

export interface CatalogCount {
  documents: number
  references: number
  /** References to numbers that no document of the catalogue has, and to numbers that several have. */
  dangling: number
  ambiguous: number
  duplicates: number
  repealed: number
}

const issueKey = (file: string, issue: number): string => `${file}#${issue}`
const documentKey = (file: string, { issue, id }: DocumentRecord): string => `${issueKey(file, issue)}/${id}`

/** A file of the catalogue cannot be read. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
  readonly file: string
  constructor(file: string, cause: unknown) {
    super(`cannot read ${file}`, { cause })
    this.file = file
  }
}

/**
 * Joins NDJSON outputs into one catalogue, in two passes: the first notes what documents there are, the second resolves
 * references across issues. Lines that are no records are passed over; `broken` is told the first of each file, and their
 * number. Memory holds some hundred bytes a document. Throws `UnreadableError`.
 */
export async function catalog(
  folder: string,
  files: readonly string[],
  sink: CatalogSink,
  broken: (file: string, line: number, count: number) => Promise<void>,
): Promise<CatalogCount> {
  const known = new KnownDocuments()
  const gazettes = new Map<string, Pick<Gazette, 'name' | 'year' | 'issue'>>()
  for (const file of files) {
    const none: number[] = []
    for await (const { record, line } of recordsOf(folder, file)) {
      if (record === null) none.push(line)
      if (record?.type === 'document') known.add(documentKey(file, record), issueKey(file, record.issue), record)
      if (record?.type !== 'end') continue
      const { name, year, issue } = record.gazette
      known.addIssue(issueKey(file, record.issue), record.gazette)
      gazettes.set(issueKey(file, record.issue), { name, year, issue })
    }
    if (none[0] !== undefined) await broken(file, none[0], none.length)
  }
  const count: CatalogCount = { documents: 0, references: 0, dangling: 0, ambiguous: 0, duplicates: 0, repealed: 0 }
  for (const file of files) {
    let source: string | null = null
    for await (const { record } of recordsOf(folder, file)) {
      if (record?.type === 'issue') source = record.source.path
      if (record?.type !== 'document') continue
      const gazette = gazettes.get(issueKey(file, record.issue)) ?? { name: null, year: null, issue: null }
      await put({ file, source, gazette, record }, { known, sink, count })
    }
  }
  return count
}

interface Placed {
  file: string
  source: string | null
  gazette: Pick<Gazette, 'name' | 'year' | 'issue'>
  record: DocumentRecord
}

async function put(
  { file, source, gazette, record }: Placed,
  { known, sink, count }: { known: KnownDocuments; sink: CatalogSink; count: CatalogCount },
): Promise<void> {
  const key = documentKey(file, record)
  const { id, number, title, kind, issuers, date, section, page } = record
  const duplicateOf = known.duplicateOf(key)
  const repeals = known.repealsOf(key, number)
  count.documents++
  if (duplicateOf !== null) count.duplicates++
  if (repeals.by.length > 0) count.repealed++
  await sink.document({
    key,
    file,
    source,
    gazette: gazette.name,
    year: gazette.year,
    issue: gazette.issue,
    id,
    number,
    title,
    kind,
    issuers,
    date,
    section,
    page,
    duplicateOf,
    repealedBy: repeals.by,
    repealedOn: repeals.on,
  })
  for (const reference of record.references) {
    const { to, candidates } = known.resolve(reference, issueKey(file, record.issue))
    count.references++
    if (candidates === 0) count.dangling++
    else if (to === null) count.ambiguous++
    const { title: cited, role } = reference
    await sink.reference({ from: key, number: reference.number, title: cited, role, to, candidates })
  }
}

async function* recordsOf(
  folder: string,
  file: string,
): AsyncGenerator<{ record: GazetteRecord | null; line: number }> {
  let number = 0
  const input = createReadStream(join(folder, file))
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++
      if (line !== '') yield { record: parsed(line), line: number }
    }
  } catch (error) {
    throw new UnreadableError(file, error)
  }
}

/** A record of NDJSON with all that the catalogue reads of it; null where the line is none. */
function parsed(line: string): GazetteRecord | null {
  try {
    const record = JSON.parse(line)
    const whole = record?.type !== 'document' || (Array.isArray(record.references) && Array.isArray(record.issuers))
    return typeof record?.type === 'string' && whole ? record : null
  } catch {
    return null
  }
}
