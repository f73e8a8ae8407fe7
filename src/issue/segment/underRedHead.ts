import type { Row } from '../../document/row.ts'
import type { DocumentNumber } from '../../lexicon/documentNumber.ts'
import type { Head } from './head.ts'
import { belowMarks, redHeadOver } from './redHead.ts'
import type { State } from './state.ts'
import { titleBelow } from './titleBelow.ts'
import type { RowRange } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'

/** Rows in which the title below the number is looked for. */
const TITLE_ROWS = 16

/** The head of a document whose red head, 云水县人民政府文件, stands over the number in row `i`: its title is below. Null where either is missing. */
export function underRedHead(state: State, i: number, parsed: DocumentNumber): Head | null {
  const { rows } = state
  const from = redHeadOver(state, i)
  if (from === null) return null
  const below = belowMarks(rows, i + 1)
  const shaped = titleBelow(rows, below, Math.min(rows.length, below + TITLE_ROWS), state.isFurniture, true)
  const title = shaped ?? unshapedTitle(state, below)
  if (title === null) return null
  const certain = shaped !== null
  return { from, last: title.to, title: { from: title.from, to: title.to }, number: i, parsed, inline: null, certain }
}

/** Lines of a title that has not the shape of one. */
const MOST_UNSHAPED = 4

/** The lines that stand where the title does under a red head, up to a blank line or the text: 2023年全县经济工作要点. */
function unshapedTitle({ rows, isPageEdge }: State, below: number): RowRange | null {
  let from: number | null = null
  let to = below
  for (let j = below; j < rows.length; j++) {
    const row = rows[j] as Row
    if (from === null ? row.blank || isPageEdge(row) : row.isDrawing) continue
    if (row.blank || endsTitleSearch(row)) break
    from ??= j
    to = j
    if (to - from >= MOST_UNSHAPED) return null
  }
  return from === null ? null : { from, to }
}
