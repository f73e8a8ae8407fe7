import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { Collected } from '../cli/collected.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongbao-load-'))
const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../examples/catalog', name), 'utf8')

const notice = (number: string, title: string, text: string, date: string): string =>
  ['云水县人民政府', title, number, '', '各乡镇人民政府：', `　　${text}`, '', '云水县人民政府', date, '', ''].join(
    '\n',
  )
const cover = (issue: number): string => `云水县人民政府公报\n2023年第${issue}期\n\n`

/** A first issue, and a second with a document that repeals one of it, one that is printed again, and a citation that leads nowhere. */
const first =
  cover(1) +
  notice('云政发〔2022〕1号', '关于加强渡口管理的通知', '各渡口应当备齐救生器材。', '2022年1月5日') +
  notice('云政发〔2022〕2号', '关于“集市”，以及摊位的通知', '集市摊位按区划定。', '2022年2月6日')
const second =
  cover(2) +
  notice(
    '云政发〔2023〕9号',
    '关于渡口安全的通知',
    '根据《白沙省人民政府关于渡口安全的意见》（白政发〔2020〕3号）办理。《云水县人民政府关于加强渡口管理的通知》（云政发〔2022〕1号）同时废止。',
    '2023年3月7日',
  ) +
  notice('云政发〔2022〕2号', '关于“集市”，以及摊位的通知', '集市摊位按区划定。', '2022年2月6日')

async function gongbao(...argv: string[]): Promise<void> {
  const [stdout, stderr] = [new Collected(), new Collected()]
  const streams = { stdin: Readable.from([]), stdout, stderr }
  const io = { argv, streams, env: { LANG: 'C' }, cwd: folder, signal: new AbortController().signal }
  expect([await main(io), stderr.text]).toEqual([0, expect.any(String)])
}

beforeAll(async () => {
  mkdirSync(join(folder, 'in'))
  writeFileSync(join(folder, 'in/1.txt'), first)
  writeFileSync(join(folder, 'in/2.txt'), second)
  await gongbao('convert', '-f', 'ndjson', '-o', 'out', 'in')
  await gongbao('catalog', 'out', '-o', 'catalog')
})
afterAll(() => rmSync(folder, { recursive: true }))

/** What both must say, as text. */
const QUESTIONS: [string, string[]][] = [
  [
    'SELECT key, number, date, issuers FROM documents ORDER BY key LIMIT 1',
    ['1.ndjson#0/云政发〔2022〕1号', '云政发〔2022〕1号', '2022-01-05', '云水县人民政府'],
  ],
  [
    'SELECT count(*), count(DISTINCT number), count(page), min(year), max(issue) FROM documents',
    ['4', '3', '0', '2023', '2'],
  ],
  [
    'SELECT role, fromNumber, toNumber, toTitle FROM cited',
    ['repeals', '云政发〔2023〕9号', '云政发〔2022〕1号', '关于加强渡口管理的通知'],
  ],
  [
    'SELECT number, title, candidates, citations FROM dangling',
    ['白政发〔2020〕3号', '白沙省人民政府关于渡口安全的意见', '0', '1'],
  ],
  [
    'SELECT number, date, byNumber, "on" FROM repealed',
    ['云政发〔2022〕1号', '2022-01-05', '云政发〔2023〕9号', '2023-03-07'],
  ],
  [
    'SELECT number, title, firstFile, file FROM printedAgain',
    ['云政发〔2022〕2号', '关于“集市”，以及摊位的通知', '1.ndjson', '2.ndjson'],
  ],
]

describe('the catalogue', () => {
  it('in DuckDB', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    await connection.run(`SET file_search_path = '${join(folder, 'catalog')}'`)
    await connection.run(example('load.duckdb.sql'))
    for (const [question, answer] of QUESTIONS) {
      const rows = (await connection.runAndReadAll(question)).getRows()
      expect(rows.map((row) => row.map((value) => String(value).replace(/^\['(.*)'\]$/, '$1')))).toEqual([answer])
    }
    connection.disconnectSync()
  })

  const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0
  if (!hasSqlite) process.stderr.write('sqlite3 is not there: the test of load.sqlite.sql is skipped\n')
  it.skipIf(!hasSqlite)('in SQLite', () => {
    const run = (input: string) =>
      spawnSync('sqlite3', ['-bail', '-separator', '\t', 'catalog.db'], {
        cwd: join(folder, 'catalog'),
        input,
        encoding: 'utf8',
      })
    expect(run(example('load.sqlite.sql'))).toMatchObject({ status: 0, stdout: '', stderr: '' })
    for (const [question, answer] of QUESTIONS) expect(run(`${question};`).stdout).toBe(`${answer.join('\t')}\n`)
  })
})
