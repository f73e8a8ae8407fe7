import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFolder } from '../../src/output/files.ts'
import { openFiles } from '../../src/output/formats.ts'
import { issueRecords } from '../../src/output/records.ts'
import { hostileIssue, sampleIssue } from './sample.ts'
import { written } from './write.ts'

const issues = [sampleIssue(), hostileIssue()]
let folder = ''
let connection: DuckDBConnection

/** The rows of a query; `$` stands for the folder. */
async function rows(query: string): Promise<unknown[]> {
  const result = await connection.runAndReadAll(query.replaceAll('$', folder.replaceAll("'", "''")))
  return result.getRowObjectsJson()
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongbao-duckdb-'))
  connection = await (await DuckDBInstance.create(':memory:')).connect()
  const writer = await openFiles('csv', await openFolder(folder))
  for (const [index, issue] of issues.entries()) {
    for (const record of issueRecords(issue, index)) await writer.write(record)
  }
  await writer.end()
  await writeFile(join(folder, 'all.ndjson'), await written('ndjson', issues))
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
