import { describe, expect, test } from 'vitest'
import { readRecords } from '../../src/check/records.ts'
import { toCsv, toMarkdown } from '../../src/index.ts'
import { openStream } from '../../src/output/formats.ts'
import { parseIssue, parseStream } from '../../src/pipeline.ts'
import { readText } from '../../src/source/index.ts'
import { issuesIn } from '../../src/stats/read.ts'
import type { Corrections, GazetteRecord } from '../../src/tree/index.ts'
import { notice } from './gazette.ts'

/** An invented issue whose contents list stands on its last page. */
const FLOOD = notice('关于做好防汛工作的通知', '云政发〔2023〕5号')
const ROADS = notice('关于划定公路两侧建筑控制区的通告', null)
const issue = (...list: string[]): string =>
  [
    '云水县人民政府公报',
    '2023年第2期（总第10期）',
    '',
    ...FLOOD,
    ...ROADS,
    '目　　录',
    ...list,
    '',
    '主办：云水县人民政府办公室',
    '',
  ].join('\n')
const LIST = [
  '县政府文件',
  '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）………………………1',
  '云水县人民政府关于划定公路两侧建筑控制区的通告………………………………4',
]

const stream = async (text: string): Promise<GazetteRecord[]> => {
  const records: GazetteRecord[] = []
  for await (const record of parseStream([new TextEncoder().encode(text)])) records.push(record)
  return records
}
const written = async (format: 'json' | 'ndjson', text: string, options = {}): Promise<string> => {
  const pieces: string[] = []
  const writer = await openStream(format, (piece) => void pieces.push(piece), options)
  for (const record of await stream(text)) await writer.write(record)
  await writer.end()
  return pieces.join('')
}
const places = (documents: readonly { section: string | null; page: number | null }[]) =>
  documents.map(({ section, page }) => [section, page])
const PLACES = [
  ['县政府文件', 1],
  ['县政府文件', 4],
]

describe('a contents list at the end of an issue', () => {
  test('gives the documents of the issue their section and page', () => {
    const { contents, documents, diagnostics } = parseIssue(issue(...LIST))
    expect(contents.map(({ title, page, document }) => [title, page, document])).toEqual([
      ['云水县人民政府关于做好防汛工作的通知', 1, '云政发〔2023〕5号'],
      ['云水县人民政府关于划定公路两侧建筑控制区的通告', 4, 'doc-002'],
    ])
    expect(places(documents)).toEqual(PLACES)
    expect(diagnostics).toEqual([])
  })

  test('stands in the end record of a stream, with the documents that have gone by', async () => {
    const records = await stream(issue(...LIST))
    expect(records.map(({ type }) => type)).toEqual(['issue', 'document', 'document', 'end'])
    expect(records.flatMap((record) => (record.type === 'document' ? [record.page] : []))).toEqual([null, null])
    expect(records[0]).toMatchObject({ contents: [] })
    expect(records.at(-1)).toMatchObject({
      contents: [
        { section: '县政府文件', page: 1, document: '云政发〔2023〕5号' },
        { section: '县政府文件', page: 4, document: 'doc-002' },
      ],
    })
  })

  test('of an issue with a list in front says nothing, and there is none in the end record', async () => {
    const text = issue(...LIST).replace('（总第10期）\n', `（总第10期）\n目　录\n${LIST.slice(1).join('\n')}\n`)
    const records = await stream(text)
    expect(records.at(-1)).not.toHaveProperty('contents')
    expect(records.flatMap((record) => (record.type === 'document' ? [record.page] : []))).toEqual([1, 4])
  })

  test.each([{}, { compact: true }, { positions: false }])(
    'is filled in where the whole issue is written: %j',
    async (options) => {
      const printed = JSON.parse(await written('json', issue(...LIST), options))
      expect(places(printed.documents)).toEqual(PLACES)
      expect(printed.contents).toHaveLength(2)
    },
  )

  test('adds no field that was left out', async () => {
    const printed = JSON.parse(await written('json', issue(...LIST), { fields: ['title', 'page'] }))
    expect(printed.documents).toEqual([
      { type: 'document', title: '关于做好防汛工作的通知', page: 1 },
      { type: 'document', title: '关于划定公路两侧建筑控制区的通告', page: 4 },
    ])
  })

  test('is put together again from a stream', async () => {
    const text = await written('ndjson', issue(...LIST))
    expect(places(issuesIn(text)?.[0]?.documents ?? [])).toEqual(PLACES)
    const [input] = readRecords(text, 'a.ndjson', 'en')
    expect(places(input?.issues[0]?.documents ?? [])).toEqual(PLACES)
    expect(input?.issues[0]?.contents).toHaveLength(2)
  })

  test('is in the Markdown and in the CSV', () => {
    const whole = parseIssue(issue(...LIST))
    expect(toMarkdown(whole)).toContain('县政府文件')
    const files = toCsv(whole)
    expect(files.get('contents.csv')?.split('\r\n')[1]).toContain('云政发〔2023〕5号')
    expect(files.get('contents.csv')?.split('\r\n')[0]).toContain('document')
  })

  test('is held against the documents: what is missing, what differs', () => {
    const { diagnostics } = parseIssue(
      issue(
        '云水县人民政府关于做好防汛抗旱工作的通知（云政发〔2023〕5号）………………1',
        '云水县人民政府关于做好森林防火工作的意见（云政发〔2023〕7号）………………4',
      ),
    )
    expect(diagnostics.map(({ rule, document }) => [rule, document])).toEqual([
      ['contents-title-differs', '云政发〔2023〕5号'],
      ['document-missing-contents', 'doc-002'],
      ['contents-missing-document', null],
    ])
  })

  test('leaves alone what a person has said', () => {
    const text = issue(...LIST)
    const line = text.split('\n').indexOf('关于做好防汛工作的通知') + 1
    const at = { line, text: '关于做好防汛工作的通知', before: '云水县人民政府', after: '云政发〔2023〕5号' }
    const corrected = (value: number | null): Corrections => ({
      type: 'corrections',
      version: 1,
      sources: [
        {
          path: null,
          sha256: readText(text).summary.sha256,
          corrections: [{ action: 'field', at, field: 'page', from: null, value }],
        },
      ],
    })
    expect(places(parseIssue(text, { corrections: corrected(2) }).documents)).toEqual([['县政府文件', 2], PLACES[1]])
  })
})

describe('what a list shortens', () => {
  test('the issuer before 工作报告 is no other title', () => {
    const report = [
      '云水县人民政府工作报告',
      '——2023年1月10日在县第十届人民代表大会第三次会议上',
      '县长　何知远',
      '',
      '各位代表：',
      '　　我代表县人民政府向大会报告工作，请予审议。',
      '',
    ]
    const text = [
      '云水县人民政府公报',
      '2023年第2期（总第10期）',
      '',
      ...report,
      ...FLOOD,
      '目　　录',
      '政府工作报告………………………1',
      '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）………3',
      '',
    ].join('\n')
    const { documents, diagnostics } = parseIssue(text)
    expect(documents.map(({ page }) => page)).toEqual([1, 3])
    expect(diagnostics).toEqual([])
  })

  test('joint issuers have a mark between them in the list alone', () => {
    const text = [
      '云水县人民政府公报',
      '2023年第2期（总第10期）',
      '',
      '目　　录',
      '云水县人民政府、云水县人民武装部嘉奖令………1',
      '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）………3',
      '',
      '云水县人民政府　云水县人民武装部',
      '嘉　奖　令',
      '（80）云政字第7号',
      '　　一月二十二日凌晨，油脂化工厂起火，民兵奋力扑救，使国家财产免受损失。为了表彰先进，特予嘉奖。',
      '　　此令。',
      '云水县人民政府县长　何知远',
      '2023年2月2日',
      '',
      ...FLOOD,
    ].join('\n')
    const { documents, diagnostics } = parseIssue(text)
    expect(documents.map(({ issuers, title, page }) => [issuers.length, title, page])).toEqual([
      [2, '嘉奖令', 1],
      [1, '关于做好防汛工作的通知', 3],
    ])
    expect(diagnostics).toEqual([])
  })
})
