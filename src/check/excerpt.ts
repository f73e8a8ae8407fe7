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
  const line = context.lineAt(start.offset)
  if (line === null) return null
  let lineFrom = line.offset
  let lineTo = line.offset + line.value.length
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
