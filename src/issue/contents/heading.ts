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
const LATIN = /<\/?[a-z][a-z0-9]{0,10}>|&[a-z]{2,6};|[A-Za-z]/g

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

/** The first entry of the list of a regulation, a plan or a standard: 第一章　总则, 前言, 1 范围, 一、总体要求. */
const OF_ONE_TEXT =
  /^第[一1](?:章|编|編|节|節|部分|篇)|^(?:[一1][、.．]?|1\.0)?(?:前言|引言|序言|序|导言|概述|概况|总则|總則|总论|绪论|范围|总体要求|指导思想|编制目的|编制依据|编制说明|规划背景|发展基础|发展环境|现状与形势|现状|适用范围)(?=$|[.．…·⋯\d(（IVX])/u

/**
 * Whether the lines under a heading list the chapters of one text, not the documents of an issue: the first of them is 第一章　总则, 前言 or
 * 1　范围. `first` is that line.
 */
export function listsChapters(first: string): boolean {
  return first.length <= LONGEST && OF_ONE_TEXT.test(first.slice(0, 60).replace(SPACES_AND_MARKS, ''))
}
const SPACES_AND_MARKS = /[\s#*>_[\]—-]/gu

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
