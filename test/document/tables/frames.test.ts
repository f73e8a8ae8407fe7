import { describe, expect, test } from 'vitest'
import { readBoxes } from '../../../src/document/tables/boxes.ts'
import { isDrawn, readFrame } from '../../../src/document/tables/boxFrame.ts'
import { Sheet } from '../../../src/document/tables/part.ts'
import { linesOf } from './support.ts'

/** Cells of each line as `column+columns:text`; `─` and `═` for strokes. */
const frame = (...lines: string[]): [number, string[]] | null => {
  const read = readFrame(lines.map((value, index) => ({ value, index })))
  if (read === null) return null
  return [
    read.width,
    read.lines.map(({ cells }) =>
      cells
        .map(
          ({ column, columns, text, isRule, isDouble }) =>
            `${column}+${columns}:${isDouble ? '═' : isRule ? '─' : text}`,
        )
        .join(' '),
    ),
  ]
}

describe('a drawn line', () => {
  test.each([
    ['│甲│乙│', true],
    ['甲┃乙', true],
    ['+--+--+', true],
    ['  +==+  ', true],
    ['+--+-', false],
    ['++', false],
    ['+甲+', false],
    ['|甲|乙|', true],
    [' | 甲 | ', true],
    ['|甲|乙', false],
    ['甲|乙|', false],
    ['──────', false],
    ['正文', false],
    [`+${'-'.repeat(1998)}+`, true],
    [`+${'-'.repeat(1999)}+`, false],
    [`|${'a'.repeat(1998)}|`, true],
    [`|${'a'.repeat(1999)}|`, false],
  ])('%s: %s', (value, is) => {
    expect(isDrawn(value)).toBe(is)
  })
})

describe('the cells of a drawn table', () => {
  test.each<[string, string[], [number, string[]] | null]>([
    ['as many in every line', ['│甲│乙│', '│丙│丁│'], [2, ['0+1:甲 1+1:乙', '0+1:丙 1+1:丁']]],
    ['one column is none', ['│甲│', '│丙│'], null],
    ['no line', [], null],
    [
      'text before the first upright and behind the last',
      ['甲│乙│丙', '丁│戊│己'],
      [3, ['0+1:甲 1+1:乙 2+1:丙', '0+1:丁 1+1:戊 2+1:己']],
    ],
    ['strokes', ['├──┼══┤', '│甲│乙│'], [2, ['0+1:─ 1+1:═', '0+1:甲 1+1:乙']]],
    ['strokes of ASCII', ['+--+==+', '|甲|乙|'], [2, ['0+1:─ 1+1:═', '0+1:甲 1+1:乙']]],
    ['one stroke of ASCII is a dash', ['|-|乙|', '|甲|乙|'], [2, ['0+1:- 1+1:乙', '0+1:甲 1+1:乙']]],
    ['a drawn stroke of one place', ['├─┼──┤', '│甲│乙│'], [2, ['0+1:─ 1+1:─', '0+1:甲 1+1:乙']]],
    ['a plus inside a cell', ['|甲+乙|丙|', '|丁|戊|'], [2, ['0+1:甲+乙 1+1:丙', '0+1:丁 1+1:戊']]],
    ['a cell over two columns', ['│甲乙  │', '│丙│丁│'], [2, ['0+2:甲乙', '0+1:丙 1+1:丁']]],
    ['over the last two of three', ['│甲│乙    │', '│丙│丁│戊│'], [3, ['0+1:甲 1+2:乙', '0+1:丙 1+1:丁 2+1:戊']]],
    ['over the first two of three', ['│甲    │乙│', '│丙│丁│戊│'], [3, ['0+2:甲 2+1:乙', '0+1:丙 1+1:丁 2+1:戊']]],
    [
      'uprights of two places each',
      ['┌──┬──┐', '│甲乙│丙丁│', '│甲乙丙丁　│'],
      [2, ['0+1:─ 1+1:─', '0+1:甲乙 1+1:丙丁', '0+2:甲乙丙丁']],
    ],
    [
      'one place beside the upright above',
      ['│甲乙│丙丁│', '│甲 │丙丁 │', '│戊己庚辛│'],
      [2, ['0+1:甲乙 1+1:丙丁', '0+1:甲 1+1:丙丁', '0+2:戊己庚辛']],
    ],
    [
      'uprights that stand in no columns',
      ['│甲│乙│', '│甲甲甲│乙乙乙乙乙│', '│甲甲甲甲甲甲甲甲│乙乙乙乙乙乙乙乙│', '│丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙│'],
      [
        2,
        [
          '0+1:甲 1+1:乙',
          '0+1:甲甲甲 1+1:乙乙乙乙乙',
          '0+1:甲甲甲甲甲甲甲甲 1+1:乙乙乙乙乙乙乙乙',
          '0+1:丙丙丙丙丙丙丙丙丙丙丙丙丙丙丙',
        ],
      ],
    ],
  ])('%s', (_, lines, cells) => {
    expect(frame(...lines)).toEqual(cells)
  })
})

describe('the rows of a drawn table', () => {
  const read = (...lines: string[]) => {
    const { parts, next } = readBoxes(
      new Sheet(
        linesOf(lines.join('\n')),
        () => false,
        () => false,
      ),
      0,
      null,
    )
    const [part] = parts
    return {
      rows: part?.rows.map(({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`),
      spans: part?.spans.map(({ row, column, rows, columns }) => `${row},${column}: ${rows}×${columns}`),
      headerRows: part?.headerRows,
      furniture: part?.furniture,
      next,
    }
  }
  test.each<[string, string[], Partial<ReturnType<typeof read>>]>([
    [
      'one rule between two rows parts them',
      ['│甲│乙│', '├──┼──┤', '│丙│丁│'],
      { rows: ['0-0 甲|乙', '2-2 丙|丁'], headerRows: null, furniture: [1] },
    ],
    [
      'one rule over several lines is under the header',
      ['│甲│乙│', '├──┼──┤', '│丙│丁│', '│戊│己│'],
      { rows: ['0-0 甲|乙', '2-2 丙|丁', '3-3 戊|己'], headerRows: 1, furniture: [1] },
    ],
    [
      'a rule under two lines',
      ['│甲│乙│', '│丙│丁│', '├──┼──┤', '│戊│己│'],
      { rows: ['0-0 甲|乙', '1-1 丙|丁', '3-3 戊|己'], headerRows: 2 },
    ],
    ['a rule at the foot parts nothing', ['│甲│乙│', '│丙│丁│', '└──┴──┘'], { headerRows: null, furniture: [2] }],
    [
      'a double rule at the foot is under no header',
      ['│甲│乙│', '├──┼──┤', '│丙│丁│', '├──┼──┤', '│戊│己│', '╘══╧══╛'],
      { headerRows: null, furniture: [1, 3, 5] },
    ],
    [
      'rows above a double rule are header',
      ['│甲│乙│', '├──┼──┤', '│丙│丁│', '╞══╪══╡', '│戊│己│', '├──┼──┤', '│庚│辛│'],
      { rows: ['0-0 甲|乙', '2-2 丙|丁', '4-4 戊|己', '6-6 庚|辛'], headerRows: 2 },
    ],
    ['two double rules: the first', ['│甲│乙│', '╞══╪══╡', '│丙│丁│', '╞══╪══╡', '│戊│己│'], { headerRows: 1 }],
    [
      'a double rule over the first row',
      ['╒══╤══╕', '│甲│乙│', '├──┼──┤', '│丙│丁│', '├──┼──┤', '│戊│己│'],
      { headerRows: null },
    ],
    [
      'a cell over three rows',
      ['│甲│乙│', '│  ├──┤', '│  │丙│', '│  ├──┤', '│  │丁│', '├──┼──┤', '│戊│己│'],
      { rows: ['0-0 甲|乙', '2-2 |丙', '4-4 |丁', '6-6 戊|己'], spans: ['0,0: 3×1'] },
    ],
    [
      'text below a rule that leaves the cell open belongs to it',
      ['│甲│乙│', '│  ├──┤', '│壹│丙│', '├──┼──┤', '│戊│己│'],
      { rows: ['0-0 甲壹|乙', '2-2 |丙', '4-4 戊|己'], spans: ['0,0: 2×1'] },
    ],
    [
      'a cell over two columns and two rows',
      ['│甲    │乙│', '│      ├──┤', '│      │丙│', '├──┬──┼──┤', '│丁│戊│己│'],
      { rows: ['0-0 甲||乙', '2-2 ||丙', '4-4 丁|戊|己'], spans: ['0,0: 2×2'] },
    ],
    [
      'two cells over two columns each',
      ['│甲   │乙   │', '├──┬──┼──┬──┤', '│丙│丁│戊│己│', '├──┼──┼──┼──┤', '│庚│辛│壬│癸│'],
      { rows: ['0-0 甲||乙|', '2-2 丙|丁|戊|己', '4-4 庚|辛|壬|癸'], spans: ['0,0: 1×2', '0,2: 1×2'] },
    ],
    [
      'where every line is a row none reaches down',
      ['│甲│乙│', '│  │丙│', '│丁│戊│'],
      { rows: ['0-0 甲|乙', '1-1 |丙', '2-2 丁|戊'], spans: [], furniture: [] },
    ],
    [
      'an empty line is no row where others are',
      ['│甲│乙│', '├──┼──┤', '│丙│丁│', '│  │  │', '│戊│己│', '├──┼──┤', '│庚│辛│'],
      { rows: ['0-0 甲|乙', '2-4 丙戊|丁己', '6-6 庚|辛'] },
    ],
    ['ends at a blank line', ['│甲│乙│', '│丙│丁│', '', '│戊│己│'], { rows: ['0-0 甲|乙', '1-1 丙|丁'], next: 2 }],
  ])('%s', (_, lines, expected) => {
    expect(read(...lines)).toMatchObject(expected)
  })
  test('one that is too large is counted and not built', () => {
    const lines = Array<string>(2).fill('│甲'.repeat(1001))
    const { parts, next } = readBoxes(
      new Sheet(
        linesOf([...lines, '完'].join('\n')),
        () => false,
        () => false,
      ),
      0,
      null,
    )
    expect(parts).toMatchObject([
      { form: 'box', rows: [], width: 1001, first: 0, last: 1, tooLarge: { rows: 2, columns: 1001 } },
    ])
    expect(next).toBe(2)
  })
})
