import type { GazetteDocument, Issue } from '../../tree/index.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

type Fault = { field: string; actual: string | number | null; expected: string | number | null }

/** What a document says against itself. */
function* documentFaults({ number, numberParts, blocks, tables }: GazetteDocument): Generator<Fault> {
  if (numberParts !== null && number !== null) {
    for (const [field, part] of Object.entries(numberParts))
      if (part !== null && !number.includes(String(part)) && field !== 'year')
        yield { field: `numberParts.${field}`, actual: part, expected: number }
  }
  for (const [i, { type, table }] of blocks.entries())
    if (type === 'table' && (table === undefined || tables[table] === undefined))
      yield { field: `blocks[${i}].table`, actual: table ?? null, expected: tables.length - 1 }
  for (const [i, { columns, rows }] of tables.entries()) {
    const odd = rows.find((row) => row.length !== columns.length)
    if (odd !== undefined) yield { field: `tables[${i}].rows`, actual: odd.length, expected: columns.length }
  }
  for (let i = 1; i < blocks.length; i++) {
    const [before, at] = [blocks[i - 1]?.position, blocks[i]?.position]
    // Thinned output has no positions.
    if (before === undefined || at === undefined || at.start.line === 0 || at.start.offset >= before.end.offset)
      continue
    yield { field: `blocks[${i}].position`, actual: at.start.offset, expected: before.end.offset }
  }
}

function* issueFaults({ documents }: Issue): Generator<Fault & { document: string }> {
  const ids = new Set<string>()
  for (const document of documents) {
    if (ids.has(document.id)) yield { document: document.id, field: 'id', actual: document.id, expected: null }
    ids.add(document.id)
  }
  for (const document of documents) {
    for (const [i, { document: cited }] of document.references.entries())
      if (cited != null && !ids.has(cited))
        yield { document: document.id, field: `references[${i}].document`, actual: cited, expected: null }
    for (const fault of documentFaults(document)) yield { document: document.id, ...fault }
  }
}

export const recordConsistency: Rule = {
  id: 'record-consistency',
  group: 'input',
  severity: 'error',
  description: {
    zh: '输入为 gongbao 的 JSON 或 NDJSON 时，各处互相对得上。',
    en: 'The parts of a JSON or NDJSON record agree with each other.',
  },
  rationale: {
    zh: '编号不重复，引用的公文存在，文号各部分与文号一致，表格每行与列数相同，正文块按次序排列。',
    en: 'Ids are unique, cited documents are there, the parts of a number are in the number, rows have a cell for every column, blocks come in order.',
  },
  example: {
    bad: '{"number":"云政发〔2023〕12号","numberParts":{"code":"云政发","year":2023,"serial":21}}',
    good: '{"number":"云政发〔2023〕12号","numberParts":{"code":"云政发","year":2023,"serial":12}}',
  },
  *check({ issues, failures }: CheckContext): Generator<Found> {
    if (failures === null) return
    for (const issue of issues)
      for (const { document, field, actual, expected } of issueFaults(issue))
        yield { position: null, document, actual, expected, values: { field } }
  },
}
