import { openBrackets } from '../../lexicon/punctuation.ts'
import { displayWidth } from '../../lexicon/width.ts'
import { joinCellLines } from './cells.ts'
import { cellValue } from './cellValue.ts'
import { unwrapped } from './stackedWraps.ts'

/** Columns of type by which a line that goes on below may miss its column's width: one character that did not fit. */
const SLACK = 2
/** What a column of type weighs by which a line is wider than its column was found to be, or narrower than one that goes on; */
const MISSED = 4
/** a cell that ends with a line as wide as its column, where lines of the column do go on; */
const FULL = 4
/** a cell that goes on in a column of which no line is known to; */
const FIRST_WRAP = 8
/** and a cell that ends or begins amid a phrase. */
const CUT = 16
/** A division of a row that weighs more fits badly; one that another comes nearer to than this is not sure. */
const MOST_COST = 32
const MARGIN = 4
/** Rows that show too little of how wide the columns are to say more than which line is the longest. */
const FEW = 2

/** Of each text whether it stands at the head of its line. */
export type Opens = readonly boolean[]

/** A division of lines to the columns down to one: where each cell ends, what it weighs, and what the next best weighs. */
interface Division {
  cost: number
  second: number
  ends: number[]
}

/**
 * The columns of one-cell lines, by the widest line that each is known to have. By them the lines of a row of which several cells went on are told
 * apart: 2 | 第11号 | 关于解决停车难问题⏎的建议 | 县公安局、县城⏎市管理局 | 王平 has the widths of the rows about it in one way only.
 */
export class ColumnFit {
  readonly #widths: number[]
  /** Columns of which a line is known to go on. */
  readonly #wraps = new Set<number>()
  /** By column, the narrowest line that was taken to go on, with the word that did not fit on it. */
  readonly #narrowest = new Map<number, number>()
  #seen = 0

  constructor(names: readonly string[]) {
    this.#widths = names.map(displayWidth)
  }

  /**
   * The cells of a row of which one went on at most, in the longest of its lines; null for one that has to wait until the others have been read.
   * `opens`: which of the texts stand at the head of a line, as all do where none is said; no other goes on with the one before it.
   */
  plain(texts: readonly string[], opens?: Opens): string[] | null {
    const width = this.#widths.length
    if (texts.length <= width) return this.#learn(texts.map((text) => [text]))
    if (texts.length > width + 1) return null
    const groups = this.#seen < FEW ? null : this.#divide(texts, opens)
    return groups === null ? this.#byLongest(texts, opens) : this.#learn(groups)
  }

  /** The cells of any row, the plain ones having been read; null where nothing shows which of its lines go on. */
  cells(texts: readonly string[], opens?: Opens): string[] | null {
    const groups = this.#seen === 0 ? null : this.#divide(texts, opens)
    return groups === null ? this.#byLongest(texts, opens) : this.#learn(groups)
  }

  /** Whether the lines make one row without doubt, by the rows above. */
  fits(texts: readonly string[], opens?: Opens): boolean {
    return this.#seen > 0 && this.#divide(texts, opens) !== null
  }

  /** Whether a line of column `c` goes on in the line below it: it fills the column, of which other lines do go on. */
  goesOn(c: number, above: string, below: string): boolean {
    const width = this.#widths[c] ?? 0
    return (
      this.#wraps.has(c) &&
      displayWidth(above) >= width - Math.max(SLACK, width / 8) &&
      displayWidth(below) <= width + SLACK
    )
  }

  /** Whether the lines that go on fill their columns, so that the next word did not fit. */
  get isEven(): boolean {
    return [...this.#narrowest].every(([c, narrowest]) => narrowest > (this.#widths[c] ?? 0) - SLACK)
  }

  #byLongest(texts: readonly string[], opens?: Opens): string[] | null {
    const cells = unwrapped(texts, this.#widths.length, opens)
    return cells === null ? null : this.#learn(linesOf(cells, texts))
  }

  #learn(groups: readonly (readonly string[])[]): string[] {
    this.#seen += 1
    groups.forEach((lines, c) => {
      if (lines.length > 1) this.#wraps.add(c)
      lines.slice(0, -1).forEach((line, i) => {
        const below = lines[i + 1] as string
        if (isAmidPhrase(line, below)) return
        const own = displayWidth(line) + displayWidth(/^(?:[\w.%]+|.)/u.exec(below)?.[0] ?? '')
        this.#narrowest.set(c, Math.min(this.#narrowest.get(c) ?? Number.POSITIVE_INFINITY, own))
      })
      for (const line of lines) this.#widths[c] = Math.max(this.#widths[c] ?? 0, displayWidth(line))
    })
    return groups.map((lines) => joinCellLines(lines))
  }

  /** The division of lines to the columns, the first of which takes one line, that fits best; null where it fits badly, or another nearly as well. */
  #divide(texts: readonly string[], opens?: Opens): string[][] | null {
    const width = this.#widths.length
    let open = new Map<number, Division>([[1, { cost: 0, second: Number.POSITIVE_INFINITY, ends: [1] }]])
    for (let c = 1; c < width; c += 1) {
      const next = new Map<number, Division>()
      for (const [from, division] of open) this.#extend(texts, c, from, division, next, opens)
      open = next
    }
    const best = open.get(texts.length)
    if (best === undefined || best.cost > MOST_COST || best.second - best.cost < MARGIN) return null
    return best.ends.map((end, c) => texts.slice(c === 0 ? 0 : best.ends[c - 1], end))
  }

  /** Puts the lines from `from` on, one or more, into column `c`. */
  #extend(
    texts: readonly string[],
    c: number,
    from: number,
    before: Division,
    next: Map<number, Division>,
    opens?: Opens,
  ): void {
    const most = texts.length - (this.#widths.length - 1 - c)
    for (let to = from + 1; to <= most; to += 1) {
      if (to > from + 1 && (opens?.[to - 1] === false || isValue(texts[to - 2]) || isValue(texts[to - 1]))) break
      const own = this.#cost(texts, from, to, c)
      const [cost, second] = [before.cost + own, before.second + own]
      const known = next.get(to)
      if (known === undefined || cost < known.cost)
        next.set(to, { cost, second: Math.min(second, known?.cost ?? second), ends: [...before.ends, to] })
      else known.second = Math.min(known.second, cost)
    }
  }

  /** How badly the lines from `from` up to `to` make a cell of column `c`. */
  #cost(texts: readonly string[], from: number, to: number, c: number): number {
    const known = this.#widths[c] ?? 0
    let full = known
    for (let i = from; i < to; i += 1) full = Math.max(full, displayWidth(texts[i] as string))
    let cost = to - from > 1 && !this.#wraps.has(c) ? FIRST_WRAP : 0
    for (let i = from; i < to; i += 1) {
      const line = texts[i] as string
      const own = displayWidth(line)
      const isCut = isAmidPhrase(line, texts[i + 1] ?? '')
      cost += MISSED * Math.max(0, own - known)
      if (i === to - 1) cost += isCut ? CUT : own >= known && this.#wraps.has(c) ? FULL : 0
      else if (!isCut) cost += full - own + MISSED * Math.max(0, full - own - SLACK)
    }
    return cost
  }
}

const isValue = (line: string | undefined): boolean => cellValue(line ?? '') !== null

/** No cell ends with 县交通局、 or in an open bracket, and none begins with 的建议. */
const isAmidPhrase = (above: string, below: string): boolean =>
  /[、，,的与和及]$/u.test(above) || /^[的、，。；：）)》”]/u.test(below) || openBrackets(above) !== ''

/** The lines that went into each of the cells. */
function linesOf(cells: readonly string[], texts: readonly string[]): string[][] {
  let at = 0
  return cells.map((cell) => {
    const lines: string[] = []
    for (let length = 0; at < texts.length && length < cell.length; at += 1) {
      lines.push(texts[at] as string)
      length += (texts[at] as string).length
    }
    return lines
  })
}
