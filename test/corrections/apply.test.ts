import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorText } from '../../src/corrections/lineText.ts'
import { parseIssue, parseStream } from '../../src/pipeline.ts'
import type { Correction, Corrections, GazetteRecord, Issue } from '../../src/tree/index.ts'

const TEXT = `云水县人民政府
关于修建北干渠的通知
云政发〔2024〕3号

各乡镇人民政府：
为保障春灌，决定修建北干渠。现就有关事项通知如下。
一、工期为三个月
各乡镇要按期完工。
云水县水利资料
二、经费由县财政承担
云水县人民政府
2024年3月1日

云水县人民政府
关于表彰先进集体的决定
云政发〔2024〕4号

各乡镇人民政府：
决定表彰下列集体。
云水县人民政府
2024年3月5日
`

const sha = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The anchor of the nth line that reads so, as the review page makes it. */
function at(text: string, content: string, nth = 1): Correction['at'] {
  const lines = text.split('\n')
  let index = -1
  for (let i = 0; i < nth; i++) index = lines.indexOf(content, index + 1)
  const beside = (step: number): string | null => {
    for (let i = index + step; i >= 0 && i < lines.length; i += step) {
      const value = anchorText(lines[i] as string)
      if (value !== '') return value
    }
    return null
  }
  return { line: index + 1, text: anchorText(content), before: beside(-1), after: beside(1) }
}

const file = (text: string, ...corrections: Correction[]): Corrections => ({
  type: 'corrections',
  version: 1,
  sources: [{ path: 'a.txt', sha256: sha(text), corrections }],
})

const validate = new Ajv2020({ strict: true, allowUnionTypes: true })
  .addVocabulary(['x-description-zh'])
  .compile(JSON.parse(readFileSync(new URL('../../schemas/corrections.schema.json', import.meta.url), 'utf8')))

function read(corrections: Corrections, text = TEXT): Issue {
  expect(validate(corrections), JSON.stringify(validate.errors)).toBe(true)
  return parseIssue(text, { path: 'a.txt', corrections })
}

const withoutDiagnostics = ({ diagnostics: _, ...issue }: Issue): Omit<Issue, 'diagnostics'> => issue

const told = (issue: Issue): string[] =>
  issue.diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('correction'))

describe('corrections', () => {
  it('leave a text for which there are none as it is', () => {
    const other: Corrections = { type: 'corrections', version: 1, sources: [] }
    const { diagnostics, ...issue } = read(other)
    expect(issue).toEqual(withoutDiagnostics(parseIssue(TEXT, { path: 'a.txt' })))
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['corrections-none'])
  })

  it('set a field, what follows from it, and mark both', () => {
    const anchor = at(TEXT, '云政发〔2024〕3号')
    const { documents, diagnostics } = read(
      file(TEXT, {
        action: 'field',
        at: anchor,
        field: 'number',
        from: '云政发〔2024〕3号',
        value: '云政发〔2024〕13号',
      }),
    )
    expect(documents[0]).toMatchObject({
      id: '云政发〔2024〕13号',
      number: '云政发〔2024〕13号',
      numberParts: { code: '云政发', year: 2024, serial: 13 },
      corrected: ['number', 'numberParts'],
    })
    expect(documents[1]?.corrected).toBeUndefined()
    expect(diagnostics[0]).toMatchObject({ rule: 'corrections-applied', severity: 'info' })
  })

  it('refuse a value that the field cannot have', () => {
    const anchor = at(TEXT, '2024年3月1日')
    const issue = read(
      file(TEXT, { action: 'field', at: anchor, field: 'date', from: '2024-03-01', value: '2024-02-30' }),
    )
    expect(issue.documents[0]?.date).toBe('2024-03-01')
    expect(told(issue)).toEqual(['correction-value'])
  })

  it('say what is read so already', () => {
    const anchor = at(TEXT, '2024年3月1日')
    const issue = read(file(TEXT, { action: 'field', at: anchor, field: 'date', from: null, value: '2024-03-01' }))
    expect(told(issue)).toEqual(['correction-unneeded'])
    expect(issue.documents[0]?.corrected).toBeUndefined()
  })

  it('take a boundary away: what began there goes on', () => {
    const anchor = at(TEXT, '云水县人民政府', 3)
    const issue = read(file(TEXT, { action: 'continue', at: anchor }))
    expect(issue.documents.map(({ number }) => number)).toEqual(['云政发〔2024〕3号'])
    expect(issue.documents[0]?.corrected).toEqual(['position'])
    expect(issue.documents[0]?.position.end.line).toBeGreaterThan(18)
  })

  it('begin a document where none was seen', () => {
    const issue = read(file(TEXT, { action: 'begin', at: at(TEXT, '一、工期为三个月') }))
    expect(issue.documents.map(({ position }) => position.start.line)).toEqual([1, 7, 14])
    expect(issue.documents[1]).toMatchObject({ number: null, corrected: ['position'] })
  })

  it('move a boundary', () => {
    const issue = read(
      file(
        TEXT,
        { action: 'continue', at: at(TEXT, '云水县人民政府', 3) },
        { action: 'begin', at: at(TEXT, '关于表彰先进集体的决定') },
      ),
    )
    expect(issue.documents.map(({ position }) => position.start.line)).toEqual([1, 15])
    expect(issue.documents[1]).toMatchObject({ number: '云政发〔2024〕4号', title: '关于表彰先进集体的决定' })
  })

  it('make a line furniture, and furniture text', () => {
    const line = '云水县水利资料'
    const holds = (issue: Issue): boolean => JSON.stringify(issue.documents[0]?.blocks).includes(line)
    expect(holds(parseIssue(TEXT))).toBe(true)
    expect(holds(read(file(TEXT, { action: 'furniture', at: at(TEXT, line) })))).toBe(false)
    const paged = TEXT.replace(line, '— 77 —')
    expect(JSON.stringify(parseIssue(paged).documents)).not.toContain('77')
    expect(JSON.stringify(read(file(paged, { action: 'text', at: at(paged, '— 77 —') }), paged).documents)).toContain(
      '12',
    )
  })

  it('change the type of a block, join and split', () => {
    const body = '为保障春灌，决定修建北干渠。现就有关事项通知如下。'
    const before = parseIssue(TEXT).documents[0]
    const retyped = read(file(TEXT, { action: 'block', at: at(TEXT, body), from: 'paragraph', value: 'note' }))
    expect(retyped.documents[0]?.blocks.find(({ text }) => text === body)?.type).toBe('note')
    const joined = read(file(TEXT, { action: 'join', at: at(TEXT, '一、工期为三个月') })).documents[0]
    expect(joined?.blocks.length).toBe((before?.blocks.length ?? 0) - 1)
    expect(joined?.blocks.find(({ text }) => text?.startsWith('为保障'))?.text).toContain('一、工期')
    const split = read(
      file(
        TEXT,
        { action: 'split', at: at(TEXT, '关于修建北干渠的通知') },
        { action: 'block', at: at(TEXT, '关于修建北干渠的通知'), from: 'title', value: 'note' },
      ),
    ).documents[0]
    expect(split?.blocks.slice(0, 2).map(({ type, text }) => [type, text])).toEqual([
      ['title', '云水县人民政府'],
      ['note', '关于修建北干渠的通知'],
    ])
    expect(split?.corrected).toEqual(['blocks'])
  })

  it('correct the facts of the issue', () => {
    const text = `云水县人民政府公报\n2024年第1期\n\n${TEXT}`
    const issue = read(
      file(text, { action: 'gazette', at: at(text, '2024年第1期'), field: 'issue', from: 1, value: 2 }),
      text,
    )
    expect(issue.gazette).toMatchObject({ issue: 2, corrected: ['issue'] })
  })

  it('accept a guess, unless the guess has changed', () => {
    const text = TEXT.replace('云水县人民政府\n关于表彰', '关于表彰').replace(
      /云水县人民政府(?=\n2024年3月5日)/,
      '中共云水县委\n云水县人民政府',
    )
    const guessed = parseIssue(text).documents.at(-1)
    expect(guessed?.confidence).toEqual({ issuers: 'probable' })
    const anchor = at(text, '关于表彰先进集体的决定')
    const right = file(text, { action: 'accept', at: anchor, field: 'issuers', value: guessed?.issuers ?? [] })
    expect(read(right, text).documents.at(-1)).toMatchObject({ confidence: {}, accepted: ['issuers'] })
    const wrong = file(text, { action: 'accept', at: anchor, field: 'issuers', value: ['青禾市人民政府'] })
    expect(told(read(wrong, text))).toEqual(['correction-differs'])
    expect(read(wrong, text).documents.at(-1)?.confidence).toEqual({ issuers: 'probable' })
  })

  it('are held against the contents list when they are made', () => {
    const text = `云水县人民政府公报\n2024年第1期\n\n目录\n云水县人民政府关于修建南干渠的通知（云政发〔2024〕3号）……1\n\n${TEXT}`
    const differs = (issue: Issue): boolean => issue.diagnostics.some(({ rule }) => rule === 'contents-title-differs')
    expect(differs(parseIssue(text))).toBe(true)
    const corrected = file(text, {
      action: 'field',
      at: at(text, '关于修建北干渠的通知'),
      field: 'title',
      from: '关于修建北干渠的通知',
      value: '关于修建南干渠的通知',
    })
    expect(differs(read(corrected, text))).toBe(false)
  })
})

describe('the anchor of a correction', () => {
  const made: Correction = {
    action: 'field',
    at: at(TEXT, '关于表彰先进集体的决定'),
    field: 'title',
    from: '关于表彰先进集体的决定',
    value: '关于表彰先进单位的决定',
  }
  const titles = (issue: Issue): (string | null)[] => issue.documents.map(({ title }) => title)

  it('is found in a text that has moved', () => {
    const moved = `云水县人民政府公报\n\n\n${TEXT.replace('关于表彰先进集体的决定', '　关于表彰 先进集体的决定')}`
    expect(titles(read(file(TEXT, made), moved))).toContain('关于表彰先进单位的决定')
  })

  it('says so when its line is gone', () => {
    const issue = read(file(TEXT, made), TEXT.replace('先进集体', '先进个人'))
    expect(told(issue)).toEqual(['correction-line-gone'])
    expect(issue.diagnostics.find(({ rule }) => rule === 'correction-line-gone')?.severity).toBe('error')
  })

  it('takes no line where neither the line nor its neighbours tell which', () => {
    const twice = `${TEXT}\n${TEXT}`
    expect(told(read(file(TEXT, made), twice))).toEqual(['correction-line-ambiguous'])
  })

  it('takes the line whose neighbours agree', () => {
    const second = {
      ...made,
      at: at(TEXT, '各乡镇人民政府：', 2),
      field: 'kind',
      from: '决定',
      value: '通报',
    } as Correction
    const issue = read(file(TEXT, second), `青禾市\n${TEXT}`)
    expect(issue.documents.map(({ kind }) => kind)).toEqual(['通知', '通报'])
  })

  it('belongs to the text of its name where the hash is of an older one', () => {
    const corrections = file('an older text', made)
    expect(titles(parseIssue(TEXT, { path: 'elsewhere/a.txt', corrections }))).toContain('关于表彰先进单位的决定')
    expect(titles(parseIssue(TEXT, { path: 'b.txt', corrections }))).not.toContain('关于表彰先进单位的决定')
  })
})

describe('whatever is corrected', () => {
  const lines = TEXT.split('\n').flatMap((text, i) => (text.trim() === '' ? [] : [i]))
  const anchors = lines.map((i) => {
    const content = TEXT.split('\n')[i] as string
    const nth = TEXT.split('\n')
      .slice(0, i + 1)
      .filter((each) => each === content).length
    return at(TEXT, content, nth)
  })
  const corrections = fc.array(
    fc.oneof(
      fc.record({
        action: fc.constantFrom('begin', 'continue', 'furniture', 'text', 'join', 'split'),
        at: fc.constantFrom(...anchors),
      }),
      fc.record({
        action: fc.constant('block'),
        at: fc.constantFrom(...anchors),
        from: fc.constant('paragraph'),
        value: fc.constantFrom('heading', 'note', 'signature', 'paragraph'),
      }),
    ),
    { maxLength: 8 },
  )

  it('every printed line stays in one block, in order, or was made furniture', () => {
    fc.assert(
      fc.property(corrections, (made) => {
        const issue = parseIssue(TEXT, { path: 'a.txt', corrections: file(TEXT, ...(made as Correction[])) })
        let last = 0
        for (const block of issue.documents.flatMap(({ blocks }) => blocks)) {
          expect(block.position.start.line).toBeGreaterThan(last)
          last = block.position.end.line
        }
        const told = issue.diagnostics.filter(({ rule }) => rule.startsWith('correction'))
        expect(told.length).toBeGreaterThan(made.length === 0 ? -1 : 0)
      }),
      { numRuns: 200 },
    )
  })

  it('a stream says the same as the whole', async () => {
    const file1 = file(TEXT, { action: 'begin', at: at(TEXT, '一、工期为三个月') })
    const records: GazetteRecord[] = []
    const bytes = new TextEncoder().encode(TEXT)
    for await (const record of parseStream([bytes.slice(0, 100), bytes.slice(100)], {
      path: 'a.txt',
      corrections: file1,
    }))
      records.push(record)
    expect(records.filter(({ type }) => type === 'document').length).toBe(3)
  })
})
