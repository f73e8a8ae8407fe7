import type { Row } from '../../document/row.ts'
import { fold } from '../../lexicon/fold.ts'
import { kindOf } from '../../lexicon/kind.ts'
import { splitTitle } from '../../lexicon/title.ts'
import type { State } from './state.ts'

/** Lines below its head in which a document names what it carries. */
const OPENING = 24
const MOST_TEXT = 1500
const MOST_LINE = 600
/** A shorter title stands in any text. */
const SHORTEST = 4

/** 本通知被《某部关于…的通知》修订: so editors note over a text what amended it; no more does it carry that. */
const AMENDED = /被<[^<>]{0,40}$/u
/** 会议听取了省财政厅厅长王平作的《关于…的报告》: what a meeting heard is printed beside its resolution, not carried by it. */
const HEARD = /(?:作的|听取[^<>。]{0,40})<?(?:关于)?$/u
const HEARD_BARE = /(?:作的|听取[^。]{0,40})(?:关于)?$/u
/** 《《云水县湿地》保护条例》: marks within a title that its own line does not have. */
const NESTED = /<[^<>]{0,200}</u

/** The open document itself names the title, which begins at row `before`: it forwards or issues what follows. */
export function isCarried(state: State, title: string, before: number): boolean {
  const { rows, head } = state
  if (!head) return false
  const about = fold(splitTitle(title).title)
  if (about.length < SHORTEST) return false
  const own = head.title ? splitTitle(state.joined(head.title.from, head.title.to)).title : ''
  // a document of the very same title is another one, not the text that this one carries, and so is what a resolution is about
  const skipsHead = fold(own) === about || kindOf(own) === '决议'
  let text = ''
  for (let j = skipsHead ? head.last + 1 : head.from; j < before && j <= head.last + OPENING; j++) {
    if (text.length >= MOST_TEXT) break
    const row = rows[j] as Row
    if (!row.blank && !state.isFurniture(row)) text += row.compact.slice(0, MOST_LINE)
  }
  const said = fold(text)
  const key = about.replace(/^关于/u, '')
  if (names(said, key, HEARD)) return true
  const bare = (folded: string): string => folded.replace(/[<>]/gu, '')
  return NESTED.test(said) && names(bare(said), bare(key), HEARD_BARE)
}

/** Whether a text, folded, has a title otherwise than as one that was heard. */
function names(said: string, key: string, heard: RegExp): boolean {
  for (let at = said.indexOf(key); at >= 0; at = said.indexOf(key, at + 1)) {
    const before = said.slice(Math.max(0, at - 60), at)
    if (!heard.test(before) && !AMENDED.test(before)) return true
  }
  return false
}
