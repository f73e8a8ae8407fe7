import { authorityList } from '../../document/endMatter.ts'
import { perRow } from '../../document/perRow.ts'
import type { Row } from '../../document/row.ts'
import { splitIssuerHead } from '../../lexicon/issuerHead.ts'
import { kindOf, LAST_OF_KINDS } from '../../lexicon/kind.ts'
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

/** Last characters of what ends a title, 通知, …讲话, …名单; and marks and brackets, behind which it may stand. */
const TITLE_ENDS = `${LAST_OF_KINDS}误正记读问解要话言辞词单免项項员()（）〔〕[]［］【】*＊※①②③”’"'`

/**
 * Whether the lines of a title, given from the bottom to the top, may be a complete one, by the character that ends the lowest: a title ends in its
 * kind, or in 解读, 名单 and their like. In a joint masthead, 甲部⏎令⏎乙部, any line may bear the kind; 一图读懂：… and 图解：… end in anything.
 */
export function mayEndTitle(rows: readonly Row[], upwards: readonly number[]): boolean {
  const { compact: last } = rows[upwards[0] as number] as Row
  if (TITLE_ENDS.includes(last.charAt(last.length - 1))) return true
  return upwards.some((i) => /^[一图]|[令告]$/u.test((rows[i] as Row).compact))
}

/** Text of rows given from the bottom to the top, top first, a space between them. */
function joinRows(rows: readonly Row[], upwards: readonly number[]): string {
  return kindLast(upwards.map((i) => rows[i] as Row).toReversed())
    .map((row) => row.text)
    .join(' ')
}
