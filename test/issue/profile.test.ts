import { describe, expect, test } from 'vitest'
import type { Profile } from '../../src/options.ts'
import { parseIssue } from '../../src/pipeline.ts'
import { front } from './gazette.ts'

const read = (lines: readonly string[], profile: Profile = {}) =>
  parseIssue(lines.map((line) => `${line}\n`).join(''), { profile })

const body = (signed: string[] = ['　　　　　　　　云水县人民政府', '　　　　　　　　2023年6月1日']): string[] => [
  '各乡镇人民政府：',
  '　　汛期将至，请按照分工落实责任，加强值守，确保安全度汛。',
  '',
  ...signed,
  '',
]

describe('numberPatterns of a profile', () => {
  const profile: Profile = {
    numberPatterns: [
      '^(?<code>云水府|云水府办)(?<year>\\d{4})-(?<serial>\\d+)号$',
      '^（(?<year>\\d{4})）(?<code>云水)字(?<serial>\\d+)号$',
    ],
  }
  const issue = (number: string): string[] => ['云水县人民政府', '关于做好防汛工作的通知', number, ...body()]

  test.each([
    ['云水府2023-15号', '云水府2023-15号', { code: '云水府', year: 2023, serial: 15 }],
    ['云水府办 ２０２３-０６ 号', '云水府办2023-06号', { code: '云水府办', year: 2023, serial: 6 }],
    ['文号：云水府2023-15号', '云水府2023-15号', { code: '云水府', year: 2023, serial: 15 }],
    ['（2023）云水字7号', '（2023）云水字7号', { code: '云水', year: 2023, serial: 7 }],
  ])('%s is a number with them, and none without', (line, number, numberParts) => {
    expect(read(issue(line)).documents[0]?.number ?? null).toBeNull()
    const [document] = read(issue(line), profile).documents
    expect(document).toMatchObject({ number, numberParts, id: number, title: '关于做好防汛工作的通知' })
    expect(document?.blocks.map(({ type }) => type).slice(0, 3)).toEqual(['title', 'number', 'addressee'])
  })

  test('they divide documents that nothing else divides', () => {
    const lines = ['云水府2023-15号', '云水府2023-16号'].flatMap((number) => [
      '防汛工作',
      '云水县人民政府关于做好汛期值守的通知',
      number,
      ...body(),
    ])
    expect(read(lines, profile).documents.map(({ number }) => number)).toEqual(['云水府2023-15号', '云水府2023-16号'])
  })

  test('they are read in the contents list and in the brackets of a citation', () => {
    const { contents, documents } = read(
      [
        ...front('云水县人民政府关于做好防汛工作的通知（云水府2023-15号）……1'),
        ...issue('云水府2023-15号').slice(0, 4),
        '　　按照《关于加强值守的通知》（云水府2022-3号）要求，落实责任。',
        ...body().slice(1),
      ],
      profile,
    )
    expect(contents).toMatchObject([{ number: '云水府2023-15号', title: '云水县人民政府关于做好防汛工作的通知' }])
    expect(documents[0]).toMatchObject({ number: '云水府2023-15号', page: 1 })
    expect(documents[0]?.references).toMatchObject([{ number: '云水府2022-3号', title: '关于加强值守的通知' }])
  })

  test('they take nothing from what is read without them', () => {
    const greedy = { numberPatterns: ['^(?<code>.+)〔(?<year>\\d{4})〕(?<serial>\\d+)号$'] }
    expect(read(issue('云政发[2023] 5 号'), greedy)).toEqual(read(issue('云政发[2023] 5 号')))
  })

  test('a pattern whose groups catch nothing is passed over', () => {
    const empty = { numberPatterns: ['^(?<code>云水府)?(?<year>x)?(?<serial>y)?.*$'] }
    expect(read(issue('云水府2023-15号'), empty)).toEqual(read(issue('云水府2023-15号')))
  })
})

describe('issuers of a profile', () => {
  const profile: Profile = { issuers: { 云政发: '云水县人民政府', 云双办: '云水县双拥办' } }

  test('give the issuer that no line names', () => {
    const lines = ['关于做好防汛工作的通知', '云政发〔2023〕5号', ...body(['　　　　　　　　2023年6月1日'])]
    expect(read(lines).documents[0]).toMatchObject({ issuers: [], confidence: {} })
    expect(read(lines, profile).documents[0]).toMatchObject({
      issuers: ['云水县人民政府'],
      confidence: { issuers: 'probable' },
    })
  })

  test('are borne out by the body that signs', () => {
    const lines = ['关于做好防汛工作的通知', '云政发〔2023〕5号', ...body()]
    expect(read(lines).documents[0]?.confidence).toEqual({ issuers: 'probable' })
    expect(read(lines, profile).documents[0]).toMatchObject({ issuers: ['云水县人民政府'], confidence: {} })
  })

  test('leave what is printed as it is', () => {
    const lines = ['云水县水利局', '关于做好防汛工作的通知', '云政发〔2023〕5号', ...body(['　　2023年6月1日'])]
    expect(read(lines, profile)).toEqual(read(lines))
  })
})

describe('running heads of a profile', () => {
  const profile: Profile = { runningHeads: ['云水之声'] }
  const broken = (head: string): string[] => [
    ...['云水县人民政府', '关于做好防汛工作的通知', '云政发〔2023〕5号', '各乡镇人民政府：'],
    '　　汛期将至，各乡镇、各有关单位要按照职责分工落实防汛责任，加强值守',
    head,
    '巡查，确保安全度汛。',
    ...body().slice(2),
  ]

  test.each(['云水之声', '云水之声　12', '· 12 ·  云水之声', '云水之声　2023年第4期'])(
    '%s stands between the lines of a paragraph',
    (head) => {
      const { documents } = read(broken(head), profile)
      expect(documents[0]?.blocks.map(({ text }) => text)).toContain(
        '汛期将至，各乡镇、各有关单位要按照职责分工落实防汛责任，加强值守巡查，确保安全度汛。',
      )
    },
  )

  test('take no line that holds more', () => {
    const { documents } = read(broken('云水之声广播站'), profile)
    expect(documents[0]?.blocks.some(({ text }) => text?.includes('云水之声广播站'))).toBe(true)
  })
})

describe('sections of a profile', () => {
  test('divide documents where nothing marks them', () => {
    const lines = [
      ...['云水县人民政府', '关于做好防汛工作的通知', '云政发〔2023〕5号', ...body()],
      '乡村振兴',
      '',
      ...['云水县人民政府', '关于做好抗旱工作的通知', '云政发〔2023〕6号', ...body()],
    ]
    expect(read(lines).documents.map(({ section }) => section)).toEqual([null, null])
    const { documents } = read(lines, { sections: ['乡 村 振 兴'] })
    expect(documents.map(({ section }) => section)).toEqual([null, '乡村振兴'])
    expect(documents.flatMap(({ blocks }) => blocks).some(({ text }) => text === '乡村振兴')).toBe(false)
  })
})
