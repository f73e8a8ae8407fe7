import { describe, expect, test } from 'vitest'
import { readHtml } from '../../../src/document/tables/html.ts'
import { type Part, Sheet } from '../../../src/document/tables/part.ts'
import { linesOf } from './support.ts'

const read = (text: string) =>
  readHtml(
    new Sheet(
      linesOf(text),
      () => false,
      () => false,
    ),
    0,
  )
const only = (text: string): Part => {
  const { parts } = read(text)
  expect(parts).toHaveLength(1)
  return parts[0] as Part
}
const rowsOf = (part: Part) => part.rows.map(({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`)

describe('the tags of one table', () => {
  test('on one line', () => {
    const part = only('<table><tr><td>甲</td><td>乙</td></tr><tr><td>1</td><td>2</td></tr></table>')
    expect(rowsOf(part)).toEqual(['0-0 甲|乙', '0-0 1|2'])
    expect(part).toMatchObject({
      form: 'html',
      width: 2,
      headerRows: null,
      spans: [],
      title: null,
      from: null,
      to: null,
    })
  })
  test('whose attributes go on in the next line, with others between', () => {
    const text =
      "<table border=0 style='border-collapse:\n collapse;width:434pt'>\n <col width=64 span=2>\n <tr height=21>\n  <td class=x style='height:31.2pt;\n  width:48pt'>甲</td>\n  <td>乙</td>\n </tr>\n <tr>\n  <td style='width:\n  48pt;border:\n  none'>1</td>\n  <td>2</td>\n </tr>\n</table>\n正文"
    const part = only(text)
    expect(rowsOf(part)).toEqual(['3-7 甲|乙', '8-13 1|2'])
    expect(part).toMatchObject({ first: 0, last: 14 })
    // less than what is no tag of a table
    expect(only('<table><tr><td>甲 < 乙</td><td>p <td\n</table>').width).toBe(2)
  })
  test('over many lines', () => {
    const part = only(
      '<table>\n<tr>\n<td>甲</td>\n<td>乙</td>\n</tr>\n<tr><td>1</td><td>2\n3</td></tr>\n</table>\n正文',
    )
    expect(rowsOf(part)).toEqual(['1-4 甲|乙', '5-6 1|2\n3'])
    expect(part).toMatchObject({ first: 0, last: 7 })
  })
  test.each<[string, string, number | null]>([
    ['th cells', '<tr><th>甲</th><th>乙</th></tr><tr><td>1</td><td>2</td></tr>', 1],
    ['two rows of th', '<tr><th>甲</th></tr><tr><th>乙</th></tr><tr><td>1</td></tr>', 2],
    ['thead', '<thead><tr><td>甲</td></tr></thead><tbody><tr><td>1</td></tr></tbody>', 1],
    ['th below', '<tr><td>甲</td></tr><tr><th>乙</th></tr><tr><td>1</td></tr>', null],
    ['a th among td', '<tr><th>甲</th><td>乙</td></tr><tr><td>1</td><td>2</td></tr>', null],
    ['nothing but th', '<tr><th>甲</th></tr><tr><th>乙</th></tr>', null],
    ['no header', '<tr><td>甲</td></tr><tr><td>1</td></tr>', null],
  ])('a header of %s', (_, inner, headerRows) => {
    expect(only(`<table>${inner}</table>`).headerRows).toBe(headerRows)
  })
  test('merged cells', () => {
    const part = only(
      '<table><tr><td rowspan="2">甲</td><td colspan=2>乙</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td><td>5</td></tr></table>',
    )
    expect(rowsOf(part)).toEqual(['0-0 甲|乙|', '0-0 |1|2', '0-0 3|4|5'])
    expect(part.spans).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ])
  })
  test('a cell merged down over the end of the table ends with it', () => {
    expect(only('<table><tr><td rowspan=9>甲</td><td>1</td></tr><tr><td>2</td></tr></table>').spans).toEqual([
      { row: 0, column: 0, rows: 2, columns: 1 },
    ])
    expect(only('<table><tr><td rowspan=9>甲</td><td>1</td></tr></table>').spans).toEqual([])
  })
  test('a row that merged cells cover is a row, an empty one is none', () => {
    const covered = only(
      '<table><tr><td rowspan=2>甲</td><td rowspan=2>乙</td></tr><tr></tr><tr><td>1</td><td>2</td></tr></table>',
    )
    expect(rowsOf(covered)).toEqual(['0-0 甲|乙', '0-0 |', '0-0 1|2'])
    expect(rowsOf(only('<table><tr><td>甲</td></tr><tr></tr><tr><td>1</td></tr></table>'))).toEqual(['0-0 甲', '0-0 1'])
    const right = only(
      '<table><tr><td>甲</td><td rowspan=3>乙</td></tr><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    )
    expect(rowsOf(right)).toEqual(['0-0 甲|乙', '0-0 1|', '0-0 2|', '0-0 3|4'])
  })
  test('attributes as they come', () => {
    for (const attribute of ['colspan="2"', "COLSPAN='2'", 'colspan = 2', 'class="a" colspan=" 2 "', 'colspan=2'])
      expect(only(`<table><tr><td ${attribute}>甲</td></tr></table>`).width).toBe(2)
    for (const attribute of ['colspan=0', 'colspan=x', 'rowspan=2', 'col=2', 'colspan=""'])
      expect(only(`<table><tr><td ${attribute}>甲</td></tr></table>`).width).toBe(1)
    expect(only('<table><tr><td colspan=999>甲</td></tr></table>').width).toBe(200)
  })
  test('a table of too many columns has none', () => {
    const row = `<tr>${'<td colspan=200>甲</td>'.repeat(6)}</tr>`
    const part = only(`<table>${row}</table>`)
    expect(part.rows).toEqual([])
    expect(part.tooLarge).toEqual({ rows: 1, columns: 1001 })
    expect(only(`<table>${row}${row}<tr><td>甲</td></tr></table>`)).toMatchObject({
      rows: [],
      tooLarge: { rows: 3, columns: 1001 },
    })
  })
})

describe('tags that are missing', () => {
  test.each([
    ['closing tags of cells', '<table><tr><td>甲<td>乙<tr><td>1<td>2</table>', ['0-0 甲|乙', '0-0 1|2']],
    ['rows', '<table><td>甲</td><td>乙</td></table>', ['0-0 甲|乙']],
    ['the first tag', '<tr><td>甲</td></tr><tr><td>1</td></tr></table>', ['0-0 甲', '0-0 1']],
    ['the tag of a cell', '<table><tr>甲<td>乙</td></tr></table>', ['0-0 甲|乙']],
    ['the last tag', '<table><tr><td>甲</td><td>乙</td></tr>', ['0-0 甲|乙']],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(only(text))).toEqual(rows)
  })
  test('text after a table that was cut off is none of it', () => {
    const { parts, next } = read('<table><tr><td>甲</td></tr>\n\n正文如下。\n<b>再见</b>')
    expect(rowsOf(parts[0] as Part)).toEqual(['0-0 甲'])
    expect(next).toBe(1)
    const silent = (lines: number) => read(`<table><tr><td>甲${'\n乙'.repeat(lines)}\n</td></tr></table>`)
    expect(silent(50).next).toBe(52)
    expect(silent(51).next).toBe(1)
  })
})

describe('a table inside a cell is text of the cell', () => {
  test('its rows are lines', () => {
    const part = only(
      '<table><tr><td>甲<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table></td><td>乙</td></tr></table>',
    )
    expect(part.rows).toHaveLength(1)
    expect(part.rows[0]?.cells.map((cell) => cell.replace(/[^\S\n]+/g, ' '))).toEqual(['甲\n1 2\n3', '乙'])
  })
})

describe('captions and text beside a table', () => {
  test('a caption', () => {
    expect(only('<table><caption>任务<b>分工</b>表</caption><tr><td>甲</td></tr></table>').title).toBe('任务分工表')
    expect(only('<table>\n<caption>\n任务分工表\n</caption>\n<tr><td>甲</td></tr></table>').title).toBe('任务分工表')
  })
  test('before and behind it', () => {
    const text = '任务分工表<table><tr><td>甲</td></tr></table>注：略'
    const part = only(text)
    expect(part).toMatchObject({ before: '任务分工表', after: '注：略' })
    expect(text.slice(part.from ?? 0, part.to ?? 0)).toBe('<table><tr><td>甲</td></tr></table>')
    expect(only('<html><body><table><tr><td>甲</td></tr></table></body></html>')).toMatchObject({
      before: '',
      after: '',
      from: null,
      to: null,
    })
  })
  test('several tables on a line', () => {
    const table = (text: string): string => `<table><tr><td>${text}</td></tr></table>`
    const text = `甲${table('1')}乙${table('2')}${table('3')}丙`
    const { parts } = read(text)
    expect(parts.map(({ before, after, from, to }) => [before, after, text.slice(from ?? 0, to ?? undefined)])).toEqual(
      [
        ['甲', '', table('1')],
        ['乙', '', table('2')],
        ['', '丙', table('3')],
      ],
    )
  })
  test('an empty table is none, and the text about it stays', () => {
    expect(read('<table></table>').parts).toEqual([])
    expect(read('<table></table>\n正文').next).toBe(1)
    const { parts } = read('甲<table></table>乙<table><tr><td>1</td></tr></table>')
    expect(parts.map(({ before }) => before)).toEqual(['甲乙'])
    const [last] = read('<table><tr><td>1</td></tr></table>甲<table></table>').parts
    expect(last).toMatchObject({ before: '', after: '甲' })
  })
  test('a closing tag alone opens nothing', () => {
    expect(read('</table>正文')).toEqual({ parts: [], next: 1 })
  })
})
