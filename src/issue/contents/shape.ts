import { findDocumentNumbers } from '../../lexicon/documentNumber.ts'
import { LIMITS } from '../../lexicon/limits.ts'
import { isBlank } from '../../lexicon/spaces.ts'
import { markOf, ordinalLength, startsEntry } from './entryStart.ts'
import { findPageEnds } from './pageEnd.ts'
import { measured, plainLine } from './plain.ts'
import { readSectionLine } from './section.ts'

/**
 * What a line can be in a contents list, looked at alone: 'entry' for a title with a page (关于…的通知（云政发〔2023〕5号）…… 3, □ 关于…的通知　云政发〔2023〕5号),
 * 'tail' for the end of one begun above (（云政发〔2023〕5号）…… 3, ———— 12), 'section' for what can only be the name of a section
 * (【政策解读】, ◎法規, 县政府文件), null for anything else, a title cut by the line end among it.
 */
export function contentsLineShape(s: string): 'entry' | 'tail' | 'section' | null {
  if (s.length > LIMITS.contentsLine || isBlank(s)) return null
  const plain = plainLine(s)
  const half = measured(plain)
  const numbers = findDocumentNumbers(half.slice(0, 400))
  const opening = numbers[0]
  const numberFirst = opening !== undefined && /^[\s(〔[【]*$/u.test(half.slice(0, opening.from))
  const end = findPageEnds(half)[0]
  if (end !== undefined) {
    const isTail = numberFirst && opening.form === 'standard' && half.slice(opening.to, end.from).trim().length < 4
    return !isTail && /\p{Script=Han}/u.test(half.slice(0, end.from)) ? 'entry' : 'tail'
  }
  const mark = markOf(half)
  if (mark.trim() !== '' && startsEntry(half)) return 'entry'
  if (opening !== undefined && /^[\s)〕\]】.…·]*$/u.test(half.slice(numbers.at(-1)?.to))) {
    if (!numberFirst) return startsEntry(half) ? 'entry' : 'tail'
    return /[(〔[【]/.test(half.slice(0, opening.from)) ? 'tail' : null
  }
  // 二、总体目标 and ## 总体目标 are headings of a text as well
  const unnumbered = plain.replace(/^\s{0,80}#{1,6}\s/, '')
  const section = readSectionLine(unnumbered.slice(ordinalLength(unnumbered)))
  return section !== null && (section.sureness === 'marked' || section.sureness === 'known') ? 'section' : null
}
