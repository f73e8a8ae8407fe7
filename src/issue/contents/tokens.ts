import { isAuthority } from '../../lexicon/authority.ts'
import { dateLine } from '../../lexicon/date.ts'
import { isSeparatorRow } from '../../lexicon/markup.ts'
import { isPageNumber } from '../../lexicon/pageNumber.ts'
import { compact, indentWidth, isBlank } from '../../lexicon/spaces.ts'
import { displayWidth } from '../../lexicon/width.ts'
import type { Line } from '../../tree/index.ts'
import { issueLine } from '../imprint/issueLine.ts'
import { isImprintLine } from '../imprint/labels.ts'
import { mastheadName } from '../imprint/masthead.ts'
import { isRunningHead } from '../imprint/runningHead.ts'
import type { Token } from './assemble.ts'
import { splitColumns } from './columns.ts'
import { startsEntry } from './entryStart.ts'
import { isContentsHeading } from './heading.ts'
import { cutLine, type Piece } from './pieces.ts'
import { measured, plainLine } from './plain.ts'

/** Words about the journal itself that stand about a list: ★请各赠阅单位…, 扫码阅读, 本刊…. */
const ABOUT_JOURNAL = /本刊|赠阅|扫码|二维码|掌上公报|公众阅览|免费|编辑部|版权所有|欢迎订阅/u
/** The header row of a list set as a table: 序号 标题 文号 页码. */
const HEADER_ROW =
  /^(?:序号|编号|标题|题名|题目|名称|文件名称|文件标题|内容|文号|发文字号|文件编号|发文机关|日期|页码|页次|页数|页|頁次|頁碼)+$/u
const BARE_NUMBER = /^\s{0,200}[(（[]?\s?(\d{1,4})\s?[)）\]]?\s{0,20}$/
const NUMBER_ON_LINE = /^[\s(（[]{0,200}\d{1,4}[\s)）\]]{0,20}$/

/** Whether a line that stands among the entries is none: imprint, masthead, issue, page number, rule, Latin subtitle. */
function isForeign(plain: string, half: string): boolean {
  if (isSeparatorRow(plain) && !/\d/.test(plain)) return true
  if (isPageNumber(plain) === 'dressed' && !NUMBER_ON_LINE.test(half)) return true
  if (isImprintLine(plain) || isContentsHeading(plain)) return true
  if (
    isRunningHead(plain, { name: null }) ||
    mastheadName(plain) !== null ||
    issueLine(plain) !== null ||
    dateLine(plain) !== null
  )
    return true
  // a sentence is no title
  if (/[^。\s]。\s*$/u.test(plain.slice(-40))) return true
  const text = compact(plain.slice(0, 300))
  if (HEADER_ROW.test(text)) return true
  if (!/\p{Script=Han}/u.test(plain)) return !/\d|^[\s)）〕\]】.。]*$/u.test(half) || /[A-Za-z]{3}/.test(half)
  return ABOUT_JOURNAL.test(text) && !startsEntry(text)
}

export interface Tokens {
  tokens: Token[]
  /** The half-width text of each piece, as long as its text. */
  halves: Map<Piece, string>
  /** Numbers that stand alone on their lines, and whether they stand one after another. */
  loneNumbers: number
  columnOfNumbers: boolean
}

/** Cuts the lines from index `start` into what a list is put together from. */
export function tokenize(lines: readonly Line[], start: number): Tokens {
  const result: Tokens = { tokens: [], halves: new Map(), loneNumbers: 0, columnOfNumbers: false }
  const plains = lines.map((line, index) => (index < start ? '' : plainLine(line.value)))
  for (const column of splitColumns(plains)) addColumn(result, lines, column, start)
  return result
}

function addColumn(result: Tokens, lines: readonly Line[], plains: readonly string[], start: number): void {
  let blankBefore = true
  let lastWasNumber = false
  let imprintIndent: number | null = null
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index] as Line
    const plain = plains[index] as string
    const half = measured(plain)
    if (isBlank(plain)) {
      if (!blankBefore) result.tokens.push({ kind: 'blank' })
      blankBefore = true
      continue
    }
    const number = BARE_NUMBER.exec(half)
    if (number !== null) {
      result.tokens.push({ kind: 'number', index, page: Number(number[1]), piece: wholeLine(line, index, plain) })
      result.loneNumbers += 1
      if (lastWasNumber) result.columnOfNumbers = true
      lastWasNumber = true
      blankBefore = false
      continue
    }
    if (isForeign(plain, half)) {
      imprintIndent = isImprintLine(plain) ? indentWidth(plain) : null
      continue
    }
    lastWasNumber = false
    const next = nextText(plains, index)
    const pieces = cutLine(line, index, plain, half, next.text, blankBefore)
    // a line under a label, set in, goes on its value
    const isValue = imprintIndent !== null && !blankBefore && indentWidth(plain) > imprintIndent
    if (isValue && pieces.every((piece) => !piece.ended && !piece.starts)) continue
    imprintIndent = null
    const only = pieces.length === 1 ? pieces[0] : undefined
    // an authority alone between blank lines is the publisher; right above a line it may be the issuer of a title
    if (only !== undefined && !only.ended && next.afterBlank && blankBefore && isAuthority(compact(only.text))) continue
    for (const piece of pieces) {
      result.halves.set(piece, half.slice(piece.from, piece.from + piece.text.length))
      result.tokens.push({ kind: 'piece', piece })
    }
    blankBefore = false
  }
}

function nextText(plains: readonly string[], index: number): { text: string; afterBlank: boolean } {
  for (let i = index + 1; i < plains.length && i < index + 4; i += 1) {
    const plain = plains[i] ?? ''
    if (!isBlank(plain)) return { text: measured(plain.slice(0, 40)).trimStart(), afterBlank: i > index + 1 }
  }
  return { text: '', afterBlank: true }
}

function wholeLine(line: Line, index: number, plain: string): Piece {
  return {
    index,
    line,
    from: 0,
    to: line.value.length,
    text: '',
    page: null,
    ended: true,
    mark: '',
    starts: false,
    indent: 0,
    width: displayWidth(plain),
    blankBefore: false,
  }
}
