import type { Row } from '../../document/row.ts'
import { noteKind } from '../../lexicon/note.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { isContentsHeading } from '../contents/index.ts'
import { type IssueNumber, issueLine, mastheadName } from '../imprint/index.ts'
import type { State } from './state.ts'

/** A document is looked for a cover that follows it this many lines back. */
export const COVER = 90
/** Lines under a name among which year and number of the issue stand. */
const MOST_BELOW = 8

/** The row with which another issue begins, as row `i` shows: 目录 under the cover, or the name over another number than `own`. Null where none does. */
export function newIssueFrom(state: State, i: number, own: IssueNumber | null): number | null {
  const { text } = state.rows[i] as Row
  if (isContentsHeading(text)) return coverAbove(state, i)
  if (mastheadName(text) === null) return null
  const printed = issueBelow(state, i)
  return printed === null || (own !== null && isSameIssue(printed, own)) ? null : i
}

/** What both lines say is the same: 第16期 on a cover that prints the year apart, 2017年第16期 at the head of a page. */
const isSameIssue = (a: IssueNumber, b: IssueNumber): boolean =>
  (a.year ?? b.year) === (b.year ?? a.year) && (a.issue ?? b.issue) === (b.issue ?? a.issue)

function coverAbove({ rows, head }: State, i: number): number | null {
  let from: number | null = null
  for (let j = i - 1; j > Math.max(head?.last ?? 0, i - COVER); j--) {
    const above = rows[j] as Row
    if (above.blank) continue
    if ((finalMark(above.text) === 'full' && above.width > 60) || noteKind(above.text) === 'disclosure') break
    if (mastheadName(above.text) !== null) from = j
  }
  return from
}

function issueBelow({ rows }: State, i: number): IssueNumber | null {
  for (let j = i, seen = 0; j < rows.length && seen < MOST_BELOW; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    seen++
    const line = j > i ? issueOf(row) : null
    if (line !== null) return line
  }
  return null
}

/** Year and number of the issue in a line, 2023年第4期; null where it has neither, as （总号：87） by itself. */
export function issueOf({ text }: Row): IssueNumber | null {
  const line = text.length < 80 ? issueLine(text) : null
  return line === null || (line.year === null && line.issue === null) ? null : line
}
