import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CheckedFile, Finding } from '../../src/check/finding.ts'
import { reporters, reporterTarget } from '../../src/check/reporters/index.ts'
import type { Report } from '../../src/check/reporters/report.ts'
import { uriOf } from '../../src/check/reporters/uri.ts'
import { selectRules } from '../../src/check/selection.ts'
import { base, changed, check } from './marked.ts'

const faulty = changed([
  ['有关规定，经普查推荐', '有关规定,经普查推荐'],
  ['合计		67	7', '合计		76	7'],
  ['2023年12月4日', '2033年12月4日'],
  ['云水县人民政府公报\n\n2023年第4期', '云水县人民政府公报\n\n2023年第14期'],
])

const report = (files: readonly CheckedFile[], lang: Report['lang'] = 'en', pages?: string): Report => ({
  files,
  lang,
  version: '1.2.3',
  failOn: 'error',
  pageOf: selectRules({ pages }).pageOf,
  paint: (_, text) => text,
})

const finding = (change: Partial<Finding>): CheckedFile => ({
  path: '公报 2023/第4期%.txt',
  documents: [{ id: '云政发〔2023〕5号', title: '关于修桥的通知', line: 3 }],
  findings: [
    {
      rule: 'no-date',
      severity: 'error',
      message: 'a',
      path: '公报 2023/第4期%.txt',
      position: null,
      document: null,
      actual: null,
      expected: null,
      url: null,
      excerpt: null,
      fingerprint: '0123456789abcdef',
      edits: [],
      ...change,
    },
  ],
})

const schemaFile = createRequire(import.meta.url)
  .resolve('@microsoft/jest-sarif')
  .replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json')
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
const ajv = new Ajv({ strict: false, unicodeRegExp: false })
addFormats.default(ajv, ['uri', 'uri-reference', 'date-time'])
const isSarif = ajv.compile(schema)

/** The errors of a SARIF log, [] where it fits its schema. */
const sarifErrors = (text: string): unknown[] => {
  isSarif(JSON.parse(text))
  return isSarif.errors ?? []
}

describe('sarif', () => {
  it.each(['en', 'zh'] as const)('fits the schema of SARIF 2.1.0 (%s)', (lang) => {
    expect(sarifErrors(reporters.sarif(report([check(faulty), check(base)], lang)))).toEqual([])
    expect(sarifErrors(reporters.sarif(report([])))).toEqual([])
  })

  it('does not fit where something is wrong: the schema is held', () => {
    expect(sarifErrors('{"version": "2.1.0", "runs": [{"tool": {}}]}')).not.toEqual([])
  })

  it('points at rules, encodes addresses and says how columns count', () => {
    const log = JSON.parse(reporters.sarif(report([finding({})])))
    const [run] = log.runs
    const [result] = run.results
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('no-date')
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(
      '%E5%85%AC%E6%8A%A5%202023/%E7%AC%AC4%E6%9C%9F%25.txt',
    )
    expect(result.partialFingerprints).toEqual({ 'gongbaoContent/v1': '0123456789abcdef' })
    expect(run.originalUriBaseIds).toBeUndefined()
  })

  it('has the page of each rule in it, and its address only where one is known', () => {
    const [plain, linked] = [undefined, 'https://example.org/rules/{rule}.md'].map((pages) => {
      const { rules } = JSON.parse(reporters.sarif(report([], 'en', pages))).runs[0].tool.driver
      return rules as { id: string; helpUri?: string; help: { text: string; markdown: string } }[]
    })
    expect(plain?.filter(({ help }) => !help.text.includes('Wrong:') || !help.markdown.includes('```text'))).toEqual([])
    expect(plain?.filter((rule) => 'helpUri' in rule)).toEqual([])
    expect(linked?.find(({ id }) => id === 'no-date')?.helpUri).toBe('https://example.org/rules/no-date.md')
    expect(sarifErrors(reporters.sarif(report([], 'en', 'https://example.org/{rule}')))).toEqual([])
  })

  it('gives what --fix would do by offsets that are those of the text', () => {
    const file = check(faulty, { only: ['halfwidth-punctuation'] })
    const [result] = JSON.parse(reporters.sarif(report([file]))).runs[0].results
    const { charOffset, charLength } = result.fixes[0].artifactChanges[0].replacements[0].deletedRegion
    expect(faulty.slice(charOffset, charOffset + charLength)).toBe(',')
  })

  it('fits whatever is said, and no reporter throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, path) => {
        const files = [finding({ message, path, actual: message })]
        for (const each of Object.values(reporters)) expect(typeof each(report(files))).toBe('string')
        expect(sarifErrors(reporters.sarif(report(files)))).toEqual([])
        expect(reporters.github(report(files)).trimEnd()).not.toMatch(/[\r\n]/)
      }),
      { numRuns: 40 },
    )
  })
})

describe('uriOf', () => {
  it.each([
    ['a.txt', 'a.txt'],
    ['./a/b.txt', 'a/b.txt'],
    ['年/第 4 期#1.txt', '%E5%B9%B4/%E7%AC%AC%204%20%E6%9C%9F%231.txt'],
    ['/data/a.txt', 'file:///data/a.txt'],
    ['C:\\data\\a.txt', 'file:///C:/data/a.txt'],
    [null, 'stdin'],
  ])('%j is %s', (path, uri) => expect(uriOf(path)).toBe(uri))
})

describe('github', () => {
  it('escapes data and properties', () => {
    const file = finding({ message: 'a%b\r\nc', path: 'a,b:c.txt' })
    expect(reporters.github(report([file]))).toBe(
      '::error file=a%2Cb%3Ac.txt,line=1,endLine=1,title=no-date::a%25b%0D%0Ac\n',
    )
  })

  it('tells the gravest first', () => {
    const text = reporters.github(report([check(faulty)]))
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['::error', '::error', '::warning']),
    )
    expect(text.lastIndexOf('::error')).toBeLessThan(text.indexOf('::warning'))
  })

  it('names columns only within one line', () => {
    const start = { line: 2, column: 3, offset: 9 }
    const many = finding({ position: { start, end: { line: 4, column: 1, offset: 20 } } })
    expect(reporters.github(report([many]))).not.toContain('col=')
  })
})

describe('junit', () => {
  it('has a case for each document and a failure for what makes the run fail', () => {
    const text = reporters.junit(report([check(faulty), check(base)]))
    expect(text.match(/<testcase /g)).toHaveLength(2 * 7)
    expect(text.match(/<failure /g)).toHaveLength(2)
    expect(text).toContain('tests="14" failures="2"')
    expect(text).toContain('<system-out>')
  })

  it('escapes what XML cannot hold', () => {
    const text = reporters.junit(report([finding({ message: '<a> & "b"\u0000\u0007\ud800\n' })]))
    expect(text).toContain('message="&lt;a&gt; &amp; &quot;b&quot;\ufffd&#10;"')
    expect(text).not.toMatch(/[\u0000-\u0008]/)
  })
})

describe('gitlab', () => {
  it('has one entry a finding, with fingerprints of its own', () => {
    const [first, second] = [
      finding({}),
      { ...finding({}), path: 'b.txt', findings: finding({ path: 'b.txt' }).findings },
    ]
    const entries = JSON.parse(reporters.gitlab(report([first, second])))
    expect(entries).toHaveLength(2)
    expect(entries[0].fingerprint).not.toBe(entries[1].fingerprint)
    expect(entries[0]).toMatchObject({
      check_name: 'no-date',
      severity: 'major',
      location: { lines: { begin: 1, end: 1 } },
    })
  })
})

describe('pretty', () => {
  it('puts the caret under the right column beside wide characters', () => {
    const file = check(faulty, { only: ['halfwidth-punctuation'] })
    const [, , line = '', caret = ''] = reporters.pretty(report([file])).split('\n')
    // Two columns a Chinese character: what stands before the comma is as wide as the blanks before the caret.
    const before = line.slice(line.indexOf('│') + 2, line.indexOf(','))
    expect(caret.indexOf('^') - caret.indexOf('│') - 2).toBe(
      [...before].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x80 ? 1 : 2), 0),
    )
  })

  it('says where to read more of the rule', () => {
    const file = check(faulty, { only: ['table-sum'] })
    expect(reporters.pretty(report([file]))).toContain('= gongbao rules table-sum')
    const linked = check(faulty, { only: ['table-sum'], pages: 'https://example.org/{rule}' })
    expect(reporters.pretty(report([linked]))).toContain('= https://example.org/table-sum')
    expect(reporters.pretty(report([finding({ rule: 'unheard-of' })]))).not.toContain('gongbao rules')
  })

  it('counts what it found', () => {
    expect(reporters.pretty(report([check(faulty)], 'zh'))).toMatch(/1 个文件，2 个错误，\d+ 个警告/)
  })
})

it.each(Object.entries(reporters))('%s names no address where the rule pages are not published', (_, reporter) => {
  expect(reporter(report([check(faulty)]))).not.toMatch(/https?:\/\/(?!json\.schemastore\.org)/u)
})

describe('reporterTarget', () => {
  it.each([
    ['pretty', { name: 'pretty', file: null }],
    ['sarif:a:b.sarif', { name: 'sarif', file: 'a:b.sarif' }],
    ['sarif:', null],
    ['xml', null],
    ['constructor', null],
  ])('%s', (given, target) => expect(reporterTarget(given)).toEqual(target))
})
