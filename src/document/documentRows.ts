import { listReason } from './listLine.ts'
import type { Row } from './row.ts'
import type { TableRegion } from './tables/index.ts'

export interface TableRole {
  /** Index of the region, which is that of its table. */
  region: number
  role: 'table' | 'caption' | 'furniture'
  begins: boolean
}

/** The rows of a document with what is known of them before its blocks are made. */
export class DocumentRows {
  readonly rows: readonly Row[]
  readonly #furniture: readonly boolean[]
  /** By row. */
  readonly #tables: (TableRole | undefined)[]
  readonly #charts: ReadonlySet<number>

  constructor(
    rows: readonly Row[],
    furniture: readonly boolean[],
    regions: readonly TableRegion[],
    charts: ReadonlySet<number>,
  ) {
    this.rows = rows
    this.#charts = charts
    this.#furniture = furniture
    this.#tables = new Array<TableRole | undefined>(rows.length)
    regions.forEach((region, r) => {
      for (const { index, role, begins } of region.roles) this.#tables[index] = { region: r, role, begins }
    })
  }

  at(i: number): Row {
    return this.rows[i] as Row
  }

  get length(): number {
    return this.rows.length
  }

  isFurniture(i: number): boolean {
    return this.#furniture[i] === true
  }

  tableRole(i: number): TableRole | undefined {
    return this.#tables[i]
  }

  /** The row holds texts of a chart's boxes. */
  isChart(i: number): boolean {
    return this.#charts.has(i)
  }

  /** Nothing printed, or printed for the page and not for the text. */
  isPassedOver(i: number): boolean {
    return this.at(i).blank || this.isFurniture(i)
  }

  /** Indexes of the next rows with text, from `i` on; `most` of them at the most. */
  *textFrom(i: number, most: number): Generator<number> {
    for (let j = i, seen = 0; j < this.length && seen < most; j++) {
      if (this.isPassedOver(j)) continue
      seen++
      yield j
    }
  }

  /** Index of the first row with text from `i` on; null where there is none. */
  nextText(i: number): number | null {
    for (let j = i; j < this.length; j++) if (!this.isPassedOver(j)) return j
    return null
  }

  /** Whether the first text from row `i` on is a line of a list. */
  opensList(i: number): boolean {
    const next = this.nextText(i)
    return next !== null && !this.#tables[next] && listReason(this.at(next)) !== null
  }

  /** Whether furniture or several blank lines stand right above row `i`: a page may have turned. */
  pageTurned(i: number): boolean {
    for (let j = i - 1, blanks = 0; j >= 0; j--) {
      if (!this.at(j).blank) return this.isFurniture(j)
      if (++blanks > 3) return true
    }
    return false
  }
}
