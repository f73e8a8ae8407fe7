import type { Position } from '../tree/index.ts'
import type { CheckContext } from './context.ts'
import type { Excerpt } from './finding.ts'
import { redactText } from './redact.ts'

/** Characters of a long line that are shown before and after the finding. */
const AROUND = 60
/** A line up to this length is shown as a whole. */
const WHOLE = 160

/** The line in which a position begins; null where only the tree is known. */
export function excerptOf(context: CheckContext, position: Position | null): Excerpt | null {
  if (position === null || context.text === '') return null
  const { start, end } = position
  let lineFrom = context.text.lastIndexOf('\n', start.offset - 1) + 1
  let lineTo = endOfLine(context.text, start.offset)
  const to = Math.min(end.offset, lineTo)
  if (lineTo - lineFrom > WHOLE) {
    lineFrom = Math.max(lineFrom, start.offset - AROUND)
    lineTo = Math.min(lineTo, Math.max(to, start.offset) + AROUND, start.offset + WHOLE)
  }
  const from = start.offset - lineFrom
  return {
    text: redactText(context.text.slice(lineFrom, lineTo)),
    from,
    to: Math.max(from, Math.min(to, lineTo) - lineFrom),
  }
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  const to = end < 0 ? text.length : end
  return text.charAt(to - 1) === '\r' ? to - 1 : to
}
