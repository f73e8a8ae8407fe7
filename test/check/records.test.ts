import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/check/check.ts'
import { isRecords, readRecords } from '../../src/check/records.ts'
import { selectRules } from '../../src/check/selection.ts'
import { parseIssues, parseStream } from '../../src/pipeline.ts'
import { base } from './marked.ts'

const rulesOf = (text: string): string[] =>
  readRecords(text, 'a.json', 'en').flatMap((input) =>
    checkFile(input, selectRules({})).findings.map(({ rule }) => rule),
  )

async function ndjson(text: string): Promise<string[]> {
  const lines: string[] = []
  for await (const record of parseStream([new TextEncoder().encode(text)], { path: 'issue.txt' }))
    lines.push(JSON.stringify(record))
  return lines
}

const whole = JSON.stringify(parseIssues(base, { path: 'issue.txt' }))
const change = (from: string, to: string): string => {
  expect(whole).toContain(from)
  return whole.replace(from, to)
}

describe('JSON of gongbao', () => {
  it('has nothing to be found in it where the text had not', () => expect(rulesOf(whole)).toEqual([]))

  it('is held against its schema', () =>
    expect(rulesOf(change('"date":"2023-10-16"', '"date":"16.10.2023"'))).toEqual(['record-schema']))

  it.each([
    ['parts of a number', '"serial":18}', '"serial":81}'],
    ['an id given twice', '"id":"云政发〔2023〕19号"', '"id":"云政发〔2023〕18号"'],
    ['a table that is not there', '"table":0', '"table":7'],
    ['a row with a cell too many', '["1","渡口盐仓","清光绪年间"', '["1","1","渡口盐仓","清光绪年间"'],
  ])('is held against itself: %s', (_, from, to) => expect(rulesOf(change(from, to))).toContain('record-consistency'))

  it('is held against the rules that need no text', () => {
    expect(rulesOf(change('"date":"2023-10-16"', '"date":"2033-10-16"'))).toContain('date-future')
  })

  it('names the text that it was read from', () => {
    expect(readRecords(whole, 'a.json', 'en').map(({ path }) => path)).toEqual(['issue.txt'])
  })

  it.each(['', '{}', '[]', '{"type":"issue"}', 'null', '3', '[[]]', '\n\n'])('is not %j', (text) => {
    expect(rulesOf(text).length).toBeGreaterThan(0)
    expect(new Set(rulesOf(text))).toEqual(new Set(['record-schema']))
  })

  it('may lack fields', () => {
    const thin = parseIssues(base, { path: 'issue.txt' }).map(({ documents, ...rest }) => ({
      ...rest,
      documents: documents.map(({ id, number, title, date }) => ({ type: 'document', id, number, title, date })),
    }))
    expect(rulesOf(JSON.stringify(thin)).filter((rule) => rule.startsWith('record-'))).toEqual([])
  })
})

describe('NDJSON of gongbao', () => {
  it('has nothing to be found in it where the text had not', async () => {
    expect(rulesOf((await ndjson(base)).join('\n'))).toEqual([])
  })

  it('says so where it was cut off, or a record is lost or broken', async () => {
    const lines = await ndjson(base)
    expect(rulesOf(lines.slice(0, -1).join('\n'))).toContain('record-schema')
    expect(rulesOf(lines.toSpliced(2, 1).join('\n'))).toContain('record-schema')
    expect(rulesOf(lines.toSpliced(2, 1, '{"type":').join('\n'))).toContain('record-schema')
    expect(rulesOf(lines.slice(1).join('\n'))).toContain('record-schema')
  })
})

it.each([
  ['a.json', '', true],
  ['a.ndjson', '', true],
  ['a.txt', '{"type":"issue"', false],
  [null, ' [ {"type":"issue"', true],
  [null, '云水县', false],
])('isRecords %j %j', (path, head, expected) => expect(isRecords(path, head)).toBe(expected))
