import { readAuthorities } from '../../document/endMatter.ts'
import type { Row } from '../../document/row.ts'
import { titleNoteEnd } from '../../document/titleNote.ts'
import { withoutTail } from '../../lexicon/kind.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { isSpeakerLine } from '../../lexicon/speaker.ts'
import { isAttendance, titleShape } from '../../lexicon/title.ts'
import { isReadingsHead, isReadingsLink } from '../../lexicon/webChrome.ts'
import { articlesGoOn } from './article.ts'
import { isCarried } from './carried.ts'
import { isNoTitle } from './divider.ts'
import type { State } from './state.ts'
import { titleBelow } from './titleBelow.ts'
import { isIssuerRow, type RowRange, type TitleBlock } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'

const MOST_ROWS = 16
/** Columns of indent from which on a line is set in the middle. */
const CENTRED = 12
/** Papers beside the documents, which nothing need end before. */
const BESIDE = /(?:大事记|勘误|更正|政策解读|工作报告|统计公报|答记者问)$/u

/** G.2.4 调整和勘误: a clause of a standard. */
const CLAUSE = /^[A-Z]?\.?\d{1,2}\.\d/u

/** Issuer line, then 关于…的 and a 文种, and what follows is a text: a document though no list names it. */
export function shapedTitle(state: State, i: number): RowRange | null {
  const { rows } = state
  const row = rows[i] as Row
  const open = state.head !== null
  const after = state.endedAbove(i)
  if (open && !after && !state.atBreak(i) && readAuthorities(row) === null) return null
  if (endsTitleSearch(row) || CLAUSE.test(row.compact)) return null
  const issuer = readAuthorities(row) !== null
  const free = issuer || after || !open
  const standsAlone = isAttendance(row.compact) || isSpeech(state, i)
  if (!free && !standsAlone && row.indent < CENTRED && !BESIDE.test(withoutTail(row.compact)) && !isOfMeeting(state, i))
    return null
  // 情况的报告，听取和审议工作报告 is the rest of a heading
  if (open && !after && /[，,]听取/u.test(row.text)) return null
  const block = titleBelow(rows, i, Math.min(rows.length, i + MOST_ROWS), state.isFurniture)
  if (!block || block.from !== i || isOverSection(state, block)) return null
  if (isOverLinks(state, block)) return null
  if (beginsInside(state, block)) return state.pass(i, 'title-in-text')
  const joined = state.joined(block.from, block.core ?? block.to)
  const shape = titleShape(joined)
  if (!shape?.complete) return null
  const apart = standsAlone || BESIDE.test(withoutTail(joined.replace(/[①-⑩]$/u, ''))) || isOfMeeting(state, i)
  if (!issuer && !after && open && !apart) return state.pass(i, 'title-in-text')
  if (shape.issuers.length === 0 && !/^(?:公告|通告)$/u.test(joined.replace(/\s/gu, '')) && !apart)
    return state.pass(i, 'title-without-issuer')
  if (state.numberBelow(block.to)) return null
  if (isCarried(state, joined, i)) return state.pass(i, 'text-carried')
  if (open && !after && articlesGoOn(state, block.to)) return state.pass(i, 'title-in-text')
  // a list of names has no sentence; 政策解读 over nothing but links is of the web page
  const needsText = !isAttendance(row.compact) && (state.front || (open && !after) || isReadingsHead(row.compact))
  return needsText && !state.textBelow(block.to) ? state.pass(i, 'title-without-text') : block
}

/**
 * A title of the list, its issuer with it, begins below lines that cannot be issuers of it, over a page: 展改局⏎李晨之, the end of a table, above
 * 云水县人民代表大会常务委员会⏎任免名单.
 */
function beginsInside(state: State, { from, to, core = to }: TitleBlock): boolean {
  const { rows, contents, isPageEdge } = state
  const lines = rows.slice(from, core + 1).filter((row) => !row.blank && !isPageEdge(row))
  const first = lines.findIndex((row) => !isIssuerRow(row)) + 1
  return (
    first > 0 &&
    lines.some((row, j) => {
      if (j < first || !contents.canBegin(row.compact)) return false
      let joined = ''
      return lines.slice(j).some((part) => {
        joined += part.compact
        return contents.has(joined)
      })
    })
  )
}

/** 在全县经济工作会议上的讲话 over the line of its speaker: 县长　王平. */
function isSpeech(state: State, i: number): boolean {
  const { compact } = state.rows[i] as Row
  if (!/^在.{2,60}上的(?:讲话|发言|致辞|致词)$/u.test(compact)) return false
  for (const j of state.below(i)) return isSpeakerLine((state.rows[j] as Row).text)
  return false
}

/** The last line of a document, its signature without a date, over the name of the next section: 云水县人民政府⏎政策解读. */
function isOverSection({ rows, contents }: State, { from, to, core = to }: TitleBlock): boolean {
  return from < core && isNoTitle(rows[core] as Row, contents)
}

/** 政策解读, be it under words of the menus of a site, over its links to readings: 【文字解读】《云水县水利局关于…的通知》. */
function isOverLinks(state: State, { to, core = to }: TitleBlock): boolean {
  if (!isReadingsHead((state.rows[core] as Row).compact)) return false
  for (const j of state.below(to)) return isReadingsLink((state.rows[j] as Row).compact)
  return false
}

/** Under the title that begins at row `i` stands at what meeting it was given or passed: 说明 and 报告 to a congress, its 决议. */
function isOfMeeting(state: State, i: number): boolean {
  let seen = 0
  for (const j of state.below(i)) {
    const row = state.rows[j] as Row
    if (finalMark(row.text) !== null || row.width > 100) return false
    const to = titleNoteEnd(state.rows, j, state.isFurniture)
    if (to !== null) return /会/u.test(state.joined(j, to))
    if (++seen === 4) return false
  }
  return false
}
