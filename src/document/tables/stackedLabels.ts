import { readEnumerator } from '../../lexicon/enumerator.ts'
import { openBrackets } from '../../lexicon/punctuation.ts'
import { displayWidth } from '../../lexicon/width.ts'
import type { CellLines, StackedTable } from './cellLines.ts'
import { joinCellLines, padCells } from './cells.ts'
import { isHeaderLike } from './headerWords.ts'
import type { PrintedRow } from './part.ts'
import { isValue, isValueOf } from './spacedLine.ts'
import { headerOfNames } from './stackedNames.ts'

/** Lines of names over the first row, and lines that the name of a row may take. */
const MOST_NAMES = 16
const MOST_LABEL = 3
/** Columns of values, and rows that prove them. */
const FEWEST_VALUES = 2
const MOST_VALUES = 15
const PROOF = 3
/** Characters of a line of names. */
const LONGEST = 24

/** A row: its name, over one line or several, and as many values as every other has. */
interface LabelledRow {
  at: number
  names: number
}

/**
 * Reads one-cell lines in which every row is a name and the same number of values: 项目, 预算数, 决算数, then 税收收入, 1046, 987, 非税收入, 466, 475.
 * A name may go on in a second line, which the values behind it show, and so may those of the columns: 决算数为⏎预算数的%.
 * Null where three rows do not keep to that.
 */
export function readByLabels(lines: CellLines): StackedTable | null {
  const head = textLines(lines, 0, MOST_NAMES)
  const values = head < FEWEST_VALUES + 2 ? 0 : valueLines(lines, head)
  if (values < FEWEST_VALUES || values > MOST_VALUES) return null
  const header = headerOf(lines.texts(0, head - 1), values + 1)
  if (header === null) return null
  const rows: LabelledRow[] = []
  let at = head - 1
  for (let names = 1; names > 0 && valueLines(lines, at + names) === values && isTight(lines, at, names + values); ) {
    rows.push({ at, names })
    at += names + values
    names = textLines(lines, at, MOST_LABEL)
  }
  if (rows.length < PROOF) return null
  const body = rowsOf(lines, rows, values)
  return {
    rows: [...header.map((cells) => lines.row(0, head - 1, cells)), ...body],
    width: values + 1,
    headerRows: header.length,
    count: at,
  }
}

/** How many lines from `from` on name something; 0 where there are more than `most`. */
function textLines(lines: CellLines, from: number, most: number): number {
  for (let count = 0; count <= most; count += 1) {
    const text = lines.text(from + count)
    if (text === null) return 0
    if (isValue(text)) return count
    if (text.length > LONGEST || !isHeaderLike(text)) return 0
  }
  return 0
}

/** How many lines from `from` on hold values, one more than may be at most. */
function valueLines(lines: CellLines, from: number): number {
  let count = 0
  while (count <= MOST_VALUES && isValueOf(lines.text(from + count) ?? '')) count += 1
  return count
}

/** No blank line parts the lines of a row, where none parts the first two. */
function isTight(lines: CellLines, at: number, count: number): boolean {
  if (!lines.isAdjacent(1)) return true
  for (let i = at; i < at + count; i += 1) if (!lines.isAdjacent(i)) return false
  return true
}

/** The header rows of names that may go on in a second line: 决算数为⏎预算数的%. Null where it cannot be told which do. */
function headerOf(names: readonly string[], width: number): string[][] | null {
  if (names.length < width) return null
  const joined: string[][] = []
  names.forEach((name, i) => {
    const above = i > 0 && i < names.length ? (names[i - 1] as string) : ''
    if (above !== '' && isCut(above, name)) joined.at(-1)?.push(name)
    else joined.push([name])
  })
  if (joined.length === width) return [joined.map(joinCellLines)]
  return headerOfNames(names, width)
}

/** A name of a column that breaks off: 决算数为, 占预算数的, 比上年（. */
const isCut = (above: string, below: string): boolean =>
  /[为的与和及占较比、]$/u.test(above) || openBrackets(above) !== '' || /^[（(%％‰]/u.test(below)

/** The rows; a line over a name that would have fitted on it is a row of its own, the name of a section: 一、收入 over 税收收入. */
function rowsOf(lines: CellLines, rows: readonly LabelledRow[], values: number): PrintedRow[] {
  const widest = rows.reduce((most, { at, names }) => {
    const own = names === 1 ? displayWidth(lines.text(at) ?? '') : 0
    return Math.max(most, own)
  }, 0)
  return rows.flatMap(({ at, names }) => {
    const texts = lines.texts(at, names)
    let first = texts.length - 1
    while (first > 0 && goesOn(texts.slice(first - 1), widest)) first -= 1
    const sections = texts.slice(0, first).map((text, i) => lines.row(at + i, 1, padCells([text], values + 1)))
    const count = names - first + values
    const cells = [joinCellLines(texts.slice(first)), ...lines.texts(at + names, values)]
    return [...sections, lines.row(at + first, count, cells)]
  })
}

/** Columns of type that a name lacks for the widest, where one character more did not fit. */
const SLACK = 2

/** Whether the first of these lines goes on below: it is as wide as names on one line are at most, and no mark says that it is a name by itself. */
function goesOn(texts: readonly string[], widest: number): boolean {
  const [above, below] = texts as [string, string]
  if (/[：:]$/u.test(above) || readEnumerator(below) !== null) return false
  return displayWidth(above) >= widest - SLACK && displayWidth(above + below) > widest
}
