import { describe, expect, test } from 'vitest'
import { Row } from '../../src/document/row.ts'
import { Shape } from '../../src/document/shape.ts'
import { linesOf } from '../issue/linesOf.ts'

const rowsOf = (...lines: string[]): Row[] => linesOf(lines.join('\n')).map((line) => new Row(line))
/** Text of as many columns. */
const wide = (columns: number): string => '汛'.repeat(Math.floor(columns / 2)) + (columns % 2 === 1 ? 'a' : '')
const ended = (columns: number): string => `${wide(columns - 2)}。`
const indent = (columns: number): string => ' '.repeat(columns)
/** Paragraphs of two print lines and an end, 60 columns wide. */
const pages = (isSetIn: boolean, count = 6): string[] =>
  Array.from({ length: count }, () => [isSetIn ? `　　${wide(56)}` : wide(60), wide(60), '完毕。']).flat()
/** The shape of such a text and one line more, and that line. */
const below = (isSetIn: boolean, text: string): [Shape, Row] => {
  const rows = rowsOf(...pages(isSetIn), text)
  return [new Shape(rows), rows.at(-1) as Row]
}

describe('a line of sixty columns is full', () => {
  test.each<[string, boolean, boolean]>([
    // without a mark four columns may be missing, with one three
    [wide(56), false, true],
    [wide(55), false, false],
    [ended(57), false, true],
    [ended(56), false, false],
    // a first line whose indent is lost lacks four more, but only two may be missing besides
    [wide(54), true, true],
    [wide(53), true, false],
    [ended(54), true, true],
    // indents count
    [indent(4) + wide(52), true, true],
    [indent(4) + wide(51), true, false],
    [indent(10) + wide(46), false, true],
    [indent(11) + wide(48), false, false],
    [indent(2) + wide(54), true, true],
    // what is much wider is no print line
    [wide(72), false, true],
    [wide(73), false, false],
  ])('%j, first of its paragraph %s: %s', (text, first, full) => {
    const [shape, row] = below(true, text)
    expect(shape.isFull(row, first)).toBe(full)
  })
})

describe('a sentence that ends at the edge of the page', () => {
  const [shape] = below(true, '甲')
  const endsAtEdge = (last: string, next: string): boolean => {
    const [above, under] = rowsOf(last, next) as [Row, Row]
    return shape.endsAtEdge(above, under)
  }
  test.each<[string, string, boolean]>([
    [indent(4) + ended(53), wide(20), true],
    [indent(4) + ended(52), wide(20), false],
    [indent(4) + ended(59), wide(20), true],
    [indent(4) + ended(60), wide(20), false],
    [indent(2) + ended(58), wide(20), true],
    [indent(1) + ended(59), wide(20), false],
    [indent(10) + ended(50), wide(20), true],
    [indent(11) + ended(49), wide(20), false],
    [indent(4) + ended(56), ` ${wide(20)}`, true],
    [indent(4) + ended(56), `${indent(2)}${wide(20)}`, false],
  ])('%j over %j: %s', (last, next, ends) => {
    expect(endsAtEdge(last, next)).toBe(ends)
  })
})

describe('the width of the page is that of lines that break off', () => {
  /** Whether a page of sixty columns is found: a sentence ends at its edge. */
  const isFound = (...lines: string[]): boolean => {
    const [above, under] = rowsOf(indent(4) + ended(56), wide(20)) as [Row, Row]
    return new Shape(rowsOf(...lines)).endsAtEdge(above, under)
  }
  const cut = (text: string, next = '完毕。', count = 5): string[] =>
    Array.from({ length: count }, () => [text, next]).flat()
  test.each<[string, string[], boolean]>([
    ['five of them', cut(wide(60)), true],
    ['four', cut(wide(60), '完毕。', 4), false],
    ['over an indent they end', cut(wide(60), `${indent(2)}完毕。`), false],
    ['over one column of indent they do not', cut(wide(60), ' 完毕。'), true],
    ['over a number they end', cut(wide(60), '一、完毕。'), false],
    ['with a mark they end', cut(ended(60)), false],
    ['indented as paragraphs are', cut(indent(4) + wide(56)), true],
    ['indented by ten columns', cut(indent(10) + wide(50)), true],
    ['farther in', cut(indent(11) + wide(49)), false],
    [
      'seven of ten as wide',
      [
        ...cut(wide(60), '完毕。', 7),
        ...cut(wide(40), '完毕。', 1),
        ...cut(wide(44), '完毕。', 1),
        ...cut(wide(48), '完毕。', 1),
      ],
      true,
    ],
    [
      'six of ten',
      [
        ...cut(wide(60), '完毕。', 6),
        ...cut(wide(36), '完毕。', 1),
        ...cut(wide(40), '完毕。', 1),
        ...cut(wide(44), '完毕。', 1),
        ...cut(wide(48), '完毕。', 1),
      ],
      false,
    ],
    [
      'three columns off count as well',
      [...cut(wide(60), '完毕。', 4), ...cut(wide(57), '完毕。', 3), ...cut(wide(63), '完毕。', 3)],
      true,
    ],
    [
      'four do not',
      [...cut(wide(60), '完毕。', 5), ...cut(wide(56), '完毕。', 3), ...cut(wide(64), '完毕。', 2)],
      false,
    ],
  ])('%s', (_, lines, found) => {
    expect(isFound(...lines)).toBe(found)
  })
  test('of at least 24 columns and at most 112', () => {
    const width = (columns: number): boolean => {
      const [above, under] = rowsOf(indent(4) + ended(columns - 4), '完毕') as [Row, Row]
      return new Shape(rowsOf(...cut(wide(columns)))).endsAtEdge(above, under)
    }
    expect([23, 24, 112, 113].map(width)).toEqual([false, true, true, false])
  })
})

describe('the margin of a stretch', () => {
  /** Whether the last line is clearly short of a margin at sixty columns. */
  const isShort = (...lines: string[]): boolean => {
    const rows = rowsOf(...lines, wide(30))
    return new Shape(rows).isShort(rows.at(-1) as Row)
  }
  const times = (count: number, text: string): string[] => Array<string>(count).fill(text)
  test.each<[string, string[], boolean]>([
    ['three lines share it', times(3, wide(60)), true],
    ['two do not tell', times(2, wide(60)), false],
    ['two columns off count as well', [wide(58), wide(60), wide(62)], true],
    ['three do not', [wide(57), wide(60), wide(63)], false],
    ['a comma at the end breaks no line', times(3, `${wide(58)}，`), true],
    ['a full stop does', times(3, ended(60)), false],
    ['eight lines away', [...times(3, wide(60)), ...times(5, '完毕。')], true],
    ['nine lines away', [...times(3, wide(60)), ...times(6, '完毕。')], false],
    ['numbered lines do not tell', times(3, `一、${wide(56)}`), false],
    ['wider than any page', times(3, wide(114)), false],
    ['as wide as any', times(3, wide(112)), true],
    ['indents count', times(3, indent(10) + wide(50)), true],
    ['as many lines are wider', [...times(3, wide(60)), ...times(3, ended(67))], false],
    ['fewer are', [...times(3, wide(60)), ...times(2, ended(67))], true],
    ['lines a little wider are not', [...times(3, wide(60)), ...times(3, ended(66))], true],
  ])('%s', (_, lines, short) => {
    expect(isShort(...lines)).toBe(short)
  })
})

describe('the column of the print', () => {
  /** Lines cut at the foot of a column of forty, over one, two and three of its lines. */
  const CUT = [40, 80, 120, 40, 80, 120].flatMap((total) => [`${wide(total - 10)}，水利`, '完毕。'])
  const fills = (text: string, first = false): boolean | null => {
    const rows = rowsOf(...CUT, text)
    return new Shape(rows).fillsColumn(rows.at(-1) as Row, first)
  }
  test.each([
    [37, false],
    [38, true],
    [40, true],
    [42, true],
    [43, false],
    [77, false],
    [78, true],
    [82, true],
    [83, false],
    [2, false],
  ])('a text of %i columns fills lines of forty: %s', (columns, expected) => {
    expect(fills(wide(columns))).toBe(expected)
    if (columns > 4) expect(fills(wide(columns - 4), true)).toBe(expected)
  })
  test('half-width marks stood full-width', () => {
    expect(fills(`${wide(30)},;:()!?a`)).toBe(false)
    expect(fills(`${wide(24)},;:()!?`)).toBe(true)
  })
})
