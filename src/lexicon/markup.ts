import { isCjkCode, isSpaceCode, skipSpaces, skipSpacesBack } from './character.ts'
import { readEnumerator } from './enumerator.ts'
import { plainLatex } from './latex.ts'
import { withoutLinks } from './link.ts'
import { altOf } from './picture.ts'

const ANCHOR = /^\s*<span id="[^"<>]{1,60}"><\/span>/

/** Where the text begins behind the anchor of a link, <span id="page-3-0"></span># 目录; 0 where none opens the line. */
function anchorEnd(s: string): number {
  return s.includes('<span') ? (ANCHOR.exec(s)?.[0].length ?? 0) : 0
}

/** Number of `#` that make the line a Markdown heading (up to six, a space after them); 0 when it is none. */
export function markdownHeading(s: string): number {
  const from = skipSpaces(s, anchorEnd(s))
  let to = from
  while (to - from < 7 && s.charCodeAt(to) === 0x23) to += 1
  const count = to - from
  return count >= 1 && count <= 6 && isSpaceCode(s.charCodeAt(to)) ? count : 0
}

const PAGE_BREAK = /^\s*\{\d{1,5}\}-{8,}\s*$/

/** Whether the line is the end of a page as an extraction tool draws it: {3}------------. */
export function isPageBreak(s: string): boolean {
  return s.includes('}--') && PAGE_BREAK.test(s)
}

const RULE = '-－=＝_＿*＊—–―─━═‐−'
/** The star stands in the middle of the rule under the red head of a party committee. */
const STAR = '★'

const FRAME = '|｜│┃║+＋:：┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝┏┳┓┣╋┫┗┻┛'

/** Whether the line only draws: --- | ---, |----|, three or more of - = _ * — ─, a border of a drawn table, ———★———. */
export function isSeparatorRow(s: string): boolean {
  let strokes = 0
  for (let i = 0; i < s.length; i += 1) {
    const ch = s.charAt(i)
    if (RULE.includes(ch) || (ch === STAR && strokes > 0)) strokes += 1
    else if (!FRAME.includes(ch) && !isSpaceCode(s.charCodeAt(i))) return false
  }
  return strokes >= 3
}

/** Whether the line is one HTML comment and nothing else: <!-- Table 3 -->. */
export function isHtmlComment(s: string): boolean {
  const from = skipSpaces(s, 0)
  if (!s.startsWith('<!--', from)) return false
  const to = skipSpacesBack(s, s.length)
  return to - from >= 7 && s.indexOf('-->', from + 4) === to - 3
}

/** m^{2}; the mark of a Markdown footnote, [^1], is text. */
const RAISED = /(?<!\[)\^/
/** What an extraction tool may have left; a text without any of these has no markup. */
const MARKUP = /[#*<&$\\^]|\]\(|^\s*(?:-\s|>)/

/**
 * The plain text of `s`: without Markdown (leading #, **bold**, links, a list or quote mark before a numbered or Chinese line, \ at the end of one), HTML (<p>,
 * &nbsp;; <br> is a line end) and LaTeX ($\geq 30\text{cm}$ is ≥30cm, m^{2} is m²). What is no markup stays: - 6 -, 张**, 5 > 3.
 */
export function stripMarkup(s: string): string {
  if (s.endsWith('}')) return stripMarks(s.replace(ATTRIBUTES, ''))
  return stripMarks(s)
}

/** What Markdown tools set behind a line for its looks: {style="text-align:center;"}, {.center}, {#part-1}. */
const ATTRIBUTES =
  /(?<=\S)[ \t]{0,3}\{:?(?:\s?(?:[.#][A-Za-z][\w-]{0,40}|[a-z][a-z-]{1,20}=(?:"[^"{}]{0,120}"|'[^'{}]{0,120}'))){1,6}\s?\}$/u

function stripMarks(s: string): string {
  if (!MARKUP.test(s)) return s
  let text = stripLineMarks(s)
  if (text.includes('](')) text = withoutLinks(text)
  text = withoutLineEnd(text)
  if (text.includes('<')) text = stripTags(stripComments(text))
  if (text.includes('**')) text = stripBold(text)
  if (text.includes('$') || RAISED.test(text) || text.includes('\\') || text.includes('_{')) text = plainLatex(text)
  return text.includes('&') ? decodeEntities(text) : text
}

/** Without the \ by which Pandoc ends a line within a paragraph; \\ is LaTeX's. */
function withoutLineEnd(s: string): string {
  const end = skipSpacesBack(s, s.length)
  return s.charAt(end - 1) === '\\' && s.charAt(end - 2) !== '\\' ? s.slice(0, end - 1) : s
}

/** The indentation stays, as layout speaks. */
function stripLineMarks(s: string): string {
  const from = skipSpaces(s, anchorEnd(s))
  let at = from
  for (;;) {
    const next = afterLineMark(s, at)
    if (next === at) break
    at = next
  }
  return at === from ? s : s.slice(0, from) + s.slice(at)
}

function afterLineMark(s: string, at: number): number {
  const ch = s.charAt(at)
  if (ch === '#') {
    let to = at
    while (s.charAt(to) === '#') to += 1
    if (to - at > 6) return at
    const text = skipSpaces(s, to)
    return text > to || (to - at > 1 && isCjkCode(s.charCodeAt(to))) ? text : at
  }
  if (ch !== '-' && ch !== '>' && ch !== '*') return at
  const text = skipSpaces(s, at + 1)
  if (text === at + 1 && (ch !== '>' || !QUOTED_TEXT.test(s.slice(text, text + 8)))) return at
  if (text >= s.length) return at
  return opensListText(s, text) ? text : at
}

/** What a quote mark stands right before, >1982年12月4日… and >- 第一条; an amount, >3, is none. */
const QUOTED_TEXT = /^(?:\p{Script=Han}{2}|[->]|(?:19|20)\d\d\s?年)/u

/** A Chinese text, a numbered one, a year, or another mark; a number alone may be an amount (- 5) or a page (- 6 -). */
function opensListText(s: string, at: number): boolean {
  if (isCjkCode(s.charCodeAt(at)) || '*#->'.includes(s.charAt(at))) return true
  const start = s.slice(at, at + 64)
  return readEnumerator(start) !== null || /^(?:19|20)\d\d\s?年/.test(start)
}

/** `**` in pairs as Markdown sets them, and one that opens the line; 138****1234 and 李**、王** stay. */
function stripBold(s: string): string {
  const runs = [...s.matchAll(/\*+/g)].filter(({ 0: run }) => run.length === 2 || run.length === 3)
  const drop = new Set<number>()
  let open: number | null = null
  for (const { 0: run, index } of runs) {
    if (open === null) {
      if (opensBold(s, index, run.length)) open = index
    } else if (!isSpaceCode(s.charCodeAt(index - 1))) {
      drop.add(open).add(index)
      open = null
    }
  }
  if (open !== null && skipSpaces(s, 0) === open) drop.add(open)
  return s.replace(/\*+/g, (run, index: number) => (drop.has(index) ? '' : run))
}

const BOLD = /^\s*(?:#{1,6}\s+)?\*\*[^*]{1,200}\*\*\s*$/

/** Whether the whole line is set in bold: **二、主要变化**. */
export function isBold(s: string): boolean {
  return s.includes('**') && BOLD.test(s)
}

const WORD = /[\p{L}\p{N}]/u

function opensBold(s: string, at: number, length: number): boolean {
  const next = s.charAt(at + length)
  if (next === '' || isSpaceCode(next.charCodeAt(0))) return false
  return WORD.test(next) || at === 0 || !WORD.test(s.charAt(at - 1))
}

function stripComments(s: string): string {
  let out = ''
  let kept = 0
  for (let at = s.indexOf('<!--'); at !== -1; at = s.indexOf('<!--', kept)) {
    const end = s.indexOf('-->', at + 4)
    if (end === -1) break
    out += s.slice(kept, at)
    kept = end + 3
  }
  return kept === 0 ? s : out + s.slice(kept)
}

const TAG =
  /<(\/?)(p|br|div|span|table|thead|tbody|tr|td|th|b|i|u|s|strong|em|sub|sup|font|center|img|a|h[1-6]|li|ul|ol|hr|col|colgroup|caption)(?:\s[^<>]{0,1000})?\/?>/gi
const BLOCK = new Set(['p', 'div', 'tr', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Paragraphs and rows end lines, cells end in a space, sub- and superscripts go as in LaTeX, the words for a picture stay, other tags just go. */
function stripTags(s: string): string {
  const text = s.replace(TAG, (tag, slash: string, tagName: string) => {
    const name = tagName.toLowerCase()
    if (name === 'img') return altOf(tag)
    if (name === 'br') return '\n'
    if (name === 'sup' && slash === '') return '^{'
    if (name === 'sub' && slash === '') return '_{'
    if (name === 'sup' || name === 'sub') return '}'
    if (slash === '') return ''
    return BLOCK.has(name) ? '\n' : name === 'td' || name === 'th' ? ' ' : ''
  })
  return text.includes('\n') ? text.split('\t').map(trimLines).join('\t') : text
}

/** The lines of one cell, without blank ones; a tab parts cells and is none of theirs. */
function trimLines(cell: string): string {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const ENTITIES = new Map([
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', '　'],
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['middot', '·'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['times', '×'],
  ['divide', '÷'],
  ['plusmn', '±'],
  ['deg', '°'],
  ['le', '≤'],
  ['ge', '≥'],
  ['sup2', '²'],
  ['sup3', '³'],
])

function decodeEntities(s: string): string {
  return s.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,7}));/g, (whole, dec, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole
    const point = dec === undefined ? Number.parseInt(hex, 16) : Number(dec)
    return point > 0x1f && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole
  })
}
