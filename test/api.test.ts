import { readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as library from '../src/index.ts'

describe('the library', () => {
  it('exports what it promises, and nothing else', () => {
    expect(Object.keys(library).sort()).toEqual([
      'NotTextError',
      'UnknownEncodingError',
      'collectIssues',
      'gongbaoParse',
      'gongbaoToMdast',
      'issueRecords',
      'parseIssue',
      'parseIssues',
      'parseStream',
      'renderMessage',
      'schemas',
      'toCsv',
      'toMarkdown',
      'validate',
      'validateRecord',
      'validateThinIssue',
      'validateThinRecord',
      'version',
    ])
  })

  it('is typed as it says', () => {
    expectTypeOf(library.parseIssue).parameter(0).toEqualTypeOf<string | Uint8Array>()
    expectTypeOf(library.parseIssue).returns.toEqualTypeOf<library.Issue>()
    expectTypeOf(library.parseIssues).returns.toEqualTypeOf<library.Issue[]>()
    expectTypeOf(library.parseStream).returns.toEqualTypeOf<AsyncGenerator<library.GazetteRecord>>()
    expectTypeOf(library.toMarkdown).returns.toBeString()
    expectTypeOf(library.validate).returns.toEqualTypeOf<library.SchemaFailure | null>()
    expectTypeOf<library.Issue['documents'][number]['title']>().toEqualTypeOf<string | null>()
    // @ts-expect-error A profile has no such key.
    expectTypeOf(library.parseIssue).toBeCallableWith('', { profile: { issuer: {} } })
  })

  it('is of the version that package.json states', () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
    expect(library.version).toBe(version)
  })

  it('reads bytes and text alike, whole and as a stream', async () => {
    const bytes = readFileSync(new URL('../fixtures/yunshui-2023-4/input.txt', import.meta.url))
    const [issue] = library.parseIssues(bytes)
    expect(library.parseIssue(bytes)).toEqual(issue)
    expect(library.parseIssue(bytes.toString('utf8'))).toEqual(issue)
    const records: library.GazetteRecord[] = []
    for await (const record of library.parseStream([bytes], {})) records.push(record)
    expect(library.collectIssues(records)).toEqual([issue])
    expect(library.validate(issue)).toBeNull()
    expect([...library.issueRecords(issue as library.Issue)]).toHaveLength(records.length)
  })

  it('is a parser of unified', async () => {
    const text = readFileSync(new URL('cli/notice.txt', import.meta.url), 'utf8')
    const file = await unified()
      .use(library.gongbaoParse, { lang: 'zh' })
      .use(library.gongbaoToMdast)
      .use(remarkGfm)
      .use(remarkStringify)
      .process({ path: 'notice.txt', value: text.replace('2024年3月4日', '') })
    expect(String(file)).toContain('石桥年久失修，现予修缮。')
    expect(file.messages.map(({ ruleId, source, place }) => ({ ruleId, source, place }))).toEqual([
      { ruleId: 'no-date', source: 'gongbao', place: expect.objectContaining({ start: expect.anything() }) },
    ])
  })
})
