import { cellValue } from './cellValue.ts'

/** A place where the numbers of the rows do not go on. */
export interface BrokenSerial {
  row: number
  actual: number
  expected: number
}

/**
 * Breaks of the 序号 column: 3 after 1 (a row is lost), 2 after 2. Numbers begin again after the name of a section, a number is printed
 * again on the next page (`partStarts`), and empty cells under a merged one count nothing. One number misread is one finding.
 */
export function brokenSerials(
  cells: readonly string[],
  sections: ReadonlySet<number>,
  partStarts: ReadonlySet<number>,
): BrokenSerial[] {
  const numbered: { row: number; serial: number; canRestart: boolean; canRepeat: boolean }[] = []
  let canRestart = true
  cells.forEach((cell, row) => {
    if (sections.has(row)) canRestart = true
    const value = cellValue(cell)
    if (value?.type !== 'integer' || typeof value.value !== 'number') return
    numbered.push({ row, serial: value.value, canRestart, canRepeat: partStarts.has(row) })
    canRestart = false
  })
  const broken: BrokenSerial[] = []
  let last: number | null = null
  numbered.forEach(({ row, serial, canRestart: isFree, canRepeat }, i) => {
    const expected: number = last === null ? serial : last + 1
    if (serial === expected || (isFree && serial === 1) || (canRepeat && serial === last)) last = serial
    else {
      broken.push({ row, actual: serial, expected })
      // the next number tells whether this one was misread or rows are missing
      last = numbered[i + 1]?.serial === expected + 1 ? expected : serial
    }
  })
  return broken
}
