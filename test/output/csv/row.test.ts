import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guardFormula } from '../../../src/output/csv/excel.ts'
import { csvRow } from '../../../src/output/csv/row.ts'
import { anyText, asUtf8 } from '../arbitrary.ts'

describe('a row of CSV', () => {
  it('quotes what needs quotes and ends with CRLF', () => {
    expect(csvRow(['云水县', 'a,b', 'say "no"', 'two\nlines', 'x\ry', ' pad', 20, -5, true, null])).toBe(
      '云水县,"a,b","say ""no""","two\nlines","x\ry"," pad",20,-5,true,\r\n',
    )
  })

  it('is not an empty line', () => {
    expect(csvRow([''])).toBe('""\r\n')
    expect(csvRow([null])).toBe('""\r\n')
    expect(csvRow(['', ''])).toBe(',\r\n')
  })

  it('reads back equal', () => {
    const row = fc.array(anyText, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const text = rows.map((cells) => csvRow(cells)).join('')
        const read = parse(text, { record_delimiter: '\r\n', relax_column_count: true, skip_empty_lines: false })
        expect(read).toEqual(rows.map((cells) => cells.map(asUtf8)))
      }),
    )
  })
})

describe('the guard against formulas', () => {
  it.each([
    '=1+1',
    '=cmd|calc',
    '+86 10',
    '+1+1',
    '-1+1',
    '- 项目',
    '-云水',
    '@SUM(A1)',
    '＝1+1',
    '＠x',
    '\t=1',
    ' =1',
    '\u3000=1',
    '\r=1',
    '\tx',
    '-5万',
    '--5',
    '+86-351-1234567',
  ])('marks %j', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`)
  })

  it.each([
    '-5',
    '+5',
    '-5.5',
    '-1,200',
    '-12%',
    '－５',
    '-',
    '—',
    '——',
    '--',
    '－－',
    '云水',
    '1-2',
    '',
    "'=1",
    '（-5）',
    '5=5',
    ' x',
  ])('spares %j', (cell) => {
    expect(guardFormula(cell)).toBe(cell)
  })

  it('leaves numbers and empty cells of ours alone', () => {
    expect(csvRow([-5, null, '=1'], true)).toBe("-5,,'=1\r\n")
  })
})
