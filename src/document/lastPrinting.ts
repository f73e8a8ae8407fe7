import { fold } from '../lexicon/fold.ts'
import { isInstrumentKind, withoutTail } from '../lexicon/kind.ts'
import { splitTitle, titleShape } from '../lexicon/title.ts'
import { authorityList } from './endMatter.ts'
import type { Row } from './row.ts'

/** Lines of a title block that is looked through. */
const MOST_ROWS = 24
const LAW = /\p{Script=Han}{2}(?:法|法典)$/u
/** Lines over which one printing runs. */
const MOST_LINES = 4

/**
 * The rows of a title block that web pages print twice, over the text and over its issuer, without the first printing:
 * 关于做好防汛工作的通知⏎云水县人民政府⏎关于做好防汛工作的通知 → 云水县人民政府⏎关于做好防汛工作的通知. What stands between stays, but for an issuer that the
 * title names itself.
 */
export function lastPrinting(rows: readonly Row[]): readonly Row[] {
  if (rows.length < 2 || rows.length > MOST_ROWS) return rows
  for (let lines = 1; lines <= Math.min(MOST_LINES, rows.length - 1); lines++) {
    const first = textOf(rows.slice(0, lines))
    const isTitle = titleShape(first)?.complete || isInstrumentKind(first) || LAW.test(withoutTail(first))
    // 停水公告⏎停水公告: what is all printed twice is told without its words
    if (!isTitle && (rows.length !== 2 * lines || textOf(rows.slice(lines)) !== first)) continue
    const again = printedAgain(rows, lines, keyOf(first))
    if (again === null) continue
    const named = splitTitle(textOf(rows.slice(again.from, again.to))).issuers.length > 0
    const between = rows.slice(lines, again.from)
    const bodies = between.filter((row) => authorityList(row.text) !== null)
    // 云水县人民政府⏎关于防汛的通知⏎关于防汛的通知: nothing but the first names the issuer
    if (!named && bodies.length === 0 && splitTitle(first).issuers.length > 0) continue
    // a third printing may follow
    return lastPrinting([
      ...(named ? [] : bodies),
      ...rows.slice(again.from, again.to),
      ...between.filter((row) => !bodies.includes(row) && !isOfPageBetween(row)),
      ...rows.slice(again.to),
    ])
  }
  return rows
}

/** 日期：06-24, 栏目：通知公告, 新华社白沙2月13日电: a line of the page, whatever its label, where a title stands over and under it. */
export const isOfPageBetween = (row: Row): boolean => OF_PAGE.test(row.compact)

const OF_PAGE = /^(?:\p{Script=Han}{2,6}[：:].{0,40}|\p{Script=Han}{2,14}\d{1,2}月\d{1,2}日电)$/u

function printedAgain(rows: readonly Row[], after: number, key: string): { from: number; to: number } | null {
  // from below, so that the issuer over it is none of it
  for (let from = rows.length - 1; from >= after; from--)
    for (let to = from + 1; to <= Math.min(rows.length, from + MOST_LINES); to++)
      if (keyOf(textOf(rows.slice(from, to))) === key) return { from, to }
  return null
}

const textOf = (rows: readonly Row[]): string => rows.map((row) => row.text).join(' ')

/** A title as two printings have it alike: without its issuer, and without （2019年修订） behind it. */
export const keyOf = (title: string): string => fold(withoutTail(splitTitle(title).title))
