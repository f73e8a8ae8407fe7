import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv, toCsv } from '../../../src/output/csv/index.ts'
import { CSV_TABLES } from '../../../src/output/format.ts'
import { issueRecords } from '../../../src/output/records.ts'
import type { Issue } from '../../../src/tree/index.ts'
import { anyIssue, asUtf8 } from '../arbitrary.ts'
import { memoryFolder } from '../memory.ts'
import { hostileIssue, sampleIssue } from '../sample.ts'
import { written } from '../write.ts'

type Row = Record<string, string>

const rowsOf = (text: string | undefined): Row[] =>
  parse(text ?? '', { columns: true, record_delimiter: '\r\n', bom: true, skip_empty_lines: false })

const cellsOf = (text: string | undefined): string[][] => parse(text ?? '', { record_delimiter: '\r\n', bom: true })

async function folderOf(issues: Issue[], excel = false): Promise<Map<string, string>> {
  const { folder, files, open } = memoryFolder()
  const writer = csv.createFiles?.(folder, { excel })
  for (const [index, issue] of issues.entries()) {
    for (const record of issueRecords(issue, index)) await writer?.write(record)
  }
  await writer?.end()
  expect(open()).toEqual([])
  return files
}

describe('the CSV folder', () => {
  it('holds its tables, the printed tables and their description', () => {
    expect([...toCsv(sampleIssue()).keys()]).toEqual([
      ...CSV_TABLES.map((name) => `${name}.csv`),
      'tables/001-01-管网改造任务表.csv',
      'datapackage.json',
    ])
    expect([...toCsv(hostileIssue()).keys()].filter((path) => path.startsWith('tables/'))).toEqual([
      'tables/001-01-CON.csv',
      'tables/001-02.csv',
    ])
  })

  it('has one row a document with every field', () => {
    const [row] = rowsOf(toCsv(sampleIssue()).get('documents.csv'))
    expect(row).toMatchObject({
      n: '1',
      issue: '0',
      id: '云政发〔2024〕20号',
      number: '云政发〔2024〕20号',
      numberCode: '云政发',
      numberYear: '2024',
      numberSerial: '20',
      issuers: '云水县人民政府;云水县水务局',
      title: '关于印发云水县城区供水管理办法的通知',
      kind: '通知',
      section: '县政府文件',
      page: '1',
      addressee: '各乡镇人民政府，县直各有关单位',
      addressees: '各乡镇人民政府;县直各有关单位',
      signatories: '云水县人民政府;云水县水务局',
      date: '2024-05-19',
      disclosure: '此件公开发布',
      keywords: '供水;办法',
      copiedTo: '县委各部门',
      printedDate: '2024-05-20',
      references: '2',
      appointments: '0',
      validFrom: '2024-07-01',
      validUntil: '2029-06-30',
      validTerm: '有效期五年',
      confidence: '{"printedDate":"probable"}',
      blocks: '22',
      tables: '1',
      line: '1',
      endLine: '80',
    })
    const document = sampleIssue().documents[0]
    for (const name of ['attachments', 'instruments', 'annexes', 'fieldPositions'] as const) {
      expect(JSON.parse(row?.[name] ?? '')).toEqual(document?.[name])
    }
  })

  it('leaves a cell empty where the source states nothing', () => {
    const rows = rowsOf(toCsv(sampleIssue()).get('documents.csv'))
    expect(rows[2]).toMatchObject({ number: '', date: '', issuers: '', attachments: '', validFrom: '', confidence: '' })
  })

  it('has contents, references, appointments, diagnostics and issues', () => {
    const files = toCsv(sampleIssue())
    expect(rowsOf(files.get('contents.csv'))).toHaveLength(3)
    expect(rowsOf(files.get('references.csv'))).toMatchObject([
      { document: '云政发〔2024〕20号', number: '白政发〔2023〕8号', role: 'basedOn', target: '', line: '22' },
      { number: '云政任〔2024〕3号', title: '', role: '', target: '云政任〔2024〕3号' },
    ])
    expect(rowsOf(files.get('appointments.csv'))).toMatchObject([
      {
        document: '云政任〔2024〕3号',
        action: 'appoint',
        person: '林知远',
        position: '云水县水务局局长（试用期一年）',
      },
      { action: 'remove', person: '周一鸣' },
    ])
    expect(rowsOf(files.get('diagnostics.csv'))).toMatchObject([
      { rule: 'contents-missing-document', severity: 'warning', document: '', line: '13' },
      { rule: 'no-signature', document: 'doc-003', line: '' },
    ])
    expect(rowsOf(files.get('issues.csv'))).toMatchObject([
      { index: '0', name: '云水县人民政府公报', issue: '2', documents: '3', encoding: 'GB18030', bom: 'false' },
    ])
  })

  it('prints tables as they are, under unique names', () => {
    const files = toCsv(sampleIssue())
    const table = sampleIssue().documents[0]?.tables[0]
    expect(cellsOf(files.get('tables/001-01-管网改造任务表.csv'))).toEqual([table?.columns, ...(table?.rows ?? [])])
    expect(cellsOf(toCsv(hostileIssue()).get('tables/001-02.csv'))[0]).toEqual(['column1', 'column2'])
  })

  it('numbers the documents of several issues through', async () => {
    const files = await folderOf([sampleIssue(), sampleIssue()])
    expect([...files.keys()].filter((path) => path.startsWith('tables/'))).toEqual([
      'tables/001-01-管网改造任务表.csv',
      'tables/004-01-管网改造任务表.csv',
    ])
    const rows = rowsOf(files.get('documents.csv'))
    expect(rows.map(({ n, issue }) => [n, issue])).toEqual([
      ['1', '0'],
      ['2', '0'],
      ['3', '0'],
      ['4', '1'],
      ['5', '1'],
      ['6', '1'],
    ])
  })

  it('has its header rows where there is nothing else', async () => {
    const files = await folderOf([])
    for (const name of CSV_TABLES) expect(cellsOf(files.get(`${name}.csv`))).toHaveLength(1)
    expect(files.has('datapackage.json')).toBe(true)
  })

  it('is written to a folder as toCsv gives it', async () => {
    for (const issue of [sampleIssue(), hostileIssue()]) expect(await folderOf([issue])).toEqual(toCsv(issue))
  })

  it('reads back, whatever the texts', () => {
    fc.assert(
      fc.property(anyIssue, (issue) => {
        const files = toCsv(issue)
        const rows = rowsOf(files.get('documents.csv'))
        expect(rows.map(({ id, number, title }) => [id, number, title])).toEqual(
          issue.documents.map(({ id, number, title }) => [id, number ?? '', title ?? ''].map(asUtf8)),
        )
        const tables = issue.documents.flatMap((document) => document.tables)
        const printed = [...files].filter(([path]) => path.startsWith('tables/'))
        expect(printed.map(([, text]) => cellsOf(text).slice(1))).toEqual(
          tables.map((table) => table.rows.map((row) => row.map(asUtf8))),
        )
      }),
      { numRuns: 100 },
    )
  })
})

describe('for Excel', () => {
  it('begins every file with a byte order mark and guards formulas', () => {
    const files = toCsv(hostileIssue(), { excel: true })
    for (const [path, text] of files) expect(text.startsWith('\ufeff')).toBe(path.endsWith('.csv'))
    expect(cellsOf(files.get('tables/001-01-CON.csv'))[0]).toEqual(["'=cmd|calc", '<b>'])
    expect(cellsOf(files.get('tables/001-02.csv')).slice(1)).toEqual([
      ['-5', "'+86 10"],
      ["'@SUM(A1)", '—'],
    ])
  })
})

describe('one table as a stream', () => {
  it('is the documents, or the table that is asked for', async () => {
    const files = toCsv(sampleIssue())
    expect(await written('csv', [sampleIssue()])).toBe(files.get('documents.csv'))
    for (const of of CSV_TABLES) expect(await written('csv', [sampleIssue()], { of })).toBe(files.get(`${of}.csv`))
    expect(await written('csv', [], { of: 'references', excel: true })).toBe(
      toCsv({ ...sampleIssue(), documents: [] }, { excel: true }).get('references.csv'),
    )
  })
})
