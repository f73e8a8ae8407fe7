import { mayOpenAnnex, readAnnexMarker } from '../lexicon/attachment.ts'
import { isFigurePlace } from '../lexicon/figure.ts'
import type { Row } from './row.ts'

/** How the title of a chart ends: 办理流程图, 组织机构图, 工作框图. */
const CHART = /(?:流程|示意|框|框架|架构|结构|机构|体系|网络)图(?:[（(][^（）()]{1,12}[）)])?$/u
/** Lines of a title, and of a chart at most; the widest line of boxes. */
const MOST_TITLE = 3
const MOST_ROWS = 60
const WIDEST = 90

/**
 * The rows that are left of a flow chart printed as an annex: the texts of its boxes, side by side or one under the other, without the arrows.
 * They look like a table set by spaces and are none. Read from the title under the marker (附件2⏎办理流程图) to the next marker or sentence.
 */
export function chartRows(rows: readonly Row[], furniture: readonly boolean[]): Set<number> {
  const found = new Set<number>()
  rows.forEach((row, i) => {
    const from = row.blank || row.compact.charCodeAt(0) !== 0x9644 ? -1 : chartBelow(rows, furniture, i)
    if (from < 0) return
    for (let j = from, seen = 0; j < rows.length && seen < MOST_ROWS; j++) {
      const box = rows[j] as Row
      if (box.blank || furniture[j]) continue
      if (mayOpenAnnex(box.text) || box.width > WIDEST || /[。；\t|<]/u.test(box.line.value)) return
      seen++
      // 图：防汛组织体系图（图略）
      if (!isFigurePlace(box.text)) found.add(j)
    }
  })
  return found
}

/** The row behind the title of a chart that stands under the marker in row `i`; -1 where none does. */
function chartBelow(rows: readonly Row[], furniture: readonly boolean[], i: number): number {
  // a list of attachments, 附件：⏎1.办理流程图⏎2.补贴标准, opens no annex
  const marker = readAnnexMarker((rows[i] as Row).text)
  if (marker === null) return -1
  let title = marker.title ?? ''
  for (let j = i, seen = 0; j < rows.length && seen <= MOST_TITLE; j++) {
    const row = rows[j] as Row
    if (row.blank || furniture[j]) continue
    if (j > i) title += row.compact
    if (CHART.test(title)) return j + 1
    seen++
  }
  return -1
}
