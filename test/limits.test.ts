import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkIssues, checkTiling, checkWhole } from '../fuzz/invariants.ts'
import { LIMITS } from '../src/lexicon/limits.ts'
import { renderMessage } from '../src/messages/index.ts'
import { parseIssues } from '../src/pipeline.ts'
import { limitLine } from '../src/source/findings.ts'
import { LineSplitter, splitLines } from '../src/source/lines.ts'
import type { GazetteDocument, Issue } from '../src/tree/index.ts'

const OPENING =
  '云水县人民政府公报\n2023年第4期\n\n云水县人民政府\n关于做好防汛工作的通知\n云政发〔2023〕20号\n\n各乡镇人民政府：\n　　为做好防汛工作，现将有关事项通知如下。\n'
const CLOSING = '\n云水县人民政府\n2023年10月19日\n'

const read = (body: string): Issue => parseIssues(OPENING + body + CLOSING)[0] as Issue
const only = (issue: Issue): GazetteDocument => issue.documents[0] as GazetteDocument
const told = (issue: Issue): [string, number | undefined][] =>
  issue.diagnostics
    .filter(({ rule }) => rule.startsWith('limit-'))
    .map(({ rule, position }) => [rule, position?.start.line])

describe('the longest line', () => {
  const cut = (text: string, longest: number) => {
    const splitter = new LineSplitter(longest)
    return { lines: splitLines(text, splitter), found: limitLine(splitter) }
  }

  it.each([
    ['abcdefgh\nij\n', ['abc', 'def', 'gh', 'ij']],
    ['abc\nabcd\n', ['abc', 'abc', 'd']],
    ['a𠀀𠀀b', ['a𠀀', '𠀀b']],
    ['ab𠀀c', ['ab', '𠀀c']],
    ['abcdef\r\nabcdef\fab', ['abc', 'def', 'abc', 'def', 'ab']],
    ['abc', ['abc']],
  ])('%j is read in pieces, of which none parts a character', (text, pieces) => {
    const { lines } = cut(text, 3)
    expect(lines.map(({ value }) => value)).toEqual(pieces)
    expect(checkTiling(lines, text)).toEqual([])
  })

  it('is cut at the same places in whatever chunks the text comes', () => {
    const text = 'abcdefgh\r\nab𠀀𠀀𠀀𠀀\rabcdefg\fxyz\n\nabcd'
    const { lines } = cut(text, 3)
    for (const size of [1, 2, 3, 5, 7]) {
      const splitter = new LineSplitter(3)
      const found = []
      for (let at = 0; at < text.length; at += size) found.push(...splitter.push(text.slice(at, at + size)))
      expect([...found, ...splitter.end()]).toEqual(lines)
    }
  })

  it('is told, with the number of the line and of the pieces', () => {
    const { found } = cut('a\nabcdefgh\nabcdef\n', 3)
    expect(found).toMatchObject([{ rule: 'limit-line', position: { start: { line: 2 } }, values: { pieces: 3 } }])
    expect(cut('abc\nabc\n', 3).found).toEqual([])
  })

  it('is read whole up to the limit, and in pieces beyond, with nothing lost', { timeout: 120_000 }, () => {
    const characters = '水'.repeat(LIMITS.line + 5)
    const issue = read(characters)
    expect(told(issue)).toEqual([['limit-line', 10]])
    const text = only(issue)
      .blocks.map((block) => block.text ?? '')
      .join('')
    expect(text.match(/水+/g)?.reduce((sum, run) => sum + run.length, 0)).toBeGreaterThanOrEqual(characters.length)
    expect(told(read(characters.slice(5)))).toEqual([])
  })
})

describe('the largest table', () => {
  const columns = (n: number): string[] => Array.from({ length: n }, (_, i) => `列${i}`)
  const NOTATIONS: Record<string, (head: string[], rows: number) => string> = {
    tabs: (head, rows) => `${head.join('\t')}\n${'1\t青石\n'.repeat(rows)}`,
    pipes: (head, rows) => `|${head.join('|')}|\n|${'---|'.repeat(head.length)}\n${'|1|青石|\n'.repeat(rows)}`,
    html: (head, rows) =>
      `<table><tr>${head.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n${'<tr><td>1</td><td>青石</td></tr>\n'.repeat(rows)}</table>\n`,
    boxes: (head, rows) =>
      `┌${head.map((cell) => `${'─'.repeat(2 * cell.length)}`).join('┬')}┐\n│${head.join('│')}│\n├${head.map((cell) => '─'.repeat(2 * cell.length)).join('┼')}┤\n${'│1 │青│\n'.repeat(rows)}`,
  }

  it.each(Object.keys(NOTATIONS))('%s: more columns are text, and told', (notation) => {
    const write = NOTATIONS[notation] as (head: string[], rows: number) => string
    const fits = read(write(columns(LIMITS.tableColumns), 3))
    expect(told(fits)).toEqual([])
    expect(only(fits).tables[0]?.columns).toHaveLength(LIMITS.tableColumns)
    const large = read(write(columns(LIMITS.tableColumns + 1), 3))
    expect(told(large)).toEqual([['limit-table', 10]])
    expect(only(large).tables).toEqual([])
    const text = only(large)
      .blocks.map((block) => block.text ?? '')
      .join('')
    for (const name of ['列0', '列500', `列${LIMITS.tableColumns}`, '青']) expect(text).toContain(name)
  })

  it.each(Object.keys(NOTATIONS))(
    '%s: more cells are text, and take no more memory than text',
    { timeout: 120_000 },
    (notation) => {
      const write = NOTATIONS[notation] as (head: string[], rows: number) => string
      // a text of some kilobytes, whose table would have two million cells: all but some thousand of them empty
      const large = read(write(columns(900), Math.ceil(LIMITS.tableCells / 900)))
      expect(told(large)).toEqual([['limit-table', 10]])
      expect(only(large).tables).toEqual([])
      expect(
        checkIssues([large], splitLines(OPENING + write(columns(900), Math.ceil(LIMITS.tableCells / 900)) + CLOSING)),
      ).toEqual([])
    },
  )

  it('is not gone on with by page after page', () => {
    const pages = '1\t青石\n\n— 1 —\n\n'.repeat(Math.ceil(LIMITS.tableCells / 900))
    const issue = read(`${columns(900).join('\t')}\n1\t青石\n\n— 1 —\n\n${pages}`)
    expect(told(issue).map(([rule]) => rule)).toEqual(['limit-table'])
    expect(only(issue).tables[0]?.columns).toHaveLength(900)
    expect(only(issue).tables.length).toBeGreaterThan(1)
  })

  it('of cells that are merged without end is not built', () => {
    const row = '<tr><td colspan="200" rowspan="100000">甲</td></tr>\n'
    const issue = read(`<table>${row.repeat(LIMITS.tableCells / 200 + 1)}</table>\n`)
    expect(told(issue)).toEqual([['limit-table', 10]])
  })
})

describe('the deepest list', () => {
  const lines = (most: number): string =>
    Array.from({ length: most - 1 }, (_, i) => `${'1.'.repeat(i + 1)}1 落实责任。\n`).join('')

  it('has numbers of six numbers; what lies deeper is text, and told once', () => {
    expect(told(read(lines(LIMITS.decimalNumbers)))).toEqual([])
    const issue = read(lines(12))
    expect(told(issue)).toEqual([['limit-heading', 10 + LIMITS.decimalNumbers - 1]])
    const text = only(issue)
      .blocks.map((block) => block.text ?? '')
      .join('')
    for (let n = 2; n <= 12; n++) expect(text).toContain(`${'1.'.repeat(n - 1)}1 落实`)
  })

  it('is of no more levels than there are ways of numbering', () => {
    const styles = ['第一编', '第一章', '第一节', '第一条', '一、', '（一）', '1.', '（1）', '①', 'A.', 'Ⅰ.']
    const deep = [...styles.map((label) => `${label}　加强领导`), lines(LIMITS.decimalNumbers)].join('\n')
    const depths = only(read(`${deep}\n`)).blocks.map((block) => block.depth ?? 0)
    expect(Math.max(...depths)).toBeGreaterThan(5)
    expect(Math.max(...depths)).toBeLessThanOrEqual(20)
  })
})

describe('the longest contents list', () => {
  const list = (n: number): string =>
    `云水县人民政府公报\n2023年第4期\n目　录\n${Array.from({ length: n }, (_, i) => `关于做好防汛工作${i}的通知……${1 + (i % 900)}\n`).join('')}`

  it('has 20,000 lines; the first one left out is told', { timeout: 120_000 }, () => {
    const [issue] = parseIssues(list(LIMITS.contentsLines))
    expect(told(issue as Issue)).toEqual([['limit-contents', LIMITS.contentsLines + 1]])
    expect(told(parseIssues(list(100))[0] as Issue)).toEqual([])
  })

  it('has lines of 20,000 characters', () => {
    const [issue] = parseIssues(
      `${list(3)}${'水'.repeat(LIMITS.contentsLine + 1)}\n${list(2).split('\n').slice(3).join('\n')}`,
    )
    expect(told(issue as Issue)).toEqual([['limit-contents', 7]])
  })
})

it('5,000 documents of an issue are held against each other; the first one that is not is told', {
  timeout: 120_000,
}, () => {
  const notices = (n: number): string =>
    Array.from(
      { length: n },
      (_, i) =>
        `云水县人民政府\n关于修桥的通知\n云政发〔2023〕${i + 1}号\n各乡镇人民政府：\n　　请认真贯彻执行。\n云水县人民政府\n2023年5月8日\n`,
    ).join('')
  const [issue] = parseIssues(notices(LIMITS.documents + 2))
  expect(issue?.documents.length).toBe(LIMITS.documents + 2)
  expect(told(issue as Issue)).toEqual([['limit-documents', 7 * LIMITS.documents + 1]])
})

it('every limit holds what holds of every text', { timeout: 120_000 }, () => {
  for (const body of [
    `${Array.from({ length: 1001 }, (_, i) => i).join('\t')}\n1\t2\n3\t4\n`,
    `<table><tr>${'<td>甲</td>'.repeat(1001)}</tr></table><table><tr><td>乙</td></tr></table>\n`,
    `${Array.from({ length: 40 }, (_, i) => `${'1.'.repeat(i + 1)}1 责任\n`).join('')}`,
  ])
    expect(checkWhole(OPENING + body + CLOSING)).toEqual([])
})

it('the limits are documented as they are', () => {
  const root = join(import.meta.dirname, '..')
  const pages = ['README.md', 'SECURITY.md'].map((path) => readFileSync(join(root, path), 'utf8'))
  for (const limit of new Set(Object.values(LIMITS)))
    for (const page of pages)
      expect(page).toContain(limit === LIMITS.decimalNumbers ? 'six numbers' : limit.toLocaleString('en'))
  for (const rule of ['limit-line', 'limit-table', 'limit-heading', 'limit-contents', 'limit-documents']) {
    for (const page of pages) expect(page).toContain(rule)
    for (const lang of ['zh', 'en'] as const) expect(renderMessage(rule, {}, lang)).not.toContain('{')
  }
})
