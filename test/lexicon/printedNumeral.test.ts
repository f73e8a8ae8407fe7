import { describe, expect, test } from 'vitest'
import { mendDigits, readPrintedNumeral, readPrintedYear } from '../../src/lexicon/printedNumeral.ts'

describe('readPrintedNumeral', () => {
  test.each([
    ['20', '20', []],
    ['２０', '20', []],
    ['2 0', '20', []],
    ['2O', '20', ['ocr-digit']],
    ['l9', '19', ['ocr-digit']],
    ['020', '020', ['padding']],
    ['二十', '20', ['chinese-digit']],
  ])('%s', (raw, digits, irregular) => {
    expect(readPrintedNumeral(raw)).toEqual({ digits, value: Number(digits), irregular })
  })
  test.each(['', '号', '2a'])('not %s', (raw) => {
    expect(readPrintedNumeral(raw)).toBeNull()
  })
})

test('readPrintedYear takes years of four digits only', () => {
  expect(readPrintedYear('二○二三')?.value).toBe(2023)
  expect(readPrintedYear('２０２３')?.value).toBe(2023)
  expect(readPrintedYear('1823')).toBeNull()
  expect(readPrintedYear('93')).toBeNull()
})

test.each([
  ['2OO5年第3期（总第l4期）', '2005年第3期（总第14期）'],
  ['总号:lO期 Vol.l4', '总号:10期 Vol.l4'],
  ['第II号', '第11号'],
])('mendDigits reads years and issues without letters: %s', (s, mended) => {
  expect(mendDigits(s)).toBe(mended)
})
