import { isHanCode } from '../../lexicon/character.ts'

/** 目录, 目次, 本期目录, 总目录 … once spaces, marks and a bracketed (续) are gone. */
const HEADING = /^(?:本期|本刊|总|總|公报|公報|期刊)?(?:目[录錄次]|要目)(?:续|續|接上页|接上頁)?$/u

/** 日录: how OCR reads 目录 at times. */
const MISREAD = /^[日自曰][录錄]$/u
/** The Han characters with which a heading begins. */
const FIRST = '本总總公期目要日自曰'

/** Characters of such a line, its spaces and ornaments included. */
const LONGEST_MISREAD = 24

/** Signs that decorate a heading and spaces of any width. */
const DECORATION = /[\s\u200b#*_=~·•.．。:：\-—－─━◆◇■□●○◎★☆※【】[\]［］〔〕()（）<>《》「」『』|｜/／]/gu
const LATIN = /<\/?[a-z][a-z0-9]{0,10}>|[A-Za-z]/g

/** No heading is longer, its Latin gloss and spaces included. */
const LONGEST = 200

const bareText = (s: string): string => (s.length > LONGEST ? '' : s.replace(LATIN, '').replace(DECORATION, ''))

/**
 * Whether a line opens a contents list: 目录, 目 录, 目　　錄, # 目录, 【目次】, 本期目录, 目录（续）.
 * A Latin gloss beside it counts as part of it (目录 CONTENTS, 目录 MULU).
 */
export function isContentsHeading(s: string): boolean {
  if (isHanCode(s.charCodeAt(0)) && !FIRST.includes(s.charAt(0))) return false
  if (s.includes('目')) return HEADING.test(bareText(s))
  return s.length <= LONGEST_MISREAD && /[录錄]/u.test(s) && MISREAD.test(bareText(s))
}

/** The lines of a contents heading from line `at`: one, or two where 目 and 录 stand on lines of their own; 0 where there is none. */
export function contentsHeadingLines(values: readonly string[], at: number): number {
  const value = values[at] ?? ''
  if (isContentsHeading(value)) return 1
  if (!value.includes('目') || bareText(value) !== '目') return 0
  for (let next = at + 1; next < values.length && next < at + 4; next += 1) {
    const text = bareText(values[next] ?? '')
    if (text !== '') return /^[录錄次]$/u.test(text) ? next - at + 1 : 0
  }
  return 0
}
