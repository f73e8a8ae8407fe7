import { compact, joinWrapped, tidy } from '../../lexicon/spaces.ts'
import { isContentsHeading } from '../contents/heading.ts'
import { isImprintLine, labelledValues } from './labels.ts'
import { mastheadName } from './masthead.ts'

/** A line that begins something else: ★请各赠阅单位…, ※, a heading. */
const OTHER = /^\s*[★☆※◆■●#]/u
/** As many lines may go on a distribution list. */
const MOST = 12

/** To whom the gazette is given: the text behind 赠阅范围： or 发送范围：, over its lines. Null where no line has the label. */
export function readDistribution(lines: readonly string[]): string | null {
  for (let at = 0; at < lines.length; at += 1) {
    const labelled = labelledValues(lines[at] ?? '')
    const found = labelled.find(({ key }) => key === 'distribution')
    if (found === undefined) continue
    const whole = labelled.at(-1) === found ? goOn(found.value, lines, at + 1) : found.value
    if (whole !== '') return tidy(whole)
  }
  return null
}

/** Adds the lines that go on a value, up to a blank line, another label or the end of its sentence. */
function goOn(value: string, lines: readonly string[], from: number): string {
  let text = value
  for (let at = from; at < lines.length && at < from + MOST; at += 1) {
    const line = lines[at] ?? ''
    if (compact(line) === '') {
      if (text === '') continue
      break
    }
    if (
      /[。.]$/u.test(text) ||
      OTHER.test(line) ||
      isImprintLine(line) ||
      isContentsHeading(line) ||
      mastheadName(line) !== null
    )
      break
    text = text === '' ? line.trim() : joinWrapped(text, line)
  }
  return text
}
