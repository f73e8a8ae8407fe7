import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseIssues } from '../../src/pipeline.ts'
import { type Lesson, learnProfile } from '../../src/profile/learn.ts'
import { headName } from '../../src/profile/runningHeads.ts'
import type { Issue } from '../../src/tree/index.ts'
import { front, notice } from '../issue/gazette.ts'

const lesson = (path: string, text: string | Uint8Array): Lesson => ({
  path,
  options: {},
  bytes: async () => (typeof text === 'string' ? Buffer.from(text) : text),
})
const learn = (texts: readonly (readonly string[])[], min = 3) =>
  learnProfile(
    texts.map((lines, i) => lesson(`${i + 1}.txt`, lines.join('\n'))),
    min,
  )

/** A notice whose text a page break cuts in two. */
const broken = (title: string, number: string, ...edge: string[]): string[] => {
  const lines = notice(title, number)
  const at = lines.findIndex((line) => line.includes('请认真贯彻执行'))
  const text = ['　　汛期将至，各乡镇、各有关单位要按照职责分工落实防汛责任，加强值守', ...edge, '巡查，确保安全度汛。']
  return [...lines.slice(0, at), ...text, ...lines.slice(at + 1)]
}

describe('issuers', () => {
  const of = (code: string, issuers: string[]) =>
    issuers.flatMap((issuer, i) =>
      notice(`关于做好第${i + 1}项工作的通知`, `${code}〔2023〕${i + 1}号`).map((line) =>
        line.replace('云水县人民政府', issuer),
      ),
    )
  const government = '云水县人民政府'

  test('are proposed with how often they were seen, and where', async () => {
    const { profile, proposals } = await learn([
      of('云政发', [government, government, government]),
      of('云政函', [government]),
    ])
    expect(profile).toEqual({ issuers: { 云政发: government } })
    expect(proposals).toEqual([
      {
        key: 'issuers',
        name: '云政发',
        issuer: government,
        count: 3,
        texts: 1,
        places: [3, 13, 23].map((line) => ({ path: '1.txt', line })),
      },
    ])
  })

  test('are counted once for a document that is printed twice', async () => {
    const issue = of('云政发', [government, government])
    expect((await learn([issue, issue])).profile).toEqual({})
  })

  test('are not proposed where the texts disagree, unless nine in ten agree', async () => {
    const eight = new Array<string>(8).fill(government)
    expect((await learn([of('云政发', [...eight, '云水县水利局'])])).profile).toEqual({})
    const { profile } = await learn([of('云政发', [...eight, ...eight, '云水县水利局'])])
    expect(profile.issuers).toEqual({ 云政发: government })
  })

  test('are not proposed where the body that signs is all there is', async () => {
    const lines = of('云政发', [government, government, government]).filter((line) => line !== government)
    expect((await learn([lines])).profile).toEqual({})
  })
})

describe('running heads', () => {
  const issue = (head: (page: number) => string[]): string[] =>
    [1, 2, 3].flatMap((n) => broken(`关于做好第${n}项工作的通知`, `云政发〔2023〕${n}号`, ...head(n)))
  const others = { issuers: { 云政发: '云水县人民政府' } }

  test.each<[string, (page: number) => string[]]>([
    ['in the midst of a sentence', () => ['云水纵横']],
    ['beside a page number of its own line', (page) => ['', `${page}`, '云水纵横', '']],
    ['with the page number in the line', (page) => [`云水纵横　　${page}`]],
    ['with the issue in the line', () => ['《云水纵横》2023年第2期']],
    ['after a form feed', () => ['\f云水纵横']],
  ])('%s', async (_, head) => {
    const lines = issue(head)
    const { profile } = await learn([lines])
    expect(profile).toEqual({ ...others, runningHeads: [expect.stringContaining('云水纵横')] })
    const texts = parseIssues(lines.join('\n'), { profile }).flatMap(({ documents }) =>
      documents.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
    )
    expect(texts.filter((text) => text?.endsWith('加强值守巡查，确保安全度汛。'))).toHaveLength(3)
  })

  test.each<[string, (page: number) => string[]]>([
    ['what is built in', () => ['云水县人民政府公报']],
    ['a body that signs', () => ['云水县水利局']],
    ['a line with words of its own each time', (page) => [`云水纵横之${'甲乙丙'[page - 1]}`]],
    ['a number of a document', (page) => [`云政函〔2023〕${page}号`]],
  ])('%s is none', async (_, head) => {
    expect((await learn([[...front(), ...issue(head)]])).profile.runningHeads).toBeUndefined()
  })

  test('a line that mostly stands elsewhere is none', async () => {
    const elsewhere = [4, 5].flatMap((n) => [
      ...notice(`关于做好第${n}项工作的通知`, `云政发〔2023〕${n}号`).slice(0, 6),
      '　　以下单位照此办理。',
      '',
      '云水纵横',
      '',
      '　　以上单位自行安排。',
    ])
    expect((await learn([[...issue(() => ['云水纵横']), ...elsewhere]])).profile.runningHeads).toBeUndefined()
  })

  test.each([
    ['云水纵横　　— 12 —', '云水纵横'],
    ['第12页 云水纵横', '云水纵横'],
    ['云水纵横　2023年第4期（总第16期）', '云水纵横'],
    ['云水县人民政府', null],
    ['关于做好防汛工作的通知', null],
    ['2023年第4期', null],
    ['各乡镇：', null],
    ['共 12 户', null],
  ])('the name in %s', (line, name) => expect(headName(line)).toBe(name))
})

describe('number patterns', () => {
  const issue = (form: (serial: number) => string): string[] =>
    [5, 12, 103].flatMap((serial) => notice(`关于做好第${serial}项工作的通知`, form(serial)))

  test.each<[string, (serial: number) => string, string]>([
    ['云水府2023-5号', (n) => `云水府2023-${n}号`, '^(?<code>云水府)(?<year>\\d{4})-(?<serial>\\d{1,5})号$'],
    ['云水府·2023·5', (n) => `云水府·2023·${n}`, '^(?<code>云水府)·(?<year>\\d{4})·(?<serial>\\d{1,5})$'],
    ['（2023）云水5号', (n) => `（2023）云水${n}号`, '^\\((?<year>\\d{4})\\)(?<code>云水)(?<serial>\\d{1,5})号$'],
  ])('%s', async (_, form, pattern) => {
    const lines = issue(form)
    const { profile, proposals } = await learn([lines])
    expect(profile.numberPatterns).toEqual([pattern])
    expect(proposals[0]).toMatchObject({ key: 'numberPatterns', count: 3, texts: 1 })
    const documents = parseIssues(lines.join('\n'), { profile }).flatMap((each) => each.documents)
    expect(documents.map(({ number }) => number)).toEqual([5, 12, 103].map(form))
    // what is found with the pattern is learnt from as well
    expect(profile.issuers).toBeDefined()
  })

  test('list the codes that were seen, and no others', async () => {
    const lines = [...issue((n) => `云水府2023-${n}号`), ...notice('关于另一项工作的通知', '云水府（办）2023-7号')]
    const [pattern = ''] = (await learn([lines])).profile.numberPatterns ?? []
    expect(pattern).toContain('(?<code>云水府|云水府\\(办\\))')
    expect(new RegExp(pattern, 'u').test('青禾府2023-7号')).toBe(false)
  })

  test.each<[string, (serial: number) => string]>([
    ['what the grammar reads', (n) => `云政发[2023] ${n} 号`],
    ['the same number each time', () => '云水府2023-5号'],
    ['years', (n) => `防汛工作2023-${2023 + n}`],
    ['an issue', (n) => `2023年第${n}期`],
  ])('%s is none', async (_, form) => {
    expect((await learn([issue(form)])).profile.numberPatterns).toBeUndefined()
  })
})

describe('sections', () => {
  const issue = (section: string, n: number): string[] => [
    ...front(
      section,
      `关于做好第${n}项工作的通知（云政发〔2023〕${n}号）……1`,
      '县政府文件',
      `关于做好第${n + 1}项工作的通知（云政发〔2023〕${n + 1}号）……3`,
    ),
    ...notice(`关于做好第${n}项工作的通知`, `云政发〔2023〕${n}号`),
    ...notice(`关于做好第${n + 1}项工作的通知`, `云政发〔2023〕${n + 1}号`),
  ]

  test('that only the lines about them show', async () => {
    const { profile } = await learn([issue('乡村振兴', 1), issue('乡村振兴', 3), issue('乡 村 振 兴', 5)])
    expect(profile.sections).toEqual(['乡村振兴'])
  })

  test('not those that are marked or known, nor bodies', async () => {
    for (const section of ['【乡村振兴】', '人事任免', '云水县水利局']) {
      expect((await learn([1, 3, 5].map((n) => issue(section, n)))).profile.sections).toBeUndefined()
    }
  })
})

test('what makes the reading worse is refused', async () => {
  const numbered = [1, 2, 3].flatMap((n) => notice(`关于做好第${n}项工作的通知`, `云水府2023-${n}号`))
  // a form of such a notice stands in an annex: with the pattern it would be a document that nobody has signed
  const form = ['附件', '', '　　请按下列样式填写。', '', '关于核查的通知', '云水府2023-4号', '　　请认真核查。', '']
  const { profile, refused } = await learn([[...numbered, ...form]])
  expect(profile.numberPatterns).toBeUndefined()
  expect(refused).toMatchObject([{ key: 'numberPatterns', count: 4 }])
})

describe('the fixtures', () => {
  const folder = join(import.meta.dirname, '../../fixtures')
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => /\/input\.[^/]+$/.test(file))
    .sort()

  /** What is read but for issuers that no line over the title names. */
  const withoutIssuers = (issues: Issue[]) =>
    issues.map((issue) => ({
      ...issue,
      diagnostics: issue.diagnostics.filter(({ rule }) => rule !== 'signatory-differs'),
      documents: issue.documents.map(({ issuers: _, confidence: { issuers: __, ...confidence }, ...rest }) => ({
        ...rest,
        confidence,
      })),
    }))
  const printedIssuers = (issues: Issue[]) =>
    issues.map(({ documents }) =>
      documents.map(({ issuers, confidence }) => (confidence['issuers'] === undefined ? issuers : [])),
    )

  // the least that can be asked for proposes the most
  test.each(texts)('%s is read as before with all that can be learnt from it', async (file) => {
    const bytes = readFileSync(join(folder, file))
    const { profile } = await learnProfile([lesson(file, bytes)], 1)
    const [before, after] = [parseIssues(bytes), parseIssues(bytes, { profile })]
    expect(withoutIssuers(after)).toEqual(withoutIssuers(before))
    const printed = printedIssuers(after)
    for (const [i, documents] of printedIssuers(before).entries())
      for (const [j, issuers] of documents.entries()) if (issuers.length > 0) expect(printed[i]?.[j]).toEqual(issuers)
  })
})
