import { finalMark } from '../../lexicon/punctuation.ts'
import { displayWidth } from '../../lexicon/width.ts'
import { cellAt, joinCellLines, padCells } from './cells.ts'
import { isInstance } from './header.ts'
import type { PrintedRow, Sheet } from './part.ts'
import { rowLabel } from './rowLabel.ts'
import { isSectionNumber } from './sections.ts'
import { columnsOfValues, printedCells, withRemark, wordsOf } from './spacedLine.ts'
import { bestPlaces, fill, SLACK, type TextColumns, textColumns } from './spacedPlaces.ts'
import { LONGEST_WORD, MOST_WRAPS, mayGoOn, type SpacedColumns, totalRow, WIDEST_SECTION } from './spacedRows.ts'

/** A line between two numbered ones: words of cells that go on. */
interface FreeLine {
  at: number
  words: string[]
}

/** Rows up to the name of a section, and the lines about them: `free[k]` stand above row k, and the last below all. */
interface Stretch {
  section: { at: number; text: string } | null
  rows: { at: number; cells: string[] }[]
  free: FreeLine[][]
}

/** What ends the stretch: the name of a section or a total, the page, or text below the table. */
type End = 'row' | 'page' | 'text'

/** How many lines above and below its number a row takes. */
interface Share {
  above: number
  below: number
}

/** A way to share the lines from a row on: how many stand below its number, and what is against it all. */
interface Way {
  cost: number
  share: number
}

/** Columns by which words may overflow theirs, in a line. */
const MOST_OVERFLOW = 12

/**
 * Numbered rows whose cells are set in the middle of their height, as a tool that reads line by line gives them: lines of the longer cells
 * stand above and below the line with the number, and the names of sections (一、产业发展) between the rows. Null where neither shows.
 */
export function readCentredRows(sheet: Sheet, from: number, columns: SpacedColumns): PrintedRow[] | null {
  const { stretches, total, end } = collect(sheet, from, columns)
  const rows = stretches.flatMap((stretch) => stretch.rows)
  const goesOn = columns.above !== undefined
  const isCentred = stretches.some(
    ({ section, free }, i) => (free[0]?.length ?? 0) > 0 && (section !== null || i > 0 || !goesOn),
  )
  if (rows.length < (goesOn ? 1 : 2) || !(isCentred || stretches.some(({ section }) => section !== null))) return null
  const text = textColumns(rows, columns)
  const printed: PrintedRow[] = []
  for (const [i, stretch] of stretches.entries()) {
    const isLast = i === stretches.length - 1
    const isOpen = i === 0 && goesOn && stretch.section === null
    const shared = shares(stretch, isLast && total === null ? end : 'row', isOpen, isCentred)
    if (shared === null) return null
    const put = rowsOf(stretch, shared, text, isOpen ? (columns.above ?? []) : [])
    if (put === null) return null
    for (const row of put) printed.push(row)
  }
  if (total !== null) printed.push(total)
  return printed
}

function collect(
  sheet: Sheet,
  from: number,
  { width, known, above, names }: SpacedColumns,
): { stretches: Stretch[]; total: PrintedRow | null; end: End } {
  let open: Stretch = { section: null, rows: [], free: [[]] }
  const stretches = [open]
  let due = Number(above?.[0] ?? 0) + 1
  let total: PrintedRow | null = null
  let at = from
  for (; at < sheet.length && !sheet.isBoundary(at) && !sheet.isFurniture(at); at += 1) {
    const words = withRemark(wordsOf(sheet.value(at)), width, names)
    const [first = ''] = words
    const free = open.free.at(-1) as FreeLine[]
    if (words.length === width && isDue(first, due, open) && words.every((word) => word.length <= LONGEST_WORD)) {
      open.rows.push({ at, cells: printedCells(words) })
      open.free.push([])
      due = Number(first) + 1
    } else if (words.length === 1 && isSectionNumber(first) && displayWidth(first) <= WIDEST_SECTION) {
      open = { section: { at, text: first }, rows: [], free: [[]] }
      stretches.push(open)
    } else {
      const values = (): readonly number[] =>
        known !== null && known.length > 0
          ? known
          : columnsOfValues(
              stretches.flatMap(({ rows }) => rows),
              width,
            )
      // only one that is called a total is worth to look through all rows
      const sum = rowLabel([first]) === null ? null : totalRow(words, width, values())
      if (sum !== null) total = { cells: sum, first: at, last: at }
      if (sum !== null || free.length === MOST_WRAPS || !mayGoOn(words, width)) break
      free.push({ at, words })
    }
  }
  // names of sections with nothing below them are of the text
  while (stretches.at(-1)?.rows.length === 0 && stretches.length > 0) stretches.pop()
  const isEmptyFirst = stretches[0]?.rows.length === 0 && stretches[0].free[0]?.length === 0
  if (isEmptyFirst) stretches.shift()
  return { stretches, total, end: at < sheet.length && sheet.isFurniture(at) ? 'page' : 'text' }
}

/** The number that is due, or one where a section begins anew. */
const isDue = (word: string, due: number, { section, rows }: Stretch): boolean =>
  /^\d{1,3}$/u.test(word) && (Number(word) === due || (word === '1' && section !== null && rows.length === 0))

/**
 * How the lines between the numbers are shared: as many stand below a number as above it, or one more. `isOpen`: lines at the top may
 * go on the last row of the page before, which the first share below null rows says. Null where they cannot be shared so.
 */
function shares(
  { rows, free }: Stretch,
  end: End,
  isOpen: boolean,
  isCentred: boolean,
): { rest: number; rows: Share[] } | null {
  const counts = free.map((lines) => lines.length)
  const top = counts[0] as number
  if (rows.length === 0) return { rest: top, rows: [] }
  if (!isCentred) {
    const below = (k: number): number => {
      const lines = free[k + 1] as FreeLine[]
      const single = lines.findIndex(({ words }) => words.length < 2)
      return k < rows.length - 1 || end !== 'text' || single < 0 ? lines.length : single
    }
    return { rest: top, rows: rows.map((_, k) => ({ above: 0, below: below(k) })) }
  }
  // ways[k][above]: the best way from row k on, where so many lines stand above its number
  const ways: (Way | null)[][] = []
  const bestWay = (k: number, above: number): Way | null => {
    const isLast = k === rows.length - 1
    const below = counts[k + 1] as number
    let found: Way | null = null
    for (const share of [above, above + 1]) {
      if (isLast ? !endsSo(share, below, end) : share > below) continue
      const last = share === 0 ? (rows[k] as { cells: string[] }).cells : (free[k + 1]?.[share - 1]?.words ?? [])
      const left = isLast && end === 'text' ? (free[k + 1]?.[share]?.words.length ?? 0) : 0
      const own = (share === above ? 0 : 0.1) + (breaksOff(last) ? 1 : 0) + (left > 1 ? 1 : 0)
      const rest = isLast ? 0 : ways[k + 1]?.[below - share]?.cost
      if (rest !== undefined && (found === null || own + rest < found.cost)) found = { cost: own + rest, share }
    }
    return found
  }
  for (let k = rows.length - 1; k >= 0; k -= 1)
    ways[k] = Array.from({ length: (counts[k] as number) + 1 }, (_, above) => bestWay(k, above))
  let found: { cost: number; rest: number } | null = null
  for (let rest = isOpen ? top : 0; rest >= 0; rest -= 1) {
    const way = ways[0]?.[top - rest] ?? null
    const cost = (way?.cost ?? 0) + (breaksOff(free[0]?.[rest - 1]?.words ?? []) ? 1 : 0)
    if (way !== null && (found === null || cost < found.cost)) found = { cost, rest }
  }
  if (found === null) return null
  const shared: Share[] = []
  let above = top - found.rest
  for (const [k, choices] of ways.entries()) {
    const { share } = choices[above] as Way
    const below = counts[k + 1] as number
    shared.push({ above, below: k === rows.length - 1 && end === 'page' ? below : share })
    above = below - share
  }
  return { rest: found.rest, rows: shared }
}

/** Below the last row: all lines where a section follows, as many as there are where the page ends, and no more than there are in the text. */
function endsSo(share: number, below: number, end: End): boolean {
  return end === 'row' ? share === below : end === 'page' || share <= below
}

/** A row does not end with a comma. */
const breaksOff = (words: readonly string[]): boolean => words.some((word) => finalMark(word) === 'comma')

function rowsOf(
  { section, rows, free }: Stretch,
  shared: { rest: number; rows: Share[] },
  columns: TextColumns,
  before: readonly string[],
): PrintedRow[] | null {
  const printed: PrintedRow[] = []
  const head = section === null ? [] : padCells([section.text], columns.widths.length)
  if (section !== null) printed.push({ cells: head, first: section.at, last: section.at })
  const rest = (free[0] as FreeLine[]).slice(0, shared.rest)
  if (rest.length > 0) {
    const cells = placed([], null, rest, columns, before)
    if (cells === null) return null
    printed.push({ cells, first: (rest[0] as FreeLine).at, last: (rest.at(-1) as FreeLine).at, goesOn: true })
  }
  for (const [k, row] of rows.entries()) {
    const { above, below } = shared.rows[k] as Share
    const over = above === 0 ? [] : (free[k] as FreeLine[]).slice(-above)
    const under = (free[k + 1] as FreeLine[]).slice(0, below)
    const cells = placed(over, row.cells, under, columns)
    if (cells === null) return null
    printed.push({ cells, first: over[0]?.at ?? row.at, last: under.at(-1)?.at ?? row.at })
  }
  return printed
}

/** The cells of a row from its line and those above and below, or from its rest, whose beginning `before` is; null where words stand in no column. */
function placed(
  over: readonly FreeLine[],
  own: readonly string[] | null,
  under: readonly FreeLine[],
  columns: TextColumns,
  before: readonly string[] = [],
): string[] | null {
  const lines = columns.widths.map((_, c) => (own === null ? [cellAt(before, c)] : []))
  for (const { words } of over) if (!put(words, lines, columns, true)) return null
  own?.forEach((cell, c) => {
    lines[c]?.push(cell)
  })
  for (const { words } of under) if (!put(words, lines, columns, false)) return null
  return lines.map((cell) => joinCellLines(own === null ? cell.slice(1) : cell))
}

/** How likely a line of a cell goes on: the more it fills its column, unless it ends a sentence or a name, 市财政局. */
function likelihood(last: string | undefined, width: number): number {
  if (last === undefined || finalMark(last) === 'full') return 0.2
  return isInstance(last) ? 0.5 * fill(last, width) : fill(last, width)
}

/** Puts the words of a line where they overflow least, and then where a line goes on most likely: the one that fills its column. */
function put(words: readonly string[], lines: string[][], { widths, texts }: TextColumns, isAbove: boolean): boolean {
  const found = bestPlaces(words, texts, (word, c) => {
    const width = widths[c] as number
    const overflow = Math.max(0, displayWidth(word) - width - SLACK)
    return overflow - Math.min(1, isAbove ? fill(word, width) : likelihood(lines[c]?.at(-1), width))
  })
  if (found === null || found.cost > MOST_OVERFLOW) return false
  for (const [i, c] of found.places.entries()) lines[c]?.push(words[i] as string)
  return true
}
