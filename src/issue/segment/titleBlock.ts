import { authorityList } from '../../document/endMatter.ts'
import { perRow } from '../../document/perRow.ts'
import type { Row } from '../../document/row.ts'
import { splitIssuerHead } from '../../lexicon/issuerHead.ts'
import { kindOf } from '../../lexicon/kind.ts'
import { kindLast } from '../../lexicon/kindLast.ts'
import { type TitleShape, titleShape } from '../../lexicon/title.ts'

/** First and last row of a stretch. */
export interface RowRange {
  from: number
  to: number
}

export interface TitleBlock extends RowRange {
  /** Last row of the title proper, above lines that say who spoke and when. */
  core?: number
  /** The lines have the shape of a title; otherwise they only stand where a title would. */
  shaped: boolean
}

/** 云水县人民政府 or 云水县人民政府文件, and nothing else. */
export const isIssuerRow = perRow((row) => authorityList(row.text.replace(/\s{0,8}文\s{0,8}件\s*$/u, '')) !== null)

/** The shape of the title that rows make, which are given from the bottom to the top; null where they make none. */
export function shapeOf(rows: readonly Row[], upwards: readonly number[]): TitleShape | null {
  const joined = joinRows(rows, upwards)
  const shape = titleShape(joined)
  if (shape) return shape
  // issuers on their own lines over a title without 关于: 甲市人民政府⏎征地补偿安置公告
  let titles = upwards.length
  while (titles > 0 && isIssuerRow(rows[upwards[titles - 1] as number] as Row)) titles--
  const title = joinRows(rows, upwards.slice(0, titles))
  const glued = titles === upwards.length ? splitIssuerHead(joined) : null
  const issuers = glued ? [glued.issuer] : upwards.slice(titles).map((i) => (rows[i] as Row).compact)
  const kind = kindOf(title)
  if (issuers.length === 0 || kind === null || title.length > 60 || /[。；，：]/u.test(title)) return null
  return { issuers, hasAbout: false, kind, complete: true }
}

/** Text of rows given from the bottom to the top, top first, a space between them. */
function joinRows(rows: readonly Row[], upwards: readonly number[]): string {
  return kindLast(upwards.map((i) => rows[i] as Row).toReversed())
    .map((row) => row.text)
    .join(' ')
}
