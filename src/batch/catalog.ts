import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { DocumentRecord, Gazette, GazetteRecord, ReferenceRole } from '../tree/index.ts'

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
  /** Key of the first document that is the same (number and title, or title, date and issuers); null where this is the first. */
  duplicateOf: string | null
  /** Keys of the documents that say they repeal this one, and the date of the first. */
  repealedBy: string[]
  repealedOn: string | null
}

/** A citation: which document cites which. */
export interface CatalogReference {
  from: string
  number: string
  title: string | null
  role: ReferenceRole | null
  /** Key of the first document with the number; null where the catalogue has none. */
  to: string | null
}

export interface CatalogSink {
  document(row: CatalogDocument): Promise<void>
  reference(row: CatalogReference): Promise<void>
}

export interface CatalogCount {
  documents: number
  references: number
  dangling: number
  duplicates: number
  repealed: number
}

/** What is kept of all documents between the two passes: keys and dates, never texts. */
class Index {
  /** Keys by what makes documents the same, and by number: the first. */
  readonly same = new Map<string, string>()
  readonly first = new Map<string, string>()
  /** By the number of the repealed document: who repeals it, and when. */
  readonly repeals = new Map<string, { by: string; on: string | null }[]>()
  readonly gazettes = new Map<string, Pick<Gazette, 'name' | 'year' | 'issue'>>()

  add(file: string, record: GazetteRecord): void {
    if (record.type === 'end') {
      const { name, year, issue } = record.gazette
      this.gazettes.set(issueKey(file, record.issue), { name, year, issue })
    }
    if (record.type !== 'document') return
    const key = documentKey(file, record)
    const same = sameness(record)
    if (same !== null && !this.same.has(same)) this.same.set(same, key)
    if (record.number !== null && !this.first.has(record.number)) this.first.set(record.number, key)
    for (const { number, role } of record.references) {
      if (role !== 'repeals') continue
      const known = this.repeals.get(number) ?? []
      known.push({ by: key, on: record.date })
      this.repeals.set(number, known)
    }
  }
}

const issueKey = (file: string, issue: number): string => `${file}#${issue}`
const documentKey = (file: string, { issue, id }: DocumentRecord): string => `${issueKey(file, issue)}/${id}`

/** What two prints of one document have in common; null where too little is stated to tell. */
function sameness({ number, title, date, issuers }: DocumentRecord): string | null {
  if (title === null) return null
  const letters = title.replace(/[\s\p{P}]/gu, '')
  if (number !== null) return `${number}\n${letters}`
  return date === null || issuers.length === 0 ? null : `${date}\n${issuers.join('\n')}\n${letters}`
}

/**
 * Joins NDJSON outputs into one catalogue, in two passes: the first notes what documents there are, the second resolves
 * references across issues. A line that is no record is passed over and counted by `broken`. Memory holds some
 * hundred bytes a document.
 */
export async function catalog(
  folder: string,
  files: readonly string[],
  sink: CatalogSink,
  broken: (file: string, line: number) => Promise<void>,
): Promise<CatalogCount> {
  const index = new Index()
  for (const file of files) {
    for await (const { record, line } of recordsOf(join(folder, file))) {
      if (record === null) await broken(file, line)
      else index.add(file, record)
    }
  }
  const count: CatalogCount = { documents: 0, references: 0, dangling: 0, duplicates: 0, repealed: 0 }
  for (const file of files) {
    let source: string | null = null
    for await (const { record } of recordsOf(join(folder, file))) {
      if (record?.type === 'issue') source = record.source.path
      if (record?.type !== 'document') continue
      await put(file, source, record, { index, sink, count })
    }
  }
  return count
}

async function put(
  file: string,
  source: string | null,
  record: DocumentRecord,
  { index, sink, count }: { index: Index; sink: CatalogSink; count: CatalogCount },
): Promise<void> {
  const key = documentKey(file, record)
  const gazette = index.gazettes.get(issueKey(file, record.issue)) ?? { name: null, year: null, issue: null }
  const same = sameness(record)
  const first = same === null ? key : (index.same.get(same) ?? key)
  const repeals = record.number === null ? [] : (index.repeals.get(record.number) ?? []).filter(({ by }) => by !== key)
  const dates = repeals.flatMap(({ on }) => (on === null ? [] : [on])).sort()
  const { id, number, title, kind, issuers, date, section, page } = record
  count.documents++
  if (first !== key) count.duplicates++
  if (repeals.length > 0) count.repealed++
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
    duplicateOf: first === key ? null : first,
    repealedBy: repeals.map(({ by }) => by),
    repealedOn: dates[0] ?? null,
  })
  for (const reference of record.references) {
    const to = index.first.get(reference.number) ?? null
    count.references++
    if (to === null) count.dangling++
    await sink.reference({ from: key, number: reference.number, title: reference.title, role: reference.role, to })
  }
}

async function* recordsOf(path: string): AsyncGenerator<{ record: GazetteRecord | null; line: number }> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line !== '') yield { record: parsed(line), line: number }
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
