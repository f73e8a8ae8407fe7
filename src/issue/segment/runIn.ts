import { behindNumber, opensWithAddressee } from '../../document/fields/runInText.ts'
import { printedAbove } from '../../document/printedAbove.ts'
import type { Row } from '../../document/row.ts'
import { type DocumentNumber, findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { readMasthead } from '../../lexicon/redHead.ts'
import { titleShape } from '../../lexicon/title.ts'
import { titleTo } from './bracketed.ts'
import { isCarried } from './carried.ts'
import { followedBy } from './followedBy.ts'
import type { Head, InlineHead } from './head.ts'
import { numberedHead } from './numbered.ts'
import { isFirst } from './openingTitle.ts'
import { type RunInNumber, runInNumber } from './runInNumber.ts'
import type { State } from './state.ts'

/** Characters of a line in which title and number stand. */
const LONGEST = 300

/** What a code is read before: 〔2023. */
const YEAR = '\\s{0,4}[〔［[【﹝（(]\\s{0,4}(?:[1１一][9９九]|[2２二][0０〇○零])'
/** A number right behind a title, without a sentence or a label before it: …的通知云政发〔2023〕5号. It is the first look that nearly every line that cites a number fails. */
const BEHIND_TITLE = new RegExp(
  `^[^。；：:！？\\t]{0,200}[知报報定决議议见見告示复覆函令法案例则要划]\\s{0,4}[\\p{Script=Han}×]{1,16}${YEAR}`,
  'u',
)
/** A number, or masthead and number, with which a line begins: 云水县水利局文件云水发〔2023〕5号关于…. */
const BEFORE_TITLE = new RegExp(`^(?:[\\p{Script=Han}、\\s]{2,60}文件\\s{0,4})?[\\p{Script=Han}×]{1,16}${YEAR}`, 'u')

/**
 * A head that has lost its line ends, as crawled pages and OCR leave it: title, number and what stands below them run together, without a space between them.
 * 云水县人民政府关于…的通知云政发〔2023〕5号 over its text, or with it behind: …5号各乡镇人民政府：现将…; the title, or its beginning, may stand above. So with
 * an order and the sentence that it consists of.
 */
export function runInHead(state: State, i: number): Head | null {
  if (state.inList) return null
  const row = state.rows[i] as Row
  const line = behindLabel(row.text)
  const text = line.slice(0, LONGEST)
  if (/[号號]/u.test(text)) {
    const order = runInNumber(row)
    if (order?.parsed.form === 'order') return orderHead(state, i, order)
    const mayHead = BEHIND_TITLE.test(text) || (row.number === null && BEFORE_TITLE.test(text))
    const head = mayHead ? (numberedInLine(state, i, line) ?? titleBehind(state, i, line)) : null
    if (head !== null) return head
  }
  return line.length < WHOLE || row.enumerator ? null : wholeNotice(state, i, line)
}

function numberedInLine(state: State, i: number, line: string): Head | null {
  const row = state.rows[i] as Row
  const parsed = row.enumerator ? undefined : findDocumentNumbers(line.slice(0, LONGEST))[0]
  if (parsed?.form !== 'standard' || isOpen(state, parsed)) return null
  const before = line.slice(0, parsed.from).trim()
  const rest = line.slice(parsed.to)
  const found = titleBefore(state, i, before, rest)
  if (found === null) return null
  const { from, title } = found
  if (isCarried(state, title, from)) return state.pass(from, 'text-carried')
  return headOn(i, from, parsed, { title, rest: rest.trim() })
}

/** The number is that of the open document, which a page prints once more in one line. */
const isOpen = ({ head }: State, { canonical }: DocumentNumber): boolean => head?.parsed?.canonical === canonical

const headOn = (i: number, from: number, parsed: DocumentNumber | null, inline: InlineHead): Head => ({
  from,
  last: i,
  title: { from, to: i },
  number: parsed === null ? null : i,
  parsed,
  inline,
  certain: true,
})

/** Characters of a line that holds a whole notice, at least. */
const WHOLE = 120
/** The label of a row of a table of texts, which a tab parts from the text: 办公室,⇥云水县人民政府文件…. */
const LABEL = /^[^\t。；]{1,80}\t\s{0,8}(?=[^\t]{120})/u

/** A line without the label that stands before a whole notice. */
function behindLabel(text: string): string {
  if (text.length < WHOLE || !text.slice(0, 100).includes('\t')) return text
  return text.slice(LABEL.exec(text)?.[0].length ?? 0)
}

/** Characters in which title and addressee stand. */
const LEAD = /^[^。；：:\t]{8,300}[：:]/u

/**
 * The number, or masthead and number, before the title on one line: 云水县水利局文件云水发〔2023〕5号关于…的通知各乡镇水利站：…,
 * 云政发〔2023〕5号云水县人民政府关于…. The title ends where the addressee begins.
 */
function titleBehind(state: State, i: number, line: string): Head | null {
  const lead = LEAD.exec(line)?.[0] ?? ''
  const parsed = findDocumentNumbers(lead)[0]
  if (parsed?.form !== 'standard' || isOpen(state, parsed)) return null
  const masthead = lead.slice(0, parsed.from)
  return masthead === '' || readMasthead(masthead) !== null ? headOfTitle(state, i, line, parsed, lead) : null
}

/** A whole notice in one line, without a number: 云水县水利局关于…的函县直各单位：…. Its title ends where the addressee begins. */
function wholeNotice(state: State, i: number, line: string): Head | null {
  const lead = LEAD.exec(line)?.[0] ?? ''
  if (!/[关關][于於]/u.test(lead)) return null
  const labelled = line.length < (state.rows[i] as Row).text.length
  if (!labelled && !isFirst(state, i) && !state.atBreak(i)) return null
  // a page that is printed once more in one line has its number between two printings of its title
  return findDocumentNumbers(lead).length > 0 ? null : headOfTitle(state, i, line, null, lead)
}

function headOfTitle(state: State, i: number, line: string, parsed: DocumentNumber | null, lead: string): Head | null {
  const from = parsed?.to ?? 0
  const end = titleEnd(lead.slice(from))
  if (end === null) return null
  const title = `${lead.slice(0, parsed?.from ?? 0)} ${lead.slice(from, from + end)}`.trim()
  if ((titleShape(title)?.issuers ?? []).length === 0) return null
  if (isCarried(state, title, i)) return state.pass(i, 'text-carried')
  return headOn(i, i, parsed, { title, rest: line.slice(from + end).trim() })
}

/** The kind of a document behind what it is about: …的通知, …的指导意见. */
const KINDS = /的\p{Script=Han}{0,4}?(?:通知|通报|决定|决议|意见|公告|通告|报告|请示|批复|复函|函|命令)/gu

/** Where a title ends that stands right before an addressee: 关于做好防汛工作的通知 in 关于做好防汛工作的通知各乡镇人民政府：. */
function titleEnd(lead: string): number | null {
  let end: number | null = null
  for (const match of lead.matchAll(KINDS)) {
    const to = match.index + match[0].length
    const shape = titleShape(lead.slice(0, to))
    if (shape?.complete && shape.hasAbout && opensWithAddressee(lead.slice(to).trimStart())) end = to
  }
  return end
}

/** The title before a number, and the row in which it begins. */
function titleBefore(state: State, i: number, before: string, rest: string): { title: string; from: number } | null {
  if (opensWithAddressee(behindNumber(rest).text)) return titleTo(state, i, before)
  const shape = titleShape(before)
  if (!shape?.complete || !shape.hasAbout || shape.kind === null || shape.issuers.length === 0) return null
  const opens = rest.trim() === '' ? isOverText(state, i) : opensText(rest)
  return opens ? { title: before, from: i } : null
}

/** An addressee stands below row `i`, or any text where what stands above has ended. */
function isOverText(state: State, i: number): boolean {
  const below = followedBy(state, i)
  const due = state.head === null ? !state.sawContents : state.endedAbove(i) || state.atBreak(i)
  // the last of a list of titles and numbers
  if (below === 'text' && /[号號]$/u.test(state.rows[printedAbove(state.rows, i)]?.compact ?? '')) return false
  return below === 'addressee' || (below === 'text' && due)
}

/** Characters of a sentence that is no remark behind a number. */
const SENTENCE = 40

/** How a text opens that no space parts from the number before it. */
const OPENS = /^(?:为了|现将|现就|近年来|近期|根据《|按照《|经\p{Script=Han}{0,12}(?:同意|批准|研究))/u

/** What stands behind a number is a text: the day in brackets, or the indent of a paragraph, is before it, 　　为了…, or it opens as texts do. */
function opensText(rest: string): boolean {
  const { day, text } = behindNumber(rest)
  const opens = day !== null || /^(?:\u3000|\s{2})/u.test(rest) || OPENS.test(text)
  return opens && text.length > SENTENCE && text.includes('。')
}

/** The head of an order whose number shares its line with the sentence of promulgation; whose order it is may stand above: 第12号　《云水县消防规定》已经…. */
function orderHead(state: State, i: number, { parsed, rest }: RunInNumber): Head | null {
  const head = numberedHead(state, i, parsed)
  return head?.last === i ? { ...head, number: i, parsed, inline: { title: '', rest } } : null
}
