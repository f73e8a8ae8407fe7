import { ZERO_LETTERS } from './numeral.ts'
import { ARABIC_DIGIT, YEAR_DIGIT } from './printedNumeral.ts'

/** Pieces of the regular expressions of document numbers. Every repetition is bounded, so a match costs constant time. */

const SPACES = '[\\s\\u200b\\u2060]{0,20}'
/** Spaces inside a number: layout, a line end, and a page number between two lines where a page ended there. */
export const GAP = `(?:${SPACES}\\n[-—–·• ]{0,4}\\d{1,4}[-—–·• ]{0,4}\\n)?${SPACES}`
/** The brackets that stand for 〔〕 in old prints, web texts and OCR; „‟ where a font without 〔〕 had them in the place of those marks. */
export const OPEN = '[〔\\[［(（【﹝〈<「{｛〖„]'
export const CLOSE = '[〕\\]］)）】﹞〉>」}｝〗‟]'
/** 19 or 20 and two digits, so that a misread bracket (12023〕) is not taken for the first digit. */
export const YEAR = `(?:[1１lI一][\\s]{0,3}[9９九]|[2２二][\\s]{0,3}[0０${ZERO_LETTERS}〇○零])(?:\\s{0,3}${YEAR_DIGIT}){2}`
export const SERIAL = `(?:${ARABIC_DIGIT}(?:\\s{0,3}${ARABIC_DIGIT}){0,5}|[〇○零一二三四五六七八九十百千]{1,7})`
export const HAO = '[号號]'
