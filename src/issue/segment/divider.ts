import { readAuthorities } from '../../document/endMatter.ts'
import type { Row } from '../../document/row.ts'
import { readAnnexMarker } from '../../lexicon/attachment.ts'
import { kindOf } from '../../lexicon/kind.ts'
import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { finalMark } from '../../lexicon/punctuation.ts'
import { isRegistrationNumber } from '../../lexicon/registration.ts'
import { isDownloadLabel } from '../../lexicon/webChrome.ts'
import type { ContentsIndex } from './contentsIndex.ts'
import type { Head } from './head.ts'
import { isInRedHead } from './redHead.ts'
import { isDecorated, sectionName } from './section.ts'
import type { State } from './state.ts'
import { withSubtitle } from './subtitle.ts'
import { titleAbove } from './titleAbove.ts'
import type { RowRange } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'

const WIDEST = 48
/** The head of a page runs over the measure, its parts set apart. */
const WIDEST_HEAD = 80
/** Year and number of the issue, as the heads of its pages print them: 2010·5. */
const ISSUE = /^(?:19|20)\d\d[·•.．]\d{1,2}$/u

/**
 * The name of the section that row `i` opens: ◆人事任免◆, 县政府文件 as the contents list or a profile (`known`) has it; null where it opens none.
 * `current` is the section before.
 */
export function dividerName(
  state: State,
  i: number,
  known: ReadonlySet<string>,
  current: string | null,
): string | null {
  const { rows, contents } = state
  const row = rows[i] as Row
  if (state.front || row.width > WIDEST || isDownloadLabel(row.text)) return null
  const decorated = sectionName(row.text)
  if (state.head === null && decorated === null && !isNextSection(state, row, current)) return null
  const name = decorated ?? (contents.isSection(row.text) || known.has(row.compact) ? row.compact : null)
  if (name === null) return null
  if (decorated === null && !isPlainDivider(state, i)) return state.pass(i, 'section-in-head')
  if (!contents.isSection(name) && !isDecorated(row.text) && !state.endedAbove(i))
    return state.pass(i, 'section-in-text')
  return name
}

/** The name of another section right under one whose documents are lost, or printed elsewhere. Its own name again would be a title: 大事记 under 大事记. */
const isNextSection = ({ contents }: State, row: Row, current: string | null): boolean =>
  row.compact !== current && contents.isSection(row.text)

/**
 * Whether row `i` is the head or foot of a page that names the sections on it: several names side by side (政策解读　大事记), a name beside the
 * page, the gazette's `title` or its issue (市政府文件　12, 市政府文件　云水市人民政府公报　2010·5), or, inside a document, the name of its own section (`current`) again; under the gazette's name or its issue also that of a section shortened, 政府文件 for
 * 市政府文件.
 */
export function isPageHead(state: State, i: number, current: string | null, title: string | null): boolean {
  const { rows, contents } = state
  const row = rows[i] as Row
  if (state.front || row.blank || row.width > WIDEST_HEAD) return false
  if (row.compact !== row.text && namesSections(contents, row.text, title)) return true
  if (contents.isSectionEnd(row.compact)) {
    const above = beside(rows, i, -1)
    return above !== undefined && state.isFurniture(above)
  }
  if (contents.isSection(row.text) && turnsWithin(state, i)) return true
  if (current === null || row.compact !== current || state.endedAbove(i)) return false
  const above = beside(rows, i, -1)
  const below = beside(rows, i, 1)
  if (isPage(above) || isPage(below)) return true
  return above !== undefined && finalMark(above.text) === null && !isKindUnderIssuer(row, above)
}

/** 某部⏎公　告 is a head in the section 公告: the name of a body breaks no sentence off. */
const isKindUnderIssuer = (row: Row, above: Row): boolean =>
  kindOf(row.compact) !== null && readAuthorities(above) !== null

const isPage = (row: Row | undefined): boolean => row !== undefined && isPageNumber(row.text) !== null

/** A line of so many columns that has no mark at its end breaks a sentence off. */
const WIDE = 36

/**
 * The page turns at row `i` within a sentence, which goes on below, or before an attachment: the section is that of the document, whether or not its name has stood before.
 * 成员单位：市财政局、市⏎— 6 —⏎市政府办公室文件⏎水利局、市生态环境局。
 */
function turnsWithin(state: State, i: number): boolean {
  const { rows, contents } = state
  if (state.head === null || !(isPage(beside(rows, i, -1)) || isPage(beside(rows, i, 1)))) return false
  const above = textBeside(state, i, -1)
  const below = textBeside(state, i, 1)
  if (above === undefined || below === undefined) return false
  // no document begins with 附件2
  if (below.compact.startsWith('附') && readAnnexMarker(below.text) !== null) return true
  if (above.width < WIDE || /[。；：:;]$/u.test(above.text)) return false
  if (finalMark(below.text) !== null) return true
  return !contents.canBegin(below.compact) && readAuthorities(below) === null && below.number === null
}

/** The next row of the text, up or down. */
function textBeside(state: State, i: number, step: -1 | 1): Row | undefined {
  const { rows } = state
  let j = i + step
  while (rows[j] !== undefined && ((rows[j] as Row).blank || state.isPageEdge(rows[j] as Row))) j += step
  return rows[j]
}

/** Several words stand in a line, and those that are not the gazette's `title`, its issue or a page are names of sections. */
function namesSections(contents: ContentsIndex, text: string, title: string | null): boolean {
  if (!contents.hasSections) return false
  const words = text.split(/[\s\u3000]+/u)
  if (words.length === 1) return false
  let named = false
  for (const word of words) {
    if (word === title || ISSUE.test(word) || isPageNumber(word) !== null) continue
    if (!contents.isSection(word)) return false
    named = true
  }
  return named
}

/** The next row that is not blank, up or down. */
function beside(rows: readonly Row[], i: number, step: -1 | 1): Row | undefined {
  let j = i + step
  while (rows[j]?.blank) j += step
  return rows[j]
}

/** Papers beside the documents: a body over their name is no issuer of theirs but signs what stands above. */
const BESIDE = /(?:解读|勘误|更正)$/u

/** Whether a row is the name of a section that is no title under an issuer: 政策解读, 人事任免, but 公告, 大事记. */
export function isNoTitle(row: Row, contents: ContentsIndex): boolean {
  return contents.isSection(row.text) && (BESIDE.test(row.compact) || kindOf(row.compact) === null)
}

/** A name of a section without ornament divides where no issuer stands above it and no number of it below: 某部⏎公　告⏎2021年第12号 is a head. */
function isPlainDivider(state: State, i: number): boolean {
  const row = state.rows[i] as Row
  if (i < state.floor || readAuthorities(row) !== null || isOverNumber(state, i)) return false
  if (isNoTitle(row, state.contents)) return true
  for (let j = i - 1; j >= 0; j--) {
    const above = state.rows[j] as Row
    if (above.blank || state.isPageEdge(above)) continue
    return readAuthorities(above) === null
  }
  return true
}

/** 人事任免 over 云政任〔2022〕7号, whose title is lost, has no part in that number: it names no kind of paper that could bear one. */
function isOverNumber({ rows }: State, i: number): boolean {
  const number = rows.slice(i + 1).find((row) => !row.blank)?.number ?? null
  return number !== null && (number.form !== 'standard' || kindOf((rows[i] as Row).compact) !== null)
}

/** Lines of a title below a divider, and lines in which a number may follow it. */
const MOST_TITLE = 4
const MOST_BELOW = 12

/** After a divider a document begins, whatever its title looks like: news and explanations have titles of any form. */
export function headBelowDivider(state: State, i: number): Head | null {
  const { rows, isFurniture } = state
  if (state.front || state.head !== null || state.isPageEdge(rows[i] as Row)) return null
  // of what stands below
  if (isInRedHead(state, i) || isRegistrationNumber((rows[i] as Row).text)) return null
  const above = titleAbove(rows, numberWithin(state, i), 0, isFurniture)
  if (above && above.from <= i && i <= above.to) return null
  // what stands between the divider and this row is the title of the document, whatever follows its number
  if (above && above.to < i) return headFrom(above, i)
  let to = i
  for (let j = i, seen = 0; j < rows.length && seen < MOST_TITLE; j++) {
    const row = rows[j] as Row
    if (row.blank) {
      if (seen > 0) break
      continue
    }
    if (endsTitleSearch(row)) break
    seen++
    to = j
  }
  to = withSubtitle(rows, to, isFurniture)
  const title = endsTitleSearch(rows[i] as Row) ? null : { from: i, to }
  return { from: i, last: to, title, number: null, parsed: null, inline: null, certain: false }
}

function headFrom({ from, to }: RowRange, i: number): Head {
  return { from, last: i, title: { from, to }, number: null, parsed: null, inline: null, certain: false }
}

/** Index of a number line within the next lines, else `i`. */
function numberWithin({ rows }: State, i: number): number {
  for (let j = i, seen = 0; j < rows.length && seen < MOST_BELOW; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    seen++
    if (row.number) return j
  }
  return i
}
