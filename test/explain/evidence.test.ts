import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Explanation, explainLines } from '../../src/explain/index.ts'
import { openTextSync, readText } from '../../src/source/index.ts'
import type { Evidence } from '../../src/tree/index.ts'
import { FIXTURES } from '../support/gold.ts'

const explain = (text: string, ...lines: number[]): Explanation[] => explainLines(readText(text), new Set(lines))

const one = (text: string, line: number): Explanation => explain(text, line)[0] as Explanation

/** `+sentence-ended`, `-breaks-off`: for and against. */
const shown = (evidence: readonly Evidence[] = []): string[] =>
  evidence.map(({ reason, speaks }) => (speaks === 'for' ? '+' : '-') + reason)

const inFixture = (name: string, line: number): Explanation =>
  explainLines(openTextSync(readFileSync(join(FIXTURES, name, 'input.txt'))), new Set([line]))[0] as Explanation

/** A document of one line a paragraph; `body` begins in line 7. */
const notice = (...body: string[]): string =>
  [
    '云水县人民政府',
    '关于做好防汛工作的通知',
    '云政发〔2023〕12号',
    '',
    '各乡镇人民政府：',
    '　　汛期将至，现将有关事项通知如下。',
    ...body,
    '云水县人民政府',
    '2023年5月8日',
    '（此件公开发布）',
    '',
  ].join('\n')

describe('a line of a text', () => {
  it('is told to be the document number, and what speaks for the document', () => {
    const { role, document, fields } = one(notice(), 3)
    expect(role).toBe('number')
    expect(document?.lines).toEqual([1, 9])
    expect(shown(document?.evidence)).toEqual([
      '+begins-by-number',
      '+number-stands',
      '+title-formed',
      '+title-names-issuer',
      '+nothing-above',
    ])
    expect(document?.evidence[1]?.values).toEqual({ line: 3, number: '云政发〔2023〕12号' })
    expect(fields).toEqual([
      {
        name: 'number',
        value: '云政发〔2023〕12号',
        confidence: 'certain',
        evidence: [{ reason: 'number-line', speaks: 'for' }],
      },
    ])
  })

  it('is a heading by what stands around it, and its number is held against the one before', () => {
    const text = notice(
      '　　一、总体要求',
      '　　全面落实责任。',
      '　　二、重点任务',
      '　　加强巡查。',
      '　　五、保障',
      '　　落实资金。',
    )
    expect(shown(one(text, 7).evidence)).toEqual(['+title-alone', '+short-for-text', '+no-final-mark', '+text-below'])
    expect(one(text, 9).evidence).toContainEqual({
      reason: 'number-follows',
      speaks: 'for',
      values: { label: '一、', line: 7 },
    })
    expect(one(text, 11).evidence).toContainEqual({
      reason: 'number-breaks',
      speaks: 'against',
      values: { label: '二、', line: 9 },
    })
  })

  it('goes on with the line before, or begins a block, and both sides are told', () => {
    const text = notice(
      '　　各单位要切实加强值班值守工作，',
      '确保防汛期间信息畅通、反应迅速。',
      '　　严格落实防汛工作各项责任',
      '　　各乡镇要及时上报有关情况。',
    )
    expect(one(text, 8)).toMatchObject({ role: 'paragraph', seam: { joins: true } })
    expect(shown(one(text, 8).seam?.evidence)).toEqual(['+comma-before', '+no-indent'])
    expect(one(text, 10).seam?.joins).toBe(false)
    expect(shown(one(text, 10).seam?.evidence)).toEqual(['+indent-opens-paragraph', '-breaks-off'])
  })

  it('is weighed where a numbered line breaks off', () => {
    const { seam } = inFixture('daichuan-2008-14', lineOf('daichuan-2008-14', 'seam-weighed-cut'))
    expect(seam?.joins).toBe(true)
    expect(shown(seam?.evidence)[0]).toBe('+seam-weighed-cut')
  })

  it('is a sentence with a number and no heading, with what speaks for a heading', () => {
    const { role, evidence } = one(notice('　　一、加强巡查值守。', '　　二、加强物资储备。'), 7)
    expect(role).toBe('paragraph')
    expect(shown(evidence)).toEqual(['+sentence-with-sibling', '-short-for-text', '+ends-with-mark', '+sibling-below'])
  })

  it('names its table and the row', () => {
    const { role, evidence } = one(notice('序号\t项目\t金额', '1\t修桥\t20', '2\t修路\t30'), 8)
    expect(role).toBe('table')
    expect(shown(evidence)).toEqual(['+table-row', '+cells-by-tab', '+table-body'])
    expect(evidence[2]?.values).toEqual({ row: 1, rows: 2 })
  })

  it.each([
    ['- 6 -', 'page-number'],
    ['--------', 'drawn-line'],
    ['YUNSHUI XIAN RENMIN ZHENGFU GONGBAO', 'pinyin-name'],
  ])('is furniture: %s', (line, reason) => {
    const told = one(notice('　　第一段文字到此为止。', '', line, '', '　　第二段文字到此为止。'), 9)
    expect([told.role, shown(told.evidence)]).toEqual(['furniture', [`+${reason}`]])
  })

  it('is a blank line, and belongs to its document all the same', () => {
    expect(one(notice(), 4)).toMatchObject({
      role: 'blank',
      block: null,
      fields: [],
      document: { id: '云政发〔2023〕12号' },
    })
  })

  it('carries a title that begins no document, and why', () => {
    const told = inFixture('daichuan-2008-14', lineOf('daichuan-2008-14', 'text-carried'))
    expect(told.document?.lines[0]).toBeLessThan(told.line)
    expect(shown(told.evidence)).toContain('+text-carried')
  })

  it('is said to be corrected where a person has corrected it', () => {
    const read = readText(notice('　　第一段文字到此为止。'))
    const at = {
      line: 7,
      text: '第一段文字到此为止。',
      before: '汛期将至，现将有关事项通知如下。',
      after: '云水县人民政府',
    }
    const corrections = {
      type: 'corrections',
      version: 1,
      sources: [
        {
          path: null,
          sha256: read.summary.sha256,
          corrections: [{ action: 'block', at, from: 'paragraph', value: 'note' }],
        },
      ],
    } as const
    const [told] = explainLines(read, new Set([7]), { corrections: structuredClone(corrections) as never })
    expect([told?.role, shown(told?.evidence)]).toEqual(['note', ['+corrected']])
  })

  it('is told in pieces where a form feed divides it', () => {
    const told = explain(notice('　　第一段文字到此为止。\f　　第二段文字到此为止。'), 7)
    expect(told.map(({ text, line }) => [line, text.trim()])).toEqual([
      [7, '第一段文字到此为止。'],
      [7, '第二段文字到此为止。'],
    ])
  })

  it('has the findings of its place', () => {
    const told = one(notice().replace('2023年5月8日', '2022年5月8日'), 8)
    expect(told.findings.map(({ rule }) => rule)).toContain('number-year-differs')
  })

  it.each([
    [[], []],
    [[99], []],
  ])('lines that are not there are not told: %j', (lines, told) => {
    expect(explain(notice(), ...lines)).toEqual(told)
  })
})

describe('the confidence of a field', () => {
  it('of issuers taken from the signature', () => {
    const text = notice()
      .replace('云水县人民政府\n关于', '关于')
      .replace('云水县人民政府\n2023', '中共云水县委\n云水县人民政府\n2023')
    const issuers = one(text, 6).fields.find(({ name }) => name === 'issuers')
    expect(issuers).toEqual({
      name: 'issuers',
      value: ['中共云水县委', '云水县人民政府'],
      confidence: 'probable',
      evidence: [{ reason: 'issuers-from-signature', speaks: 'for' }],
    })
  })

  it('of a number that is printed otherwise', () => {
    const [number] = one(notice().replace('〔2023〕12号', '[2023]12号'), 3).fields
    expect(number).toMatchObject({ value: '云政发〔2023〕12号', confidence: 'certain' })
    expect(number?.evidence).toEqual([
      { reason: 'number-line', speaks: 'for' },
      { reason: 'number-put-right', speaks: 'against', values: { printed: '云政发[2023]12号' } },
    ])
  })
})

describe('a line outside of all documents', () => {
  const text = [
    '云水县人民政府公报',
    '2023年第4期',
    '目　录',
    '县政府文件',
    '关于做好防汛工作的通知（云政发〔2023〕12号）……1',
    '关于修缮石桥的通知（云政发〔2023〕13号）……3',
    '',
    notice('　　加强值守。'),
  ].join('\n')

  it('is the cover, with the facts read from it', () => {
    const told = one(text, 2)
    expect([told.role, shown(told.evidence)]).toEqual(['front', ['+imprint-fact', '+before-documents']])
    expect(told.fields.map(({ name, value }) => [name, value])).toEqual([
      ['gazette.year', 2023],
      ['gazette.issue', 4],
    ])
  })

  it('is an entry of the contents list, with its document or without', () => {
    expect([3, 4, 5].map((line) => one(text, line).role)).toEqual(['contents', 'section', 'entry'])
    expect(shown(one(text, 5).evidence)).toEqual(['+entry-page', '+entry-of-document', '+before-documents'])
    expect(shown(one(text, 6).evidence)).toEqual(['+entry-page', '-entry-without-document', '+before-documents'])
    expect(one(text, 6).findings.map(({ rule }) => rule)).toEqual(['contents-missing-document'])
  })

  it('is the list behind the contents that the document is found in', () => {
    expect(shown(one(text, 8).document?.evidence)).toContain('+contents-name-it')
  })
})

/** The first line of a fixture where a reason is given. */
function lineOf(name: string, reason: string): number {
  const read = openTextSync(readFileSync(join(FIXTURES, name, 'input.txt')))
  const all = explainLines(read, new Set(Array.from({ length: read.summary.lines }, (_, i) => i + 1)))
  const found = all.find(({ evidence, seam }) =>
    [...evidence, ...(seam?.evidence ?? [])].some((each) => each.reason === reason),
  )
  return found?.line ?? 0
}
