import { isTitleOfHead } from '../../document/frontMatter.ts'
import { isOfWebPage } from '../../document/furniture.ts'
import { perRow } from '../../document/perRow.ts'
import type { Row } from '../../document/row.ts'
import { isPaper } from '../../lexicon/kind.ts'
import { isCrumbs, isPostedLine } from '../../lexicon/webChrome.ts'
import type { State } from './state.ts'
import type { RowRange } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'

/** Lines of the title of a web page at most. */
const MOST_LINES = 3
/** Lines of the page between its title and the number on its card, or the way to it, at most. */
const MOST_BETWEEN = 12

/**
 * The title of a web page that begins in row `i`, whatever its words: it stands under the way to the page and over the card or the line of tools, 首页 > 政府公报⏎
 * 云水县2023年政府工作报告⏎发布时间：2023-02-08　浏览次数：18. The title of a paper is told by such a line below it that says when and from where it was put out.
 */
export function pageTitle({ rows, isFurniture }: State, i: number): RowRange | null {
  const under = isUnderCrumbs(rows, i)
  if (!under && !(standsApart(rows, i) && isPostedBelow(rows, i))) return null
  let to = -1
  let title = ''
  for (let j = i, lines = 0; j < rows.length; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    if (row.onCard || isOfWebPage(row)) {
      const told = under || (isPosted(row) && isPaper(title))
      return to < 0 || !told ? null : { from: i, to }
    }
    if (isFurniture(row) || endsTitleSearch(row) || ++lines > MOST_LINES) return null
    // without the way above it, what stands apart from the title is none of it
    if (!under && to >= 0 && j > to + 1) return null
    to = j
    title += row.compact
  }
  return null
}

/** A blank line, or a line of the page, stands over row `i`. */
function standsApart(rows: readonly Row[], i: number): boolean {
  const above = rows[i - 1]
  return above === undefined || above.blank || isOfWebPage(above)
}

const isPosted = perRow((row) => isPostedLine(row.text))

/** A line that says when and from where a text was put out stands as near below row `i` as one over a text may. */
function isPostedBelow(rows: readonly Row[], i: number): boolean {
  for (let j = i + 1, lines = 0; j < rows.length && lines < MOST_LINES; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    if (isPosted(row)) return true
    lines++
  }
  return false
}

/** The title of the web page whose card holds row `i`, above the card; null where none stands there. */
export function titleOverCard(state: State, i: number): RowRange | null {
  const { rows, floor, isFurniture } = state
  let top: number | null = null
  for (let j = i - 1, lines = 0, between = 0; j >= floor; j--) {
    const row = rows[j] as Row
    if (row.blank) continue
    if (isFurniture(row)) {
      if (top !== null || ++between > MOST_BETWEEN) break
      continue
    }
    if (++lines > MOST_LINES) return null
    top = j
  }
  return top === null ? null : pageTitle(state, top)
}

/**
 * The heading of a Markdown text over the fields of its page that stand right above row `i`, # 关于做好防汛工作的通知⏎**发布日期**: 2023-05-08⏎---⏎云政发〔2023〕5号, or
 * the title among the fields of its head: title: 关于做好防汛工作的通知.
 */
export function headingOverFields({ rows, floor }: State, i: number): RowRange | null {
  let fields = false
  for (let j = i - 1; j >= floor && i - j <= MOST_FIELDS; j--) {
    const row = rows[j] as Row
    if (fields && !row.onCard && (row.markdownDepth > 0 || isTitleOfHead(row))) return { from: j, to: j }
    fields ||= row.onCard
    if (!row.blank && !row.onCard && !row.isDrawing && !isOfWebPage(row)) return null
  }
  return null
}

/** Rows of such fields at most, blank ones counted. */
const MOST_FIELDS = 40

/** Nothing but blank lines and tools stand between row `i` and the way to the page. */
function isUnderCrumbs(rows: readonly Row[], i: number): boolean {
  for (let j = i - 1, between = 0; j >= 0 && between < MOST_BETWEEN; j--) {
    const row = rows[j] as Row
    if (row.blank) continue
    between++
    if (!isOfWebPage(row)) return false
    if (isCrumbs(row.text)) return true
  }
  return false
}
