import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { validateThinIssue, validateThinRecord } from '../../src/check/schema/files.ts'
import { schemas } from '../../src/check/schema/schemas.generated.ts'
import { issueRecords } from '../../src/output/records.ts'
import { DOCUMENT_FIELDS, thinRecord } from '../../src/output/thin.ts'
import type { DocumentRecord } from '../../src/tree/index.ts'
import { sampleIssue } from './sample.ts'
import { written } from './write.ts'

const first = async (options: object): Promise<Record<string, unknown>> =>
  JSON.parse(await written('json', [sampleIssue()], options)).documents[0]

/** The fields that the sample has, in their order. */
const present = DOCUMENT_FIELDS.filter((field) => field in (sampleIssue().documents[0] ?? {}))

const PLACES = /"(?:position":\{|place|fieldPositions|rowLines)/

describe('thinned output', () => {
  it('lists the fields of the schema', () => {
    const { $defs } = schemas.document as unknown as { $defs: { fields: { properties: object } } }
    expect(DOCUMENT_FIELDS).toEqual(Object.keys($defs.fields.properties))
  })

  it('holds the asked fields in the order of the schema', async () => {
    expect(await first({ fields: ['title', 'number', 'date'] })).toEqual({
      type: 'document',
      number: '云政发〔2024〕20号',
      title: '关于印发云水县城区供水管理办法的通知',
      date: '2024-05-19',
    })
    expect(Object.keys(await first({ fields: ['title', 'number'] }))).toEqual(['type', 'number', 'title'])
  })

  it('leaves out blocks and tables', async () => {
    expect(Object.keys(await first({ blocks: false, tables: false }))).toEqual(
      present.filter((field) => field !== 'blocks' && field !== 'tables'),
    )
    expect(await first({ fields: ['blocks'], blocks: false })).toEqual({ type: 'document' })
  })

  it('leaves out every place and keeps posts', async () => {
    const text = await written('ndjson', [sampleIssue()], { positions: false })
    expect(text).not.toMatch(PLACES)
    expect(text).toContain('"position":"云水县水务局局长"')
    expect(text).toContain('"role":"basedOn"')
  })

  it('keeps what a document has besides, last', () => {
    const more = { ...sampleIssue().documents[0], issue: 0, another: 1 } as unknown as DocumentRecord
    expect(Object.keys(thinRecord(more, {}))).toEqual(['type', 'issue', ...present.slice(1), 'another'])
    expect(Object.keys(thinRecord(more, { fields: ['title'] }))).toEqual(['type', 'issue', 'title'])
  })

  it('changes nothing where nothing is asked', () => {
    for (const record of issueRecords(sampleIssue())) expect(thinRecord(record, {})).toEqual(record)
  })

  it('fits the thin schemas in every form', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record(
          {
            fields: fc.subarray([...DOCUMENT_FIELDS]),
            blocks: fc.boolean(),
            tables: fc.boolean(),
            positions: fc.boolean(),
          },
          { requiredKeys: [] },
        ),
        async (options) => {
          for (const record of issueRecords(sampleIssue()))
            expect(validateThinRecord(thinRecord(record, options))).toBeNull()
          expect(validateThinIssue(JSON.parse(await written('json', [sampleIssue()], options)))).toBeNull()
        },
      ),
      { numRuns: 60 },
    )
  })
})
