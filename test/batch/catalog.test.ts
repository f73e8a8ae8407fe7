import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type CatalogDocument, type CatalogReference, catalog } from '../../src/batch/catalog.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongbao-catalog-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const document = (id: string, more: object = {}) => ({
  type: 'document',
  issue: 0,
  id,
  number: id,
  title: `关于${id}的通知`,
  kind: '通知',
  issuers: ['云水县人民政府'],
  date: '2023-01-05',
  section: null,
  page: null,
  references: [],
  ...more,
})
const write = (file: string, ...records: object[]): void =>
  writeFileSync(
    join(folder, file),
    [
      { type: 'issue', index: 0, source: { path: `${file}.txt` } },
      ...records,
      { type: 'end', issue: 0, gazette: { name: '云水县人民政府公报', year: 2023, issue: 1 } },
    ]
      .map((record) => `${JSON.stringify(record)}\n`)
      .join(''),
  )

async function read(...files: string[]) {
  const documents: CatalogDocument[] = []
  const references: CatalogReference[] = []
  const broken: string[] = []
  const sink = {
    document: async (row: CatalogDocument) => void documents.push(row),
    reference: async (row: CatalogReference) => void references.push(row),
  }
  const count = await catalog(folder, files, sink, async (file, line) => void broken.push(`${file}:${line}`))
  return { documents, references, broken, count }
}

it('resolves references across issues, to documents before and after, and tells those that lead nowhere', async () => {
  const cite = (number: string, role: string | null = null) => ({ number, title: null, role })
  write('1.ndjson', document('云政发〔2022〕1号'))
  write(
    '2.ndjson',
    document('云政发〔2023〕9号', {
      references: [cite('云政发〔2022〕1号', 'repeals'), cite('白政发〔2020〕3号', 'basedOn')],
    }),
  )
  const { documents, references, count } = await read('1.ndjson', '2.ndjson')
  expect(documents[0]).toMatchObject({
    key: '1.ndjson#0/云政发〔2022〕1号',
    source: '1.ndjson.txt',
    gazette: '云水县人民政府公报',
    repealedBy: ['2.ndjson#0/云政发〔2023〕9号'],
    repealedOn: '2023-01-05',
  })
  expect(references.map(({ role, to }) => [role, to])).toEqual([
    ['repeals', '1.ndjson#0/云政发〔2022〕1号'],
    ['basedOn', null],
  ])
  expect(count).toEqual({ documents: 2, references: 2, dangling: 1, duplicates: 0, repealed: 1 })
})

it('takes documents for the same by number and title, or by title, date and issuers, and by nothing less', async () => {
  write('1.ndjson', document('云政发〔2023〕1号'), document('doc-002', { number: null, title: '大事记', date: null }))
  write(
    '2.ndjson',
    document('云政发〔2023〕1号', { title: '关于 云政发〔2023〕1号的通知' }),
    document('doc-002', { number: null, title: '大事记', date: null }),
    document('云政发〔2023〕1号#2', { number: '云政发〔2023〕1号', title: '关于别的通知' }),
  )
  const { documents } = await read('1.ndjson', '2.ndjson')
  expect(documents.map(({ duplicateOf }) => duplicateOf)).toEqual([
    null,
    null,
    '1.ndjson#0/云政发〔2023〕1号',
    null,
    null,
  ])
})

it('passes over lines that are no records, and tells where', async () => {
  writeFileSync(
    join(folder, '1.ndjson'),
    `{"type":"issue"\n${JSON.stringify(document('云政发〔2023〕1号'))}\n{"type":"document"}\n`,
  )
  const { documents, broken } = await read('1.ndjson')
  expect(documents).toHaveLength(1)
  expect(broken).toEqual(['1.ndjson:1', '1.ndjson:3'])
})
