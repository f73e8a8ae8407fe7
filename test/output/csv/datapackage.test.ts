import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { headerNames } from '../../../src/output/csv/gazetteTable.ts'
import { toCsv } from '../../../src/output/csv/index.ts'
import { hostileIssue, sampleIssue } from '../sample.ts'

interface Package {
  resources: {
    name: string
    path: string
    title?: string
    document?: string
    schema: { fields: { name: string; type: string; title?: string }[]; primaryKey?: string[]; foreignKeys?: object[] }
  }[]
}

const packageOf = (files: Map<string, string>): Package => JSON.parse(files.get('datapackage.json') ?? '')

/** Whether a cell can be read as its column's type, as Table Schema has it. */
const fits: Record<string, (cell: string) => boolean> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/.test(cell),
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
  array: (cell) => Array.isArray(JSON.parse(cell)),
  object: (cell) => typeof JSON.parse(cell) === 'object',
}

describe('datapackage.json', () => {
  it.each([
    ['sample', sampleIssue()],
    ['hostile', hostileIssue()],
  ])('describes every file of the %s as it is', (_name, issue) => {
    const files = toCsv(issue)
    const { resources } = packageOf(files)
    expect(resources.map(({ path }) => path)).toEqual([...files.keys()].filter((path) => path.endsWith('.csv')))
    for (const { name, path, schema } of resources) {
      expect(name).toMatch(/^[-a-z0-9._/]+$/)
      const [head, ...rows]: string[][] = parse(files.get(path) ?? '', { record_delimiter: '\r\n' })
      expect(head).toEqual(schema.fields.map((field) => field.name))
      expect(new Set(head).size).toBe(head?.length)
      for (const row of rows) {
        for (const [index, { name: field, type }] of schema.fields.entries()) {
          const cell = row[index] ?? ''
          expect(cell === '' || fits[type]?.(cell), `${path} ${field}: ${cell} is no ${type}`).toBe(true)
        }
      }
    }
  })

  it('knows keys, units and the document of a printed table', () => {
    const { resources } = packageOf(toCsv(sampleIssue()))
    const [documents, references, printed] = ['documents', 'references', 'table-001-01'].map((wanted) =>
      resources.find(({ name }) => name === wanted),
    )
    expect(documents?.schema.primaryKey).toEqual(['issue', 'id'])
    expect(references?.schema.foreignKeys).toEqual([
      { fields: ['issue', 'document'], reference: { resource: 'documents', fields: ['issue', 'id'] } },
    ])
    expect(printed).toMatchObject({ title: '管网改造任务表', document: '云政发〔2024〕20号' })
    expect(printed?.schema.fields).toEqual([
      { name: '序号', type: 'string', description: '单位：万元' },
      { name: '建设地点/乡镇', type: 'string', description: '单位：万元' },
      { name: '建设地点/村数', type: 'integer', description: '单位：个' },
      { name: '投资', type: 'string', description: '单位：万元' },
      { name: '备注', type: 'string', description: '单位：万元' },
    ])
  })

  it('calls a column of dates so only while all are whole days', () => {
    const type = (issue: Parameters<typeof toCsv>[0]) =>
      packageOf(toCsv(issue))
        .resources.find(({ name }) => name === 'documents')
        ?.schema.fields.find(({ name }) => name === 'date')?.type
    const issue = sampleIssue()
    expect(type(issue)).toBe('string')
    expect(type({ ...issue, documents: issue.documents.slice(0, 1) })).toBe('date')
  })
})

it('gives every column of a printed table a name of its own', () => {
  expect(headerNames(['金额', '', '金额', ' ', '金额_2', '金额'])).toEqual([
    '金额',
    'column2',
    '金额_2',
    'column4',
    '金额_2_2',
    '金额_3',
  ])
})
