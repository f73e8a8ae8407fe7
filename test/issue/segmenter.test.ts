import { describe, expect, test } from 'vitest'
import { front, notice, numbers, read, readAll } from './gazette.ts'

const FLOOD = notice('关于做好防汛工作的通知', '云政发〔2023〕5号')
const DROUGHT = notice('关于做好抗旱工作的通知', '云政发〔2023〕6号')
const LISTED = front(
  '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）……1',
  '云水县人民政府关于做好抗旱工作的通知（云政发〔2023〕6号）……3',
)
const BOTH = ['云政发〔2023〕5号', '云政发〔2023〕6号']

describe('where documents begin', () => {
  test('at the first line of the title block, with and without front matter', () => {
    for (const head of [[], LISTED]) {
      const { documents } = read(...head, ...FLOOD, ...DROUGHT)
      expect(documents.map(({ number }) => number)).toEqual(BOTH)
      expect(documents.map(({ position }) => position.start.line)).toEqual([
        head.length + 1,
        head.length + FLOOD.length + 1,
      ])
    }
  })
  test('at the number where it stands above the title', () => {
    const above = ['云政函〔2023〕8号', '云水县人民政府', '关于同意划定保护范围的批复', ...FLOOD.slice(3)]
    const { documents } = read(...FLOOD, ...above)
    expect(documents.map(({ number }) => number)).toEqual(['云政发〔2023〕5号', '云政函〔2023〕8号'])
    expect(documents[1]?.position.start.line).toBe(FLOOD.length + 1)
  })
  test('at the number above the first title, under a list of titles without numbers and pages', () => {
    const above = (lines: readonly string[]) => [lines[2], lines[0], lines[1], ...lines.slice(3)] as string[]
    for (const issuer of ['云水县人民政府', '']) {
      const list = front(`${issuer}关于做好防汛工作的通知`, `${issuer}关于做好抗旱工作的通知`)
      const { documents } = read(...list, ...above(FLOOD), ...above(DROUGHT))
      expect(documents.map(({ number, title }) => [number, title])).toEqual([
        ['云政发〔2023〕5号', '关于做好防汛工作的通知'],
        ['云政发〔2023〕6号', '关于做好抗旱工作的通知'],
      ])
      expect(documents[0]?.position.start.line).toBe(list.length + 1)
    }
  })
  describe('whose title is lost', () => {
    // Number, addressee and text; what a notice has above its number is gone.
    const untitled = (more: readonly string[] = []) => [FLOOD[2] as string, ...more, ...FLOOD.slice(3)]
    const titles = (...lines: string[]) => read(...lines).documents.map(({ number, title }) => [number, title])
    test('over its addressee', () => {
      expect(titles(...DROUGHT, '', ...untitled())).toEqual([
        ['云政发〔2023〕6号', '关于做好抗旱工作的通知'],
        ['云政发〔2023〕5号', null],
      ])
    })
    test('where the contents list gives the number, though no addressee follows', () => {
      const lines = [
        '云政发〔2023〕5号',
        '　　为保护堤防，现就有关事项通告如下：',
        '　　一、禁止取土。',
        '　　二、禁止放牧。',
      ]
      const list = front('关于保护堤防的通告（云政发〔2023〕5号）……1', '关于做好抗旱工作的通知（云政发〔2023〕6号）……3')
      expect(titles(...list, ...lines, ...DROUGHT).map(([number]) => number)).toEqual(BOTH)
      expect(titles(...list, ...DROUGHT, ...lines).map(([number]) => number)).toEqual([...BOTH].reverse())
    })
    test('or has lost its kind, below the number', () => {
      const head = ['云水县人民政府', '关于切实抓好防汛工作']
      expect(titles(...DROUGHT, '', ...untitled(head))).toEqual([
        ['云政发〔2023〕6号', '关于做好抗旱工作的通知'],
        ['云政发〔2023〕5号', '关于切实抓好防汛工作'],
      ])
    })
    test('and no line of what stands above is taken for it', () => {
      for (const above of [
        '记录：文竹',
        '| 3 | 渡口泵站 | 20 |',
        '建设项目申报书（见网络版）',
        '云水县人民政府办公室2023年5月9日印发',
      ])
        expect(titles(...DROUGHT, above, '', ...untitled()).at(-1), above).toEqual(['云政发〔2023〕5号', null])
    })
    test('and a number in a list of repealed documents begins none', () => {
      const list = ['附件', '废止的文件', '云政发〔2009〕3号', '关于甲的通知', '云政发〔2010〕8号', '关于乙的通知']
      expect(titles(...FLOOD, '', ...list, '', ...DROUGHT).map(([number]) => number)).toEqual(BOTH)
    })
  })
  test('without a number, after the end of the one before', () => {
    const issue = read(...FLOOD, ...notice('关于林雨桐等同志职务任免的通知', null), ...DROUGHT)
    expect(numbers(issue)).toEqual(['云政发〔2023〕5号', null, '云政发〔2023〕6号'])
  })
  test('each line of the text belongs to one document, and they follow one another', () => {
    const { documents } = read(...LISTED, ...FLOOD, ...DROUGHT)
    expect(documents[0]?.position.end.line).toBe((documents[1]?.position.start.line ?? 0) - 1)
  })
})

describe('what begins none', () => {
  const cited = (...body: string[]) => numbers(read(...FLOOD.slice(0, 5), ...body, ...FLOOD.slice(5), ...DROUGHT))
  test.each<[string, string[]]>([
    ['a number in running text', ['　　按照云政发〔2022〕1号文件要求，落实责任。']],
    [
      'a number that begins a wrapped line',
      ['　　各单位要按照《关于做好防汛工作的通知》', '（云政发〔2022〕1号）要求，落实责任。'],
    ],
    ['a title in running text', ['　　云水县人民政府关于做好防汛工作的通知要落实到位。']],
    ['a number in a list of attachments', ['附件：1. 云水县人民政府关于做好防汛工作的通知（云政发〔2022〕1号）']],
  ])('%s', (_what, body) => {
    expect(cited(...body)).toEqual(BOTH)
  })
  test('a forwarded document', () => {
    const issue = read(
      '云水县人民政府办公室',
      '关于转发县水利局河道管理意见的通知',
      '云政办发〔2023〕6号',
      '各乡（镇）人民政府：',
      '　　县政府同意县水利局《关于加强河道管理的意见》，现转发给你们，请遵照执行。',
      '',
      '云水县人民政府办公室',
      '2023年5月8日',
      '',
      '关于加强河道管理的意见',
      '一、总体要求',
      '　　以防为主，防抗结合，全力保障安全。',
      '',
      '县水利局',
      '2023年4月20日',
      '',
      ...DROUGHT,
    )
    expect(numbers(issue)).toEqual(['云政办发〔2023〕6号', '云政发〔2023〕6号'])
  })
})

describe('sections', () => {
  test('a divider belongs to no document and names the section of what follows', () => {
    const third = notice('关于做好防火工作的通知', '云政发〔2023〕7号')
    const issue = read(...FLOOD, '【县政府文件】', ...DROUGHT, '【人事任免】', ...third)
    expect(issue.documents.map(({ section }) => section)).toEqual([null, '县政府文件', '人事任免'])
    const texts = issue.documents.flatMap(({ blocks }) => blocks.map(({ text }) => text))
    expect(texts.filter((text) => text?.startsWith('【'))).toEqual([])
  })
})

describe('several issues in one input', () => {
  test('a new masthead begins a new issue', () => {
    const second = LISTED.map((line) => line.replace('第2期', '第3期').replace('总第10期', '总第11期'))
    const issues = readAll(...LISTED, ...FLOOD, ...DROUGHT, ...second, ...FLOOD, ...DROUGHT)
    expect(issues.map(({ gazette }) => [gazette.issue, gazette.totalIssue])).toEqual([
      [2, 10],
      [3, 11],
    ])
    expect(issues.map(numbers)).toEqual([BOTH, BOTH])
  })
})

describe('nothing to read', () => {
  test.each(['', '\n\n', '　　\n'])('%j is an issue without documents, and is said to be', (text) => {
    const issue = read(text)
    expect(issue.documents).toEqual([])
    expect(issue.diagnostics).toHaveLength(1)
  })
})

describe('names of sections that are no part of a document', () => {
  test('区政府文件 over the first title, which has its issuer, is no masthead', () => {
    const { documents } = read(...LISTED, '区政府文件', '', ...FLOOD)
    expect(documents[0]).toMatchObject({ issuers: ['云水县人民政府'] })
    expect(documents[0]?.position.start.line).toBe(LISTED.length + 3)
  })
  test('over the first document, before the contents list has been read', () => {
    const issue = read(
      ...front('县政府文件', '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）……1'),
      '县政府文件',
      '',
      ...FLOOD,
    )
    expect(issue.documents[0]).toMatchObject({ issuers: ['云水县人民政府'], section: '县政府文件' })
    expect(issue.documents[0]?.blocks[0]?.text).not.toContain('县政府文件')
  })
  test('where they are the name of a paper as well', () => {
    const issue = read(
      ...front(
        '县政府文件',
        '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）……1',
        '大事记',
        '2023年4月大事记……2',
      ),
      ...FLOOD,
      '大事记',
      '',
      '2023年4月大事记',
      '',
      '1日　县政府召开春季农业生产现场会。',
      '6日　县长到河西乡调研。',
    )
    expect(issue.documents.map(({ title, section }) => [title, section])).toEqual([
      ['关于做好防汛工作的通知', '县政府文件'],
      ['2023年4月大事记', '大事记'],
    ])
    expect(issue.documents[1]?.blocks.map(({ text }) => text)).not.toContain('大事记')
  })
  test('the title of the first document is none, though its first line stands in the list', () => {
    const issue = read(
      ...front(
        '云水县人民政府关于做好防汛工作的通知（云政发〔2023〕5号）……1',
        '云水县人民政府',
        '关于做好抗旱工作的通知……3',
      ),
      ...FLOOD,
    )
    expect(issue.documents[0]?.issuers).toEqual(['云水县人民政府'])
  })
})

test('the editors stand in the imprint at the end, but sign a correction', () => {
  const editors = '云水县人民政府公报编辑部'
  const imprint = read(...FLOOD, '- 8 -', '', editors, '', '地址：云水县清流路8号')
  expect(imprint.documents[0]?.blocks.map(({ text }) => text)).not.toContain(editors)
  const signed = read(...LISTED, ...FLOOD, ...DROUGHT, '更　正', '', '本刊上期第3页“甲”应为“乙”。', '', editors)
  expect(signed.documents.at(-1)?.blocks.map(({ text }) => text)).toContain(editors)
})
