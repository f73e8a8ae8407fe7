import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { schemas } from '../../src/check/schema/schemas.generated.ts'
import { issueRecords } from '../../src/output/records.ts'
import { hostileIssue, sampleIssue } from '../output/sample.ts'

type Schema = Record<string, unknown> & { $id: string }

const root = new URL('../../schemas/', import.meta.url)
const read = (path: string): Schema => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
/** The schemas of what is put out; those of the configuration and the corrections are of another kind. */
const all = Object.keys(schemas).map((name) => `${name}.schema.json`)
const thin = all.filter((name) => name.startsWith('thin/'))

const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, schemas: all.map(read) })
addFormats.default(ajv, ['date'])
ajv.addVocabulary(['x-description-zh'])

/** Every schema of a property inside a schema, with its JSON pointer. */
function* properties(value: unknown, path = ''): Generator<[string, Schema]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    if (key === 'examples' || key === 'if' || key === 'then' || key === 'else') continue
    if (key === 'properties') {
      for (const [name, field] of Object.entries(item)) yield [`${path}/properties/${name}`, field as Schema]
    }
    yield* properties(item, `${path}/${key.replaceAll('/', '~1')}`)
  }
}

describe.each(all)('schemas/%s', (name) => {
  const schema = read(name)

  it('is a valid schema under its own id', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.$id).toBe(`gongbao:/schemas/${name}`)
    expect(ajv.validateSchema(schema)).toBe(true)
  })

  it('describes itself and every field in both languages, with examples', () => {
    for (const [path, field] of [['', schema] as const, ...properties(schema)]) {
      expect(field['description'], `${path} description`).toMatch(/[a-z]/)
      expect(field['x-description-zh'], `${path} x-description-zh`).toMatch(/\p{Script=Han}/u)
      if (path !== '')
        expect(field['examples'], `${path} examples`).toEqual(expect.arrayContaining([expect.anything()]))
    }
  })

  it('has only examples that fit', () => {
    for (const [path, field] of properties(schema)) {
      const validate = ajv.compile({ $ref: `${schema.$id}#${encodeURI(path)}` })
      for (const example of field['examples'] as unknown[]) {
        expect(validate(example), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true)
      }
    }
  })

  it('stands in the list that the library exports', () => {
    expect(schemas[name.replace('.schema.json', '') as keyof typeof schemas]).toEqual(schema)
  })
})

it('has a thinned form of each, and no other file among them', () => {
  const folder = readdirSync(new URL('thin/', root)).map((name) => `thin/${name}`)
  expect(folder.toSorted()).toEqual(thin.toSorted())
  expect(all.filter((name) => !thin.includes(name)).map((name) => `thin/${name}`)).toEqual(thin)
})

describe('the schemas as others use them', () => {
  it.each(['', 'thin/'])('%srecord takes every record of a stream', (folder) => {
    const validate = ajv.compile({ $ref: `gongbao:/schemas/${folder}record.schema.json` })
    for (const issue of [sampleIssue(), hostileIssue()]) {
      for (const record of issueRecords(issue)) expect(validate(record), JSON.stringify(validate.errors)).toBe(true)
    }
    expect(validate({ ...sampleIssue().documents[0] })).toBe(false)
  })

  it.each(['', 'thin/'])('%sissue takes a whole issue', (folder) => {
    const validate = ajv.compile({ $ref: `gongbao:/schemas/${folder}issue.schema.json` })
    expect(validate(sampleIssue())).toBe(true)
    expect(validate({ ...sampleIssue(), more: 1 })).toBe(false)
  })
})
