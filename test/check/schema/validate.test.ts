import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { validateIssue, validateThinIssue, validateThinRecord } from '../../../src/check/schema/files.ts'
import { validateRecord } from '../../../src/check/schema/index.ts'
import { issueRecords } from '../../../src/output/records.ts'
import type { GazetteDocument, GazetteRecord, Issue } from '../../../src/tree/index.ts'
import { hostileIssue, sampleIssue } from '../../output/sample.ts'

const folder = new URL('../../../src/check/schema/', import.meta.url)

/** The failure of the sample's first document with some fields changed. */
function failure(change: object) {
  const record = { ...sampleIssue().documents[0], issue: 0, ...change } as GazetteRecord
  const found = validateRecord(record)
  return found && `${found.path} ${found.message}`
}

describe('validators', () => {
  it('take the samples', () => {
    for (const issue of [sampleIssue(), hostileIssue()]) {
      expect(validateIssue(issue)).toBeNull()
      expect(validateThinIssue(issue)).toBeNull()
      for (const record of issueRecords(issue)) {
        expect(validateRecord(record)).toBeNull()
        expect(validateThinRecord(record)).toBeNull()
      }
    }
  })

  it('say where and why a record does not fit', () => {
    expect(failure({ title: ' ' })).toBe('/title must match pattern "\\S"')
    expect(failure({ issue: -1 })).toBe('/issue must be >= 0')
    expect(failure({ date: '2024-02-30' })).toMatch(/^\/date /)
    expect(failure({ date: '2024-13' })).toMatch(/^\/date /)
    expect(failure({ date: '2024-02-29' })).toBeNull()
    expect(failure({ date: '2024-02' })).toBeNull()
    expect(failure({ validity: { from: 'onIssue', until: null, term: null } })).toBeNull()
    expect(failure({ number: undefined })).toMatch(/^\/number /)
    expect(failure({ nubmer: null })).toBe('/nubmer must NOT have unevaluated properties')
    expect(failure({ confidence: { date: 'certain' } })).toMatch(/^\/confidence\/date /)
    expect(failure({ confidence: { 'a/b~c': 'no' } })).toMatch(/^\/confidence\/a~1b~0c /)
  })

  it('hold each kind of block to its own fields', () => {
    const position = sampleIssue().documents[0]?.position
    const blocks = (...list: object[]) => failure({ blocks: list.map((item) => ({ position, ...item })) })
    expect(blocks({ type: 'paragraph', text: '文' }, { type: 'table', table: 0 })).toBeNull()
    expect(blocks({ type: 'heading', text: '一、', depth: 1, label: null })).toBeNull()
    expect(blocks({ type: 'paragraph' })).toBe("/blocks/0/text must have required property 'text'")
    expect(blocks({ type: 'heading', text: '一、', depth: 1 })).toBe(
      "/blocks/0/label must have required property 'label'",
    )
    expect(blocks({ type: 'paragraph', text: '文', depth: 1 })).toMatch(/^\/blocks\/0\/depth /)
    expect(blocks({ type: 'table', table: 0, text: '文' })).toMatch(/^\/blocks\/0\/text /)
    expect(blocks({ type: 'table' })).toBe("/blocks/0/table must have required property 'table'")
    expect(blocks({ type: 'verse', text: '文' })).toMatch(/^\/blocks\/0\/type /)
  })

  it('do not take a stream’s fields in a whole issue', () => {
    const issue: Issue = sampleIssue()
    const documents = issue.documents.map((document): GazetteDocument & { issue: number } => ({
      ...document,
      issue: 0,
    }))
    expect(validateIssue({ ...issue, documents })?.path).toBe('/documents/0/issue')
  })

  it('take thinned values only as thinned', () => {
    const thin = { ...sampleIssue(), documents: [{ type: 'document', number: null }] }
    expect(validateThinIssue(thin)).toBeNull()
    expect(validateIssue(thin)).not.toBeNull()
    expect(validateThinIssue({ ...thin, documents: [{ type: 'document', number: 5 }] })?.path).toBe(
      '/documents/0/number',
    )
    for (const value of [null, 5, 'issue', [], {}, { type: 'constructor' }]) {
      expect(validateThinRecord(value)).not.toBeNull()
      expect(validateThinIssue(value)).not.toBeNull()
    }
  })

  it.each(['records.generated.ts', 'files.generated.ts'])('%s is an ES module that requires nothing', (name) => {
    const code = readFileSync(new URL(name, folder), 'utf8')
    expect(code).not.toMatch(/\brequire\s*\(|\bmodule\.exports\b|\bexports\./)
    expect(code.match(/^import .*/gm)).toEqual(["import formats from 'ajv-formats/dist/formats.js'"])
  })
})
