import type { Row } from '../../document/row.ts'
import { isContentsHeading, listsChapters } from '../contents/index.ts'
import type { State } from './state.ts'
import { isEntryEnd } from './titleEnd.ts'

const MOST_BELOW = 12

/** 目录 of the issue, not of a regulation, whose list has chapters (第一章 …), nor of a standard (前言, 1 范围). */
export function isListHeading({ rows }: State, i: number): boolean {
  if (!isContentsHeading((rows[i] as Row).text)) return false
  for (let j = i + 1; j < rows.length; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    const style = row.enumerator?.style
    return style !== 'chapter' && style !== 'part' && style !== 'section' && !listsChapters(row.text)
  }
  return true
}

/** A contents list that closes the issue begins at row `i`: the documents have ended, and none was named before them. */
export function isClosingList(state: State, i: number): boolean {
  if (state.head === null || !state.contents.empty || !isListHeading(state, i)) return false
  const { rows } = state
  let entries = 0
  for (let j = i + 1, seen = 0; j < rows.length && seen < MOST_BELOW; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    seen++
    if (/[。；]$/u.test(row.text)) return false
    if (isEntryEnd(row)) entries++
  }
  return entries >= 2
}
