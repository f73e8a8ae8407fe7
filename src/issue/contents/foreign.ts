import { dateLine } from '../../lexicon/date.ts'
import { isSeparatorRow } from '../../lexicon/markup.ts'
import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { compact } from '../../lexicon/spaces.ts'
import { isWebChrome } from '../../lexicon/webChrome.ts'
import { readFrequency } from '../imprint/frequency.ts'
import { issueLine } from '../imprint/issueLine.ts'
import { isImprintLine } from '../imprint/labels.ts'
import { mastheadName } from '../imprint/masthead.ts'
import { bodyWithVerb } from '../imprint/publisher.ts'
import { isRunningHead } from '../imprint/runningHead.ts'
import { startsEntry } from './entryStart.ts'
import { isContentsHeading } from './heading.ts'

/** Words about the journal itself that stand about a list: ★请各赠阅单位…, 扫码阅读, 本刊…. */
const ABOUT_JOURNAL =
  /本刊|赠阅|贈閱|扫码|掃碼|二维码|掌上公报|公众阅览|免费|编辑部|版权所有|欢迎订阅|内部资料|公开发行|准印证|刊号|登记证/u
/** Mottoes are set in fours: 传达政令　公开信息　指导工作　服务社会. */
const MOTTO = /^(?:\p{Script=Han}{4}[\s，、·•|]{1,9}){1,7}\p{Script=Han}{4}$/u
/** The header row of a list set as a table: 序号 标题 文号 页码. */
const HEADER_ROW =
  /^(?:序号|编号|标题|题名|题目|名称|文件名称|文件标题|内容|文号|发文字号|文件编号|发文机关|日期|页码|页次|页数|页|頁次|頁碼)+$/u
const MONTH_LINE = /^\d{4}年\d{1,2}月$/
const NUMBER_ON_LINE = /^[\s([]{0,200}\d{1,4}[\s)\]]{0,20}$/

/**
 * Whether a line that stands among the entries of a contents list is none of them: imprint, masthead, issue, running head, page number, rule,
 * header row, menu of a web page, motto, Latin subtitle, a sentence. `half` is the line in half width.
 */
export function isForeign(plain: string, half: string): boolean {
  if (isSeparatorRow(plain) && !/\d/.test(plain)) return true
  if (isPageNumber(plain) === 'dressed' && !NUMBER_ON_LINE.test(half)) return true
  if (!/\p{Script=Han}/u.test(plain)) return /[A-Za-z]{3}/.test(half) || !/^[\s)〕\]】.。]*$|\d/u.test(half)
  return isAboutIssue(plain) || isAboutJournal(plain) || isWebChrome(plain.trim())
}

/** Masthead, running head, number, date or frequency of the issue. */
function isAboutIssue(plain: string): boolean {
  if (plain.length > 300) return false
  if (isContentsHeading(plain) || mastheadName(plain) !== null || isRunningHead(plain, { name: null })) return true
  if (issueLine(plain) !== null || dateLine(plain) !== null) return true
  const text = compact(plain)
  return MONTH_LINE.test(text.normalize('NFKC')) || (text.length <= 12 && readFrequency(text) !== null)
}

function isAboutJournal(plain: string): boolean {
  // a sentence is no title
  if (isImprintLine(plain) || /[^。\s]。\s{0,20}$/u.test(plain.slice(-40))) return true
  const text = compact(plain.slice(0, 300))
  if (HEADER_ROW.test(text) || MOTTO.test(plain.slice(0, 300).trim()) || bodyWithVerb(text) !== null) return true
  return ABOUT_JOURNAL.test(text) && !startsEntry(text)
}
