import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFolder } from '../../src/output/files.ts'
import { openFiles } from '../../src/output/formats.ts'
import { issueRecords } from '../../src/output/records.ts'
import { parseIssues } from '../../src/pipeline.ts'
import type { Issue } from '../../src/tree/index.ts'
import { inputs, root } from '../support/inputs.ts'
import { hostileIssue, sampleIssue } from './sample.ts'
import { written } from './write.ts'

const issues = [sampleIssue(), hostileIssue()]
let folder = ''
let connection: DuckDBConnection

/** Writes issues into a folder, as CSV and as NDJSON. */
async function write(issues: Issue[], to: string): Promise<void> {
  const writer = await openFiles('csv', await openFolder(to))
  for (const [index, issue] of issues.entries()) {
    for (const record of issueRecords(issue, index)) await writer.write(record)
  }
  await writer.end()
  await writeFile(join(to, 'all.ndjson'), await written('ndjson', issues))
}

/** The rows of a query; `$` stands for the folder. */
async function rows(query: string): Promise<unknown[]> {
  const result = await connection.runAndReadAll(query.replaceAll('$', folder.replaceAll("'", "''")))
  return result.getRowObjectsJson()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongbao-duckdb-'))
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  await write(issues, folder)
})

afterAll(async () => {
  connection.closeSync()
  await rm(folder, { recursive: true, force: true })
})

describe('DuckDB', () => {
  it('reads the same documents from CSV and from NDJSON', async () => {
    const columns = 'issue, id, number, title'
    const csv = await rows(`select ${columns} from read_csv('$/documents.csv') order by n`)
    const json = await rows(
      `select ${columns} from read_json('$/all.ndjson', format = 'newline_delimited') where type = 'document'`,
    )
    expect(csv).toHaveLength(5)
    expect(csv).toEqual(json)
  })

  it('knows dates and numbers by themselves, and joins the tables', async () => {
    const [types] = await rows(
      `select typeof(page) as page, typeof(printedDate) as printed from read_csv('$/documents.csv')`,
    )
    expect(types).toEqual({ page: 'BIGINT', printed: 'DATE' })
    const cited = await rows(
      `select r.number, d.title from read_csv('$/references.csv') r
       join read_csv('$/documents.csv') d on d.issue = r.issue and d.id = r.target`,
    )
    expect(cited).toEqual([{ number: '云政任〔2024〕3号', title: '关于林知远等同志任免职的通知' }])
  })

  it('reads every printed table', async () => {
    const names = await readdir(join(folder, 'tables'))
    expect(names).toHaveLength(3)
    const counts = await Promise.all(
      names
        .toSorted()
        .map((name) => rows(`select count(*)::int as n from read_csv('$/tables/${name}', header = true)`)),
    )
    expect(counts.flat()).toEqual([{ n: 3 }, { n: 1 }, { n: 2 }])
  })
})

describe.each(inputs())('DuckDB reads from CSV what it reads from the NDJSON of %s', (path) => {
  const issues = parseIssues(readFileSync(join(root, path)), { path })
  const own = (): string => join(folder, path.replaceAll(/[^\w.-]/g, '_'))
  /** The rows of a query on CSV and NDJSON of this input, every value as text: a column without values has no type. */
  const both = async (csv: string, json: string): Promise<[unknown[], unknown[]]> => {
    const here = (query: string): string => query.replaceAll('$', own().replaceAll("'", "''"))
    return [await rows(here(csv)), await rows(here(json))]
  }
  const text = (...columns: string[]): string =>
    columns.map((name) => `coalesce(${name}::varchar, '') as ${name}`).join()
  const ndjson = `read_json('$/all.ndjson', format = 'newline_delimited', maximum_object_size = 100000000)`

  beforeAll(() => write(issues, own()))

  it('documents', async () => {
    const fields = text('issue', 'id', 'number', 'title', 'kind', 'date', 'page')
    const [csv, json] = await both(
      `select ${fields} from read_csv('$/documents.csv') order by n`,
      `select ${fields} from ${ndjson} where type = 'document'`,
    )
    expect(csv).toHaveLength(issues.flatMap(({ documents }) => documents).length)
    expect(csv).toEqual(json)
  })

  it('every other table, with as many rows', async () => {
    const count = async (name: string): Promise<unknown> =>
      (
        await rows(
          `select count(*)::int as n from read_csv('${own().replaceAll("'", "''")}/${name}.csv', header = true)`,
        )
      )[0]
    const documents = issues.flatMap((issue) => issue.documents)
    expect(await count('issues')).toEqual({ n: issues.length })
    expect(await count('contents')).toEqual({ n: issues.flatMap(({ contents }) => contents).length })
    expect(await count('diagnostics')).toEqual({ n: issues.flatMap(({ diagnostics }) => diagnostics).length })
    expect(await count('references')).toEqual({ n: documents.flatMap(({ references }) => references).length })
    expect(await count('appointments')).toEqual({ n: documents.flatMap(({ appointments }) => appointments).length })
  })
})
