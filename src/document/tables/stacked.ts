import { CellLines, type StackedTable } from './cellLines.ts'
import { filledCells } from './cells.ts'
import { isGradeName } from './grades.ts'
import { isHeaderWord, isSerialName } from './headerWords.ts'
import { type Part, type PrintedRow, partOf, type Reading, type Sheet } from './part.ts'
import { rowLabel } from './rowLabel.ts'
import { isRemark, wordsOf } from './spacedLine.ts'
import { readByLabels } from './stackedLabels.ts'
import { readBySerials } from './stackedSerials.ts'
import { readByValues } from './stackedValues.ts'

/** Whether one-cell lines may begin here: the line is one word that heads columns. */
export function isStackedHead(value: string): boolean {
  return value.length > 0 && value.length <= 14 && isHeaderWord(value)
}

/**
 * A table of which the extraction left one cell on a line, row after row. Serial numbers or a column of values tell how many columns
 * it has; one that has neither is none. `before` is the part on the page before.
 */
export function readStacked(sheet: Sheet, from: number, before: Part | null): Reading {
  return readCells(sheet, from, before, isCounting(sheet.value(from)), false)
}

/**
 * A table whose cells the extraction left one after another, with a space between two of one line each and a line end about all others: 序号 任务 单位 over
 * 1 清理河道 县水利局, 2, 修建农村公路⏎三十公里, 县交通局. Only the numbers of its rows tell where they begin.
 */
export function readFlow(sheet: Sheet, from: number, before: Part | null): Reading {
  const nothing: Reading = { parts: [], next: from + 1 }
  const value = sheet.value(from)
  const [first = ''] = value
    .slice(0, LONGEST_COUNTING)
    .trimStart()
    .split(/[ \u3000]/u, 1)
  if (first.length > LONGEST_COUNTING / 2 || !isCounting(first) || wordsOf(value).length < 2) return nothing
  const reading = readCells(sheet, from, before, true, true)
  return reading.parts.every((part) => isFlow(sheet, part)) ? reading : nothing
}

/** Characters in which the first name ends, spaces before it counted. */
const LONGEST_COUNTING = 20

/** 序号, 级别: what stands under it tells where rows begin. */
const isCounting = (name: string): boolean => isSerialName(name) || isGradeName(name)

/** Whether a row of the table begins on a line that does not hold all its cells, and none lacks any but its remark. */
function isFlow(sheet: Sheet, { rows, width, headerRows }: Part): boolean {
  const names = rows[0]?.cells ?? []
  const least = isRemark(names.at(-1) ?? '') ? width - 1 : width
  // a section is one cell, and 合计 has none for the names
  const own = rows
    .slice(headerRows ?? 1)
    .filter(({ cells }) => filledCells(cells).length > 1 && rowLabel(cells) === null)
  return (
    own.some(({ first }) => wordsOf(sheet.value(first)).length < least) &&
    own.every(({ cells }) => filledCells(cells).length >= least)
  )
}

function readCells(sheet: Sheet, from: number, before: Part | null, isNumbered: boolean, inWords: boolean): Reading {
  const known = before?.form === 'stacked' ? before : null
  let best: { table: StackedTable; lines: Set<number> } | null = null
  // a number in a cell may have been taken for the number of a page
  for (const keepsNumbers of [false, true]) {
    const lines = new CellLines(sheet, from, keepsNumbers, inWords)
    const table = isNumbered
      ? readBySerials(lines, known)
      : (readByValues(lines) ?? readByLabels(lines) ?? readCoded(lines, known))
    if (table !== null && table.rows.length > (best?.table.rows.length ?? 0))
      best = { table, lines: lines.lines(table.count) }
    if (!lines.metFurniture) break
  }
  if (best === null) return { parts: [], next: from + 1 }
  const { rows, width, headerRows } = best.table
  const { last } = rows.at(-1) as PrintedRow
  const furniture: number[] = []
  for (let i = from; i <= last; i += 1) if (!best.lines.has(i) && !sheet.isBlank(i)) furniture.push(i)
  return { parts: [partOf({ form: 'stacked', rows, width, headerRows, furniture, first: from, last })], next: last + 1 }
}

/** Rows that are numbered under another name than 序号: 区片编号. */
function readCoded(lines: CellLines, before: Part | null): StackedTable | null {
  return /(?:编号|序号)$/u.test(lines.text(0) ?? '') ? readBySerials(lines, before) : null
}
