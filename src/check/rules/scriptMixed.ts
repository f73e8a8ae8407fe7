import { isTraditional } from '../../lexicon/script.ts'
import type { CheckContext } from '../context.ts'
import type { Found, Rule } from '../rule.ts'

/** Runs of Han characters; names and loans among them are told all the same. */
const HAN = /\p{Script=Han}/gu

/** Whether a character is of the script that the text is not in. `isSimplified` is asked of its counterpart. */
const isForeign = (char: string, traditional: boolean): boolean =>
  traditional ? isSimplified(char) : isTraditional(char)

/** 国 is; 云 is not, as both scripts use it. The pair 國國 outweighs one simplified character and no common one. */
const isSimplified = (char: string): boolean => !isTraditional(`國${char}`)

export const scriptMixed: Rule = {
  id: 'script-mixed',
  group: 'character',
  severity: 'warning',
  description: {
    zh: '简体文本中没有繁体字，繁体文本中没有简体字。',
    en: 'Simplified and traditional characters are not mixed.',
  },
  rationale: {
    zh: '只查常用字中简繁分明的。多为识别或转换之误；人名用字可列入豁免。一行只报首处。',
    en: 'Looked at are common characters that only one of the scripts uses. Mostly a slip of OCR or of a conversion; names can be suppressed. A line is told once.',
  },
  example: { bad: '云水县人民政府關于清淤的通知', good: '云水县人民政府关于清淤的通知' },
  *check(context: CheckContext): Generator<Found> {
    const traditional = isTraditional(context.text)
    for (const { value, offset } of context.lines) {
      let first = -1
      let count = 0
      for (const { 0: char, index } of value.matchAll(HAN)) {
        if (!isForeign(char, traditional)) continue
        if (first < 0) first = index
        count++
      }
      // A line that is all of the other script is a quotation or another text.
      if (first < 0 || (isTraditional(value) !== traditional && count > 4)) continue
      yield {
        position: context.position(offset + first, offset + first + 1),
        document: context.documentAt(offset + first),
        actual: value.charAt(first),
        values: { count: count > 1 ? count : null },
      }
    }
  },
}
