import { toHalfWidth } from '../../lexicon/width.ts'

const BLANK_OUT = (found: string): string => ' '.repeat(found.length)
const CELL = (found: string): string => '\t'.padEnd(found.length, ' ')

const CELL_TAG = /<\/?(?:td|th|tr|li|br|p)\b[^<>]{0,200}>/gi
const OTHER_TAG = /<\/?[a-z][^<>]{0,200}>/gi
const LINK_TARGET = /\]\((?:#|https?:|\.{0,2}\/)[^()\s]{0,500}\)/g
/** $\cdots\cdots$, as OCR writes leaders. */
const LATEX_LEADERS = /\$\s{0,3}(?:\\[cl]?dots\s{0,3}){1,200}\$/g
const LEADERS = (found: string): string => '…'.repeat(found.length)
const ENTITY = /&(?:nbsp|ensp|emsp);/g

/**
 * A line of a list with the marks of Markdown and HTML turned to spaces, table borders and cell tags to a tab, leaders in
 * LaTeX to …. As long as the line, so offsets stay. (**主办**：甲 → ` 主办 ：甲`; | 关于… | 1 | → tabs)
 */
export function plainLine(s: string): string {
  let text = s.replace(/^\s{0,3}>{1,9}/, BLANK_OUT)
  if (text.includes('<')) text = text.replace(CELL_TAG, CELL).replace(OTHER_TAG, BLANK_OUT)
  if (text.includes('&')) text = text.replace(ENTITY, BLANK_OUT)
  if (text.includes('](')) text = text.replace(LINK_TARGET, BLANK_OUT).replace(/^(\W{0,20})\[/, '$1 ')
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
