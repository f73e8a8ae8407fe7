import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { validateIssue } from '../../src/check/schema/files.ts'
import { toCsv } from '../../src/output/csv/index.ts'
import { issueFiles } from '../../src/output/markdown/issue.ts'
import { markdownText } from '../../src/output/markdown/stringify.ts'
import { issueRecords } from '../../src/output/records.ts'
import { parseIssues } from '../../src/pipeline.ts'
import type { Issue } from '../../src/tree/index.ts'
import { inputs, root } from '../support/inputs.ts'
import { depthless, expected } from './markdown/expected.ts'
import { readTree, seen } from './markdown/read.ts'
import { written } from './write.ts'

const tableOf = (text: string | undefined): string[][] => parse(text ?? '', { record_delimiter: '\r\n' })

function checkCsv(issue: Issue): void {
  const files = toCsv(issue)
  const [head = [], ...rows] = tableOf(files.get('documents.csv'))
  expect(rows.map((row) => row[head.indexOf('id')])).toEqual(issue.documents.map(({ id }) => id))
  expect(rows.map((row) => row[head.indexOf('title')])).toEqual(issue.documents.map(({ title }) => title ?? ''))
  const printed = [...files].filter(([path]) => path.startsWith('tables/')).map(([, text]) => tableOf(text).slice(1))
  const tables = issue.documents.flatMap((document) => document.tables)
  expect(printed).toEqual(tables.map((table) => table.rows))
}

function checkMarkdown(issue: Issue): void {
  const files = issueFiles(issue, {})
  for (const [index, document] of issue.documents.entries()) {
    const file = files[index]
    expect(file && depthless(seen(markdownText(file.root)))).toEqual(expected(document))
  }
  const index = files.at(-1)
  expect(index && readTree(markdownText(index.root)).children.length).toBeGreaterThan(1)
}

describe.each(inputs())('%s', (path) => {
  const issues = parseIssues(readFileSync(join(root, path)), { path })

  it('is valid JSON and NDJSON', async () => {
    const read = [JSON.parse(await written('json', issues))].flat()
    expect(read).toEqual(issues)
    for (const issue of read) expect(validateIssue(issue)).toBeNull()
    const records = (await written('ndjson', issues)).trimEnd().split('\n')
    expect(records.map((line) => JSON.parse(line))).toEqual(
      issues.flatMap((issue, index) => [...issueRecords(issue, index)]),
    )
  })

  it('is CSV that reads back', () => {
    for (const issue of issues) checkCsv(issue)
  })

  it('is Markdown that reads back', () => {
    for (const issue of issues) checkMarkdown(issue)
  })
})
