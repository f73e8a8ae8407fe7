import type { Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import {
  type CatalogCount,
  type CatalogDocument,
  type CatalogReference,
  type CatalogSink,
  catalog,
  UnreadableError,
} from '../../batch/catalog.ts'
import { Manifest } from '../../batch/manifest.ts'
import { joined } from '../../output/csv/column.ts'
import { type Cell, csvRow } from '../../output/csv/row.ts'
import { writing } from '../convert/writing.ts'
import { CliError, codeOf, EXIT } from '../errors.ts'
import { byPath } from '../inputs/walk.ts'
import type { Session } from '../session.ts'
import type { Options } from '../spec.ts'

const DOCUMENTS =
  'key file source gazette year issue id number title kind issuers date section page duplicateOf repealedBy repealedOn'
const REFERENCES = 'from number title role to candidates'

/** `gongbao catalog OUT`: joins the NDJSON of a batch into one catalogue, on stdout or as the files of a folder. */
export async function run(session: Session, args: string[], options: Options): Promise<number> {
  const path = args[0] as string
  const folder = resolve(session.io.cwd, path)
  const info = await statOrNull(join(folder, '.gongbao'))
  if (info === null && (await statOrNull(folder)) === null) throw new CliError('error.missing', { path })
  if (!info?.isDirectory()) throw new CliError('catalog.no-batch', { path })
  const { entries } = await Manifest.open(join(folder, '.gongbao'), null)
  const done = [...entries.values()].filter(({ status }) => status === 'done' || status === 'partial')
  const files = done
    .flatMap(({ outputs }) => outputs.map((output) => output.path))
    .filter((file) => file.endsWith('.ndjson'))
    .sort(byPath)
  if (files.length === 0) throw new CliError('catalog.no-ndjson', { path })
  // What failed, or was being written when convert was killed.
  const left = entries.size - done.length
  let code: number = left > 0 ? EXIT.findings : EXIT.done
  const broken = async (file: string, line: number, lines: number): Promise<void> => {
    code = EXIT.findings
    await session.error('catalog.broken', { path: join(path, file), line, more: lines - 1 || null })
  }
  const work = (sink: CatalogSink): Promise<CatalogCount> =>
    catalog(folder, files, sink, broken).catch((error) => {
      if (!(error instanceof UnreadableError)) throw error
      const reason = codeOf(error.cause) ?? String(error.cause)
      throw new CliError('error.unreadable', { path: join(path, error.file), reason })
    })
  const toStdout = options.output === undefined || options.output === '-'
  const count = await (toStdout ? work(streamSink(session)) : intoFolder(session, options, work))
  await session.note('done.catalog', { files: files.length, ...count, ambiguous: count.ambiguous || null })
  if (left > 0) await session.note('done.catalog-left', { count: left })
  return code
}

/** What stands at a path, null where nothing does. */
async function statOrNull(path: string): Promise<Stats | null> {
  return await stat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw error
  })
}

/** Documents and references as NDJSON, told apart by `type`. */
function streamSink(session: Session): CatalogSink {
  const put = async (type: string, row: object): Promise<void> => {
    session.alive()
    await session.out.write(`${JSON.stringify({ type, ...row })}\n`)
  }
  return { document: (row) => put('document', row), reference: (row) => put('reference', row) }
}

/** `documents` and `references`, each as CSV and as NDJSON. */
async function intoFolder<T>(session: Session, options: Options, work: (sink: CatalogSink) => Promise<T>): Promise<T> {
  const path = options.output as string
  const { openFolder } = await import('../../output/files.ts')
  const folder = await writing(path, () => openFolder(resolve(session.io.cwd, path), { force: options.force === true }))
  const open = (name: string) => writing(`${path}/${name}`, () => folder.open(name))
  try {
    const files = {
      documents: { csv: await open('documents.csv'), ndjson: await open('documents.ndjson') },
      references: { csv: await open('references.csv'), ndjson: await open('references.ndjson') },
    }
    const writer = async (name: keyof typeof files, columns: readonly string[]) => {
      const { csv, ndjson } = files[name]
      await csv.write(csvRow(columns))
      return async (row: CatalogDocument | CatalogReference): Promise<void> => {
        session.alive()
        const cells = columns.map((column) => cell((row as unknown as Record<string, unknown>)[column]))
        await writing(path, () => csv.write(csvRow(cells)))
        await writing(path, () => ndjson.write(`${JSON.stringify(row)}\n`))
      }
    }
    const sink: CatalogSink = {
      document: await writer('documents', DOCUMENTS.split(' ')),
      reference: await writer('references', REFERENCES.split(' ')),
    }
    const result = await work(sink)
    for (const { csv, ndjson } of Object.values(files)) {
      await writing(path, () => csv.close())
      await writing(path, () => ndjson.close())
    }
    return result
  } catch (error) {
    await folder.discard()
    throw error
  }
}

/** Several values stand in a cell with `;` between them. */
const cell = (value: unknown): Cell => (Array.isArray(value) ? joined(value) : ((value ?? null) as Cell))
