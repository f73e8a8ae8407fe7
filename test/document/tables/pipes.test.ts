import { describe, expect, test } from 'vitest'
import { type Part, Sheet } from '../../../src/document/tables/part.ts'
import { readPipes } from '../../../src/document/tables/pipes.ts'
import { linesOf } from './support.ts'

const read = (text: string, boundary: readonly number[] = []) =>
  readPipes(
    new Sheet(
      linesOf(text),
      () => false,
      (index) => boundary.includes(index),
    ),
    0,
  )
const rowsOf = (part: Part | undefined) =>
  part?.rows.map(({ cells, first, last }) => `${first}-${last} ${cells.join('|')}`)

describe('rows between upright strokes', () => {
  test('with a frame and a separator row', () => {
    const { parts, next } = read('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n正文')
    expect(parts).toHaveLength(1)
    expect(rowsOf(parts[0])).toEqual(['0-0 甲|乙', '2-2 1|2', '3-3 3|4'])
    expect(parts[0]).toMatchObject({
      form: 'pipe',
      width: 2,
      headerRows: 1,
      furniture: [1],
      first: 0,
      last: 3,
      inLines: false,
    })
    expect(next).toBe(4)
  })
  test('with a frame and no separator row: each line is a row', () => {
    expect(read('| 甲 | 乙 |\n| 1 | 2 |').parts[0]).toMatchObject({ headerRows: null, furniture: [], inLines: true })
  })
  test('without a frame', () => {
    const { parts } = read('甲 | 乙 | 丙\n--- | --- | ---\n1 | | 3')
    expect(rowsOf(parts[0])).toEqual(['0-0 甲|乙|丙', '2-2 1||3'])
    expect(parts[0]).toMatchObject({ headerRows: 1, inLines: false, width: 3 })
    expect(rowsOf(read('甲｜乙｜丙\n1｜2｜3').parts[0])).toEqual(['0-0 甲|乙|丙', '1-1 1|2|3'])
  })
  test('a stroke at the end of every row parts no cell, at the end of some an empty one', () => {
    expect(rowsOf(read('甲 | 乙 | 丙 |\n1 | 2 | 3 |').parts[0])).toEqual(['0-0 甲|乙|丙', '1-1 1|2|3'])
    expect(rowsOf(read('甲 | 乙 | 丙\n1 | 2 |').parts[0])).toEqual(['0-0 甲|乙|丙', '1-1 1|2|'])
  })
  test('two columns or one row without a frame and without a rule are none', () => {
    expect(read('甲 | 乙\n1 | 2\n')).toEqual({ parts: [], next: 2 })
    expect(read('甲 | 乙 | 丙\n')).toEqual({ parts: [], next: 1 })
    expect(read('甲 | 乙\n---|---\n1 | 2').parts).toHaveLength(1)
    expect(read('| 甲 | 乙 |').parts).toHaveLength(1)
  })
  test('an empty header over a table without one is none', () => {
    const { parts } = read('| | |\n|---|---|\n| 甲 | 1 |\n| 乙 | 2 |')
    expect(rowsOf(parts[0])).toEqual(['2-2 甲|1', '3-3 乙|2'])
    expect(parts[0]).toMatchObject({ headerRows: null, furniture: [0, 1], first: 0 })
    expect(rowsOf(read('| | |\n| 甲 | 1 |').parts[0])).toEqual(['0-0 |', '1-1 甲|1'])
    expect(rowsOf(read('| | 乙 |\n|---|---|\n| 甲 | 1 |').parts[0])).toEqual(['0-0 |乙', '2-2 甲|1'])
  })
  test('only a rule under the first three rows tells the header, and the first rule does', () => {
    const rows = (n: number): string => Array.from({ length: n }, (_, i) => `| 甲${i} | 乙 |`).join('\n')
    expect(read(`${rows(3)}\n|---|---|\n${rows(2)}`).parts[0]?.headerRows).toBe(3)
    expect(read(`${rows(4)}\n|---|---|\n${rows(2)}`).parts[0]?.headerRows).toBeNull()
    expect(read(`${rows(1)}\n|---|---|\n${rows(1)}\n|---|---|\n${rows(1)}`).parts[0]).toMatchObject({
      headerRows: 1,
      furniture: [1, 3],
    })
    expect(read(`|---|---|\n${rows(2)}`).parts[0]).toMatchObject({ headerRows: null, furniture: [0] })
  })
  test('end at a blank line, at a boundary and where the strokes end', () => {
    expect(read('| 甲 | 乙 |\n| 1 | 2 |\n正文').next).toBe(2)
    expect(read('| 甲 | 乙 |\n| 1 | 2 |\n| 3 | 4 |', [2]).next).toBe(2)
    expect(read('甲 | 乙 | 丙\n1 | 2 | 3\n正文').next).toBe(2)
    expect(read('甲 | 乙 | 丙\n1 | 2 | 3\n\n1 | 2 | 3').next).toBe(2)
  })
  test('nothing but rules is no table', () => {
    expect(read('|---|---|\n|---|---|')).toEqual({ parts: [], next: 2 })
    expect(read('---\n正文')).toEqual({ parts: [], next: 1 })
    expect(read('正文')).toEqual({ parts: [], next: 1 })
  })
  test('a cell with line breaks leaves the closing stroke some lines below', () => {
    const { parts } = read('| 甲 | 乙 |\n| 1 | 宣讲\n清理 |\n| 3 | 4 |')
    expect(rowsOf(parts[0])).toEqual(['0-0 甲|乙', '1-2 1|宣讲\n清理', '3-3 3|4'])
    const long = (lines: number): string => `| 甲 | 乙 |\n| 1 | 始${'\n续'.repeat(lines)}\n终 |`
    expect(read(long(18)).parts[0]?.rows[1]?.last).toBe(20)
    expect(read(long(19)).next).toBe(2)
    expect(read('| 甲 | 乙 |\n| 1 | 宣讲\n\n清理 |').next).toBe(2)
    expect(read('| 甲 | 乙 |\n| 1 | 宣讲\n清理 |', [2]).next).toBe(2)
    expect(rowsOf(read('| 甲 | 乙 |\n| 1 | 宣讲\n| 3 | 4 |').parts[0])).toEqual(['0-0 甲|乙', '1-1 1|宣讲', '2-2 3|4'])
  })
  test('an escaped stroke stands in its cell', () => {
    expect(rowsOf(read('| 甲 | 乙 |\n|---|---|\n| 1\\|2 | 3\\4 |').parts[0])).toEqual(['0-0 甲|乙', '2-2 1|2|3\\4'])
    expect(read('| 1\\|2\\|3 | 4 |\n|---|---|\n| 5 | 6 |').parts[0]?.rows[0]?.cells).toEqual(['1|2|3', '4'])
  })
  test('outer strokes part no cells, wherever they stand', () => {
    expect(rowsOf(read('  | 甲 | 乙 |  \n　|1 | 2\n| | 3 | 4 |').parts[0])).toEqual([
      '0-0 甲|乙',
      '1-1 1|2',
      '2-2 |3|4',
    ])
    expect(read('| 甲 | |\n|---|---|\n| 1 | |').parts[0]?.rows[0]?.cells).toEqual(['甲', ''])
    expect(read('||\n|---|\n| 1 |').parts[0]?.rows.map(({ cells }) => cells)).toEqual([['1']])
  })
})
