import { isOfPageBetween, keyOf } from '../../document/lastPrinting.ts'
import type { Row } from '../../document/row.ts'
import { titleShape } from '../../lexicon/title.ts'
import { followedBy } from './followedBy.ts'
import type { State } from './state.ts'
import { titleBelow } from './titleBelow.ts'

/** Rows of the fields under a heading at most, blank ones counted, and those of the title that may follow. */
const MOST_FIELDS = 40
const TITLE_ROWS = 16

/**
 * Whether the text under the fields that tools set below the heading of a fetched page has a whole title of its own, issuer and all, which is not that of the
 * heading in row `i`: # 防汛要闻两则⏎**发布日期**: …⏎## 政策全文⏎云水县人民政府关于做好防汛工作的意见. The heading is then of the page.
 */
export function hasOwnTitle({ rows, isFurniture }: State, i: number, heading: string): boolean {
  let fields = false
  for (let j = i + 1; j < rows.length && j - i <= MOST_FIELDS; j++) {
    const row = rows[j]
    fields ||= row?.onCard === true
    if (row === undefined || row.blank || row.onCard || row.isDrawing || isOfPageBetween(row)) continue
    if (!fields) return false
    const block = titleBelow(rows, j, Math.min(rows.length, j + TITLE_ROWS), isFurniture)
    if (block === null || block.from !== j) return false
    const rowsOfTitle = rows.slice(block.from, (block.core ?? block.to) + 1)
    const title = rowsOfTitle.map(({ text }) => text).join(' ')
    return isWhole(title) && keyOf(title) !== keyOf(heading)
  }
  return false
}

/** A whole title, its issuer and all: 云水县人民政府关于做好防汛工作的意见. */
function isWhole(title: string): boolean {
  const shape = titleShape(title)
  return shape?.complete === true && shape.hasAbout && shape.issuers.length > 0
}

/** Rows in which the paper stands under the news of it, at most. */
const REPORTED_WITHIN = 40

/**
 * Whether a headline that ends in row `i` is that of a piece of news, under which stands what it is about, under its whole title: 云水县财政局印发《关于加强预算管理的意见》
 * ⏎近日，…⏎附件：⏎云水县财政局关于加强预算管理的意见.
 */
export function isReport(state: State, i: number, headline: string): boolean {
  const paper = /印[发發]《(.{4,100})》$/u.exec(headline)?.[1]
  if (paper === undefined || followedBy(state, i) === 'addressee') return false
  const key = keyOf(paper)
  for (let j = i + 1; j < state.rows.length && j - i <= REPORTED_WITHIN; j++) {
    const { text, blank } = state.rows[j] as Row
    if (!blank && isWhole(text) && keyOf(text) === key) return true
  }
  return false
}
