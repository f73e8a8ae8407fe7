import { readAuthorities } from '../../document/endMatter.ts'
import { isBareNumber } from '../../document/furniture.ts'
import type { Row } from '../../document/row.ts'
import { isCrumbs } from '../../lexicon/webChrome.ts'
import { withSubtitle } from './subtitle.ts'
import { isIssuerRow, mayEndTitle, shapeOf, type TitleBlock } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'

/**
 * Finds a title that begins at the first line at or after `from`: for layouts with the number above the title, and for documents without
 * a number. Takes issuers, then title lines until the 文种 ends them. `overPage`: a page may turn above the title.
 */
export function titleBelow(
  rows: readonly Row[],
  from: number,
  until: number,
  isFurniture: (row: Row) => boolean,
  overPage = false,
): TitleBlock | null {
  const lines: number[] = []
  let best: TitleBlock | null = null
  for (let i = from; i < until && lines.length < 8; i++) {
    const row = rows[i] as Row
    if (row.blank) continue
    if (isFurniture(row) || isBareNumber(row)) {
      // the red rule under the number, which Markdown draws as ---, is over the title of its document
      if (lines.length === 0 ? !overPage && !row.isDrawing : isCrumbs(row.text)) break
      continue
    }
    if (endsTitleSearch(row)) break
    lines.unshift(i)
    if (!mayEndTitle(rows, lines)) continue
    const shape = shapeOf(rows, lines)
    // 甲部⏎公告⏎乙部: the masthead goes on under its kind
    if (shape?.complete && !(KIND_ALONE.test(row.compact) && namesBodyBelow(rows, i + 1, until))) {
      if (best === null && isOverTitle(rows, lines)) return null
      best = { from: lines[lines.length - 1] as number, to: withSubtitle(rows, i, isFurniture), core: i, shaped: true }
      if (shape.kind !== null && !/^[（(]/u.test(nextText(rows, i + 1, until))) break
    }
  }
  return best
}

const KIND_ALONE = /^(?:令|公告|通告)$/u

function namesBodyBelow(rows: readonly Row[], from: number, until: number): boolean {
  let i = from
  while (i < until && rows[i]?.blank) i++
  return i < until && readAuthorities(rows[i] as Row) !== null
}

/** 司法解释⏎某院公告: the first line is no issuer, and what stands below is a title by itself: the title begins there. */
function isOverTitle(rows: readonly Row[], upwards: readonly number[]): boolean {
  const first = rows[upwards.at(-1) as number] as Row
  if (upwards.length < 2 || isIssuerRow(first) || first.compact.length > 8 || /[关關][于於]/u.test(first.compact))
    return false
  const below = shapeOf(rows, upwards.slice(0, -1))
  return below?.complete === true && below.issuers.length > 0
}

function nextText(rows: readonly Row[], from: number, until: number): string {
  for (let i = from; i < until; i++) if (!(rows[i] as Row).blank) return (rows[i] as Row).compact
  return ''
}
