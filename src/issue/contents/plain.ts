import { withoutLinks } from '../../lexicon/link.ts'
import { toHalfWidth } from '../../lexicon/width.ts'
import { readSectionLine } from './section.ts'

const BLANK_OUT = (found: string): string => ' '.repeat(found.length)
const CELL = (found: string): string => '\t'.padEnd(found.length, ' ')

const CELL_TAG = /<\/?(?:td|th|tr|li|br|p)\b[^<>]{0,200}>/gi
/** A row of a table with one name in it: <tr><td colspan="2">决议决定</td></tr>, <tr><td>决议决定</td><td></td></tr>. */
const NAME_ROW =
  /(<tr\b[^<>]{0,80}>\s{0,9}<t[dh]\b[^<>]{0,80}>)([\p{Script=Han}、·\s]{2,16})(<\/t[dh]>(?:\s{0,9}<t[dh]\b[^<>]{0,80}>\s{0,9}<\/t[dh]>){0,4}\s{0,9}<\/tr>)/giu
const OTHER_TAG = /<\/?[a-z][^<>]{0,200}>/gi
/** $\cdots\cdots$, as OCR writes leaders. */
const LATEX_LEADERS = /\$\s{0,3}(?:\\[cl]?dots\s{0,3}){1,200}\$/g
const LEADERS = (found: string): string => '…'.repeat(found.length)
/** $ [ 2 0 2 5 ] $, as OCR writes the year of a document number. */
const LATEX_YEAR = /\$\s{0,3}(?:\\left\s{0,2})?[[〔(（［【][\s\d]{4,12}(?:\\right\s{0,2})?[\]〕)）］】]\s{0,3}\$/g
const YEAR = (found: string): string => found.replace(/\$|\\[a-z]{4,5}/g, BLANK_OUT)
const ENTITY = /&(?:nbsp|ensp|emsp);/g

/** The name of a section that has a row of the table to itself, in 【】, which divide wherever they stand. */
function nameRow(row: string, open: string, name: string, close: string): string {
  const alone = /colspan/iu.test(open) || /<t[dh]\b/iu.test(close)
  if (!alone || readSectionLine(name) === null) return row
  return `${'【'.padStart(open.length, ' ')}${name}${'】'.padEnd(close.length, ' ')}`
}

/**
 * A line of a list with the marks of Markdown and HTML turned to spaces, table borders and cell tags to a tab, leaders in
 * LaTeX to …. As long as the line, so offsets stay. (**主办**：甲 → ` 主办 ：甲`; | 关于… | 1 | → tabs)
 */
export function plainLine(s: string): string {
  let text = s.replace(/^\s{0,3}>{1,9}/, BLANK_OUT)
  if (text.includes('<')) text = text.replace(NAME_ROW, nameRow).replace(CELL_TAG, CELL).replace(OTHER_TAG, BLANK_OUT)
  if (text.includes('&')) text = text.replace(ENTITY, BLANK_OUT)
  if (text.includes('](')) text = withoutLinks(text, BLANK_OUT)
  if (text.includes('$')) text = text.replace(LATEX_YEAR, YEAR)
  if (text.includes('dots')) text = text.replace(LATEX_LEADERS, LEADERS)
  if (text.includes('**')) text = text.replace(/\*\*/g, '  ')
  return text.replace(/[|｜│┃]/g, '\t').replace(/[\\`]/g, ' ')
}

/**
 * The plain line in half width, to look for patterns in: （１２）．．． → (12)..., an ideographic space is a tab, since it parts
 * columns. As long as the line.
 */
export function measured(plain: string): string {
  return toHalfWidth(plain.replace(/\u3000/g, '\t'))
}
