import { hasLetter } from '../../lexicon/punctuation.ts'
import { compact, joinWrapped, tidy } from '../../lexicon/spaces.ts'
import { isContentsHeading } from '../contents/heading.ts'
import { type ImprintText, isImprintLine } from './labels.ts'
import { mastheadName } from './masthead.ts'

/** A line that begins something else: ★请各赠阅单位…, ※, a heading. */
const OTHER = /^\s*(?:[★☆※◆■●#]|内部|注意保存|免费|翻印|不得|准印|工本|印数|本刊)/u
/** As many lines may go on a distribution list. */
const MOST = 12

/** To whom the gazette is given: the text behind 赠阅范围： or 发送范围：, over its lines. Null where no line has the label. */
export function readDistribution(lines: readonly ImprintText[]): string | null {
  for (let at = 0; at < lines.length; at += 1) {
    const { text, labels: labelled } = lines[at] as ImprintText
    const found = labelled.find(({ key }) => key === 'distribution') ?? sentTo(text)
    if (found === null) continue
    const whole = labelled.length === 0 || labelled.at(-1) === found ? goOn(found.value, lines, at + 1) : found.value
    if (whole !== '') return tidy(whole)
  }
  return null
}

const SENT_TO =
  /^[\s*]{0,40}(?:(?:发|發|分发)\s{0,4}[：:]\s{0,4}(?=各)|(?:本刊)?免费(?:赠阅|赠送|发放)[给至]?(?=[各全省市州县区]))(\S.*)$/u

/** 发：各乡镇人民政府，县级各部门: the shortest label, which opens its line; 本刊免费赠阅市直各单位: none. */
function sentTo(line: string): { value: string } | null {
  const value = line.length > 500 ? undefined : SENT_TO.exec(line)?.[1]
  return value === undefined ? null : { value: value.trim() }
}

/** Adds the lines that go on a value, up to a blank line, another label or the end of its sentence. */
function goOn(value: string, lines: readonly ImprintText[], from: number): string {
  let text = value
  for (let at = from; at < lines.length && at < from + MOST; at += 1) {
    const { text: line } = lines[at] as ImprintText
    if (compact(line) === '') {
      if (text === '') continue
      break
    }
    if (
      /[。.]$/u.test(text) ||
      OTHER.test(line) ||
      // specks that OCR read under the last line
      !hasLetter(line) ||
      isImprintLine(line) ||
      isContentsHeading(line) ||
      mastheadName(line) !== null
    )
      break
    text = text === '' ? line.trim() : joinWrapped(text, line)
  }
  return text
}
