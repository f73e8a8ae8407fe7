import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../../src/check/check.ts'
import { crossChecks } from '../../src/check/crossChecks.ts'
import { ruleOf } from '../../src/check/registry.ts'
import { selectRules } from '../../src/check/selection.ts'
import { collectIssues, parseIssues, parseStream } from '../../src/pipeline.ts'
import { openTextSync } from '../../src/source/index.ts'
import type { GazetteRecord, PrintedDiagnostic } from '../../src/tree/index.ts'
import { annotatedCorpus, FIXTURES, fixtureNames, inputOf } from '../support/gold.ts'
import { cases } from './cases.ts'
import { base, changed, markedText, unmark } from './marked.ts'

const held = new Set(crossChecks.map(({ rule }) => rule.id))
const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const shown = ({ rule, position, document, message }: Omit<PrintedDiagnostic, 'severity'>): string =>
  `${position?.start.line} ${rule} ${document} ${message}`

/** What a conversion says, and what `validate` says of the same text, of the rules that both hold. */
function said(bytes: Uint8Array): { converted: string[]; validated: string[] } {
  const issues = parseIssues(bytes)
  const { lines } = openTextSync(bytes)
  const { findings } = checkFile({ path: null, issues, lines, lang: 'en' }, selectRules({}))
  return {
    converted: issues.flatMap(({ diagnostics }) => diagnostics.filter(({ rule }) => held.has(rule)).map(shown)).sort(),
    validated: findings
      .filter(({ rule }) => held.has(rule))
      .map(shown)
      .sort(),
  }
}

describe('a conversion holds the documents of an issue against each other', () => {
  it('says nothing of a clean issue', () => {
    expect(parseIssues(base).flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  })

  it('every rule it holds is a rule of validate', () => {
    expect([...held].filter((id) => ruleOf(id) === undefined)).toEqual([])
  })

  it.each(cases.filter(({ rule }) => held.has(rule)).map((each, i) => [`${each.rule} #${i + 1}`, each] as const))(
    '%s',
    (_, each) => {
      const { rule } = each
      const { text, marks } = unmark(markedText(each))
      const diagnostics = parseIssues(text).flatMap((issue) => issue.diagnostics)
      const found = diagnostics.filter((diagnostic) => diagnostic.rule === rule)
      expect(found.map(({ position }) => `${position?.start.line} ${rule}`).sort()).toEqual(
        marks.filter((mark) => mark.endsWith(` ${rule}`)),
      )
      // that two places disagree is no reason to call the text unread
      expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    },
  )

  it.each(fixtureNames().filter((name) => readdirSync(join(FIXTURES, name)).some((file) => file.startsWith('input.'))))(
    'and validate says the same of %s',
    (name) => {
      const { converted, validated } = said(readFileSync(inputOf(name)))
      expect(converted).toEqual(validated)
    },
  )

  it('each rule once, though validate knows what the conversion said', () => {
    const { text } = unmark(
      changed(cases.filter(({ rule }) => rule === 'number-duplicate').flatMap((each) => each.changes ?? [])),
    )
    const { validated } = said(encode(text))
    expect(validated.filter((each) => each.includes('number-duplicate'))).toHaveLength(1)
  })

  it('of each issue of a stream by itself, however it is cut', async () => {
    const twice = `${base}\n${base.replaceAll('2023年第4期', '2024年第1期').replace('2023年12月28日出版', '2024年1月28日出版')}`
    const bytes = encode(twice)
    const records: GazetteRecord[] = []
    const chunks = Array.from({ length: Math.ceil(bytes.length / 997) }, (_, i) => bytes.slice(i * 997, (i + 1) * 997))
    for await (const record of parseStream(chunks)) records.push(record)
    const issues = collectIssues(records)
    expect(issues.map(({ documents }) => documents.length)).toEqual([6, 6])
    expect(issues.flatMap(({ diagnostics }) => diagnostics)).toEqual([])
  })
})

describe('headings', () => {
  const sequence = (text: string): string[] =>
    parseIssues(text).flatMap(({ diagnostics }) =>
      diagnostics.filter(({ rule }) => rule === 'heading-sequence').map(({ actual }) => String(actual)),
    )
  const notice = (...lines: string[]): string =>
    [
      '云水县人民政府',
      '关于做好防汛工作的通知',
      '云政发〔2023〕12号',
      '',
      '各乡镇人民政府：',
      ...lines,
      '云水县人民政府',
      '2023年5月8日',
      '',
    ].join('\n')

  it.each([
    ['a number that OCR read as a dash', ['-、总体要求', '落实各项防汛责任。', '二、重点任务', '加强巡查值守工作。']],
    ['a bracket that OCR misread', ['（一)落实责任。', '(二〉加强巡查。', '（三）严肃纪律。']],
    [
      'the amended articles of a rule',
      [
        '防汛管理规定第四条、第九条修正规定',
        '四、汛期实行昼夜值班，值班人员不得离岗。',
        '九、本规定自公布之日起施行。',
      ],
    ],
  ])('%s is no break', (_, lines) => expect(sequence(notice(...lines))).toEqual([]))

  it('a number that is left out is one', () => {
    expect(sequence(notice('一、总体要求', '落实各项防汛责任。', '三、重点任务', '加强巡查值守工作。'))).toEqual([
      '三、',
    ])
  })
})

describe('the corpus, which is no part of the repository', () => {
  const corpus = annotatedCorpus()
  it.skipIf(corpus.length === 0)('has no more than two findings a document', () => {
    const issues = corpus.flatMap(({ bytes }) => parseIssues(bytes))
    const documents = issues.reduce((sum, issue) => sum + issue.documents.length, 0)
    const findings = issues.reduce((sum, issue) => sum + issue.diagnostics.length, 0)
    expect(findings / documents).toBeLessThan(2)
  })
})
