import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
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
const write = (file: string, ...records: object[]): void => writeIssue(file, '云水县人民政府公报', ...records)
const writeIssue = (file: string, name: string, ...records: object[]): void =>
  writeFileSync(
    join(folder, file),
    [
      { type: 'issue', index: 0, source: { path: `${file}.txt` } },
      ...records,
      { type: 'end', issue: 0, gazette: { name, year: 2023, issue: 1 } },
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
  const count = await catalog(folder, files, sink, async (...where) => void broken.push(where.join(':')))
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
  expect(count).toEqual({ documents: 2, references: 2, dangling: 1, ambiguous: 0, duplicates: 0, repealed: 1 })
  expect(references.map(({ candidates }) => candidates)).toEqual([1, 0])
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

it('takes a reprint in which letters were misread for the same, by number, date and issuers', async () => {
  const title = '关于公布第二批县级历史建筑名单的通知'
  write('1.ndjson', document('云政发〔2023〕1号', { title }), document('云政发〔2023〕2号', { title, date: null }))
  write(
    '2.ndjson',
    document('云政发〔2023〕1号', { title: title.replace('历史', '历吏') }),
    document('云政发〔2023〕2号', { title: title.replace('历史', '历吏'), date: null }),
  )
  const { documents } = await read('1.ndjson', '2.ndjson')
  expect(documents.map(({ duplicateOf }) => duplicateOf)).toEqual([null, null, '1.ndjson#0/云政发〔2023〕1号', null])
})

describe('a number that documents of two places have', () => {
  const number = '临政发〔2022〕7号'
  const river = { number, title: '关于临河县渡口管理的通知', issuers: ['临河县人民政府'] }
  const lake = { number, title: '关于临湖县禁渔期的通知', issuers: ['临湖县人民政府'] }
  const cite = (title: string | null, role: string | null = null) => ({ references: [{ number, title, role }] })
  const writeBoth = (): void => {
    writeIssue('1.ndjson', '临河县人民政府公报', document(number, river))
    writeIssue('2.ndjson', '临湖县人民政府公报', document(number, lake))
  }

  it('is told apart by the title that is cited, or else by the gazette', async () => {
    writeBoth()
    writeIssue('3.ndjson', '白沙省人民政府公报', document('a', cite('临湖县人民政府关于临湖县禁渔期的通知')))
    writeIssue('4.ndjson', '临河县人民政府公报', document('b', cite(null)))
    const { references } = await read('1.ndjson', '2.ndjson', '3.ndjson', '4.ndjson')
    expect(references.map(({ to, candidates }) => [to, candidates])).toEqual([
      [`2.ndjson#0/${number}`, 2],
      [`1.ndjson#0/${number}`, 2],
    ])
  })

  it('is not guessed where neither tells', async () => {
    writeBoth()
    writeIssue('3.ndjson', '白沙省人民政府公报', document('a', cite(null, 'repeals')))
    const { references, documents, count } = await read('1.ndjson', '2.ndjson', '3.ndjson')
    expect(references).toMatchObject([{ to: null, candidates: 2 }])
    expect(documents.flatMap(({ repealedBy }) => repealedBy)).toEqual([])
    expect(count).toMatchObject({ dangling: 0, ambiguous: 1, repealed: 0 })
  })

  it('tells of a repeal only the document that is meant, in all its prints, and the repealing one once', async () => {
    writeBoth()
    const repeal = document('临政发〔2023〕1号', cite(null, 'repeals'))
    writeIssue('3.ndjson', '临湖县人民政府公报', document(number, lake), repeal)
    writeIssue('4.ndjson', '临湖县人民政府公报', repeal)
    const { documents } = await read('1.ndjson', '2.ndjson', '3.ndjson', '4.ndjson')
    const by = ['3.ndjson#0/临政发〔2023〕1号']
    expect(documents.map(({ repealedBy }) => repealedBy)).toEqual([[], by, by, [], []])
  })

  it('tells nothing where very many have it, and takes no longer for them', async () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      document(`${number}#${i}`, { number, title: `关于事项${i}的通知` }),
    )
    writeIssue('1.ndjson', '临河县人民政府公报', ...many, document('a', cite('关于事项7的通知')))
    const { references } = await read('1.ndjson')
    expect(references).toMatchObject([{ to: null, candidates: 100 }])
  })
})

it('passes over lines that are no records, and tells where', async () => {
  writeFileSync(
    join(folder, '1.ndjson'),
    `{"type":"issue"\n${JSON.stringify(document('云政发〔2023〕1号'))}\n{"type":"document"}\n`,
  )
  const { documents, broken } = await read('1.ndjson')
  expect(documents).toHaveLength(1)
  expect(broken).toEqual(['1.ndjson:1:2'])
})

it('is not made where a file of the batch is gone', async () => {
  write('2.ndjson', document('云政发〔2023〕1号'))
  await expect(read('1.ndjson', '2.ndjson')).rejects.toMatchObject({ name: 'UnreadableError', file: '1.ndjson' })
})
