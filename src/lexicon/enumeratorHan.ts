import { isCjkCode, isDigitCode, skipGap, skipSpaces } from './character.ts'
import type { EnumeratorReader, EnumeratorStyle } from './enumeratorStyle.ts'
import { parseNumeral } from './numeral.ts'

const HAN_NUMERAL = '一二三四五六七八九十百零〇廿卅壹贰叁肆伍陆柒捌玖拾'

/** A number read at an offset, and the offset after it. */
export interface ReadNumber {
  value: number
  to: number
}

/** The Chinese numeral at `at`, up to six characters, OCR spaces between them allowed: 二十 三 is 23. */
export function readHanNumber(s: string, at: number): ReadNumber | null {
  let text = ''
  let to = at
  for (let i = at; i < s.length && text.length < 7; i = skipGap(s, i + 1)) {
    const ch = s.charAt(i)
    if (!HAN_NUMERAL.includes(ch)) break
    text += ch
    to = i + 1
  }
  if (text === '' || text.length > 6) return null
  const value = parseNumeral(text)
  return value === null || value === 0 || value > 999 ? null : { value, to }
}

/** One to `most` digits at `at`, half or full width; null when more follow. */
export function readArabicNumber(s: string, at: number, most = 3): ReadNumber | null {
  let to = at
  while (to - at <= most && isDigitCode(s.charCodeAt(to))) to += 1
  if (to === at || to - at > most) return null
  return { value: parseNumeral(s.slice(at, to)) ?? 0, to }
}

/** What two numerals in a row count together: 二级公路, 3号楼, 四季度. */
const COUNTED = '款条條章批级級类類等产產线線号號层層楼樓期季区區档檔环環'

/**
 * Whether the mark 、 at `mark` separates two numerals of a list and ends no label: 一、二级公路, 1、2号楼, 三、四、五款.
 * The second must follow the first and count something, or be followed by another.
 */
export function isNumeralList(s: string, mark: number, ordinal: number): boolean {
  const at = skipGap(s, mark + 1)
  const next = readHanNumber(s, at) ?? readArabicNumber(s, at)
  if (next === null || next.value !== ordinal + 1) return false
  const after = s.charAt(skipGap(s, next.to))
  return after !== '' && (after === '、' || COUNTED.includes(after))
}

/** 一、 一. 一） 一是 一要 at `at`. */
export const readHanEnumerator: EnumeratorReader = (s, at) => {
  const number = readHanNumber(s, at)
  if (number === null) return null
  const mark = skipGap(s, number.to)
  const style = hanStyle(s, mark, number.value)
  return style === null ? null : { style, ordinal: number.value, length: mark + 1 }
}

function hanStyle(s: string, mark: number, ordinal: number): EnumeratorStyle | null {
  switch (s.charAt(mark)) {
    case '、':
    case '､':
    case '﹑':
    case '丶':
      return isNumeralList(s, mark, ordinal) ? null : 'han'
    case '.':
    case '．':
    case '﹒':
      return isDigitCode(s.charCodeAt(mark + 1)) ? null : 'han'
    case ')':
    case '）':
      return opensText(s, mark + 1) ? 'hanParen' : null
    case '是':
      return ordinal <= 20 && opensText(s, mark + 1) ? 'isOrdinal' : null
    case '要':
      return ordinal <= 20 && opensText(s, mark + 1) && !'素点件点务闻目领旨道害'.includes(s.charAt(mark + 1))
        ? 'yaoOrdinal'
        : null
    default:
      return null
  }
}

/** Marks that go on with a sentence: a bracket before them closes one of the line before. */
const GOES_ON = '，。；：、！？,;!?）)》〉」』”'

/** Whether a text begins at `at`, rather than the rest of a sentence or nothing. */
export function opensText(s: string, at: number): boolean {
  const next = s.charAt(skipSpaces(s, at))
  return next !== '' && !GOES_ON.includes(next)
}

/** Words that count: 其次 and 再次 go on from 首先. */
const WORDS: readonly (readonly [string, number])[] = [
  ['首先', 1],
  ['其次', 2],
  ['再次', 3],
]

/** 首先 其次 再次 其一， at `at`, with the comma that may follow. */
export const readWordEnumerator: EnumeratorReader = (s, at) => {
  for (const [word, ordinal] of WORDS) {
    if (!s.startsWith(word, at)) continue
    const to = at + word.length
    return { style: 'firstly', ordinal, length: isPause(s, to) ? to + 1 : to }
  }
  if (s.charAt(at) !== '其') return null
  const number = readHanNumber(s, at + 1)
  if (number === null || !isPause(s, number.to)) return null
  return { style: 'firstly', ordinal: number.value, length: number.to + 1 }
}

function isPause(s: string, at: number): boolean {
  const ch = s.charAt(at)
  return ch !== '' && '，,：:、'.includes(ch)
}

const ORDINAL_UNITS: readonly (readonly [string, EnumeratorStyle])[] = [
  ['部分', 'part'],
  ['编', 'part'],
  ['編', 'part'],
  ['章', 'chapter'],
  ['节', 'section'],
  ['節', 'section'],
  ['条', 'article'],
  ['條', 'article'],
]

/** Words that only begin like a label: 第三章程, 第一节课, 第二条件. */
const OTHER_WORD = /[程课日点能例件款约目]/y
/** What follows a label that is cited: 第五条规定, 第三章的, 第五条、第六条, 第五条第二款. */
const CITED = /规定|規定|第|所|的|至|和|或|与|及|以及|之规|中(?=[规所的，])|、(?=\s?第)|[，,。；;）)》”]/y

/** 第一编 第一部分 第一章 第一节 第一条 第十条之一, and 第一， in running text, at `at`. */
export const readOrdinalEnumerator: EnumeratorReader = (s, at) => {
  const start = skipGap(s, at + 1)
  const number = readHanNumber(s, start) ?? readArabicNumber(s, start)
  if (number === null || number.value === 0) return null
  const unit = skipGap(s, number.to)
  for (const [word, style] of ORDINAL_UNITS) {
    if (!s.startsWith(word, unit)) continue
    let to = unit + word.length
    if (style === 'article') to = afterInserted(s, to)
    return isAt(OTHER_WORD, s, to) || isAt(CITED, s, to) ? null : { style, ordinal: number.value, length: to }
  }
  const ch = s.charAt(unit)
  if (ch === '' || !'，,：:、'.includes(ch) || !isCjkCode(s.charCodeAt(start))) return null
  if (ch === '、' && isNumeralList(s, unit, number.value)) return null
  return { style: 'firstly', ordinal: number.value, length: unit + 1 }
}

/** The offset after 之一 of an article put in by an amendment (第十条之一); `at` when there is none. */
function afterInserted(s: string, at: number): number {
  const mark = skipGap(s, at)
  if (s.charAt(mark) !== '之') return at
  return readHanNumber(s, skipGap(s, mark + 1))?.to ?? at
}

function isAt(pattern: RegExp, s: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(s)
}
