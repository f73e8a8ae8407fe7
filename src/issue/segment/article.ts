import type { Row } from '../../document/row.ts'
import { readHistoryLine } from '../../lexicon/lawHistory.ts'
import { isPromulgation } from '../../lexicon/promulgation.ts'
import type { State } from './state.ts'

/** Lines below a title among which its first article is looked for. */
const ARTICLE_WITHIN = 8

/** 第一章 or 第一条 opens the text below row `to`, be they short lines; `first` says that no sentence may stand between. */
export function articleBelow(state: State, to: number, first = false): boolean {
  let seen = 0
  for (const j of state.below(to)) {
    const { text, compact: bare } = state.rows[j] as Row
    if (/^第[一1][章条條节節]/u.test(bare)) return true
    if (first && bare.endsWith('。')) return false
    if (!isPromulgation(text) && readHistoryLine(text) === null && ++seen === ARTICLE_WITHIN) return false
  }
  return false
}

/** The articles of the open rule go on below row `to`: 听取和审议工作报告 over 第二十二条 is a heading of it. */
export function articlesGoOn(state: State, to: number): boolean {
  for (const j of state.below(to))
    return /^第(?![一1]条)[一二三四五六七八九十百零〇\d]{1,7}条/u.test((state.rows[j] as Row).compact)
  return false
}
