import { describe, expect, test } from 'vitest'
import { isTitleAgain, readGap } from '../../../src/document/tables/gap.ts'
import { extendGroup, startGroup } from '../../../src/document/tables/group.ts'
import type { Group } from '../../../src/document/tables/logicalTable.ts'
import { type Part, Sheet } from '../../../src/document/tables/part.ts'
import { partFrom } from './parts.ts'
import { linesOf } from './support.ts'

/** Lines that are `-1-` are page numbers; `boundary` are indexes of lines that no table crosses. */
const sheetOf = (text: string, boundary: readonly number[] = []) =>
  new Sheet(
    linesOf(text),
    (line) => /^-\d-$/.test(line.value),
    (index) => boundary.includes(index),
  )
const TITLE = '资金分配表'

describe('between two parts', () => {
  const gap = (text: string, headlines: readonly string[] = [TITLE], boundary: readonly number[] = []) => {
    const sheet = sheetOf(text, boundary)
    return readGap(sheet, 0, sheet.length, headlines)
  }
  test.each<[string, number[], boolean]>([
    ['', [], false],
    ['\n\n', [], false],
    ['\n-3-\n', [1], false],
    ['-3-\n<!-- 第4页 -->\n---', [0, 1, 2], false],
    ['（续表）', [0], true],
    ['-3-\n续表', [0, 1], true],
    ['资金分配表', [0], true],
    ['-3-\n\n资金分配表（续）\n单位：万元', [0, 2, 3], true],
    ['资金分\n配表', [0, 1], true],
    ['表2　资金分配表', [0], true],
    ['**资金分配表**', [0], true],
    ['-3-\n单位：万元', [0, 1], false],
    ['续表\n单位：万元', [0, 1], true],
  ])('%j', (text, furniture, isMarked) => {
    expect(gap(text)).toEqual({ furniture, isMarked })
  })
  test.each([
    '任务分工表',
    '正文如下。',
    '单位：万元',
    '资金分配表\n正文如下。',
    '续表\n任务分工表',
    '续表\n续表\n续表\n续表\n续表',
  ])('text of its own: %j', (text) => {
    expect(gap(text)).toBeNull()
  })
  test('four lines of text at most', () => {
    expect(gap('续表\n续表\n续表\n续表')).not.toBeNull()
  })
  test('a boundary is crossed only by the title again', () => {
    expect(gap('续表', [TITLE], [0])).toBeNull()
    expect(gap('续表\n单位：万元', [TITLE], [1])).toBeNull()
    expect(gap('资金分配表', [TITLE], [0])).not.toBeNull()
    expect(gap('-3-\n---', [TITLE], [1])).toBeNull()
    expect(gap('资金分配表', [])).toBeNull()
  })
  test.each<[string, boolean]>([
    ['（续表）', true],
    ['资金分配表', true],
    ['资金分配表（续）', true],
    ['资金分配表（单位：万元）', false],
    ['任务分工表', false],
    ['', false],
  ])('%s is the title again: %s', (text, is) => {
    expect(isTitleAgain(text, [TITLE])).toBe(is)
  })
})

describe('a table from its parts', () => {
  const FIRST = '序号|项目|金额\n1|谷子|12\n2|大豆|5\n3|玉米|7\n4|高粱|8'
  /** A table of five rows on lines 1 to 5 under its title, and what stands between it and the second part. */
  const extended = (
    between: string,
    second: string,
    known: Partial<Part> = {},
    first = FIRST,
    firstKnown: Partial<Part> = {},
  ): { is: boolean; group: Group } => {
    const rows = first.split('\n').length
    const gapLines = between === '' ? 0 : between.split('\n').length
    const text = [TITLE, ...first.split('\n'), ...(between === '' ? [] : between.split('\n')), ...second.split('\n')]
    const sheet = sheetOf(text.join('\n'))
    const group = startGroup(sheet, partFrom(first, { first: 1, ...firstKnown }), 0)
    const is = extendGroup(sheet, group, partFrom(second, { first: 1 + rows + gapLines, ...known }))
    return { is, group }
  }
  test('begins with its captions, header and columns', () => {
    const { group } = extended('正文如下。', '甲|乙|丙')
    expect(group.head).toMatchObject({ title: TITLE })
    expect(group).toMatchObject({ headerRows: 1, size: 5, furniture: [] })
    expect(group.columns.map(({ labels }) => labels)).toEqual([['序号'], ['项目'], ['金额']])
    expect(group.parts).toHaveLength(1)
    expect(group.parts[0]).toMatchObject({ headerRows: 1, columns: group.columns })
  })
  test('a header printed again in the midst of a part is taken out', () => {
    const { group } = extended('', '甲', {}, '序号|项目\n1|谷子\n序号|项目\n2|大豆\n序号|项目')
    expect(group.parts[0]?.part.rows.map(({ cells }) => cells.join('|'))).toEqual(['序号|项目', '1|谷子', '2|大豆'])
    expect(group.furniture).toEqual([3, 5])
    const two = extended(
      '',
      '甲',
      {},
      '项目|资金|资金\n项目|中央|省级\n谷子|1|2\n项目|资金|资金\n项目|中央|省级\n大豆|3|4',
    ).group
    expect(two.furniture).toEqual([4, 5])
    expect(two.parts[0]?.part.rows).toHaveLength(4)
    const half = extended('', '甲', {}, '项目|资金|资金\n项目|中央|省级\n谷子|1|2\n项目|资金|资金\n大豆|3|4').group
    expect(half.furniture).toEqual([])
    const merged = extended('', '甲', {}, '序号|项目\n1|谷子\n序号|项目', {
      spans: [{ row: 1, column: 0, rows: 1, columns: 2 }],
    })
    expect(merged.group.furniture).toEqual([])
  })
  test('goes on behind a page number, under its title and under its header', () => {
    for (const [between, second, headerRows, furniture] of [
      ['\n-3-\n', '5|稻子|3\n6|小麦|9', 0, [7]],
      ['资金分配表（续）', '5|稻子|3', 0, [6]],
      ['-3-\n资金分配表\n单位：万元', '序号|项目|金额\n5|稻子|3', 1, [6, 7, 8]],
    ] as const) {
      const { is, group } = extended(between, second)
      expect(is).toBe(true)
      expect(group.parts).toHaveLength(2)
      expect(group.parts[1]?.headerRows).toBe(headerRows)
      expect(group.furniture).toEqual(furniture)
      expect(group.size).toBe(5 + second.split('\n').length)
    }
  })
  test('does not go on behind text, under another title, in other columns', () => {
    expect(extended('正文如下。', '5|稻子|3').is).toBe(false)
    expect(extended('-3-', '5|稻子|3', { title: '任务分工表' }).is).toBe(false)
    expect(extended('-3-', '5|稻子|3', { before: '任务分工表' }).is).toBe(false)
    expect(extended('-3-', '5|稻子|3|甲|乙').is).toBe(false)
    expect(extended('-3-', '序号|姓名|单位\n1|王平|甲').is).toBe(false)
    for (const { group } of [extended('正文如下。', '5|稻子|3'), extended('-3-', '5|稻子|3|甲|乙')])
      expect(group).toMatchObject({ size: 5, furniture: [] })
  })
  test('under its title on the line of the table, and text there is kept', () => {
    expect(extended('-3-', '5|稻子|3', { title: TITLE }).is).toBe(true)
    expect(extended('-3-', '5|稻子|3', { before: '资金分配表（续）' }).group.peeled.notes).toEqual(['资金分配表（续）'])
    expect(extended('-3-', '5|稻子|3', { before: '（续表）' }).group.peeled.notes).toEqual([])
    expect(extended('-3-', '5|稻子|3').group.peeled.notes).toEqual([])
    const inside = '任务分工表||\n序号|项目|金额\n1|谷子|12'
    expect(extended('-3-', '5|稻子|3', { title: '任务分工表' }, inside).is).toBe(true)
  })
  test('a row that blank lines alone part from those above is one of them', () => {
    const { is, group } = extended('\n', '5|稻子|3')
    expect(is).toBe(true)
    expect(group.parts).toHaveLength(1)
    expect(group.parts[0]?.part.rows).toHaveLength(6)
    expect(group).toMatchObject({ size: 6, headerRows: 1 })
    expect(group.parts[0]?.part.last).toBe(8)
    const others: [string, Partial<Part>][] = [
      ['5|稻子|3\n6|小麦|9', {}],
      ['5|稻子|3', { furniture: [8] }],
      ['序号|项目|金额', {}],
      ['稻子|3', {}],
    ]
    for (const [second, known] of others) expect(extended('\n', second, known).group.parts).toHaveLength(2)
    expect(extended('-3-', '5|稻子|3').group.parts).toHaveLength(2)
    expect(extended('\n', '5|稻子|3', { form: 'html' }, FIRST, { form: 'html' }).group.parts).toHaveLength(2)
  })
  test('such rows may show only now that the first is the header', () => {
    const { group } = extended('\n', '谷子|12', {}, '甲|乙')
    expect(group.parts[0]?.part.rows).toHaveLength(2)
    expect(group.headerRows).toBe(1)
  })
  test('a second row of names, parted by a blank line from the first', () => {
    const { is, group } = extended('\n', '||中央|省级', {}, '序号|项目|资金')
    expect(is).toBe(true)
    expect(group.parts).toHaveLength(1)
    expect(group.parts[0]?.part).toMatchObject({ width: 4 })
    expect(group).toMatchObject({ headerRows: 2, size: 2 })
    expect(group.columns.map(({ labels }) => labels.join('/'))).toEqual(['序号/', '项目/', '资金/中央', '/省级'])
    expect(extended('-3-', '||中央|省级', {}, '序号|项目|资金').is).toBe(false)
    expect(extended('\n', '||中央|省级', {}, '序号|项目|资金\n1|谷子|12').is).toBe(false)
    expect(extended('\n', '||中央|省级\n1|谷子|12|3', {}, '序号|项目|资金').is).toBe(false)
    expect(extended('\n', '||中央|省级', { form: 'pipe' }, '序号|项目|资金', { form: 'pipe' }).is).toBe(false)
    expect(extended('\n', '||中央|12', {}, '序号|项目|资金').is).toBe(false)
  })
})
