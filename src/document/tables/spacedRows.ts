import { isAuthority } from '../../lexicon/authority.ts'
import { dateLine } from '../../lexicon/date.ts'
import { readEnumerator } from '../../lexicon/enumerator.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { displayWidth } from '../../lexicon/width.ts'
import { cellAt, joinCellLines, padCells } from './cells.ts'
import { isInstance } from './header.ts'
import { isMeasure } from './measure.ts'
import type { PrintedRow, Sheet } from './part.ts'
import { rowLabel } from './rowLabel.ts'
import { isSectionNumber } from './sections.ts'
import {
  columnsOfValues,
  isRemark,
  isValue,
  isValueOf,
  NO_REMARK,
  printedCells,
  withRemark,
  wordsOf,
} from './spacedLine.ts'
import { bestPlaces, fill, SLACK, type TextColumns, textColumns } from './spacedPlaces.ts'

/** What is known of the columns before the rows are read. */
export interface SpacedColumns {
  width: number
  /** Numbers count the rows: 序号 heads the first column. */
  isNumbered: boolean
  /** The columns of values of the part before, null where this part is the first. */
  known: readonly number[] | null
  /** The last row of that part. */
  above: readonly string[] | undefined
  /** The first row of names. */
  names: readonly string[]
}

/** How far a line fills its column that goes on below. */
const FULL = 0.8
/** Rows that prove that there are columns at all. */
const PROOF = 2
/** Characters of a cell's line, at most. */
export const LONGEST_WORD = 40
/** Lines under a row with which its cells may go on, at most. */
export const MOST_WRAPS = 12
/** Display columns of the name of a section. */
export const WIDEST_SECTION = 44
/** Display columns of a cell that holds text and no name. */
const WIDE = 20

/** A row as it is read: its own words, and the lines below with which cells go on. */
interface OpenRow {
  at: number
  cells: string[]
  below: { at: number; words: string[] }[]
  /** The row is the name of a section. */
  isSection?: true
}

/** Rows with values in the same columns or counted ones, cells that go on in the lines below, and totals with their numbers. */
export function readSpacedRows(sheet: Sheet, from: number, columns: SpacedColumns): PrintedRow[] {
  const rows = collectRows(sheet, from, columns)
  const text = textColumns(
    rows.filter((row) => !row.isSection && row.cells.length === columns.width),
    columns,
  )
  const hasRemark = isRemark(columns.names.at(-1) ?? '')
  const printed: PrintedRow[] = []
  for (const [r, row] of rows.entries()) {
    const lines = row.cells.map((cell) => [cell])
    let last = row.at
    for (const { at, words } of row.below) {
      const places = placeWords(words, lines, text, hasRemark)
      const isEnd = r === rows.length - 1
      if (places === null || (isEnd && !isRest(words, places, lines, text.widths))) {
        // a row in the middle whose cells cannot be told makes no table
        if (!isEnd) return []
        break
      }
      for (const [i, c] of places.entries()) lines[c]?.push(words[i] as string)
      last = at
    }
    printed.push({ cells: lines.map(joinCellLines), first: row.at, last })
  }
  return printed
}

/** The rows from `from` on, each with the lines between it and the next that are none themselves. */
function collectRows(sheet: Sheet, from: number, { width, isNumbered, known, above, names }: SpacedColumns): OpenRow[] {
  const rows: OpenRow[] = []
  let due = Number(above?.[0] ?? 0) + 1
  let columns = known
  let section: OpenRow | null = null
  const least = isRemark(names.at(-1) ?? '') ? width - 1 : width
  for (let at = from; at < sheet.length && !sheet.isBoundary(at) && !sheet.isFurniture(at); at += 1) {
    const words = withRemark(wordsOf(sheet.value(at)), width, names)
    columns ??= columnsOfValues([{ cells: words }], width)
    // names and one number may as well be prose, unless numbers count the rows
    const count = columns.length + (isNumbered ? 1 : 0)
    const isProven = count >= 2 && count * 2 >= least
    const isNext = isNumbered && isNextRow(sheet, at, words, due)
    const total = rows.length >= PROOF ? totalRow(words, width, columns) : null
    const isRow = isProven || isNext
    const cells =
      total ??
      (isRow ? rowOf(words, { width, isNumbered, columns, mayLackLast: isNext && rows.length >= PROOF }) : null) ??
      (isNext && isShortRow(sheet, at, words, width) ? words : null)
    const open = rows.at(-1)
    if (cells !== null) {
      // a section without rows is a heading of the text below
      if (section !== null) rows.push(section)
      section = null
      rows.push({ at, cells: printedCells(cells), below: [] })
      due += 1
    } else if (section === null && isSectionName(words)) {
      section = { at, cells: padCells(words, width), below: [], isSection: true }
      columns = known ?? (rows.length === 0 ? null : columns)
    } else if (section !== null) break
    else if (open === undefined || open.below.length === MOST_WRAPS || !mayGoOn(words, width)) break
    else open.below.push({ at, words })
  }
  return rows
}

/** 一、城镇居民: the name of a section and nothing else. */
const isSectionName = ([name = '', ...others]: readonly string[]): boolean =>
  others.length === 0 && isSectionNumber(name) && displayWidth(name) <= WIDEST_SECTION

interface RowForm {
  width: number
  isNumbered: boolean
  columns: readonly number[]
  /** 10 县供电公司 8329598 without its fax. */
  mayLackLast: boolean
}

/** The cells of a row; null where the words are none. */
function rowOf(words: string[], { width, isNumbered, columns, mayLackLast }: RowForm): string[] | null {
  if (words.some((word) => word.length > LONGEST_WORD)) return null
  const isWhole = words.length === width && (!isNumbered || isValue(cellAt(words, 0)))
  const lacksLast = mayLackLast && words.length === width - 1
  if (!isWhole && !lacksLast) return null
  const cells = isWhole ? words : [...words, '']
  return columns.every((c) => isValueOf(cellAt(cells, c)) || (lacksLast && c === width - 1)) ? cells : null
}

/** The serial that is due stands before the row, or it is misprinted and the row below goes on as if it did: 3, 44, 5. */
function isNextRow(sheet: Sheet, at: number, words: readonly string[], due: number): boolean {
  const serial = cellAt(words, 0)
  if (!/^\d{1,3}$/u.test(serial)) return false
  return Number(serial) === due || wordsOf(sheet.value(at + 1))[0] === String(due + 1)
}

/** 2 石桥社火 石桥镇 over 3 酿造技艺 云水县酿造厂 河口乡: a counted row that lacks a cell, nobody knows which, between the one above and a whole one below. */
function isShortRow(sheet: Sheet, at: number, words: readonly string[], width: number): boolean {
  if (words.length < 2 || words.length >= width) return false
  const below = wordsOf(sheet.value(at + 1))
  return below.length === width && below[0] === String(Number(words[0]) + 1)
}

/** 合计 with a number for each column of values, and with no word for the names between. */
export function totalRow(cells: readonly string[], width: number, columns: readonly number[]): string[] | null {
  const words = cells.filter((word) => word !== NO_REMARK)
  if (columns.length === 0 || words.length !== columns.length + 1) return null
  const label = cellAt(words, 0)
  const kind = rowLabel([label])?.kind
  if (kind !== 'total' && kind !== 'subtotal') return null
  const [, ...numbers] = words
  if (!numbers.every(isValueOf)) return null
  return Array.from({ length: width }, (_, c) => (c === 0 ? label : cellAt(numbers, columns.indexOf(c))))
}

/** Whether the words of a line can be the rest of cells: fewer than there are columns, and nothing that begins a text. */
export function mayGoOn(words: readonly string[], width: number): boolean {
  const [first] = words
  if (first === undefined || words.length >= width || words.some((word) => word.length > LONGEST_WORD)) return false
  if (/[：:]/u.test(first) || readEnumerator(first) !== null || rowLabel(words) !== null) return false
  return !words.some(isValue)
}

/**
 * The columns in which the words of a line go on, from left to right: each fits its column, and the lines above it fill theirs most.
 * Null where they fit nowhere. One word under lines that fill no column begins the remark that the row lacks: 暂住人口 元/人 2.00⏎按户计征.
 */
function placeWords(
  words: readonly string[],
  lines: readonly (readonly string[])[],
  { widths, texts }: TextColumns,
  hasRemark: boolean,
): number[] | null {
  const last = lines.length - 1
  const isFull = (c: number): boolean => {
    const above = lines[c]?.at(-1) ?? ''
    return fill(above, widths[c] as number) >= FULL && !isMeasure(above)
  }
  if (hasRemark && words.length === 1 && !texts.some((c) => c !== last && isFull(c))) return [last]
  const found = bestPlaces(words, texts, (word, c) => {
    const above = lines[c]?.at(-1) as string
    const width = widths[c] as number
    return fits(word, above, width) ? -fill(above, width) * displayWidth(above) : null
  })
  return found?.places ?? null
}

function fits(word: string, above: string, width: number): boolean {
  return above !== '' && displayWidth(word) <= width + SLACK && finalMark(above) !== 'full' && !isMeasure(above)
}

/** Below the last row there is no row to end its cells: what goes on a line that fills its column, and is no text of its own. */
function isRest(
  words: readonly string[],
  places: readonly number[],
  lines: readonly (readonly string[])[],
  widths: readonly number[],
): boolean {
  return words.every((word, i) => {
    const above = lines[places[i] as number]?.at(-1) as string
    if (fill(above, widths[places[i] as number] as number) < FULL || isInstance(above)) return words.length > 1 && i > 0
    const room =
      Math.max(displayWidth(above), widths[places[i] as number] as number) + (displayWidth(above) < WIDE ? 0 : SLACK)
    return displayWidth(word) <= room && dateLine(word) === null && !isAuthority(word)
  })
}
