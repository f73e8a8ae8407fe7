import type { Row } from '../../document/row.ts'
import { readHistoryLine } from '../../lexicon/lawHistory.ts'
import { readPromulgation } from '../../lexicon/promulgation.ts'
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
    if (readPromulgation(text) === null && readHistoryLine(text) === null && ++seen === ARTICLE_WITHIN) return false
  }
  return false
}
