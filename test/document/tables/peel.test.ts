import { describe, expect, test } from 'vitest'
import { peelCaptions } from '../../../src/document/tables/peel.ts'
import { partFrom } from './parts.ts'

const TABLE = '序号|项目|金额\n1|谷子|12'
const peel = (over: string, known: Parameters<typeof partFrom>[1] = {}) => {
  const { part, peeled } = peelCaptions(partFrom(`${over}${TABLE}`, known))
  return { ...peeled, rows: part.rows.map(({ cells }) => cells.join('|')), part }
}

describe('captions in the first rows of a table', () => {
  test.each<[string, string | null, string | null, number[], number]>([
    ['', null, null, [], 2],
    ['资金分配表||\n', '资金分配表', null, [0], 2],
    ['资金分配表|资金分配表|资金分配表\n', '资金分配表', null, [0], 2],
    ['||单位：万元\n', null, '万元', [0], 2],
    ['资金分配表||\n||单位：万元\n', '资金分配表', '万元', [0, 1], 2],
    ['||单位：万元\n资金分配表||\n', '资金分配表', '万元', [0, 1], 2],
    ['资金分配表（单位：万元）||\n', '资金分配表', '万元', [0], 2],
    ['填报单位：||填表日期：\n', null, null, [0], 2],
    ['填报单位：||单位：万元\n', null, '万元', [0], 2],
    ['资金分配表||\n任务分工表||\n', '资金分配表', null, [0], 3],
    ['说明：|甲：|乙：\n', null, null, [], 3],
    ['资金|分配表|\n', null, null, [], 3],
    ['甲乙丙||\n', null, null, [], 3],
    ['||\n', null, null, [], 3],
  ])('%j', (over, title, unit, lines, rows) => {
    const read = peel(over)
    expect([read.title, read.unit, read.lines, read.rows.length]).toEqual([title, unit, lines, rows])
    expect(read.notes).toEqual([])
  })
  test('two columns have no title over them, one has nothing', () => {
    expect(peelCaptions(partFrom('资金分配表|\n项目|金额\n谷子|12')).peeled.title).toBeNull()
    expect(peelCaptions(partFrom('|单位：万元\n项目|金额\n谷子|12')).peeled.unit).toBe('万元')
    expect(peelCaptions(partFrom('单位：万元\n项目\n谷子')).peeled.unit).toBeNull()
  })
  test('the last row is no caption', () => {
    expect(peelCaptions(partFrom('项目|金额|备注\n||单位：万元')).part.rows).toHaveLength(2)
    expect(peelCaptions(partFrom('||单位：万元')).part.rows).toHaveLength(1)
  })
  test('merged cells and the header move up', () => {
    const spans = [
      { row: 0, column: 0, rows: 1, columns: 3 },
      { row: 1, column: 0, rows: 2, columns: 1 },
    ]
    expect(peel('资金分配表||\n', { spans, headerRows: 2 }).part).toMatchObject({
      spans: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      headerRows: 1,
    })
    expect(peel('资金分配表||\n', { headerRows: 1 }).part.headerRows).toBeNull()
    expect(peel('资金分配表||\n', { headerRows: null }).part.headerRows).toBeNull()
  })
  test('the lines of tags above a caption go with it', () => {
    const part = partFrom(`资金分配表||\n${TABLE}`, { form: 'html', first: 3, from: 2 })
    const [caption, ...rest] = part.rows
    const below = rest.map((row, i) => ({ ...row, first: 6 + i, last: 6 + i }))
    const read = peelCaptions({
      ...part,
      first: 2,
      last: 9,
      rows: [{ ...caption, cells: caption?.cells ?? [], first: 3, last: 4 }, ...below],
    })
    expect(read.peeled.lines).toEqual([2, 3, 4, 5, 3, 4])
    expect(read.part).toMatchObject({ first: 6, from: null })
    const tab = peelCaptions(partFrom(`资金分配表||\n${TABLE}`, { first: 3, from: 2 }))
    expect(tab.peeled.lines).toEqual([3])
    expect(tab.part).toMatchObject({ first: 3, from: 2 })
  })
  test('on a line with rows of the table the text stays as a note', () => {
    const part = partFrom(`填报单位：甲||单位：万元\n${TABLE}`, { form: 'html', from: 5 })
    const read = peelCaptions({ ...part, rows: part.rows.map((row) => ({ ...row, first: 0, last: 0 })) })
    expect(read.peeled).toMatchObject({ lines: [], notes: ['填报单位：甲'], unit: '万元' })
    expect(read.part.from).toBe(5)
  })
  test('text beside the table on its line', () => {
    expect(peel('', { before: '资金分配表' })).toMatchObject({ title: '资金分配表', notes: [] })
    expect(peel('', { before: '资金分配表（单位：万元）' })).toMatchObject({ title: '资金分配表', unit: '万元' })
    expect(peel('', { before: '单位：万元' })).toMatchObject({ title: null, unit: '万元', notes: [] })
    expect(peel('', { before: '现将分工公布如下：' })).toMatchObject({
      title: null,
      unit: null,
      notes: ['现将分工公布如下：'],
    })
    expect(peel('', { before: '资金分配表', title: '任务分工表' }).title).toBe('任务分工表')
    expect(peel('', { title: '任务分工表' }).title).toBe('任务分工表')
    expect(peel('资金分配表||\n', { title: '任务分工表' })).toMatchObject({ title: '任务分工表', lines: [] })
  })
})
