import { readEnumerator } from '../../lexicon/enumerator.ts'
import { cellAt, cellKey, filledCells } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { isSerialName } from './headerWords.ts'
import { rowLabel } from './rowLabel.ts'

const LONGEST = 60

/**
 * Indexes of the rows that name a section (一、产业发展 | | |): text in the first cell only, or printed again in every cell, where the
 * first column holds numbers or the text is numbered.
 */
export function sectionRows(columns: readonly string[], rows: readonly string[][]): number[] {
  if (columns.length < 2) return []
  const isNumbered = isSerialName(cellAt(columns, 0))
  const sections: number[] = []
  rows.forEach((cells, r) => {
    const first = cellAt(cells, 0)
    if (first === '' || first.length > LONGEST || cellValue(first) !== null || rowLabel(cells) !== null) return
    const filled = filledCells(cells)
    if (
      filled.length > 1 &&
      !(filled.length === cells.length && filled.every((i) => cellKey(cells[i] as string) === cellKey(first)))
    )
      return
    if ((isNumbered && columns.length > 2) || isSectionNumber(first)) sections.push(r)
  })
  return sections
}

/** Whether a text opens with the number of a section: 一、 （一） 第一章. */
export function isSectionNumber(cell: string): boolean {
  const style = readEnumerator(cell)?.style
  return style === 'han' || style === 'hanParen' || style === 'chapter' || style === 'part' || style === 'section'
}
