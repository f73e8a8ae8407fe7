import { isOfWebPage } from '../../document/furniture.ts'
import { historyOf } from '../../document/lawHistory.ts'
import { perRow } from '../../document/perRow.ts'
import { printedAbove } from '../../document/printedAbove.ts'
import type { Row } from '../../document/row.ts'
import { titleNoteEnd } from '../../document/titleNote.ts'
import { authorityPrefix } from '../../lexicon/authority.ts'
import { dayUnderTitle } from '../../lexicon/date.ts'
import { fold } from '../../lexicon/fold.ts'
import { isInstrumentKind, isPaper, kindOf, withoutTail } from '../../lexicon/kind.ts'
import { isPromulgation } from '../../lexicon/promulgation.ts'
import { readMinister } from '../../lexicon/signer.ts'
import { compact } from '../../lexicon/spaces.ts'
import { splitTitle, titleShape } from '../../lexicon/title.ts'
import { isAccountLine, isCrumbs, isPostedLine } from '../../lexicon/webChrome.ts'
import { articleBelow } from './article.ts'
import type { Head } from './head.ts'
import { isReport } from './ownTitle.ts'
import { pageTitle } from './pageTitle.ts'
import type { State } from './state.ts'
import { withSubtitle } from './subtitle.ts'
import type { RowRange } from './titleBlock.ts'
import { endsTitleSearch } from './titleEnd.ts'
import { beginsAddressee } from './untitled.ts'

/** Lines over which the title at the top of a text may run. */
const MOST_LINES = 4
/** Characters of such a title. */
const [SHORTEST, LONGEST] = [4, 160]
/** The title of a notice that leaves 的通知 out: 印发《…办法》, 关于印发《…方案》, 转发县水利局《关于…的意见》. */
const SENDS_ON = /^(?:[关關][于於])?(?:印[发發]|[转轉][发發]|批[转轉])[\p{Script=Han}、]{0,40}《.{4,100}》$/u
/** Characters of a title that gives nothing but its kind, and whose it is. */
const LONGEST_KIND = 10

/** 通知, 停水通告, over nothing but a text; 通知公告 heads the list of a site. */
const TOLD =
  /^(?!.{0,2}(?:公告通知|通知公告|公示公告|通告公告|公告通告|通知通告))\p{Script=Han}{0,4}(?:通知|通告|公告|通报)$/u

/**
 * The title that a text opens with, nothing of the text above it: such a file holds one document, and its title needs neither issuer nor number
 * to be one. 关于对2022年度先进单位进行表彰的决定, 云水县人民政府工作规则, 某厅印发《…意见》; the text, or the first article, follows.
 */
export function openingTitle(state: State, i: number): RowRange | null {
  const told = isFirst(state, i) ? () => true : toldByPage(state, i)
  if (told === null) return null
  const { rows, isPageEdge } = state
  let joined = ''
  for (let j = i, seen = 0; j < rows.length && seen < MOST_LINES; j++) {
    const row = rows[j] as Row
    if (row.blank) continue
    if (isPageEdge(row) || isMenu(row) || endsTitleSearch(row)) return null
    // what stands over the title of a web page is of its menus
    if (seen > 0 && pageTitle(state, j) !== null) return null
    seen++
    joined = joined === '' ? row.text : `${joined} ${row.text}`
    if (compact(joined).length > LONGEST) return null
    if (!told(joined) || (!isWholeTitle(joined) && !isTitleOver(state, joined, j))) continue
    if (isReport(state, j, joined)) return null
    const goesOn = state.textBelow(j) || articleBelow(state, j) || hasHistory(state, joined, j)
    return goesOn && !state.numberBelow(j) && !isInList(state, joined, j)
      ? { from: i, to: withSubtitle(rows, j, state.isFurniture) }
      : null
  }
  return null
}

/** The head of a document whose title the text leaves out, so that it opens with the addressee: 各乡（镇）人民政府，县直各有关单位：. */
export function openingAddressee(state: State, i: number): Head | null {
  const first = state.rows[i] as Row
  if (!isFirst(state, i) || first.number || !beginsAddressee(state.rows, i) || !state.textBelow(i)) return null
  return { from: i, last: i - 1, title: null, number: null, parsed: null, inline: null, certain: false }
}

/** Nothing but the menus and the card of a web page stands above row `i`, and no contents list has begun. */
export function isFirst(state: State, i: number): boolean {
  return state.front && !state.sawContents && isPageDownTo(state.rows, i - 1)
}

/** What tells the title that begins in row `i` under menus whose words nobody lists: the name of the page, or the line right above that says when it was put out. */
function toldByPage(state: State, i: number): ((printed: string) => boolean) | null {
  const { rows, front, sawContents } = state
  if (!front || sawContents) return null
  const first = rows.findIndex(({ blank }) => !blank)
  const name = first < i ? (rows[first] as Row) : null
  if (name?.compact.startsWith((rows[i] as Row).compact)) return (printed) => isNamed(name, printed)
  const above = rows[printedAbove(rows, i)]
  if (above === undefined || !isOfWebPage(above) || !isPostedLine(above.text)) return null
  return (printed) => {
    const shape = titleShape(printed)
    return shape?.complete === true && shape.hasAbout
  }
}

/** The name of a page, with which its text begins, is its title and behind it that of the site: 云水县防汛办法 - 云水县人民政府门户网站. */
const isNamed = (name: Row, title: string): boolean =>
  name.text.length <= MOST_NAMED &&
  name.compact.startsWith(compact(title)) &&
  /^[-_—–|｜]{1,3}\S{2,30}$/u.test(name.compact.slice(compact(title).length))

/** Characters of the name of a page, that of its site with it. */
const MOST_NAMED = 240

/** Whether the rows down to one are of the page alone, once it has been asked: a page of menus is looked at once, not for every row of it. */
const known = perRow((): { isPage: boolean | null } => ({ isPage: null }))

function isPageDownTo(rows: readonly Row[], last: number): boolean {
  if (last < 0) return true
  let isPage: boolean | null = null
  for (let j = last; j >= 0 && isPage === null; j--) {
    const row = rows[j] as Row
    // whatever stands over the way to the page is of its menus: 新闻⏎审判⏎首页 > 法律文库
    isPage = known(row).isPage ?? (isWay(row) ? true : null)
    if (isPage === null && !row.blank && !row.onCard && !isOfWebPage(row) && !isMenu(row)) isPage = false
  }
  known(rows[last] as Row).isPage = isPage ?? true
  return isPage ?? true
}

/** The way to the page, or the line of the account that has put an article out: 首页 > 政务公开, 微信号 yunshuifabu. */
const isWay = ({ text }: Row): boolean => isCrumbs(text) || isAccountLine(text)

/** The menu of a site whose words nobody lists: 热门站点| 新闻 | 下载. */
const isMenu = ({ text }: Row): boolean => text.length <= 80 && /[|｜»]/u.test(text) && !/[。；《]/u.test(text)

/** 我们的经济政策, 目前形势和今后的任务: what an essay is called, though it ends as the title of a paper may. */
const ESSAY =
  /^(?:我们|我們|我的|一[个個]|[论論谈談]|怎[样樣]|如何)|^(?!.{0,40}[关關][于於]).{2,40}(?:的\p{Script=Han}{0,2}(?:任务|任務|政策)|形[势勢]和任[务務])$/u

function isWholeTitle(printed: string): boolean {
  const text = compact(printed)
  if (text.length < SHORTEST) return false
  if (titleShape(printed)?.complete) return true
  if (/[。；：！？]/u.test(text)) return false
  const { issuers, title } = splitTitle(printed)
  if (issuers.length > 0 && SENDS_ON.test(compact(title))) return true
  if (ESSAY.test(text)) return false
  return isInstrumentKind(text) || /^中[华華]人民共和[国國].{1,40}(?:法|法典|修正案)$/u.test(withoutTail(text))
}

/**
 * A title whose kind is none of those that documents bear, over the note on its making, 中共云水县委关于制定…规划的建议⏎（2025年10月23日县委全会通过），or that gives
 * nothing but the kind, over an addressee, 中央通知⏎各省、市、自治区：, or where all are told, over the text: 停水通告⏎因管道检修….
 */
function isTitleOver(state: State, printed: string, to: number): boolean {
  const [below] = state.below(to)
  if (below === undefined) return false
  const text = compact(printed)
  if (hasHistory(state, printed, to)) return true
  if (LAW.test(withoutTail(text)) && opensArticles(state.rows[below] as Row)) return true
  if (isSignedOrder(state, text, below)) return true
  if (kindOf(text) !== null && text.length <= LONGEST_KIND)
    return beginsAddressee(state.rows, below) || (TOLD.test(text) && opensText(state.rows[below] as Row))
  if (!/[关關][于於].{4,}的\p{Script=Han}{2}$/u.test(text) || authorityPrefix(printed) === null) return false
  return titleNoteEnd(state.rows, below, state.isFurniture) !== null || isPromulgation((state.rows[below] as Row).text)
}

/** 白沙省湖泊法; a method, 学习方法, is no law. */
const LAW = /\p{Script=Han}{3}(?<![办辦方做写寫书書语語兵疗療手看想说說用算立执執司宪憲])法$/u

/** The first article, or its chapter: 第一条　为了…, 第一章　总则. */
const opensArticles = ({ compact: bare }: Row): boolean => /^第[一1](?:[条條]|章[总總][则則]$)/u.test(bare)

/** The history of the law that a title names begins below row `to`, and its articles may be far: 湖泊法(04917)⏎中華民國 27 年 1 月 22 日⏎制定9條. */
function hasHistory(state: State, title: string, to: number): boolean {
  const [first, second] = state.below(to)
  const day = first === undefined ? null : historyOf(state.rows[first] as Row)
  if (day === null || day.date === null || !isPaper(`中華民國${title}`)) return false
  return day.acts || (second !== undefined && historyOf(state.rows[second] as Row)?.acts === true)
}

/** What an army or a head of state says to all or to its own, 给云水军区全体指战员的命令, besides what bodies do. */
const ORDER = /(?:命令|布告|佈告|通令|训令|訓令|指令|指示)$/u

/** An order whose title names no body has its day in brackets under it, and at its end one who signs for a body. */
function isSignedOrder(state: State, title: string, below: number): boolean {
  if (!ORDER.test(title)) return false
  const { text } = state.rows[below] as Row
  if (!/^[（(]/u.test(text) || dayUnderTitle(text) === null) return false
  for (const j of state.below(below)) if (readMinister((state.rows[j] as Row).text) !== null) return true
  return false
}

/** Columns of a line that is the first of a text, where its sentence does not end on it. */
const FULL = 40
/** A sentence, or the first print line of one, and no heading or title. */
const opensText = ({ text, width, enumerator }: Row): boolean =>
  enumerator === null && (text.endsWith('。') || (width >= FULL && /[，,。]/u.test(text))) && titleShape(text) === null

/** Another title stands right below: the first is an entry of a list. */
function isInList(state: State, title: string, to: number): boolean {
  for (const j of state.below(to)) {
    const { text } = state.rows[j] as Row
    const [line, own] = [fold(text), fold(withoutTail(title))]
    // or it is the title itself once more, be it broken over two lines
    return titleShape(text)?.hasAbout === true && !line.includes(own) && !own.startsWith(line)
  }
  return false
}
