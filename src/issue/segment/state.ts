import { readAuthorities } from '../../document/endMatter.ts'
import { type Furniture, isBareNumber, isFurniture } from '../../document/furniture.ts'
import { printedAbove } from '../../document/printedAbove.ts'
import type { Row } from '../../document/row.ts'
import { isDangling } from '../../document/seam.ts'
import { noteKind } from '../../lexicon/note.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { isSourceLine } from '../../lexicon/sourceLine.ts'
import type { ReadingWatch } from '../watch.ts'
import { ContentsIndex } from './contentsIndex.ts'
import type { Head } from './head.ts'
import { PrintedList } from './printedList.ts'
import { runInNumber } from './runInNumber.ts'
import { sectionName } from './section.ts'

/** What is known where a row is judged: the rows at hand, the open document, and what the issue has said of itself so far. */
export class State {
  /** Rows of the open document (or front matter), and some below the row that is judged. */
  readonly rows: Row[] = []
  /** The head of the open document; null in the front matter and between a section divider and the next document. */
  head: Head | null = null
  /** No document has begun yet. */
  front = true
  /** The heading of a contents list has been seen. */
  sawContents = false
  /** The contents list, once the front matter has ended. */
  contents: ContentsIndex = new ContentsIndex([], [])
  /** The contents list as far as it has been seen, before it can be read. */
  list = new PrintedList()
  furniture: Furniture = { isRunningHead: () => false }
  readonly #watch: ReadingWatch | undefined
  #ended = -1
  /** Rows since `ended` that are known to be furniture, so that no stretch of them is looked at for every row in it. */
  #furnitureUpTo = 0

  constructor(watch?: ReadingWatch) {
    this.#watch = watch
  }

  /** Row after the last end of a document seen (signature with date, note, imprint): an unnumbered title may follow it. -1: none. */
  get ended(): number {
    return this.#ended
  }

  set ended(row: number) {
    this.#ended = row
    this.#furnitureUpTo = row
  }

  readonly isFurniture = (row: Row): boolean => isFurniture(row, this.furniture)

  /** Furniture, or a bare number that may be a page's. */
  readonly isPageEdge = (row: Row): boolean => isBareNumber(row) || this.isFurniture(row)

  /** The first row that a title block may take. */
  get floor(): number {
    return this.head === null ? 0 : this.head.last + 1
  }

  /** The rows are those of a contents list, as far as is known. */
  get inList(): boolean {
    return this.front && this.sawContents
  }

  /** No document begins at row `i`, though something in it could begin one. */
  pass(i: number, because: string): null {
    this.#watch?.passes?.(this.rows[i] as Row, because)
    return null
  }

  /** Indexes of the rows below row `i` that print something but furniture. */
  *below(i: number): Generator<number, void> {
    for (let j = i + 1; j < this.rows.length; j++) {
      const row = this.rows[j] as Row
      if (!row.blank && (!this.isFurniture(row) || this.#isNumberOf(j))) yield j
    }
  }

  /** 2019年第3号 under 公告 is its number, though the issue may be the third of 2019 too. */
  #isNumberOf(j: number): boolean {
    if ((this.rows[j] as Row).number === null) return false
    return /(?:公告|通告|令)$/u.test(this.rows[printedAbove(this.rows, j)]?.compact ?? '')
  }

  /** The text of the rows from `from` to `to`, those of a title: a number alone between them is a page's. */
  joined(from: number, to: number): string {
    let text = ''
    for (let j = from; j <= to; j++) {
      const row = this.rows[j] as Row
      if (!row.blank && !this.isPageEdge(row)) text = text === '' ? row.text : `${text} ${row.text}`
    }
    return text
  }

  /** The row names the body that has issued the open document, by its title block or masthead: there it signs. */
  isIssuer(row: Row): boolean {
    const { head } = this
    if (!head?.title || readAuthorities(row) === null) return false
    return this.rows.slice(head.from, head.title.to + 1).some(({ compact }) => compact.includes(row.compact))
  }

  /** A number line stands right under the title that ends in row `to`, and is no other's: 解读文件：《…的通知》⏎（云政发〔2023〕5号）. */
  numberBelow(to: number): boolean {
    let seen = 0
    let cites = false
    for (const j of this.below(to)) {
      const row = this.rows[j] as Row
      if (row.number) return !(cites && /^[（(]/u.test(row.compact))
      // 云政发〔2023〕5号各乡镇人民政府：
      if (runInNumber(row) !== null) return true
      if (finalMark(row.text) !== null || ++seen === 3) return false
      cites = row.compact.endsWith('》')
    }
    return false
  }

  /** Text stands below the title that ends in row `to`: a sentence, or a line that ends in a colon or a semicolon. */
  textBelow(to: number): boolean {
    let seen = 0
    for (const j of this.below(to)) {
      const { text, number } = this.rows[j] as Row
      if (/[.…．·]{4,}/u.test(text)) return false
      const mark = finalMark(text)
      if (/。/u.test(text) || mark === 'colon' || mark === 'semicolon') return true
      if (number || ++seen === 6) return false
    }
    return false
  }

  /** What stands above row `i` has come to an end: a page, a sentence, a section or a note. */
  atBreak(i: number): boolean {
    for (let j = i - 1; j >= 0; j--) {
      const row = this.rows[j] as Row
      if (row.blank) continue
      const mark = finalMark(row.text)
      if (j < this.#ended || mark === 'full' || this.isPageEdge(row)) return true
      if (sectionName(row.text) !== null || noteKind(row.text) !== null || isSourceLine(row.text)) return true
      // the last line of a list: short, with a blank line under it
      return mark === null && row.width < 50 && j < i - 1 && !isDangling(row.text)
    }
    return true
  }

  /** A document ended above row `to`, and nothing but furniture and dividers stands between. */
  endedAbove(to: number): boolean {
    if (this.#ended < 0) return false
    for (; this.#furnitureUpTo < to; this.#furnitureUpTo++) {
      const row = this.rows[this.#furnitureUpTo] as Row
      if (row.blank || this.isPageEdge(row) || sectionName(row.text) !== null) continue
      // a footnote at the foot of the last page: ③考核期为…
      if (row.enumerator?.style !== 'circled') return false
    }
    return true
  }
}
