import { describe, expect, test } from 'vitest'
import { Row } from '../../src/document/row.ts'
import { isDangling } from '../../src/document/seam.ts'
import { ColumnHistory, Shape } from '../../src/document/shape.ts'
import { linesOf } from '../issue/linesOf.ts'

const rowsOf = (...lines: string[]): Row[] => linesOf(lines.join('\n')).map((line) => new Row(line))
const wide = (columns: number): string => '汛'.repeat(columns / 2)
/** Paragraphs of two print lines, 60 columns wide; the first line is set in by two characters where `isSetIn`. */
const pages = (isSetIn: boolean, count = 6, columns = 60): string[] =>
  Array.from({ length: count }, () => [
    isSetIn ? `　　${wide(columns - 4)}` : wide(columns),
    `${wide(columns)}`,
    '完毕。',
  ]).flat()

describe('an indent opens a paragraph', () => {
  test.each<[string[], boolean]>([
    [pages(true), true],
    [pages(false), false],
    [pages(true, 2), false],
    [pages(true, 3), true],
  ])('%#', (lines, indented) => {
    expect(new Shape(rowsOf(...lines)).indented).toBe(indented)
  })
  test('where one line in twenty-five has it', () => {
    const flush = (n: number): string[] => Array.from({ length: n }, () => wide(60))
    const set = Array.from({ length: 3 }, () => `　　${wide(56)}`)
    expect(new Shape(rowsOf(...set, ...flush(72))).indented).toBe(true)
    expect(new Shape(rowsOf(...set, ...flush(73))).indented).toBe(false)
  })
  test('of two to ten columns, on a line that is wide enough', () => {
    const set = (indent: string, text: string): boolean =>
      new Shape(rowsOf(...Array.from({ length: 3 }, () => indent + text))).indented
    expect(set('　', wide(16))).toBe(true)
    expect(set(' ', wide(16))).toBe(false)
    expect(set(' '.repeat(10), wide(16))).toBe(true)
    expect(set(' '.repeat(11), wide(16))).toBe(false)
    expect(set('　　', wide(14))).toBe(false)
  })
  test('is learnt from the documents before', () => {
    const history = new ColumnHistory()
    const short = rowsOf(`　　${wide(56)}`, wide(60))
    expect(new Shape(short, history).indented).toBe(false)
    new Shape(rowsOf(...pages(true)), history)
    expect(new Shape(short, history).indented).toBe(true)
    // a document without any is not
    expect(new Shape(rowsOf(wide(60), wide(60)), history).indented).toBe(false)
  })
  test('of a row', () => {
    const rows = rowsOf(...pages(true), ' 甲', '　甲', `${' '.repeat(10)}甲`, `${' '.repeat(11)}甲`)
    const shape = new Shape(rows)
    expect(rows.slice(-4).map((row) => shape.isIndented(row))).toEqual([false, true, true, false])
    const flush = rowsOf(...pages(false), '　甲')
    expect(new Shape(flush).isIndented(flush.at(-1) as Row)).toBe(false)
  })
})

describe('the right margin', () => {
  const lines = (isSetIn: boolean, ...last: string[]): { shape: Shape; rows: Row[] } => {
    const rows = rowsOf(...pages(isSetIn), ...last)
    return { shape: new Shape(rows), rows: rows.slice(-last.length) }
  }
  test('lines reach it that are as wide as the others', () => {
    const { shape, rows } = lines(
      true,
      wide(60),
      wide(56),
      wide(54),
      `${wide(58)}。`,
      `${wide(54)}。`,
      `　　${wide(56)}`,
      `　　${wide(50)}`,
    )
    expect(rows.map((row) => shape.isFull(row, false))).toEqual([true, true, false, true, false, true, false])
    expect(rows.map((row) => shape.isFull(row, true))).toEqual([true, true, true, true, true, true, false])
  })
  test('a row of another text reaches none', () => {
    const { shape } = lines(true, wide(60))
    expect(rowsOf(wide(60)).map((row) => shape.isFull(row, false))).toEqual([false])
    expect(rowsOf(wide(10)).map((row) => shape.isShort(row))).toEqual([false])
  })
  test.each<[string, boolean]>([
    [wide(50), true],
    [wide(52), false],
    [`${' '.repeat(20)}${wide(40)}`, true],
    [`${' '.repeat(20)}${wide(42)}`, false],
    [`　　${wide(46)}`, true],
    [`　　${wide(48)}`, false],
  ])('%j is clearly short of it: %s', (text, is) => {
    const { shape, rows } = lines(true, text)
    expect(shape.isShort(rows[0] as Row)).toBe(is)
  })
  test('there is none where every line is a paragraph', () => {
    const rows = rowsOf(...Array.from({ length: 9 }, (_, i) => wide(60 + 14 * i)))
    const shape = new Shape(rows)
    expect(rows.some((row) => shape.isFull(row, false) || shape.isShort(row))).toBe(false)
  })
  test('where the lines about it tell nothing, the page does', () => {
    const alone = [
      '一、总则。',
      '二、职责。',
      '三、附则。',
      '四、其他。',
      '五、甲。',
      '六、乙。',
      '七、丙。',
      '八、丁。',
      '九、戊。',
    ]
    const rows = rowsOf(...pages(true), ...alone, wide(60), ...alone)
    expect(new Shape(rows).isFull(rows.find((row, i) => i > 20 && row.width === 60) as Row, false)).toBe(true)
    const flush = rowsOf(...pages(false), ...alone, wide(60), ...alone)
    expect(new Shape(flush).isFull(flush.find((row, i) => i > 20 && row.width === 60) as Row, false)).toBe(false)
  })
  test('a sentence ends at it, and the paragraph goes on', () => {
    const { shape, rows } = lines(
      true,
      `　　${wide(54)}。`,
      wide(40),
      '　　甲',
      `　　${wide(44)}。`,
      `${wide(58)}。`,
      `　　${wide(60)}。`,
    )
    const [full, flush, set, short, noIndent, wider] = rows as [Row, Row, Row, Row, Row, Row]
    expect(shape.endsAtEdge(full, flush)).toBe(true)
    expect(shape.endsAtEdge(full, set)).toBe(false)
    expect(shape.endsAtEdge(short, flush)).toBe(false)
    expect(shape.endsAtEdge(noIndent, flush)).toBe(false)
    expect(shape.endsAtEdge(wider, flush)).toBe(false)
    const none = new Shape(rowsOf(...pages(true, 2)))
    expect(none.endsAtEdge(full, flush)).toBe(false)
  })
  test.each<[string, boolean, boolean]>([
    [wide(56), true, false],
    [wide(54), true, false],
    [`${wide(56)}1`, true, false],
    [wide(58), false, false],
    [wide(52), false, false],
    [wide(60), false, true],
    [`${wide(54)}。`, false, false],
  ])('%j is short of it by an indent: %s, too wide for one: %s', (text, lacks, isUnindented) => {
    const { shape, rows } = lines(false, text)
    expect([shape.lacksIndent(rows[0] as Row), shape.isUnindented(rows[0] as Row)]).toEqual([lacks, isUnindented])
    const set = lines(true, text)
    expect([set.shape.lacksIndent(set.rows[0] as Row), set.shape.isUnindented(set.rows[0] as Row)]).toEqual([
      false,
      false,
    ])
  })
})

describe('the print column', () => {
  const cut = (total: number): string => `${wide(20)}，${wide(total - 26)}`
  const column = (lines: readonly string[], row: string, first: boolean): boolean | null =>
    new Shape(rowsOf(...lines, row)).fillsColumn(rowsOf(row)[0] as Row, first)
  const fivefold = Array.from({ length: 6 }, () => [cut(80), '完毕。']).flat()
  test('is that which cut lines fill', () => {
    expect(column(fivefold, cut(80), true)).toBe(true)
    expect(column(fivefold, wide(76), true)).toBe(true)
    expect(column(fivefold, wide(80), false)).toBe(true)
    expect(column(fivefold, wide(60), false)).toBe(false)
    expect(column(fivefold.slice(0, 4), wide(60), false)).toBeNull()
    expect(column([], wide(60), false)).toBeNull()
  })
  test('half-width marks stood full-width', () => {
    expect(column(fivefold, `${wide(72)},(`, false)).toBe(column(fivefold, `${wide(72)}，（`, false))
  })
})

test('characters side by side anywhere in the text', () => {
  const shape = new Shape(rowsOf('建设追溯平台', '其他'))
  expect(['追溯', '溯平', '平台', '台其', '平溯', ''].map((pair) => shape.hasPair(pair))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})

test.each<[string, boolean]>([
  ['县水利局和', true],
  ['落实好以', true],
  ['关于防汛工作的', true],
  ['由县水利局对', true],
  ['规范检查行为', false],
  ['工作目的', false],
  ['土地出让', false],
  ['公众参与', false],
  ['发展方向', false],
  ['县水利局', false],
  ['', false],
])('%s stops at a word that something must follow: %s', (text, is) => {
  expect(isDangling(text)).toBe(is)
})
