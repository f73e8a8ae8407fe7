import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTables } from '../../../src/document/tables/index.ts'
import { displayWidth } from '../../../src/lexicon/width.ts'
import { linesOf, regionsOf } from './support.ts'

interface Grid {
  columns: string[]
  rows: string[][]
}

const NAMES = ['项目名称', '建设地点', '责任单位', '规格', '数量', '投资（万元）', '备注', '完成时限', '面积', '负责人']
const CELLS = [
  '柳溪镇',
  '渡口村',
  '王平',
  '12',
  '1,200',
  '80.5',
  '县水利局',
  '新建',
  '含搬迁费',
  '2023年3月',
  '胸径5厘米以下',
  '12.5%',
  'PE管',
]

/** Tables under names that head columns; the first cell of a row is filled, and one more. */
const grid: fc.Arbitrary<Grid> = fc
  .tuple(fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 6 }), fc.integer({ min: 2, max: 8 }))
  .chain(([names, height]) => {
    const first = fc.constantFrom(...CELLS)
    const rest = fc.array(
      fc.oneof({ arbitrary: fc.constantFrom(...CELLS), weight: 4 }, { arbitrary: fc.constant(''), weight: 1 }),
      {
        minLength: names.length - 1,
        maxLength: names.length - 1,
      },
    )
    const row = fc.tuple(rest, first).map(([cells, head]): string[] => [head, ...cells])
    return fc.array(row, { minLength: height, maxLength: height }).map((rows) => ({
      columns: ['序号', ...names],
      rows: rows.map((cells, i) => [String(i + 1), ...cells]),
    }))
  })

const all = ({ columns, rows }: Grid) => [columns, ...rows]
const fill = (cell: string, width: number) => cell + ' '.repeat(width - displayWidth(cell))
const widthsOf = (table: Grid) =>
  table.columns.map((_, i) => Math.max(...all(table).map((row) => displayWidth(row[i] ?? ''))))

function box(table: Grid, isRuled: boolean): string {
  const widths = widthsOf(table)
  const rule = (left: string, cross: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width)).join(cross) + right
  const rows = all(table).map((row) => `│${row.map((cell, i) => fill(cell, widths[i] ?? 0)).join('│')}│`)
  const [head = '', ...body] = rows
  const between = isRuled ? `\n${rule('├', '┼', '┤')}\n` : '\n'
  return [rule('┌', '┬', '┐'), head, rule('├', '┼', '┤'), body.join(between), rule('└', '┴', '┘')].join('\n')
}

function ascii(table: Grid): string {
  const widths = widthsOf(table)
  const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`
  const rows = all(table).map((row) => `| ${row.map((cell, i) => fill(cell, widths[i] ?? 0)).join(' | ')} |`)
  return [rule, rows[0], rule, ...rows.slice(1), rule].join('\n')
}

const html = (tag: string, cells: string[]) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
const pipes = (cells: string[]) => `| ${cells.join(' | ')} |`

const NOTATIONS: Record<string, (table: Grid) => string> = {
  tabs: (table) =>
    all(table)
      .map((row) => row.join('\t'))
      .join('\n'),
  'tabs with blank lines': (table) =>
    all(table)
      .map((row) => row.join('\t'))
      .join('\n\n'),
  pipes: (table) => all(table).map(pipes).join('\n'),
  Markdown: (table) =>
    [pipes(table.columns), pipes(table.columns.map(() => '---')), ...table.rows.map(pipes)].join('\n'),
  'HTML on one line': (table) =>
    `<table>${all(table)
      .map((row) => html('td', row))
      .join('')}</table>`,
  'HTML on many lines': (table) =>
    `<table>\n${html('th', table.columns)}\n${table.rows.map((row) => html('td', row)).join('\n')}\n</table>`.replaceAll(
      '><t',
      '>\n<t',
    ),
  'aligned spaces': (table) =>
    all(table)
      .map((row) =>
        row
          .map((cell, i) => fill(cell, (widthsOf(table)[i] ?? 0) + 3))
          .join('')
          .trimEnd(),
      )
      .join('\n'),
  'box drawing': (table) => box(table, false),
  'box drawing with rules': (table) => box(table, true),
  '+--+': ascii,
}

describe('one table in every notation', () => {
  for (const [name, write] of Object.entries(NOTATIONS)) {
    it(`${name} give its columns and rows`, () => {
      fc.assert(
        fc.property(grid, (table) => {
          const regions = regionsOf(write(table))
          expect(regions.map(({ table: { columns, rows } }) => ({ columns, rows }))).toEqual([table])
        }),
        { numRuns: 60 },
      )
    })
  }
})

/** A table whose cells are all different, with merged cells, cut into parts by pages. */
const parted = fc.record({
  width: fc.integer({ min: 3, max: 6 }),
  holes: fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: 3, maxLength: 12 }),
  breaks: fc.array(fc.constantFrom('', 'blank', 'page', 'header'), { minLength: 12, maxLength: 12 }),
  notation: fc.constantFrom('tab', 'pipe', 'html'),
})

describe('nothing is lost', () => {
  it('every cell of a table over pages stands in exactly one cell', () => {
    fc.assert(
      fc.property(parted, ({ width, holes, breaks, notation }) => {
        const names = ['序号', ...NAMES.slice(0, width - 1)]
        const write = (cells: string[]) =>
          notation === 'tab'
            ? cells.join('\t')
            : notation === 'pipe'
              ? pipes(cells)
              : `<table>${html('td', cells)}</table>`
        const tokens: string[] = []
        const lines = [write(names)]
        holes.forEach((row, r) => {
          const cells = names.map((_, c) => (c > 1 && row[c] ? '' : `甲${r}乙${c}`))
          cells[0] = String(r + 1)
          tokens.push(...cells.slice(1).filter((cell) => cell !== ''))
          if (r > 1 && breaks[r] === 'blank') lines.push('')
          if (r > 1 && (breaks[r] === 'page' || breaks[r] === 'header')) lines.push('', `- ${r} -`, '')
          if (r > 1 && breaks[r] === 'header') lines.push(write(names))
          lines.push(write(cells))
        })
        const regions = regionsOf(lines.join('\n'))
        expect(regions).toHaveLength(1)
        const cells = regions[0]?.table.rows.flat() ?? []
        expect(tokens.map((token) => cells.filter((cell) => cell === token).length)).toEqual(tokens.map(() => 1))
        expect(regions[0]?.table.columns).toEqual(names)
      }),
      { numRuns: 150 },
    )
  })

  const PIECES = [
    '序号',
    '姓名',
    '职务',
    '合计',
    '一、水利',
    '县水利局',
    '负责供水，',
    '1',
    '2',
    '3.5',
    '万元',
    '（续表）',
    '单位：万元',
    '注：略',
    '表1',
    '- 3 -',
    '第一条',
  ]
  const MARKS = [
    '\t',
    '\t',
    '\t\t',
    '  ',
    '    ',
    '　',
    '　　',
    '|',
    ' | ',
    '│',
    '<tr>',
    '<td>',
    '</td>',
    '<table>',
    '</table>',
    '<td colspan="2">',
    '<td rowspan="3">',
    '---',
    '──',
    '+--+',
    '├',
    '',
    ' ',
  ]
  const anyLine = fc
    .array(fc.tuple(fc.constantFrom(...MARKS), fc.constantFrom(...PIECES, '')), { maxLength: 7 })
    .map((parts) => parts.flat().join(''))
  const anyText = fc.array(anyLine, { maxLength: 30 }).map((lines) => lines.join('\n'))
  // what only says that a caption is one (表1, 单位：, 续表) is not kept
  const letters = (text: string) =>
    (text.replace(/<[^<>]*>/g, ' ').match(/\p{Script=Han}+/gu) ?? []).filter((word) => !/^(?:表|单位|续表)$/.test(word))

  it('any text is read without a throw, and what is taken is consistent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = linesOf(text)
        const regions = findTables(lines, { isFurniture: (line) => /^- \d -$/.test(line.value) })
        let last = -1
        for (const { table, roles } of regions) {
          const width = table.columns.length
          expect(table.rows.every((row) => row.length === width)).toBe(true)
          expect([
            table.rowLines.length,
            table.columnTypes.length,
            table.columnUnits.length,
            table.values.length,
          ]).toEqual([table.rows.length, width, width, width])
          expect(table.values.every((column) => column === null || column.length === table.rows.length)).toBe(true)
          expect(
            table.spans.every(
              (span) =>
                span.row >= 0 &&
                span.row + span.rows <= table.headerRows + table.rows.length &&
                span.column + span.columns <= width,
            ),
          ).toBe(true)
          const indexes = roles.map(({ index }) => index)
          expect(indexes).toEqual([...new Set(indexes)].sort((a, b) => a - b))
          expect(roles.filter(({ role, begins }) => role === 'table' && begins)).toHaveLength(1)
          // only tables of HTML can share a line
          expect(indexes[0]).toBeGreaterThanOrEqual(/<t/.test(text) ? last : last + 1)
          last = indexes.at(-1) ?? last
        }
      }),
      { numRuns: 400 },
    )
  })

  it('every word of a line that is taken for a table stands in the table', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = linesOf(text)
        const regions = regionsOf(text)
        const kept = regions
          .flatMap(({ table }) => [table.title, table.unit, ...table.columns, ...table.rows.flat(), ...table.notes])
          .join(' ')
          .replace(/[\s　]/g, '')
        for (const { roles } of regions) {
          for (const { index, role } of roles) {
            if (role !== 'table') continue
            for (const word of letters(lines[index]?.value ?? '')) expect(kept).toContain(word)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
