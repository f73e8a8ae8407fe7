import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { NotTextEvidence } from '../messages/notText.ts'
import type { OutputFolder } from '../output/files.ts'
import { openFolder } from '../output/files.ts'
import type { Folder, RecordWriter } from '../output/format.ts'
import { openFiles, openStream } from '../output/formats.ts'
import { parseStream } from '../pipeline.ts'
import type { GazetteRecord } from '../tree/index.ts'
import { linking } from './links.ts'
import type { Failure, Job, Result, Target, Written } from './types.ts'
import { wholeIssues } from './whole.ts'

/** Warnings that say that something was not read, besides all errors. */
export const UNREAD: readonly string[] = ['no-documents', 'empty-input', 'encoding-invalid-bytes', 'encoding-truncated']

/** Said also where only decisive findings are told. */
const TOLD = 'corrections-applied'

export const newResult = (index: number): Result => ({
  index,
  bytes: 0,
  sha256: '',
  documents: 0,
  unread: 0,
  rules: {},
  findings: [],
  fits: true,
  outputs: [],
  markdown: null,
  milliseconds: 0,
  failure: null,
})

/**
 * Converts one text into the files of its targets, in its scratch folder; every format is written from one reading. Never
 * throws: what went wrong is in `failure`. `open` reads the text where it is not a file.
 */
export async function runJob(job: Job, open?: () => AsyncIterable<Uint8Array>): Promise<Result> {
  const start = performance.now()
  const result = newResult(job.index)
  let folder: OutputFolder | null = null
  // An error that comes out of the iteration is one of reading; the writers' own are caught where they are called.
  try {
    const scratch = await wrote(() => openFolder(job.scratch, { force: true }))
    folder = scratch
    const hashed = hashing(scratch, result.outputs)
    const writers: RecordWriter[] = []
    const markdown = job.targets.find(({ format }) => format === 'markdown')
    const links = markdown && linking(markdown, job.links ?? [])
    for (const target of job.targets) {
      const settings = links && target === markdown ? links.options : target.settings
      writers.push(await wrote(() => writerOf({ ...target, settings }, hashed)))
    }
    for await (const record of parseStream(open?.() ?? createReadStream(job.file), job.parse)) {
      note(result, record, job.findings)
      for (const writer of writers) await wrote(() => writer.write(record))
    }
    for (const writer of writers) await wrote(() => writer.end())
    result.markdown = links?.linked() ?? null
    result.outputs.sort((a, b) => (a.path < b.path ? -1 : 1))
  } catch (error) {
    await folder?.discard()
    result.failure = failureOf(error)
    result.outputs = []
  }
  result.milliseconds = performance.now() - start
  return result
}

/** An error that came from writing. */
class WriteError extends Error {
  constructor(cause: unknown) {
    super(String(cause), { cause })
  }
}

async function wrote<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new WriteError(error)
  }
}

function failureOf(thrown: unknown): Failure {
  const writing = thrown instanceof WriteError
  const error = (writing ? thrown.cause : thrown) as NodeJS.ErrnoException & {
    what?: string
    detail?: string
    evidence?: NotTextEvidence
  }
  const message = error instanceof Error ? error.message : String(error)
  if (error.name === 'NotTextError') {
    const { what = null, detail = '', evidence } = error
    return { kind: 'not-text', code: what, message: detail, ...(evidence && { evidence }), path: null }
  }
  if (error.syscall !== undefined && error.code !== undefined) {
    return { kind: writing ? 'write' : 'read', code: error.code, message, path: null }
  }
  return { kind: 'internal', code: null, message, path: null }
}

function note(result: Result, record: GazetteRecord, told: Job['findings']): void {
  if (record.type === 'document') result.documents++
  if (record.type === 'end') {
    result.bytes = record.source.bytes
    result.sha256 = record.source.sha256
  }
  if (record.type !== 'diagnostic') return
  const { type: _type, issue: _issue, ...finding } = record
  result.rules[finding.rule] = (result.rules[finding.rule] ?? 0) + 1
  if (finding.rule === 'corrections-none') result.fits = false
  const decisive = isDecisive(finding)
  if (decisive) result.unread++
  if (told === 'all' || decisive || finding.rule === TOLD) result.findings.push(finding)
}

/** Whether a finding says that something was not read. */
export const isDecisive = ({ severity, rule }: { severity: string; rule: string }): boolean =>
  severity === 'error' || UNREAD.includes(rule)

/** The folder, noting the size and hash of every file that is completed. */
function hashing(folder: OutputFolder, outputs: Written[]): Folder {
  return {
    async open(path) {
      const file = await folder.open(path)
      const hash = createHash('sha256')
      let bytes = 0
      return {
        write(text) {
          hash.update(text)
          bytes += Buffer.byteLength(text)
          return file.write(text)
        },
        async close() {
          await file.close()
          outputs.push({ path, bytes, sha256: hash.digest('hex') })
        },
      }
    },
  }
}

async function writerOf({ format, settings, path, several }: Target, folder: Folder): Promise<RecordWriter> {
  if (several) return wholeIssues(await openFiles(format, { open: (file) => folder.open(path + file) }, settings))
  const file = await folder.open(path)
  const stream = await openStream(format, (text) => file.write(text), settings)
  const writer = format === 'ndjson' ? stream : wholeIssues(stream)
  return {
    write: (record) => writer.write(record),
    async end() {
      await writer.end()
      await file.close()
    },
  }
}
