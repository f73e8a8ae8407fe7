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

/** 《云水县人民政府公报》2011年总目录, 2011年度文件索引: the list of a whole year, over its sections or entries. */
const OF_YEAR =
  /(?:^|[》報报])(?:19|20)?[\d〇○零一二三四五六七八九]{2,4}年(?:度)?(?:全年)?(?:文件)?(?:总目录|總目錄|总目|目录索引|文件索引|总索引)$/u

/**
 * A contents list that closes the issue begins at row `i`: the documents have ended, and none was named before them; or the list of the
 * whole year stands there.
 */
export function isClosingList(state: State, i: number): boolean {
  if (state.head === null) return false
  const { rows } = state
  const { compact } = rows[i] as Row
  const isYear = (compact.endsWith('录') || compact.endsWith('錄') || compact.endsWith('引')) && OF_YEAR.test(compact)
  if (!isYear && (!state.contents.empty || !isListHeading(state, i))) return false
  let entries = 0
  for (let j = i + 1, seen = 0; j < rows.length && seen < MOST_BELOW; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    seen++
    if (/[。；]$/u.test(row.text)) return false
    // （2）3: number of the issue and page
    if (isEntryEnd(row) || (isYear && /\d[)）]?$/u.test(row.text))) entries++
  }
  return entries >= 2
}
